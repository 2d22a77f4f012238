// Which merged cells overlap.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include <vector>

namespace ismap::workbook {

/// The ranges that overlap one that begins above or left of them, in order.
std::vector<exchange::MergedCells> overlapping(std::vector<exchange::MergedCells> ranges);

}  // namespace ismap::workbook
