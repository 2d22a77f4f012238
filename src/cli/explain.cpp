#include <ismap/core/spelling.hpp>
#include <ismap/core/text.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/rule_page.hpp>
#include <ismap/rules/rulebook.hpp>

#include "commands.hpp"
#include "failure.hpp"
#include "src/core/near_words.hpp"
#include "subcommands.hpp"

#include <algorithm>

namespace ismap::cli {
namespace {

Failure unknown_rule(const std::string& id) {
  std::vector<std::string> ids;
  for (const RuleRow* rule : rulebook()) ids.emplace_back(rule->id);
  return failure("unknown_id", no_such_rule(id), {}, detail::near_words(id, ids));
}

/// The rows of the rule, however its id is spelled: then says for what it was taken.
std::vector<const RuleRow*> rows_of(const std::string& id, const Output& output) {
  constexpr Label taken_for{"「{0}」を、規則{1}として扱いました。", "\"{0}\" was taken for the rule {1}."};
  std::vector<const RuleRow*> rows = find_rules(id);
  if (!rows.empty()) return rows;
  const auto found =
      std::ranges::find_if(rulebook(), [&](const RuleRow* rule) { return is_same_number(rule->id, id); });
  if (found == rulebook().end()) throw unknown_rule(id);
  warn(Caution{"taken_for", fill(taken_for, {printable(id), (*found)->id})}, output);
  return find_rules((*found)->id);
}

}  // namespace

int run(const ExplainCall& call, const Output& output) {
  const std::vector<const RuleRow*> rows = rows_of(call.rule, output);
  if (output.format == Format::json)
    print_as_is(rules_json(rows));
  else
    print(explain_page(rows, output.language), output);
  return no_breach;
}

void Subcommands::add_explain() {
  Subcommand explain = add(
      "explain", {"規則の説明", "explain a rule"},
      {"ismap explain REG-3.2", {"規則の内容、典拠及び限界を示す", "what the rule asks, and its source"}},
      [this] { return ExplainCall{document_}; }, Forms::all);
  explain.take(
      {.name = "RULE", .help = {"規則の番号（例：REG-3.2）", "id of a rule, such as REG-3.2"}, .is_required = true},
      document_);
}

}  // namespace ismap::cli
