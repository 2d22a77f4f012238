// Tables as JSON, for callers that read or write files of tables by a library of their own.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/exchange/table/form_sheet.hpp>
#include <ismap/exchange/table/table.hpp>
#include <ismap/exchange/table/table_limits.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange {

inline constexpr std::string_view tables_format = "ismap-tables/1";

/// `{"format": "ismap-tables/1", "tables": [{"name", "rows": [[cell, ...], ...]}]}`, compact. A cell is a text, a
/// number, true, false or null; a day is a text. What a table has besides comes behind: `merged` as ranges ("A1:B2"),
/// `hidden_rows` as numbers from 1, `is_hidden`, `counts_from_1904`. `read_tables` gives the tables back.
/// @throws ParseError for each text that is not UTF-8 and each number that is not finite, with its cell
std::string write_tables(const Tables& tables);

/// Reads what `write_tables` writes; `format` and all but `rows` may be absent, and what a sheet has besides its table
/// is checked and left out.
/// @throws ParseError with all that is wrong
Tables read_tables(std::string_view json, const TableLimits& limits = {});

/// The same with the layout of each table: `"layout": {"header_row", "columns": [{"width", "note", "choices",
/// "is_locked", "takes_numbers"}], "rows": [...]}`. What is as in `ColumnLayout{}` is left out.
std::string write_form_sheets(std::span<const FormSheet> sheets);

/// Reads what `write_form_sheets` writes, or tables without a layout.
/// @throws ParseError with all that is wrong
std::vector<FormSheet> read_form_sheets(std::string_view json, const TableLimits& limits = {});

}  // namespace ismap::exchange
