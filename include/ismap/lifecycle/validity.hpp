#pragma once

#include <ismap/core/months.hpp>

namespace ismap {

/// The last day of a registration: 1 year and 4 months after the day following the last day of the assessment period
/// it rests on (registration rules 8.1; basic regulation 3.5). The day of registration plays no part.
///
/// By the Civil Code that is `period_last` plus 16 months; by same-day counting it is the matching day of the
/// *following* day (rule book Q1, readings A and B).
Date validity_end(Date period_last, Counting counting);

}  // namespace ismap
