#include <ismap/report/incidents_page.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/incidents_description.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>

#include "src/model/descriptions/description_name.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include "flags.hpp"
#include "obligation_cells.hpp"
#include "result_parts.hpp"

#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

template <DescribedEnum E>
Label name_in_forms(E value) {
  return title_of(type_name<E>(), name_of(value));
}

std::string head_of(const Incident& incident, Language language) {
  constexpr Label grave{"（重大な影響）", " (grave)"};
  constexpr Label minor{"（重大な影響なし）", " (not grave)"};
  std::string text = to_string(incident.noticed_on) + "  ";
  text += name_in_forms(incident.matter).in(language);
  if (incident.grave) text += (*incident.grave ? grave : minor).in(language);
  return text;
}

std::string reports_in(const Incident& incident, Language language) {
  constexpr Label none{"なし", "none"};
  constexpr Label between{"、", ", "};
  std::string text;
  for (const ReportMade& made : incident.reports) {
    if (!text.empty()) text += between.in(language);
    text.append(name_in_forms(made.step).in(language)).append(" ").append(to_string(made.on));
  }
  return text.empty() ? std::string{none.in(language)} : text;
}

std::string review_in(const Incident& incident, Language language) {
  std::string text{name_in_forms(incident.review).in(language)};
  if (!incident.assessment_period) return text;
  constexpr Label period{"（監査対象期間{0}～{1}）", " (assessment period {0} to {1})"};
  const Text filled =
      fill(period, {to_string(incident.assessment_period->first), to_string(incident.assessment_period->last)});
  return text + filled.in(language);
}

void add_incident(Page& page, const Incident& incident, Date as_of) {
  constexpr Label reports{"行われた報告", "Reports made"};
  constexpr Label owed{"残る義務", "Still owed"};
  constexpr Label review{"対象となる審査", "Review concerned"};
  constexpr Label note{"備考", "Note"};
  constexpr Label before{"登録前", "Before registration"};
  constexpr Label not_bound{"第9章及び第10章は、登録者を対象とする", "chapters 9 and 10 bind registrants"};
  const Language language = page.language;
  page.item(0, {{head_of(incident, language), Colour::bold}});
  page::Table table{.depth = 1};
  const auto line = [&](const Label& name, std::string value) { table.add({{page.in(name)}, {std::move(value)}}); };
  line(reports, reports_in(incident, language));
  for (const Obligation& duty : incident.obligations) {
    std::vector<page::Run> row{{&duty == &incident.obligations.front() ? page.in(owed) : std::string{}}};
    std::vector<page::Run> cells = detail::obligation_cells(duty, language, as_of);
    std::move(cells.begin(), cells.end(), std::back_inserter(row));
    table.add(std::move(row));
  }
  if (incident.before_registration) line(before, page.in(not_bound));
  line(review, review_in(incident, language));
  if (incident.note) line(note, *incident.note);
  page.table(std::move(table));
}

}  // namespace

Page incidents_page(const IncidentList& list, Language language) {
  constexpr Label title{"インシデント及び重大な統制変更（非公式）", "Incidents and grave changes (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label since{"対象とする初日", "Since"};
  constexpr Label provider{"提供者", "Provider"};
  constexpr Label nothing{"該当する記載はありません。", "The register shows none."};
  constexpr Label remarks{"登録簿についての指摘", "Remarks on the register"};
  constexpr Label judged{"遅滞なく報告されたか及び審査における扱い（{0}）は、人が判断します。",
                         "Whether a report came without delay, and how an incident counts in a review ({0}), a person "
                         "decides."};
  Page page{.language = language};
  page.title(title);
  page::Table head;
  head.add({{page.in(as_of)}, {to_string(list.as_of)}});
  if (list.since) head.add({{page.in(since)}, {to_string(*list.since)}});
  if (list.provider) head.add({{page.in(provider)}, {*list.provider}});
  detail::add_limits(head, list.limits, language);
  detail::add_supplements(head, list.supplements, language);
  page.table(std::move(head));
  if (list.incidents.empty()) page.paragraph(nothing);
  const std::string* number = nullptr;
  for (const Incident& incident : list.incidents) {
    if (number == nullptr || *number != incident.number)
      page.section(incident.number + "  " + incident.name + "  " + incident.provider);
    number = &incident.number;
    add_incident(page, incident, list.as_of);
  }
  if (!list.incidents.empty())
    page.paragraph({{{fill(judged, {registration::incident_during_review.id}).in(language)}}});
  detail::add_flags(page, remarks, list.diagnostics);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
