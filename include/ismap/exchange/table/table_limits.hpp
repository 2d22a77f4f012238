#pragma once

#include <cstddef>

namespace ismap::exchange {

/// What tables may cost to read. More is a fault that names the limit.
struct TableLimits {
  std::size_t max_bytes = std::size_t{256} << 20;  ///< of the file
  std::size_t max_tables = 100;
  std::size_t max_rows = 1'048'576;  ///< of a table; as many as a spreadsheet has
  std::size_t max_columns = 1'000;   ///< of a row; blank ones at its end do not count
  std::size_t max_cells = 16'000'000;
  std::size_t max_text_bytes = std::size_t{1} << 20;  ///< of a cell
};

}  // namespace ismap::exchange
