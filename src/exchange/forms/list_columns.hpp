// The columns of the public list of registered services.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ismap::exchange::detail {

enum class ListColumn {
  number,
  name,
  provider,
  registered_on,
  valid_until,
  validity,  ///< both ends of the validity in one cell
  period,
  period_first,
  period_last,
  scheme,
  service_model,
  state,
};

inline constexpr std::size_t list_columns = static_cast<std::size_t>(ListColumn::state) + 1;

Label title_of(ListColumn column);

/// Where the columns of a table are.
struct ListHeader {
  std::size_t table = 0;
  std::size_t row = 0;        ///< the last one of the header
  std::size_t first_row = 0;  ///< the first one
  std::array<std::optional<std::size_t>, list_columns> at{};
  std::vector<CellAt> unknown{};  ///< headers that mean nothing
  std::size_t count = 0;

  std::optional<std::size_t> operator[](ListColumn column) const { return at[static_cast<std::size_t>(column)]; }
};

/// The header of the table with most columns, of one row or two, if it has a column of numbers and one of names.
std::optional<ListHeader> list_header_in(const Tables& tables, std::size_t table,
                                         std::span<const ColumnChoice> choices);

}  // namespace ismap::exchange::detail
