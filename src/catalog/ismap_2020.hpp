// The embedded tables of edition ismap-2020.
#pragma once

#include <ismap/catalog/control.hpp>
#include <ismap/catalog/group.hpp>

#include <span>

namespace ismap::detail {

/// Ascending by number.
std::span<const Control> ismap_2020_controls() noexcept;

/// In the order of the text.
std::span<const Group> ismap_2020_groups() noexcept;

}  // namespace ismap::detail
