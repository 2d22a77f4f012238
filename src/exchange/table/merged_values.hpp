// Cells that are merged over rows.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include <map>

namespace ismap::exchange::detail {

/// Gives each of several cells merged over rows the value of the first. Over several columns a value is that of the
/// first column: the others would say what nobody wrote. Borrows the tables.
class MergedValues {
 public:
  explicit MergedValues(const Tables& tables);

  const Cell& at(const CellAt& at) const;

 private:
  static constexpr std::size_t most = 100'000;

  const Tables& tables_;
  std::map<CellAt, CellAt> shown_in_;
};

}  // namespace ismap::exchange::detail
