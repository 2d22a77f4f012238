// How long a registration lasts.
#pragma once

#include <ismap/core/months.hpp>
#include <ismap/lifecycle/validity.hpp>
#include <ismap/model/application.hpp>
#include <ismap/model/policy.hpp>

namespace ismap {

/// The last day of a registration: 1 year and 4 months (`registration::validity_limit`) after the day following the
/// last day of the assessment period it is based on (registration rules 8.1; basic regulation 3.5). The day of
/// registration plays no part.
///
/// By the Civil Code the months are added to `period_last`; by same-day counting it is the matching day of the
/// *following* day (rule book Q1, readings A and B).
Date validity_end(Date period_last, Counting counting);

/// The same by the counting and the time limits of `policy`.
Date validity_end(Date period_last, const Policy& policy);

/// That of services by the default policy.
inline constexpr ValidityRule validity_by_law = {.last_day = validity_end};

/// That of services of `scheme`: for ISMAP-LIU the policy `liu_validity` says whether it is known (LIU-2.9).
/// It lives no longer than `policy`.
ValidityRule validity_of(Scheme scheme, const Policy& policy) noexcept;

/// That of assessors: not found in any public text (AUD-4.6).
inline constexpr ValidityRule validity_of_assessors = {.rests_on_period = false};

}  // namespace ismap
