// When a calendar reminds of a day.
#pragma once

#include <ismap/core/date.hpp>

#include <string>
#include <vector>

namespace ismap::ask::formats {

/// Saturday or Sunday.
bool is_on_weekend(Date day) noexcept;

/// The days on which to remind of `day`: thirty days, two weeks and three days before, and the day itself. In place of
/// a weekend it is the Friday before, when somebody can still act. None before `as_of`.
std::vector<Date> days_to_remind(Date day, Date as_of);

/// Nine o'clock on `reminder`, as an alarm counts it from the start of `day` (RFC 5545, section 3.8.6.3): `-P2DT15H`.
std::string trigger_of(Date reminder, Date day);

}  // namespace ismap::ask::formats
