// A sheet as a table.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/exchange/table/table.hpp>
#include <ismap/exchange/table/table_limits.hpp>

#include "src/workbook/archive.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ismap::workbook {

/// What all sheets of a workbook share.
struct Shared {
  std::vector<std::string> texts{};
  std::vector<bool> is_date{};  ///< of each cell format
  bool counts_from_1904 = false;
  std::size_t cells_left = 0;        ///< of the limit
  std::size_t text_bytes_left = 0;   ///< of all cells: many may show one text
};

/// Reads the part into the table, which has its name already. @throws ParseError
void read_sheet(Archive& archive, const std::string& part, const exchange::TableLimits& limits, Shared& shared,
                exchange::Table& table);

}  // namespace ismap::workbook
