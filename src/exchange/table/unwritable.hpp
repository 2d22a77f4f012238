// Cells that a file cannot hold.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include "src/exchange/table/fault_list.hpp"

#include <cstddef>
#include <string_view>

namespace ismap::exchange::detail {

/// How many units of UTF-16 the text has, by which spreadsheets measure texts. @pre it is UTF-8
std::size_t utf16_size(std::string_view text) noexcept;

/// Notes each text that is not UTF-8 or has more than `longest_text` units of UTF-16, and each number that is not
/// finite.
void note_unwritable(const Table& table, std::size_t longest_text, FaultList& faults);

}  // namespace ismap::exchange::detail
