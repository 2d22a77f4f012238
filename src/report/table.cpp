#include "table.hpp"

#include <ismap/report/printable.hpp>
#include <ismap/report/width.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

struct PaddedCell {
  std::string text;
  std::size_t width = 0;
};

page::Table with_names_on_top(const page::Table& table) {
  page::Table shown = table;
  shown.is_of_numbers = false;
  std::vector<page::Run> names;
  for (const std::string& name : table.columns) names.push_back({name, Colour::bold});
  shown.rows.insert(shown.rows.begin(), std::move(names));
  return shown;
}

}  // namespace

std::string table_text(const page::Table& table, const Style& style) {
  if (table.is_of_numbers) return table_text(with_names_on_top(table), style);
  std::vector<std::size_t> widths;
  std::vector<std::vector<PaddedCell>> cells;
  for (const std::vector<page::Run>& row : table.rows) {
    if (widths.size() < row.size()) widths.resize(row.size());
    std::vector<PaddedCell>& shown = cells.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string text = printable(row[i].text);
      shown.push_back({paint(text, row[i].colour, style), display_width(text)});
      widths[i] = std::max(widths[i], shown.back().width);
    }
  }
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    text.append(2 * table.depth, ' ');
    std::size_t owed = 0;  // spaces that a column which follows would need
    for (std::size_t j = 0; j < cells[i].size(); ++j) {
      if (table.rows[i][j].text.empty()) {
        owed += widths[j] + 2;
        continue;
      }
      text.append(owed + 2, ' ').append(cells[i][j].text);
      owed = widths[j] - cells[i][j].width;
    }
    text += '\n';
  }
  return text;
}

}  // namespace ismap::detail
