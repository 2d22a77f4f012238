#include <ismap/report/procurement_text.hpp>

#include <ismap/lifecycle/labels.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>

#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>
#include <string>

namespace ismap {
namespace {

using detail::in;
using detail::Table;

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

std::string answer_text(const ProcurementDecision& decision, const Style& style) {
  constexpr Label verdict{"判定", "Verdict"};
  constexpr Label ground{"根拠", "Ground"};
  constexpr Label until{"暫定措置の末日", "Measure until"};
  Table table;
  table.add({{in(verdict, style)}, detail::verdict_cell(decision.verdict, style), {in(answer_of(decision), style)}});
  table.add({{in(ground, style)}, {in(label_of(decision.ground), style), Colour::bold}, {}});
  if (decision.provisional_until) table.add({{in(until, style)}, {to_string(*decision.provisional_until)}, {}});
  return table.text(style);
}

/// The entry of the register.
void append_entry(std::string& text, const ProcuredEntry& entry, const Style& style) {
  constexpr Label title{"登録簿の記載", "In the register"};
  constexpr Label number{"登録番号", "Number"};
  constexpr Label name{"名称", "Name"};
  constexpr Label provider{"提供者", "Provider"};
  constexpr Label list{"リスト", "List"};
  constexpr Label state{"状態", "State"};
  constexpr Label not_decided{"履歴からは判断できない", "not decided by its history"};
  constexpr Label last_day{"有効期間の末日", "Valid until"};
  constexpr Label not_known{"不明", "not known"};
  Table table;
  table.add({{in(number, style)}, {printable(entry.number)}});
  table.add({{in(name, style)}, {printable(entry.name)}});
  table.add({{in(provider, style)}, {printable(entry.provider)}});
  table.add({{in(list, style)}, {in(label_of(entry.scheme), style)}});
  table.add({{in(state, style)}, {in(entry.state ? label_of(*entry.state) : not_decided, style)}});
  if (entry.state)
    table.add({{in(last_day, style)}, {entry.valid_until ? to_string(*entry.valid_until) : in(not_known, style)}});
  detail::begin_section(text, title.in(style.language), style);
  text += table.text(style);
}

/// The limits of the rules that played a part.
void append_limits(std::string& text, const ProcurementDecision& decision, const Style& style) {
  Table table;
  for (const RuleResult& result : decision.results) {
    if (result.verdict == Verdict::not_applicable) continue;
    for (const RuleRow* rule : find_rules(result.rule))
      if (rule->in_force.contains(decision.on) && !rule->limits.en.empty())
        table.add({{std::string{rule->id}}, {in(rule->limits, style)}});
  }
  if (table.empty()) return;
  constexpr Label title{"判定の限界", "Limits"};
  detail::begin_section(text, title.in(style.language), style);
  text += table.text(style);
}

}  // namespace

Label label_of(Ground ground) {
  switch (ground) {
    case Ground::listed:
      return {"ISMAPクラウドサービスリストへの登録", "on the ISMAP list"};
    case Ground::listed_liu:
      return {"ISMAP-LIUクラウドサービスリストへの登録", "on the ISMAP-LIU list"};
    case Ground::unlisted_with_ciso_check:
      return {"最高情報セキュリティ責任者の責任による確認", "check under the chief information security officer"};
    case Ground::provisional_measure:
      return {"暫定措置", "provisional measure"};
    case Ground::recommended_only:
      return {"推奨（義務ではない）", "recommended, not prescribed"};
    case Ground::not_covered:
      return {"原則の対象外", "outside the principle of the list"};
    case Ground::none:
      return {"なし", "none"};
  }
  return {};
}

std::string procurement_text(const ProcurementDecision& decision, const Style& style, std::string_view subject) {
  constexpr Label heading{"クラウドサービスの調達の判定（非公式）", "Procurement of a cloud service (unofficial)"};
  constexpr Label answer{"判定", "Decision"};
  std::string text = paint(heading.in(style.language), Colour::bold, style) + "\n";
  text += detail::circumstances_text({.subject_name = {"サービス", "Service"},
                                      .subject = subject,
                                      .day_name = {"調達日", "Procured on"},
                                      .day = decision.on,
                                      .rulebook = decision.rulebook,
                                      .policy = decision.policy,
                                      .supplements = decision.supplements,
                                      .limits = decision.limits},
                                     style);
  detail::begin_section(text, answer.in(style.language), style);
  text += answer_text(decision, style);
  if (decision.service) append_entry(text, *decision.service, style);
  text += detail::counts_text(decision.results, style);
  detail::append_attention(text, decision.results, style);
  detail::append_obligations(text, decision.obligations, style);
  append_limits(text, decision, style);
  return text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
}

}  // namespace ismap
