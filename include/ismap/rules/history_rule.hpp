// Rules that the history of a registration decides.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/rule_row.hpp>

#include <array>

namespace ismap {

/// A rule that the transition table and the duties over a history decide.
struct HistoryRule : RuleRow {
  std::array<const DutyRow*, 4> duties{};  ///< that follow from it; unused ones at the end are null
};

}  // namespace ismap
