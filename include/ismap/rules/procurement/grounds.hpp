// Who is bound, whether the service is listed, and which ground a procurement can have.
#pragma once

#include <ismap/model/procurement_decision.hpp>
#include <ismap/rules/procurement/context.hpp>

namespace ismap::procurement {

/// How the principle of the list concerns the buyer on the day of procurement (PROC-4.1 to PROC-4.3).
enum class Coverage {
  bound,
  recommended,  ///< local governments (PROC-4.3)
  not_covered,  ///< before the day on which buyers of this kind are covered
};

Coverage coverage_of(const Procurement& procurement);

/// True if the principle of the list binds the buyer on the day of procurement.
bool is_bound(const Procurement& procurement);

/// Whether a list shows the service on the day of procurement (PROC-1.2).
enum class Listing {
  listed,
  suspended,     ///< no public text says whether it may be bought
  unlisted,      ///< not in the register, or without a valid registration there
  open,          ///< the register does not decide: it contradicts itself, several services have the name given, an
                 ///< application for registration may be decided before the day, or what the list prints leaves it open
  unknown,       ///< no register to look it up in
  unidentified,  ///< neither a number nor a name
};

Listing listing_of(const Procurement& procurement, const ProcurementContext& context);

/// True if a list has the service, even if its registration is suspended.
constexpr bool is_on_a_list(Listing listing) noexcept {
  return listing == Listing::listed || listing == Listing::suspended;
}

/// True if a bound buyer buys a service that no list shows.
bool is_bound_and_unlisted(const Procurement& procurement, const ProcurementContext& context);

/// True if the service is on the ISMAP-LIU list, or suspended there.
bool is_on_liu_list(const Procurement& procurement, const ProcurementContext& context);

/// True if a service of the ISMAP-LIU list is bought for more than that list is for: another class of information, or a
/// use that has no low impact (LIU-1.3, LIU-1.7).
bool is_above_liu(const Procurement& procurement, const ProcurementContext& context);

/// True if a bound buyer gives no ground but the lists: neither a check of its own nor a measure, for confidential
/// information.
bool relies_on_the_lists(const Procurement& procurement);

/// True if the buyer must check the service itself (PROC-1.3): an unlisted one without a measure or under the new ones,
/// and one of the ISMAP-LIU list that is used for more than that, where only the buyer's check can allow the use.
bool needs_own_check(const Procurement& procurement, const ProcurementContext& context);

/// The ground of this procurement, if the conditions of that ground are met.
Ground ground_claimed(const Procurement& procurement, const ProcurementContext& context);

}  // namespace ismap::procurement
