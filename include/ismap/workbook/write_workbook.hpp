// Tables as workbooks (XLSX).
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/exchange/table/form_sheet.hpp>
#include <ismap/exchange/table/table.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::workbook {

/// What a workbook says of itself. The same tables and options give the same bytes.
struct WorkbookOptions {
  std::string_view title{};         ///< UTF-8
  Date created = date(2026, 1, 1);  ///< what the properties of the file say
};

/// The names that the sheets of these tables get, one each: as they are, where a spreadsheet takes them. Else signs
/// that it does not take are written in full width ("[" as "［"), what is longer than 31 units of UTF-16 is cut, a name
/// without any sign is "Sheet" with its number, and of names that differ in case and width alone all but the first end
/// in " (2)", " (3)" ...
std::vector<std::string> sheet_names(const exchange::Tables& tables);

/// The tables as sheets. A text stays a text whatever it starts with: no cell becomes a formula, nor does a text that
/// is edited. `read_workbook` gives the tables back, without blank cells and rows at their end.
/// @throws ParseError for each cell that a workbook cannot hold: a text that is not UTF-8 or longer than 32,767 units
/// of UTF-16, a number that is not finite; and if there is no sheet that is seen, a table has more rows or columns than
/// a sheet, merged cells overlap, or tables count days in two ways
std::string write_workbook(const exchange::Tables& tables, const WorkbookOptions& options = {});

/// The sheets of a form: with a header that stays in sight and is repeated on each page, a filter over lists, drop-down
/// lists, notes where a cell is chosen, and prepared for A4. Where a column or a row is locked, the sheet is protected,
/// without a password. A column keeps what is typed as it is typed, unless it takes numbers.
/// @throws ParseError as above
std::string write_workbook(std::span<const exchange::FormSheet> sheets, const WorkbookOptions& options = {});

}  // namespace ismap::workbook
