#include "src/workbook/sheet_xml.hpp"

#include "src/core/real.hpp"
#include "src/exchange/table/cell_range.hpp"
#include "src/workbook/styles.hpp"
#include "src/workbook/xml_text.hpp"

#include <algorithm>
#include <functional>
#include <optional>

namespace ismap::workbook {
namespace {

using exchange::Cell;
using exchange::ColumnLayout;
using exchange::FormSheet;
using exchange::Table;

constexpr std::size_t value_column = 1;  // of a sheet of single values

std::size_t widest_row(const Table& table) {
  std::size_t widest = 0;
  for (const std::vector<Cell>& row : table.rows) widest = std::max(widest, row.size());
  return widest;
}

/// Of the layout of single values; nothing above and behind them.
std::optional<std::size_t> single_value_in(const FormSheet& sheet, std::size_t row) {
  const std::size_t first = sheet.header_row + 1;
  return row >= first && row - first < sheet.rows.size() ? std::optional{row - first} : std::nullopt;
}

std::string column_below(const FormSheet& sheet, std::size_t column) {
  return exchange::detail::range_name({sheet.header_row + 1, column, last_row, column});
}

class SheetXml {
 public:
  using StyleOf = std::function<Style(std::size_t row, std::size_t column, const Cell& cell)>;

  explicit SheetXml(SharedTexts& texts) : texts_(texts) {}

  SheetXml& raw(std::string_view xml) {
    xml_ += xml;
    return *this;
  }

  void begin(bool is_form) {
    raw(xml_head).raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\n");
    if (is_form) raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>\n");
  }

  /// @param in_sight how many of the first rows stay in sight
  void view(bool is_shown_first, std::size_t in_sight) {
    raw("<sheetViews><sheetView").raw(is_shown_first ? " tabSelected=\"1\"" : "").raw(" workbookViewId=\"0\">");
    if (in_sight > 0) {
      const std::string below = exchange::cell_name("", in_sight, 0);
      raw("<pane ySplit=\"").raw(std::to_string(in_sight)).raw("\" topLeftCell=\"").raw(below);
      raw("\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"").raw(below);
      raw("\" sqref=\"").raw(below).raw("\"/>");
    }
    raw("</sheetView></sheetViews>\n<sheetFormatPr defaultRowHeight=\"18\"/>\n");
  }

  /// @param is_open_below whether cells below those that are there may be written to
  void columns(const std::vector<ColumnLayout>& columns, bool is_open_below) {
    if (columns.empty()) return;
    raw("<cols>");
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::string number = std::to_string(i + 1);
      raw("<col min=\"").raw(number).raw("\" max=\"").raw(number).raw("\" width=\"");
      raw(std::to_string(std::clamp<std::size_t>(columns[i].width, 1, 255))).raw("\" style=\"");
      raw(number_of(style_of(columns[i], is_open_below))).raw("\" customWidth=\"1\"/>");
    }
    raw("</cols>\n");
  }

  void cells(const Table& table, const StyleOf& style_of,
             const std::function<bool(std::size_t, std::size_t)>& is_kept) {
    raw("<sheetData>\n");
    auto hidden = table.hidden_rows.begin();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      while (hidden != table.hidden_rows.end() && *hidden < row) ++hidden;
      const bool is_hidden = hidden != table.hidden_rows.end() && *hidden == row;
      const std::vector<Cell>& cells = table.rows[row];
      raw("<row r=\"").raw(std::to_string(row + 1)).raw(is_hidden ? "\" hidden=\"1\">" : "\">");
      for (std::size_t column = 0; column < cells.size() || is_kept(row, column); ++column) {
        const Cell& cell = table.at(row, column);
        if (!exchange::text_of(cell).empty() || is_kept(row, column))
          add(row, column, cell, style_of(row, column, cell));
      }
      raw("</row>\n");
    }
    raw("</sheetData>\n");
  }

  void merged(const Table& table) {
    std::size_t count = 0;
    std::string ranges;
    for (const exchange::MergedCells& range : table.merged) {
      if (range.first_row == range.last_row && range.first_column == range.last_column) continue;
      ranges += "<mergeCell ref=\"" + exchange::detail::range_name(range) + "\"/>";
      ++count;
    }
    if (count > 0) raw("<mergeCells count=\"").raw(std::to_string(count)).raw("\">").raw(ranges).raw("</mergeCells>\n");
  }

  std::string end() && {
    raw("</worksheet>\n");
    return std::move(xml_);
  }

  static Style style_of(const ColumnLayout& layout, bool is_open = false) {
    if (layout.is_locked && !is_open) return layout.takes_numbers ? Style::locked_number : Style::locked_text;
    return layout.takes_numbers ? Style::open_number : Style::open_text;
  }

 private:
  static std::string number_of(Style style) { return std::to_string(static_cast<int>(style)); }

  void add(std::size_t row, std::size_t column, const Cell& cell, Style style) {
    raw("<c r=\"").raw(exchange::cell_name("", row, column));
    if (style != Style::general) raw("\" s=\"").raw(number_of(style));
    if (const auto* text = std::get_if<std::string>(&cell); text != nullptr && !text->empty())
      raw("\" t=\"s\"><v>").raw(std::to_string(texts_.number_of(*text))).raw("</v></c>");
    else if (const auto* is_true = std::get_if<bool>(&cell))
      raw("\" t=\"b\"><v>").raw(*is_true ? "1" : "0").raw("</v></c>");
    else if (const auto* number = std::get_if<double>(&cell))
      raw("\"><v>").raw(detail::real_text(*number)).raw("</v></c>");
    else
      raw("\"/>");
  }

  SharedTexts& texts_;
  std::string xml_;
};

Style style_in_table(std::size_t, std::size_t, const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return Style::general;
  return text->find('\n') == std::string::npos ? Style::text : Style::text_on_lines;
}

/// What the cell takes; null above the rows and beside the columns of the layout.
const ColumnLayout* layout_at(const FormSheet& sheet, std::size_t row, std::size_t column) {
  if (const auto value = single_value_in(sheet, row); value && column == value_column) return &sheet.rows[*value];
  return column < sheet.columns.size() ? &sheet.columns[column] : nullptr;
}

Style style_in_form(const FormSheet& sheet, std::size_t row, std::size_t column) {
  if (row == sheet.header_row) return Style::header;
  const ColumnLayout* layout = layout_at(sheet, row, column);
  return layout == nullptr ? Style::open_text : SheetXml::style_of(*layout);
}

/// How many of the first rows stay in sight: those down to the header, unless they leave little of a screen.
std::size_t rows_in_sight(const FormSheet& sheet) {
  constexpr std::size_t most = 12;
  return sheet.table.rows.empty() || sheet.header_row >= most ? 0 : sheet.header_row + 1;
}

bool is_protected(const FormSheet& sheet) {
  return std::ranges::any_of(sheet.columns, &ColumnLayout::is_locked) ||
         std::ranges::any_of(sheet.rows, &ColumnLayout::is_locked);
}

std::string validations(const FormSheet& sheet, LongLists& lists) {
  std::string xml;
  for (std::size_t column = 0; column < sheet.columns.size(); ++column)
    if (sheet.rows.empty() || column != value_column)
      append_validation(xml, sheet.columns[column], exchange::text_of(sheet.table.at(sheet.header_row, column)),
                        column_below(sheet, column), lists);
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    const std::size_t row = sheet.header_row + 1 + i;
    append_validation(xml, sheet.rows[i], exchange::text_of(sheet.table.at(row, 0)),
                      exchange::cell_name("", row, value_column), lists);
  }
  return xml;
}

std::size_t count_of(std::string_view part, std::string_view xml) {
  std::size_t count = 0;
  for (std::size_t at = xml.find(part); at != std::string_view::npos; at = xml.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

std::string filtered_cells(const FormSheet& sheet) {
  const std::size_t columns = widest_row(sheet.table);
  if (!sheet.rows.empty() || columns == 0) return {};
  return "$A$" + std::to_string(sheet.header_row + 1) + ":$" + exchange::column_name(columns - 1) + "$" +
         std::to_string(sheet.table.rows.size());
}

std::string table_xml(const Table& table, bool is_shown_first, SharedTexts& texts) {
  SheetXml xml{texts};
  xml.begin(false);
  xml.view(is_shown_first, 0);
  xml.cells(table, style_in_table, [](std::size_t, std::size_t) { return false; });
  xml.merged(table);
  return std::move(xml).end();
}

std::string form_xml(const FormSheet& sheet, bool is_shown_first, SharedTexts& texts, LongLists& lists) {
  SheetXml xml{texts};
  xml.begin(true);
  xml.view(is_shown_first, rows_in_sight(sheet));
  xml.columns(sheet.columns, sheet.rows.empty());
  xml.cells(
      sheet.table, [&](std::size_t row, std::size_t column, const Cell&) { return style_in_form(sheet, row, column); },
      [&](std::size_t row, std::size_t column) { return single_value_in(sheet, row) && column <= value_column; });
  if (is_protected(sheet))
    xml.raw(
        "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\" "
        "formatRows=\"0\" insertRows=\"0\" deleteRows=\"0\" sort=\"0\" autoFilter=\"0\"/>\n");
  if (std::string filter = filtered_cells(sheet); !filter.empty()) {
    std::erase(filter, '$');
    xml.raw("<autoFilter ref=\"").raw(filter).raw("\"/>\n");
  }
  xml.merged(sheet.table);
  if (const std::string rules = validations(sheet, lists); !rules.empty())
    xml.raw("<dataValidations count=\"")
        .raw(std::to_string(count_of("<dataValidation ", rules)))
        .raw("\">\n")
        .raw(rules)
        .raw("</dataValidations>\n");
  xml.raw(
      "<printOptions gridLines=\"1\"/>\n"
      "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>\n"
      "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>\n"
      "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>\n");
  return std::move(xml).end();
}

}  // namespace ismap::workbook
