#include "src/exchange/forms/unnamed_cells.hpp"

#include <algorithm>

namespace ismap::exchange::detail {
namespace {

constexpr Label too_many_cells{
    "この行には、見出しより多くのセルがあります。値の中に区切り文字がある場合は、その値を引用符で囲んでください。",
    "This row has more cells than the header. If a value has a delimiter in it, put the value in quotation marks."};
constexpr Label no_header{"見出しのない列のセルは、用いていません。", "Cells under no header are not used."};

/// Of each column of the header whether it has a name.
std::vector<bool> named_columns(const Table& table, const Sheet& sheet) {
  std::vector<bool> named;
  for (std::size_t row = 0; row < sheet.first_row; ++row) {
    named.resize(std::max(named.size(), table.rows[row].size()));
    for (std::size_t column = 0; column < table.rows[row].size(); ++column)
      if (!is_blank(table.rows[row][column])) named[column] = true;
  }
  for (const SheetColumn& column : sheet.columns)
    if (column.column < named.size()) named[column.column] = true;
  return named;
}

}  // namespace

void find_unnamed_cells(const Tables& tables, const std::vector<Sheet>& sheets, const FormOptions& options,
                        std::vector<TableNote>& notes, FaultList& faults) {
  TableNote unnamed{.message = Text{no_header}, .cells = {}};
  for (const Sheet& sheet : sheets) {
    if (sheet.columns.empty() || sheet.first_row == 0) continue;
    const Table& table = tables[sheet.table];
    std::vector<bool> passed = named_columns(table, sheet);
    const std::size_t width = passed.size();
    for (std::size_t row = sheet.first_row; row < table.rows.size() && !faults.is_full(); ++row)
      for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
        if ((column < passed.size() && passed[column]) || is_blank(table.rows[row][column])) continue;
        const CellAt at{sheet.table, row, column};
        if (table.name.empty() && column >= width) {
          faults.add({.fault = Fault::bad_value,
                      .message = Text{too_many_cells},
                      .pointer = {},
                      .place = options.place ? options.place(at) : Place{0, 0, 0},
                      .cell = name_of(tables, at)});
          break;
        }
        passed.resize(std::max(passed.size(), column + 1));
        passed[column] = true;
        unnamed.cells.push_back(at);
      }
  }
  if (!unnamed.cells.empty()) notes.push_back(std::move(unnamed));
}

}  // namespace ismap::exchange::detail
