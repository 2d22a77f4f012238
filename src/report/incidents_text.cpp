#include <ismap/report/incidents_text.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/incidents_description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>

#include "src/model/descriptions/description_name.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include "flags.hpp"
#include "obligation_cells.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"

#include <iterator>
#include <utility>
#include <vector>

namespace ismap {
namespace {

using detail::Cell;
using detail::in;
using detail::Table;

template <DescribedEnum E>
Label name_in_forms(E value) {
  return title_of(type_name<E>(), name_of(value));
}

std::string head_of(const Incident& incident, const Style& style) {
  constexpr Label grave{"（重大な影響）", " (grave)"};
  constexpr Label minor{"（重大な影響なし）", " (not grave)"};
  std::string text = to_string(incident.noticed_on) + "  " + in(name_in_forms(incident.matter), style);
  if (incident.grave) text += in(*incident.grave ? grave : minor, style);
  return text;
}

std::string reports_in(const Incident& incident, const Style& style) {
  constexpr Label none{"なし", "none"};
  std::string text;
  for (const ReportMade& made : incident.reports)
    text.append(text.empty()                     ? ""
                : style.language == Language::ja ? "、"
                                                 : ", ")
        .append(in(name_in_forms(made.step), style))
        .append(" ")
        .append(to_string(made.on));
  return text.empty() ? in(none, style) : text;
}

std::string review_in(const Incident& incident, const Style& style) {
  std::string text = in(name_in_forms(incident.review), style);
  if (!incident.assessment_period) return text;
  constexpr Label period{"（監査対象期間{0}～{1}）", " (assessment period {0} to {1})"};
  const Text filled =
      fill(period, {to_string(incident.assessment_period->first), to_string(incident.assessment_period->last)});
  return text + std::string{filled.in(style.language)};
}

void append_incident(std::string& text, const Incident& incident, Date as_of, const Style& style) {
  constexpr Label reports{"行われた報告", "Reports made"};
  constexpr Label owed{"残る義務", "Still owed"};
  constexpr Label review{"対象となる審査", "Review concerned"};
  constexpr Label note{"備考", "Note"};
  constexpr Label before{"登録前", "Before registration"};
  constexpr Label not_bound{"第9章及び第10章は、登録者を対象とする", "chapters 9 and 10 bind registrants"};
  text.append("  ").append(paint(head_of(incident, style), Colour::bold, style)).append("\n");
  Table table;
  const auto line = [&](const Label& name, std::string value) {
    table.add({{"  " + in(name, style)}, {std::move(value)}});
  };
  line(reports, reports_in(incident, style));
  for (const Obligation& duty : incident.obligations) {
    std::vector<Cell> row{{"  " + in(&duty == &incident.obligations.front() ? owed : Label{" ", " "}, style)}};
    std::vector<Cell> cells = detail::obligation_cells(duty, style.language, as_of);
    std::move(cells.begin(), cells.end(), std::back_inserter(row));
    table.add(std::move(row));
  }
  if (incident.before_registration) line(before, in(not_bound, style));
  line(review, review_in(incident, style));
  if (incident.note) line(note, printable(*incident.note));
  text += table.text(style);
}

}  // namespace

std::string incidents_text(const IncidentList& list, const Style& style) {
  constexpr Label title{"インシデント及び重大な統制変更（非公式）", "Incidents and grave changes (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label since{"対象とする初日", "Since"};
  constexpr Label provider{"提供者", "Provider"};
  constexpr Label nothing{"該当する記載はありません。", "The register shows none."};
  constexpr Label remarks{"登録簿についての指摘", "Remarks on the register"};
  constexpr Label judged{
      "遅滞なく報告されたか及び審査における扱い（REG-6.5）は、人が判断します。",
      "Whether a report came without delay, and how an incident counts in a review (REG-6.5), a person "
      "decides."};
  const Language language = style.language;
  std::string text = paint(title.in(language), Colour::bold, style) + "\n";
  Table head;
  head.add({{in(as_of, style)}, {to_string(list.as_of)}});
  if (list.since) head.add({{in(since, style)}, {to_string(*list.since)}});
  if (list.provider) head.add({{in(provider, style)}, {printable(*list.provider)}});
  detail::add_limits(head, list.limits, style);
  detail::add_supplements(head, list.supplements, style);
  text += head.text(style);
  if (list.incidents.empty()) text.append("\n  ").append(nothing.in(language)).append("\n");
  const std::string* number = nullptr;
  for (const Incident& incident : list.incidents) {
    if (number == nullptr || *number != incident.number)
      detail::begin_section(text, printable(incident.number + "  " + incident.name + "  " + incident.provider), style);
    number = &incident.number;
    append_incident(text, incident, list.as_of, style);
  }
  if (!list.incidents.empty()) text.append("\n  ").append(judged.in(language)).append("\n");
  detail::append_flags(text, remarks, list.diagnostics, style);
  return text.append("\n").append(detail::unofficial.in(language)).append("\n");
}

}  // namespace ismap
