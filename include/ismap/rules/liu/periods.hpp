// The days that matter to ISMAP-LIU.
#pragma once

#include <ismap/rules/rule.hpp>

namespace ismap::liu {

/// From the opening of ISMAP-LIU.
inline constexpr Interval since_opening{date(2022, 11, 1), {}};

/// While an application had to be preceded by a ministry's impact assessment.
inline constexpr Interval with_impact_assessment{since_opening.from, date(2025, 3, 31)};

/// The days on which one could apply for the special measures to promote registration.
inline constexpr Interval special_measures{date(2023, 5, 19), date(2025, 3, 31)};

/// A rule on special measures outlives them: an application filed later may still depend on them (C-5).
inline constexpr Interval since_special_measures{special_measures.from, {}};

}  // namespace ismap::liu
