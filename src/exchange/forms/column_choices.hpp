// The columns that the user names.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/forms/header_names.hpp"
#include "src/exchange/table/fault_list.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ismap::exchange::detail {

/// A choice whose member the sheet of a part may hold.
struct ChosenColumn {
  std::size_t choice = 0;  ///< its place among the choices
  Role role{};
  std::size_t column = 0;
};

/// The choices for a part, in a table whose header is on `row`: by the header that stands there, or else by the letter.
std::vector<ChosenColumn> chosen_columns(const Table& table, std::size_t row, const HeaderNames& names,
                                         std::span<const ColumnChoice> choices);

/// Choices that no sheet has: `used` are the others. A name that nothing has comes with names that it is near to.
void fault_unused_choices(std::span<const ColumnChoice> choices, const std::vector<bool>& used,
                          const std::vector<HeaderNames>& names, FaultList& faults);

}  // namespace ismap::exchange::detail
