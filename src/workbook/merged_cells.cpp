#include "src/workbook/merged_cells.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>

namespace ismap::workbook {

std::vector<exchange::MergedCells> overlapping(std::vector<exchange::MergedCells> ranges) {
  std::ranges::sort(ranges, {}, [](const exchange::MergedCells& range) {
    return std::tuple{range.first_row, range.first_column};
  });
  std::vector<exchange::MergedCells> found;
  std::map<std::size_t, const exchange::MergedCells*> open;  // by first column; those that reach the row
  std::multimap<std::size_t, std::map<std::size_t, const exchange::MergedCells*>::iterator> ends;  // by last row
  for (const exchange::MergedCells& range : ranges) {
    while (!ends.empty() && ends.begin()->first < range.first_row) {
      open.erase(ends.begin()->second);
      ends.erase(ends.begin());
    }
    const auto behind = open.upper_bound(range.last_column);
    if (behind != open.begin() && std::prev(behind)->second->last_column >= range.first_column)
      found.push_back(range);
    else
      ends.emplace(range.last_row, open.emplace(range.first_column, &range).first);
  }
  return found;
}

}  // namespace ismap::workbook
