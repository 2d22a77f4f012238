// When a provisional measure ends.
#pragma once

#include <ismap/model/procurement.hpp>
#include <ismap/rules/procurement/context.hpp>

#include <optional>

namespace ismap::procurement {

/// The day from which registration could be applied for: the old measure for services in use counts from it.
inline constexpr Date applications_opened = date(2020, 10, 1);
/// The last day of every old measure.
inline constexpr Date old_measures_end = date(2022, 3, 31);
/// By when a migration plan had to be fixed: the end of the fiscal year of the decision of 2021-07-06 (inferred).
inline constexpr Date migration_plan_due = date(2022, 3, 31);

/// The last day of the measure claimed, by its type (decision of 2021-07-06, section 2); nothing if the document does
/// not give the day it depends on. A year from the start of use is counted by the policy `provisional_year`.
std::optional<Date> provisional_end(const ProvisionalMeasure& measure, const Surroundings& surroundings);

/// True if the measure claimed is one for this buyer and service, or may be, whether or not it is over. One that is not
/// has no last day and no duties (second reading SR-14).
bool is_under_measure(const Procurement& procurement, const ProcurementContext& context);

/// The last day of the measure that the procurement rests on, or rested on.
std::optional<Date> last_day_claimed(const Procurement& procurement, const ProcurementContext& context);

}  // namespace ismap::procurement
