// Days as people write them.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/table/reading.hpp"

namespace ismap::exchange::detail {

/// Reads `2026-06-30`, `2026/6/30`, `2026.6.30`, `2026年6月30日`, `20260630`, `令和8年6月30日`, `R8.6.30`, also with a
/// time behind, in full width and with white space; and a number as spreadsheets count days. Two orders of day and
/// month, a year of two digits and an era that had ended are refused with the likely day.
Reading<Date> read_day(const Cell& cell, bool counts_from_1904);

}  // namespace ismap::exchange::detail
