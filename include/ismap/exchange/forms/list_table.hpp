// The public list of registered services, as a table.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>
#include <ismap/model/register.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace ismap::exchange {

struct ListOptions {
  /// The list it is. Absent: a column, the title of the table or the name of its sheet says so; a number does not.
  std::optional<Scheme> scheme{};
  /// The day as of which the list is. Absent: a line above the header names it, as "令和8年9月30日現在".
  std::optional<Date> as_of{};
  std::vector<ColumnChoice> columns{};
  std::function<Place(const CellAt&)> place{};  ///< of a cell in the text that was read; absent: there is none
};

struct ListRead {
  Register registrations;  ///< without assessors
  std::vector<RecognisedName> recognised{};
  std::vector<TableNote> notes{};  ///< what was read otherwise than written, or not at all, or what no list prints
  std::vector<CellAt> numbers{};   ///< of each service: the cell of its number
};

/// Reads the list of ISMAP, that of ISMAP-LIU, or both: each table that has columns of numbers, names and providers, in
/// any order and by any of their names. What is printed goes to `RegisteredService::printed`; no list prints the
/// history and the bases of a service, which stay empty, and the service model only if it has a column.
/// @throws ParseError with all that is wrong, each with its cell: also a number that stands twice, and days of one row
/// that cannot all be right
ListRead import_list(const Tables& tables, const ListOptions& options);

}  // namespace ismap::exchange
