// The cells of a table that may be headers.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include "src/exchange/forms/header_names.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ismap::exchange::detail {

/// Looks each cell up once, for all parts of all forms. Borrows the table.
class NamedCells {
 public:
  explicit NamedCells(const Table& table) : table_(table) {}

  const Table& table() const noexcept { return table_; }

  /// What the cell means as a header of the part. @param part one of those that `header_names_of` gives
  std::optional<NamedRole> role_in(const HeaderNames& part, std::size_t row, std::size_t column);

 private:
  const Table& table_;
  std::vector<std::vector<std::uint32_t>> places_{};  ///< of each cell, in `uses_`; 0: it was not looked up
  std::vector<std::vector<NameUse>> uses_{{}, {}};    ///< at 1: of a cell that is no name
};

}  // namespace ismap::exchange::detail
