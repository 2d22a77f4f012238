// Rows of the rule book, for people and as JSON.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/report/style.hpp>
#include <ismap/rules/rule_row.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ismap {

/// Everything a row says: clause, what it asks, how well that is known and from where, when it holds, who decides it.
/// @param rows the rows of one rule, oldest first, as `find_rules` gives them; not empty
std::string explain_text(std::span<const RuleRow* const> rows, const Style& style);

/// A table of rows: id, clause, title, standing, automation.
std::string rules_text(std::span<const RuleRow* const> rows, const Style& style);
/// Everything the rows say.
std::string rules_json(std::span<const RuleRow* const> rows);

/// There is no rule `id`.
Text no_such_rule(std::string_view id);

}  // namespace ismap
