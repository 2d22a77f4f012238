// The tree of groups and controls.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ismap::detail {

/// The number of a group, in the order of `ControlId::number`, and which of its bits name the group.
struct GroupNumber {
  std::uint32_t number = 0;
  std::uint32_t mask = 0;

  constexpr bool holds(std::uint32_t control) const noexcept { return (control & mask) == number; }
};

GroupNumber number_of(const Group& group);

/// The innermost group that a control belongs to; null if there is none.
const Group* group_over(const Catalog& catalog, const Control& control);

/// The ordinals of the controls under a group, ascending.
std::vector<std::size_t> controls_under(const Catalog& catalog, const Group& group);

/// Those in force on the day asked for, if one is.
ControlSet controls_listed(const Catalog& catalog, std::optional<Date> on);

/// See `is_basic_requirement`.
ControlSet basic_requirements(const Catalog& catalog);

/// True if attached table 3 as imported has a row for the control, with its type of change.
bool is_from_table_3(const Catalog& catalog, const Control& control);

}  // namespace ismap::detail
