// Tables as people hold them: a sheet of a workbook, or a CSV.
#pragma once

#include <ismap/core/variant.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ismap::exchange {

/// Nothing, a truth value, a number, or a text. A day is a text: "2026-06-30".
using Cell = Variant<std::monostate, bool, double, std::string>;

/// The text of a cell whose formula was stored without its value. Forms and lists refuse it, as they do the errors that
/// spreadsheets show ("#REF!").
inline constexpr std::string_view not_stored = "#NOT_STORED!";

/// True if the cell shows nothing.
bool is_blank(const Cell& cell) noexcept;

/// What the cell shows: a text as it is, a number with as few digits as tell it, "TRUE" or "FALSE".
std::string text_of(const Cell& cell);

/// A cell of one of several tables. All count from 0.
struct CellAt {
  std::size_t table = 0;
  std::size_t row = 0;
  std::size_t column = 0;

  friend auto operator<=>(const CellAt&, const CellAt&) = default;
};

/// Cells that are shown as one; the first holds the value. Both ends belong to it.
struct MergedCells {
  std::size_t first_row = 0;
  std::size_t first_column = 0;
  std::size_t last_row = 0;
  std::size_t last_column = 0;

  friend bool operator==(const MergedCells&, const MergedCells&) = default;
};

struct Table {
  std::string name{};  ///< of the sheet; empty: a CSV
  std::vector<std::vector<Cell>> rows{};
  std::vector<MergedCells> merged{};
  std::vector<std::size_t> hidden_rows{};  ///< from 0, ascending
  bool is_hidden = false;
  bool counts_from_1904 = false;  ///< of a number that is a day: the day 0 is 1904-01-01

  /// The cell, blank outside of the rows.
  const Cell& at(std::size_t row, std::size_t column) const noexcept;

  friend bool operator==(const Table&, const Table&) = default;
};

using Tables = std::vector<Table>;

/// "D", "AA".
std::string column_name(std::size_t column);
/// The column of "D" or "aa"; nothing for another text.
std::optional<std::size_t> column_named(std::string_view name) noexcept;

/// The place as spreadsheets write it: "管理策!D132", "'1 2'!A1"; "D132" in a CSV.
std::string name_of(const Tables& tables, const CellAt& at);
/// The same where only the name of the sheet is known.
std::string cell_name(std::string_view sheet, std::size_t row, std::size_t column);

}  // namespace ismap::exchange
