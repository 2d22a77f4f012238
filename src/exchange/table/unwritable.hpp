// Cells that a file cannot hold.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include "src/exchange/table/fault_list.hpp"

#include <cstddef>

namespace ismap::exchange::detail {

/// Notes each text that is not UTF-8 or has more than `longest_text` units of UTF-16, and each number that is not
/// finite.
void note_unwritable(const Table& table, std::size_t longest_text, FaultList& faults);

}  // namespace ismap::exchange::detail
