// Cells of a list that stand under no header.
#pragma once

#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/forms/sheet.hpp"
#include "src/exchange/table/fault_list.hpp"

#include <vector>

namespace ismap::exchange::detail {

/// In a CSV a row with more cells than the header may be one whose cells are moved, so it is a fault. Other cells under
/// no header are noted.
void find_unnamed_cells(const Tables& tables, const std::vector<Sheet>& sheets, const FormOptions& options,
                        std::vector<TableNote>& notes, FaultList& faults);

}  // namespace ismap::exchange::detail
