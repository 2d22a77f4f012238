// The tables of a page as sheets of a workbook, or one below the other in a CSV.
#pragma once

#include <ismap/exchange/table/form_sheet.hpp>
#include <ismap/report/page.hpp>

#include <span>
#include <string>
#include <vector>

namespace ismap {

/// A sheet for each table, named after the heading above it. The first row has the names of the columns; a cell that
/// goes on with the row before says again what it goes on with, so that rows can be sorted. Counts are numbers.
std::vector<exchange::FormSheet> page_sheets(const Page& page);

/// A sheet for the rows below its header, as wide as they need.
exchange::FormSheet list_sheet(std::string name, std::vector<exchange::Cell> header,
                               std::vector<std::vector<exchange::Cell>> rows);

/// Columns as wide as what they hold needs, within reason. @param first_row the first that counts: what stands above a
/// header may run over several columns
std::vector<exchange::ColumnLayout> column_widths(const exchange::Table& table, std::size_t first_row = 0);

/// The sheets as one CSV: each with its name above it, if it has one, and an empty row between them.
std::string sheets_as_csv(std::span<const exchange::FormSheet> sheets);

/// The tables of a page as one CSV.
std::string write_csv(const Page& page);

}  // namespace ismap
