// The days that matter to a buyer.
#pragma once

#include <ismap/rules/rule.hpp>

namespace ismap::procurement {

/// From the decision on the use of ISMAP (2020-06-30).
inline constexpr Interval since_use_decision{date(2020, 6, 30), {}};

/// From the day on which independent agencies and designated corporations are covered.
inline constexpr Interval agencies_covered{date(2022, 4, 1), {}};

/// From the opening of ISMAP-LIU there are two lists.
inline constexpr Interval with_two_lists{date(2022, 11, 1), {}};

/// From the review of the provisional measures (2021-07-06). Contracts and builds begun on or after this day are
/// outside the new ones.
inline constexpr Interval since_review_of_measures{date(2021, 7, 6), {}};

/// From the month of the R5 edition of the Common Standards.
inline constexpr Interval since_standards_r5{date(2023, 7, 1), {}};

/// From the day on which the guideline to the Common Standards is known to ask for the check in the selection criteria.
inline constexpr Date selection_criteria_known_from = date(2024, 12, 9);

/// From the R7 edition of the Common Standards.
inline constexpr Interval since_standards_r7{date(2025, 6, 27), {}};

/// From the guideline that divides class 3 of local governments into 3A, 3B and 3C.
inline constexpr Interval with_local_classes{date(2024, 10, 2), {}};

/// From the end of the ministries' impact assessment for ISMAP-LIU: the buyer finds low impact.
inline constexpr Interval buyer_finds_low_impact{date(2025, 4, 1), {}};

/// From the notice that a SaaS with generative AI must in principle be listed.
inline constexpr Interval since_generative_ai_notice{date(2026, 1, 9), {}};

}  // namespace ismap::procurement
