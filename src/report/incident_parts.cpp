#include "incident_parts.hpp"

#include <ismap/model/incidents_description.hpp>

#include "described.hpp"
#include "obligation_cells.hpp"

#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

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

}  // namespace

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
    std::vector<page::Run> cells = obligation_cells(duty, language, as_of);
    std::move(cells.begin(), cells.end(), std::back_inserter(row));
    table.add(std::move(row));
  }
  if (incident.before_registration) line(before, page.in(not_bound));
  line(review, review_in(incident, language));
  if (incident.note) line(note, *incident.note);
  page.table(std::move(table));
}

}  // namespace ismap::detail
