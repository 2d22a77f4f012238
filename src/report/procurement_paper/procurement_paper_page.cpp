#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/report/procurement_paper_page.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/procurement/s6_validity.hpp>

#include "src/model/descriptions/descriptions.hpp"
#include "src/report/described.hpp"
#include "src/report/open_results.hpp"
#include "src/report/procurement_parts.hpp"
#include "src/report/result_parts.hpp"
#include "src/report/review_sections.hpp"
#include "src/report/rules_that_counted.hpp"
#include "src/report/titled_rows.hpp"

#include "contract_answer.hpp"

#include <string>
#include <utility>

namespace ismap {
namespace {

/// Who buys what, when and for which information.
void add_case(Page& page, const Procurement& procurement, const ProcurementDecision& decision,
              const PaperAround& around) {
  constexpr Label with_kind{"{0}（{1}）", "{0} ({1})"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label service{"サービス", "Service"};
  const Language language = page.language;
  detail::TitledRows rows{language};
  rows.add(title_of("Procurement", "buyer"),
           fill(with_kind, {procurement.buyer.name, detail::name_in_forms(procurement.buyer.kind)}).in(language));
  std::string bought = procurement.service.number.value_or("");
  if (is_stated(procurement.service.name)) bought.append(bought.empty() ? "" : " ").append(*procurement.service.name);
  rows.add(service, std::move(bought));
  std::string information{detail::name_in_forms(procurement.information.confidentiality).in(language)};
  if (procurement.information.confidential)
    information = fill(with_kind, {information, title_of("InformationHandled", "confidential")}).in(language);
  rows.add(title_of("Procurement", "information"), std::move(information));
  rows.add(as_of, std::optional{around.as_of});
  page::Table table = std::move(rows).take();
  page::Table computed = detail::circumstances_table({.subject_name = {},
                                                      .subject = {},
                                                      .day_name = {"調達日", "Procured on"},
                                                      .day = decision.on,
                                                      .rulebook = decision.rulebook,
                                                      .policy = decision.policy,
                                                      .supplements = decision.supplements,
                                                      .limits = decision.limits},
                                                     language);
  for (std::vector<page::Run>& row : computed.rows) table.add(std::move(row));
  page.table(std::move(table));
}

/// What the list prints, beside the day that was counted.
void add_printed_day(Page& page, const ProcurementDecision& decision) {
  constexpr Label printed{"{0}時点のリストに記載された有効期間の末日：{1}",
                          "Last day of validity printed in the list of {0}: {1}"};
  const detail::LastDaysFound found = detail::last_days_in(decision);
  if (found.printed && found.list_of)
    page.paragraph({{{fill(printed, {to_string(*found.list_of), to_string(*found.printed)}).in(page.language)}}});
}

void add_contract(Page& page, const Procurement& procurement, const ProcurementDecision& decision,
                  const PaperAround& around) {
  constexpr Label title{"契約期間との関係", "The contract"};
  constexpr Label end{"契約の末日", "End of the contract"};
  constexpr Label blank{"［　　　　年　　月　　日］", "[____-__-__]"};
  constexpr Label answer{"登録等の期間", "Validity"};
  constexpr Label clause{"根拠", "Clause"};
  const std::optional<Date> until =
      around.contract_until ? around.contract_until : detail::end_of_contract(procurement);
  const detail::ContractAnswer found = detail::contract_answer(decision, around.as_of, until);
  page.section(title);
  detail::TitledRows rows{page.language};
  rows.always(end, until, blank);
  rows.add(answer, page::Run{found.text.in(page.language), colour_of(found.verdict)});
  for (const RuleResult& result : decision.results)
    if (decision.service && result.rule == procurement::validity_of_registration.id && !result.citations.empty())
      rows.add(clause, std::string{result.rule} + "  " + clause_text(result.citations.front(), page.language));
  page.table(std::move(rows).take());
}

void add_lines_for_decision(Page& page) {
  constexpr Label title{"決裁欄", "Decision of the body"};
  constexpr Label decision{"決定", "Decision"};
  constexpr Label choice{"［　］調達する　［　］調達しない　［　］条件付きで調達する",
                         "[ ] buy   [ ] do not buy   [ ] buy on conditions"};
  constexpr Label reason{"理由及び条件", "Reason, and conditions"};
  constexpr Label name{"決定者の役職及び氏名", "Office and name of whoever decides"};
  constexpr Label day{"決定日", "Date"};
  constexpr Label blank{"［　　　　　　　　　　　　　　　　　　　　］", "[________________________________________]"};
  page.section(title);
  detail::TitledRows rows{page.language};
  rows.add(decision, choice);
  for (const Label& line : {reason, name, day}) rows.add(line, blank);
  page.table(std::move(rows).take());
}

}  // namespace

Page procurement_paper_page(const Procurement& procurement, const ProcurementDecision& decision,
                            const PaperAround& around, Language language) {
  constexpr Label heading{"クラウドサービスの調達に係る判断資料（案）（非公式）",
                          "Decision paper on the procurement of a cloud service, draft (unofficial)"};
  constexpr Label answer{"判定", "Answer"};
  constexpr Label reasons{"理由及び確認を要する事項", "Reasons, and what is open"};
  constexpr Label settled{"不充足、情報不足及び要判断の規則はありません。",
                          "No rule is broken, lacks facts or is for a person to judge."};
  Page page{.language = language};
  page.title(heading);
  add_case(page, procurement, decision, around);
  page.section(answer);
  page.table(detail::answer_table(decision, language));
  if (decision.service) {
    detail::add_entry(page, *decision.service);
    add_printed_day(page, decision);
  }
  add_contract(page, procurement, decision, around);
  page.section(reasons);
  std::vector<const RuleResult*> results;
  for (const RuleResult& result : decision.results) results.push_back(&result);
  Page open{.language = language};
  detail::add_open_results(open, results);
  if (decision.verdict == Verdict::met || decision.verdict == Verdict::not_applicable) page.paragraph(settled);
  std::ranges::move(open.blocks, std::back_inserter(page.blocks));
  detail::add_rules_that_counted(page, decision.results, around.cell_of);
  detail::add_obligations(page, decision.obligations, around.as_of);
  detail::add_limits(page, detail::rules_of(decision));
  add_lines_for_decision(page);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
