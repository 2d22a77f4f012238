#include <ismap/report/incidents_page.hpp>

#include <ismap/rules/registration/ch06_procedure.hpp>

#include "flags.hpp"
#include "incident_parts.hpp"
#include "result_parts.hpp"

#include <string>
#include <utility>

namespace ismap {

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
    detail::add_incident(page, incident, list.as_of);
  }
  if (!list.incidents.empty())
    page.paragraph({{{fill(judged, {registration::incident_during_review.id}).in(language)}}});
  detail::add_flags(page, remarks, list.diagnostics);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
