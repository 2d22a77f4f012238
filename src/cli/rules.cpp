#include <ismap/report/rule_text.hpp>
#include <ismap/rules/rulebook.hpp>

#include "commands.hpp"

#include <vector>

namespace ismap::cli {

int run(const RulesCall& call, const Output& output) {
  std::vector<const Rule*> rows;
  for (const Rule* rule : rulebook())
    if (!call.not_automated || rule->automation == Automation::left_to_people) rows.push_back(rule);
  print(output.format == Format::json ? rules_json(rows) : rules_text(rows, style_of(output)), output);
  return no_breach;
}

}  // namespace ismap::cli
