// Which controls of ismap-2020 went into a control of ismap-2025.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/migration.hpp>

#include <optional>
#include <span>
#include <vector>

namespace ismap {

/// A control of ismap-2025 and those of ismap-2020 that it goes back to.
struct MigrationFamily {
  ControlId target{};
  std::vector<ControlId> from{};
  std::optional<SecondTable> second_table{};  ///< as in a `MigrationLine`
};

/// All whose predecessors are public, ascending by target. Made at the first call.
std::span<const MigrationFamily> migration_families();

/// True if the control of ismap-2025 with the number of `target` has a family.
bool has_family(ControlId target);

/// True if a family of ismap-2025 has the detail of ismap-2020 with the number of `detail`.
bool is_mapped_detail(ControlId detail);

}  // namespace ismap
