// Tables as CSV.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/exchange/table/table.hpp>
#include <ismap/exchange/table/table_limits.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange {

/// A table that was read from a CSV, and where its cells were.
struct CsvTable {
  Table table{};
  std::string text{};                               ///< in UTF-8
  std::vector<std::vector<std::size_t>> offsets{};  ///< of each cell in `text`

  /// The place of a cell, or of the end of its row.
  Place place(std::size_t row, std::size_t column) const;
};

/// Reads CSV as spreadsheets save it: UTF-8 with or without a byte order mark, UTF-16 with one, or code page 932 (the
/// Shift_JIS of a Japanese Windows); fields parted by commas, tabs or semicolons, whichever there are most of in the
/// first lines, or by the sign that a first line `sep=;` names; lines that end in LF, CRLF or CR; quotation marks by
/// RFC 4180. An empty line is an empty row. Every cell is a text, and the mark of `write_csv` before a text is taken
/// away.
/// @throws ParseError with all that is wrong; places are those in the text
CsvTable read_csv(std::string_view bytes, const TableLimits& limits = {});

/// CSV that a spreadsheet opens without being asked: UTF-8 with a byte order mark, commas, CRLF. A text that a
/// spreadsheet would take for a formula has an apostrophe before it.
std::string write_csv(const Table& table);

}  // namespace ismap::exchange
