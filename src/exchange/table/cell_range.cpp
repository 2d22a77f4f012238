#include "src/exchange/table/cell_range.hpp"

#include <charconv>

namespace ismap::exchange::detail {

std::optional<RowAndColumn> cell_named(std::string_view name) noexcept {
  const std::size_t letters = name.find_first_of("0123456789");
  if (letters == std::string_view::npos) return std::nullopt;
  const std::optional<std::size_t> column = column_named(name.substr(0, letters));
  std::size_t row = 0;
  const auto [end, error] = std::from_chars(name.data() + letters, name.data() + name.size(), row);
  if (!column || error != std::errc{} || end != name.data() + name.size() || row == 0) return std::nullopt;
  return RowAndColumn{row - 1, *column};
}

std::optional<MergedCells> range_named(std::string_view name) noexcept {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::optional<RowAndColumn> first = cell_named(name.substr(0, colon));
  const std::optional<RowAndColumn> last = cell_named(name.substr(colon + 1));
  if (!first || !last || first->row > last->row || first->column > last->column) return std::nullopt;
  return MergedCells{first->row, first->column, last->row, last->column};
}

std::string range_name(const MergedCells& range) {
  return cell_name("", range.first_row, range.first_column) + ":" + cell_name("", range.last_row, range.last_column);
}

}  // namespace ismap::exchange::detail
