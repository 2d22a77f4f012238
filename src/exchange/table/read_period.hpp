// Periods as people write them.
#pragma once

#include <ismap/exchange/table/table.hpp>
#include <ismap/model/period.hpp>

#include "src/exchange/table/reading.hpp"

namespace ismap::exchange::detail {

/// Reads two days, each as `read_day` does, in one cell: "2023年4月1日～2024年3月31日", "2023/4/1 - 2024/3/31",
/// "自 令和5年4月1日 至 令和6年3月31日", or on two lines. A period that ends before it begins is refused, and so is one
/// of months: which days are meant, it does not say.
Reading<Period> read_period(const Cell& cell);

}  // namespace ismap::exchange::detail
