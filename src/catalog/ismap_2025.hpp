// The embedded tables of edition ismap-2025.
#pragma once

#include <ismap/catalog/control.hpp>
#include <ismap/catalog/group.hpp>

#include <span>

namespace ismap::detail {

/// Ascending by number.
std::span<const Control> ismap_2025_controls() noexcept;

/// The chapters of the controls criteria.
std::span<const Group> ismap_2025_groups() noexcept;

}  // namespace ismap::detail
