#include <ismap/exchange/table/csv.hpp>
#include <ismap/report/page_sheets.hpp>
#include <ismap/report/width.hpp>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string_view>
#include <utility>
#include <variant>

namespace ismap {
namespace {

using exchange::Cell;
using exchange::FormSheet;

/// A count, if the text is one that a spreadsheet keeps exactly.
Cell count_or_text(const std::string& text) {
  constexpr std::size_t most_digits = 15;
  std::int64_t number = 0;
  const char* const end = text.data() + text.size();
  const bool is_number = !text.empty() && text.size() <= most_digits &&
                         std::from_chars(text.data(), end, number).ptr == end && std::to_string(number) == text;
  return is_number ? Cell{static_cast<double>(number)} : Cell{text};
}

Cell cell_of(const page::Run& run, bool may_be_count) {
  if (run.text.empty()) return {};
  return may_be_count ? count_or_text(run.text) : Cell{run.text};
}

std::vector<Cell> header_of(const page::Table& table, Language language) {
  constexpr Label item{"項目", "Item"};
  constexpr Label content{"内容", "Content"};
  if (table.columns.empty()) return {std::string{item.in(language)}, std::string{content.in(language)}};
  std::vector<Cell> header;
  for (const std::string& column : table.columns) header.push_back(column.empty() ? Cell{} : Cell{column});
  return header;
}

FormSheet sheet_of(const page::Table& table, std::string name, Language language) {
  std::vector<std::vector<Cell>> rows;
  for (const std::vector<page::Run>& row : table.rows) {
    std::vector<Cell>& cells = rows.emplace_back();
    for (const page::Run& run : row) cells.push_back(cell_of(run, table.is_of_numbers));
    if (table.names_rows && !cells.empty() && rows.size() > 1 && exchange::is_blank(cells.front()))
      cells.front() = std::prev(rows.end(), 2)->front();
  }
  return list_sheet(std::move(name), header_of(table, language), std::move(rows));
}

/// Enough for what the column holds; more is broken into lines.
std::size_t width_of_column(std::span<const std::vector<Cell>> rows, std::size_t column) {
  constexpr std::size_t narrowest = 8;
  constexpr std::size_t widest = 45;
  constexpr std::size_t room_for_filter = 3;
  std::size_t width = narrowest;
  for (const std::vector<Cell>& row : rows)
    if (column < row.size()) width = std::max(width, display_width(exchange::text_of(row[column])) + room_for_filter);
  return std::min(width, widest);
}

}  // namespace

FormSheet list_sheet(std::string name, std::vector<Cell> header, std::vector<std::vector<Cell>> rows) {
  FormSheet sheet{.table = {.name = std::move(name)}};
  sheet.table.rows.push_back(std::move(header));
  std::ranges::move(rows, std::back_inserter(sheet.table.rows));
  sheet.columns = column_widths(sheet.table);
  return sheet;
}

std::vector<exchange::ColumnLayout> column_widths(const exchange::Table& table, std::size_t first_row) {
  const std::span<const std::vector<Cell>> rows = std::span{table.rows}.subspan(std::min(first_row, table.rows.size()));
  std::size_t columns = 0;
  for (const std::vector<Cell>& row : table.rows) columns = std::max(columns, row.size());
  std::vector<exchange::ColumnLayout> layouts(columns);
  for (std::size_t column = 0; column < columns; ++column) layouts[column].width = width_of_column(rows, column);
  return layouts;
}

std::vector<FormSheet> page_sheets(const Page& page) {
  std::vector<FormSheet> sheets;
  std::string heading;
  for (const page::Block& block : page.blocks) {
    if (const auto* above = std::get_if<page::Heading>(&block))
      heading = above->text.text;
    else if (const auto* table = std::get_if<page::Table>(&block); table != nullptr && !table->rows.empty())
      sheets.push_back(sheet_of(*table, heading, page.language));
  }
  return sheets;
}

std::string sheets_as_csv(std::span<const FormSheet> sheets) {
  exchange::Table all;
  for (const FormSheet& sheet : sheets) {
    if (!all.rows.empty()) all.rows.emplace_back();
    if (!sheet.table.name.empty()) all.rows.push_back({sheet.table.name});
    std::ranges::copy(sheet.table.rows, std::back_inserter(all.rows));
  }
  return exchange::write_csv(all);
}

std::string write_csv(const Page& page) {
  return sheets_as_csv(page_sheets(page));
}

}  // namespace ismap
