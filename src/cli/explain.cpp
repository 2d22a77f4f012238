#include <ismap/report/rule_text.hpp>
#include <ismap/rules/rulebook.hpp>

#include "commands.hpp"
#include "failure.hpp"
#include "src/core/near_words.hpp"
#include "subcommands.hpp"

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

void Subcommands::add_explain() {
  Subcommand explain =
      add("explain", {"規則の説明", "explain a rule"},
          {"ismap explain REG-3.2", {"規則の内容、典拠及び限界を示す", "what the rule asks, and its source"}},
          [this] { return ExplainCall{document_}; });
  explain.take(
      {.name = "RULE", .help = {"規則の番号（例：REG-3.2）", "id of a rule, such as REG-3.2"}, .is_required = true},
      document_);
}

}  // namespace ismap::cli
