// Entries of controls that say the same, whatever the order of the lists.
#pragma once

#include <ismap/model/statement.hpp>

#include <span>
#include <vector>

namespace ismap {

bool are_same_changes(const std::vector<ControlChange>& one, const std::vector<ControlChange>& other);

bool are_same_entries(std::span<const ControlEntry* const> one, std::span<const ControlEntry* const> other);

}  // namespace ismap
