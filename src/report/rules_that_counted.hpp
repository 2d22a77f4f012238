#pragma once

#include <ismap/model/result.hpp>
#include <ismap/report/page.hpp>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ismap::detail {

/// The cell of a JSON Pointer; nothing if no table holds what it leads to. It may be empty.
using CellOf = std::function<std::optional<std::string>(std::string_view pointer)>;

/// A section with every rule that answered, met ones too: verdict, clause, the first facts read and values computed.
/// Those that do not apply are only named.
void add_rules_that_counted(Page& page, std::span<const RuleResult> results, const CellOf& cell_of = {});

}  // namespace ismap::detail
