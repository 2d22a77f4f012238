// Parts that a document must have and no sheet holds.
#pragma once

#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/forms/cell_map.hpp"
#include "src/exchange/forms/sheet.hpp"
#include "src/exchange/table/fault_list.hpp"

#include <string>
#include <vector>

namespace ismap::exchange::detail {

/// Those parts. A form has a sheet for each, so one that is not there does not say that there is nothing.
std::vector<std::size_t> parts_without_sheet(const Tables& tables, const Form& form, const std::vector<Sheet>& sheets,
                                             const CellMap& cells);

/// Names them, and the sheets that were not read.
void fault_missing_sheets(const Tables& tables, const Form& form, const std::vector<Sheet>& sheets,
                          const std::vector<std::size_t>& missing, FaultList& faults);

/// Their JSON Pointers; "*" stands for each item of a list.
std::vector<std::string> pointers_to(const Form& form, const std::vector<std::size_t>& parts);

}  // namespace ismap::exchange::detail
