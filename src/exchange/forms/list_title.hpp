// What stands above the header of the public list.
#pragma once

#include <ismap/exchange/table/table.hpp>
#include <ismap/model/application.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::detail {

/// The list that a title, the name of a sheet or a cell names; nothing if it names none, or both.
std::optional<Scheme> scheme_named(std::string_view text);

/// A day as of which the list is, and where it says so.
struct DayOfList {
  Date day{};
  CellAt at{};
};

/// Days that the rows above the header name so: "令和8年9月30日現在", "2026/9/30時点", "as of 2026-09-30", or a cell
/// "基準日" with the day in the next one.
std::vector<DayOfList> days_above(const Tables& tables, std::size_t table, std::size_t header_row);

}  // namespace ismap::exchange::detail
