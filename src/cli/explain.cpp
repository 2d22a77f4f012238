#include <ismap/report/rule_text.hpp>
#include <ismap/rules/rulebook.hpp>

#include "commands.hpp"
#include "failure.hpp"
#include "src/core/near_words.hpp"

namespace ismap::cli {
namespace {

Failure unknown_rule(const std::string& id) {
  std::vector<std::string> ids;
  for (const Rule* rule : rulebook()) ids.emplace_back(rule->id);
  return failure("unknown_id", no_such_rule(id), {}, detail::near_words(id, ids));
}

}  // namespace

int run(const ExplainCall& call, const Output& output) {
  const std::vector<const Rule*> rows = find_rules(call.rule);
  if (rows.empty()) throw unknown_rule(call.rule);
  print(output.format == Format::json ? rules_json(rows) : explain_text(rows, style_of(output)), output);
  return no_breach;
}

}  // namespace ismap::cli
