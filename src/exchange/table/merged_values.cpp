#include "src/exchange/table/merged_values.hpp"

namespace ismap::exchange::detail {

MergedValues::MergedValues(const Tables& tables) : tables_(tables) {
  for (std::size_t table = 0; table < tables.size(); ++table)
    for (const MergedCells& merged : tables[table].merged)
      for (std::size_t row = merged.first_row; row <= merged.last_row && shown_in_.size() < most; ++row)
        shown_in_.emplace(CellAt{table, row, merged.first_column},
                          CellAt{table, merged.first_row, merged.first_column});
}

const Cell& MergedValues::at(const CellAt& at) const {
  const Cell& own = tables_[at.table].at(at.row, at.column);
  if (shown_in_.empty() || !is_blank(own)) return own;
  const auto shown = shown_in_.find(at);
  return shown == shown_in_.end() ? own : tables_[at.table].at(shown->second.row, shown->second.column);
}

}  // namespace ismap::exchange::detail
