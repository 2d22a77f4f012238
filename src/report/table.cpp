#include "table.hpp"

#include <ismap/report/printable.hpp>
#include <ismap/report/width.hpp>

#include <algorithm>
#include <utility>

namespace ismap::detail {

void Table::add(std::vector<Cell> row) {
  if (widths_.size() < row.size()) widths_.resize(row.size());
  for (std::size_t i = 0; i < row.size(); ++i) {
    row[i].text = printable(row[i].text);
    widths_[i] = std::max(widths_[i], display_width(row[i].text));
  }
  rows_.push_back(std::move(row));
}

std::string Table::text(const Style& style) const {
  std::string text;
  for (const std::vector<Cell>& row : rows_) {
    std::size_t owed = 0;  // spaces that a column which follows would need
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (row[i].text.empty()) {
        owed += widths_[i] + 2;
        continue;
      }
      text.append(owed + 2, ' ').append(paint(row[i].text, row[i].colour, style));
      owed = widths_[i] - display_width(row[i].text);
    }
    text += '\n';
  }
  return text;
}

}  // namespace ismap::detail
