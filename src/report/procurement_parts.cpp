#include "procurement_parts.hpp"

#include <ismap/lifecycle/labels.hpp>
#include <ismap/report/procurement_page.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>

#include "result_parts.hpp"

#include <string>
#include <utility>

namespace ismap::detail {
namespace {

/// The answer in one sentence.
Label answer_of(const ProcurementDecision& decision) {
  switch (decision.verdict) {
    case Verdict::met:
      return decision.ground == Ground::recommended_only
                 ? Label{"推奨に適うサービスとして調達できる", "May be procured, as is recommended"}
                 : Label{"この根拠により調達できる", "May be procured on this ground"};
    case Verdict::not_met:
      return {"この内容では調達できない", "May not be procured as described"};
    case Verdict::needs_judgement:
      return {"人の判断を要する", "A person must judge"};
    case Verdict::unknown:
      return {"情報が不足しており判定できない", "Cannot be decided: facts are missing"};
    case Verdict::not_applicable:
      return {"調達を制限する規則はない（登録されたサービスの利用は義務ではない）",
              "No rule restricts it (a registered service is not prescribed)"};
  }
  return {};
}

}  // namespace

page::Table answer_table(const ProcurementDecision& decision, Language language) {
  constexpr Label verdict{"判定", "Verdict"};
  constexpr Label ground{"根拠", "Ground"};
  constexpr Label until{"暫定措置の末日", "Measure until"};
  const auto in = [&](const Label& label) { return std::string{label.in(language)}; };
  page::Table table;
  table.add({{in(verdict)}, verdict_cell(decision.verdict, language), {in(answer_of(decision))}});
  table.add({{in(ground)}, {in(label_of(decision.ground)), Colour::bold}});
  if (decision.provisional_until) table.add({{in(until)}, {to_string(*decision.provisional_until)}});
  return table;
}

void add_entry(Page& page, const ProcuredEntry& entry) {
  constexpr Label title{"登録簿の記載", "In the register"};
  constexpr Label number{"登録番号", "Number"};
  constexpr Label name{"名称", "Name"};
  constexpr Label provider{"提供者", "Provider"};
  constexpr Label list{"リスト", "List"};
  constexpr Label state{"状態", "State"};
  constexpr Label not_decided{"履歴からは判断できない", "not decided by its history"};
  constexpr Label last_day{"有効期間の末日", "Valid until"};
  constexpr Label not_known{"不明", "not known"};
  page::Table table;
  table.add({{page.in(number)}, {entry.number}});
  table.add({{page.in(name)}, {entry.name}});
  table.add({{page.in(provider)}, {entry.provider}});
  table.add({{page.in(list)}, {page.in(label_of(entry.scheme))}});
  table.add({{page.in(state)}, {page.in(entry.state ? label_of(*entry.state) : not_decided)}});
  if (entry.state)
    table.add({{page.in(last_day)}, {entry.valid_until ? to_string(*entry.valid_until) : page.in(not_known)}});
  page.section(title);
  page.table(std::move(table));
}

std::vector<const RuleRow*> rules_of(const ProcurementDecision& decision) {
  std::vector<const RuleRow*> rules;
  for (const RuleResult& result : decision.results) {
    if (result.verdict == Verdict::not_applicable) continue;
    for (const RuleRow* rule : find_rules(result.rule))
      if (rule->in_force.contains(decision.on)) rules.push_back(rule);
  }
  return rules;
}

}  // namespace ismap::detail
