// What a rule answered, as an item of a page.
#pragma once

#include <ismap/model/result.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>

#include <optional>
#include <string>

namespace ismap::detail {

/// The rule with its clauses and its title, and below it each diagnostic with its place and its remedy: all, or those
/// of one severity. `places` says where the rule counts.
void add_result(Page& page, const RuleResult& result, Colour colour, const std::string& places = {},
                std::optional<Severity> shown = {});

}  // namespace ismap::detail
