// Which sheet holds which part of a document.
#pragma once

#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/forms/header_names.hpp"
#include "src/exchange/forms/named_cells.hpp"
#include "src/exchange/table/fault_list.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ismap::exchange::detail {

struct SheetColumn {
  std::size_t column = 0;
  Role role{};
  std::size_t header_row = 0;  ///< where its name stands
};

/// A table with the items of a list, or with the single values of an object, one on a row.
struct Sheet {
  std::size_t table = 0;
  std::size_t part = 0;
  std::size_t first_row = 0;           ///< of the items
  std::vector<SheetColumn> columns{};  ///< of a list
  std::vector<SheetColumn> others{};   ///< that hold the same as one of `columns`, under another name
  std::size_t name_column = 0;         ///< of single values
  std::size_t value_column = 0;
  std::vector<CellAt> unknown{};       ///< headers that mean nothing
  std::vector<std::size_t> choices{};  ///< that the user made, and that were used
  std::size_t recognised = 0;          ///< how many names
};

/// What a table holds, if it is a part of the form.
std::optional<Sheet> sheet_in(NamedCells& cells, std::size_t table, const Form& form, const FormOptions& options);

}  // namespace ismap::exchange::detail
