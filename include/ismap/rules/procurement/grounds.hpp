// Who is bound, whether the service is listed, and on which ground a procurement can rest.
#pragma once

#include <ismap/model/procurement_decision.hpp>
#include <ismap/rules/procurement/context.hpp>

namespace ismap::procurement {

/// How the principle of the list concerns the buyer on the day of procurement.
enum class Coverage {
  bound,
  recommended,  ///< local governments (PROC-4.3)
  not_covered,  ///< before the day on which buyers of this kind are covered
};

Coverage coverage_of(const Procurement& procurement);

/// Whether a list shows the service on the day of procurement.
enum class Listing {
  listed,
  suspended,     ///< no public text says whether it may be bought
  unlisted,      ///< not in the register, or without a valid registration there
  open,          ///< the register does not decide: it contradicts itself, several services have the name given, or an
                 ///< application for registration may be decided before the day
  unknown,       ///< no register to look it up in
  unidentified,  ///< neither a number nor a name
};

Listing listing_of(const Procurement& procurement, const ProcurementContext& context);

/// True if the service is on the ISMAP-LIU list, or suspended there.
bool is_on_liu_list(const Procurement& procurement, const ProcurementContext& context);

/// True if a bound buyer gives no ground but the lists: neither a check of its own nor a measure, for confidential
/// information.
bool rests_on_the_lists(const Procurement& procurement);

/// True if a service of the ISMAP-LIU list is bought for more than that list is for: another class of information, or a
/// use that has no low impact.
bool is_above_liu(const Procurement& procurement, const ProcurementContext& context);

/// The ground on which this procurement rests if its conditions are met.
Ground ground_claimed(const Procurement& procurement, const ProcurementContext& context);

}  // namespace ismap::procurement
