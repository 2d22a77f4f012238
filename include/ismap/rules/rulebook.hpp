// All rules.
#pragma once

#include <ismap/rules/rule_row.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace ismap {

/// The version of the rule book these rows were written from; every review contains it.
inline constexpr std::string_view rulebook_version = "2026-11";

/// Every row, by regulation, chapter and clause. A rule that changed has one row for each interval, oldest first.
std::span<const RuleRow* const> rulebook();

/// The rows of the rule `id`, oldest first; empty if there is none.
std::vector<const RuleRow*> find_rules(std::string_view id);

}  // namespace ismap
