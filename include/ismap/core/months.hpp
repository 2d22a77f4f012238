// Counting of periods expressed in months.
#pragma once

#include <ismap/core/date.hpp>

namespace ismap {

/// How a period of months is counted. No ISMAP text names the method (rule book Q1, C-1, C-2), so it is a named choice.
enum class Counting {
  civil_code,  ///< Civil Code, articles 140 and 143: the first day is not counted; ends on the day before the matching
               ///< day.
  same_day,    ///< Ends on the day of the same number, or on the last day of a shorter month.
};

/// The last day of the period of `months` months that starts at `from`, which is itself not counted.
/// A result past `last_supported_date` is that date.
/// @pre 0 <= months <= 1200 and `from` not before 1400; otherwise throws std::out_of_range.
///
///     months_after(date(2024, 2, 29), 3, Counting::civil_code)  // 2024-05-31
///     months_after(date(2024, 2, 29), 3, Counting::same_day)    // 2024-05-29
Date months_after(Date from, int months, Counting counting);

}  // namespace ismap
