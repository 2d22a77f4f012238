// What a procurement makes its buyer and the provider do.
#pragma once

#include <ismap/model/result.hpp>
#include <ismap/rules/procurement/context.hpp>

#include <vector>

namespace ismap::procurement {

/// The duties under the rules in force on the day of procurement, whichever way it is decided; none for a buyer who is
/// not bound. Most are due at a step of the procurement and not on a day: then the day is unknown. A dated duty is
/// overdue if its day lies before `as_of`.
std::vector<Obligation> duties_of(const Procurement& procurement, const ProcurementContext& context, Date as_of);

}  // namespace ismap::procurement
