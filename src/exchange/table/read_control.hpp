// Numbers of controls as people write them and as spreadsheets spoil them.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/control_id.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/table/reading.hpp"

namespace ismap::exchange::detail {

/// Reads a number in full width, with white space, with a mark written another way, and without the mark that `catalog`
/// has for it. A day, which a spreadsheet makes of 5.1.1, is refused with the number; so is a number of which the
/// spreadsheet may have cut a 0, if the catalogue has both.
Reading<ControlId> read_control(const Cell& cell, const Catalog& catalog);

}  // namespace ismap::exchange::detail
