#include "answered_rule.hpp"

#include <ismap/rules/rulebook.hpp>

#include <vector>

namespace ismap::detail {

const RuleRow* row_of(const RuleResult& result) {
  const std::vector<const RuleRow*> rows = find_rules(result.rule);
  for (const RuleRow* row : rows)
    if (!result.citations.empty() && row->clause == result.citations.front()) return row;
  return rows.empty() ? nullptr : rows.back();
}

Label title_of_rule(const RuleResult& result) {
  const RuleRow* row = row_of(result);
  return row == nullptr ? Label{} : row->title;
}

bool is_left_to_people(const RuleResult& result) {
  return result.verdict == Verdict::needs_judgement && result.facts.empty() && result.derived.empty() &&
         result.diagnostics.empty();
}

}  // namespace ismap::detail
