#include <ismap/core/stated.hpp>

#include "src/model/descriptions/descriptions.hpp"
#include "src/report/titled_rows.hpp"
#include "src/report/value_text.hpp"

#include "sections.hpp"

#include <utility>

namespace ismap::detail {
namespace {

void add_special_report(Page& page, const SpecialReport& report) {
  const auto title = [](std::string_view member) { return title_of("SpecialReport", member); };
  page.item(0, {{page.in(title("")), Colour::bold}});
  TitledRows rows{page.language};
  rows.add(title("filed_on"), std::optional{report.filed_on});
  rows.add(title("applied_on"), std::optional{report.applied_on});
  page::Table table = std::move(rows).take();
  table.depth = 1;
  page.table(std::move(table));
}

void add_audit(Page& page, const InternalAudit& audit) {
  constexpr Label left_to_people{"人の判断による", "left to a person"};
  const auto title = [](std::string_view member) { return title_of("InternalAudit", member); };
  page.item(0, {{page.in(title("")), Colour::bold}});
  TitledRows rows{page.language};
  rows.always(title("conducted_on"), audit.conducted_on, not_stated);
  if (audit.period)
    rows.add(title("period"), period_text(*audit.period, page.language));
  else
    rows.add(title("period"), not_stated);
  if (is_stated(audit.auditor))
    rows.add(title("auditor"), *audit.auditor);
  else
    rows.add(title("auditor"), not_stated);
  rows.add(title("report_attached"), yes_or_no(audit.report_attached));
  rows.add(title("meets_annex_2"), audit.meets_annex_2 ? yes_or_no(*audit.meets_annex_2) : left_to_people);
  page::Table table = std::move(rows).take();
  table.depth = 1;
  page.table(std::move(table));
}

}  // namespace

void add_audit_evidence(Page& page, const Reported& reported) {
  constexpr Label neither{"内部監査の記載も特例報告書もありません。",
                          "There is neither an internal audit nor a special report."};
  if (reported.dossier == nullptr) return;
  const Dossier& dossier = *reported.dossier;
  if (dossier.special_report) add_special_report(page, *dossier.special_report);
  if (dossier.internal_audit) add_audit(page, *dossier.internal_audit);
  if (!dossier.special_report && !dossier.internal_audit) page.paragraph(neither);
}

}  // namespace ismap::detail
