#include <ismap/report/rule_page.hpp>
#include <ismap/rules/rulebook.hpp>

#include "commands.hpp"
#include "subcommands.hpp"

#include <vector>

namespace ismap::cli {

int run(const RulesCall& call, const Output& output) {
  std::vector<const RuleRow*> rows;
  for (const RuleRow* rule : rulebook())
    if (!call.not_automated || rule->automation == Automation::left_to_people) rows.push_back(rule);
  if (output.format == Format::json)
    print_as_is(rules_json(rows));
  else
    print(rules_page(rows, output.language), output);
  return no_breach;
}

void Subcommands::add_rules() {
  Subcommand rules = add(
      "rules", {"規則の一覧", "list the rules"},
      {"ismap rules --not-automated", {"人が確認する規則を示す", "the rules left to people"}},
      [this] { return RulesCall{flag_}; }, Forms::all);
  rules.take({.name = "--not-automated",
              .help = {"人が確認する規則のみ", "only those left to people"},
              .takes = Takes::nothing},
             flag_);
}

}  // namespace ismap::cli
