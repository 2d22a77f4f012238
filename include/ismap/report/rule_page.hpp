// Rows of the rule book, for people and as JSON.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/report/page.hpp>
#include <ismap/rules/rule_row.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ismap {

/// Everything a row says: clause, what it asks, how well that is known and from where, when it holds, who decides it.
/// @param rows the rows of one rule, oldest first, as `find_rules` gives them; not empty
Page explain_page(std::span<const RuleRow* const> rows, Language language);

/// A table of rows: id, automation, standing, title, clause.
Page rules_page(std::span<const RuleRow* const> rows, Language language);
/// Everything the rows say.
std::string rules_json(std::span<const RuleRow* const> rows);

/// There is no rule `id`.
Text no_such_rule(std::string_view id);

}  // namespace ismap
