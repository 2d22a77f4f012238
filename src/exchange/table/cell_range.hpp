// Cells and ranges as spreadsheets name them.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ismap::exchange::detail {

/// Counted from 0.
struct RowAndColumn {
  std::size_t row = 0;
  std::size_t column = 0;
};

/// Of "D132".
std::optional<RowAndColumn> cell_named(std::string_view name) noexcept;

/// Of "A1:B2", from its first cell to its last.
std::optional<MergedCells> range_named(std::string_view name) noexcept;

/// "A1:B2".
std::string range_name(const MergedCells& range);

}  // namespace ismap::exchange::detail
