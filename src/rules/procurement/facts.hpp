// Questions that several rules of procurement ask.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/procurement/grounds.hpp>

#include <string_view>

namespace ismap::procurement {

inline constexpr Pointer on_at = path<&Procurement::on>;
inline constexpr Pointer kind_at = path<&Procurement::buyer, &Buyer::kind>;
inline constexpr Pointer number_at = path<&Procurement::service, &ProcuredService::number>;
inline constexpr Pointer name_at = path<&Procurement::service, &ProcuredService::name>;
inline constexpr Pointer class_at = path<&Procurement::information, &InformationHandled::confidentiality>;
inline constexpr Pointer confidential_at = path<&Procurement::information, &InformationHandled::confidential>;
inline constexpr Pointer low_impact_at = path<&Procurement::low_impact>;
inline constexpr Pointer check_at = path<&Procurement::ciso_check>;
inline constexpr Pointer provisional_at = path<&Procurement::provisional>;

/// `fill` where `{0}` differs between the languages; `{1}` does not.
inline Text fill_in(const Label& message, const Text& value, std::string_view more = {}) {
  return {fill(message, {value.ja, more}).ja, fill(message, {value.en, more}).en};
}

inline bool is_bound(const Procurement& procurement) {
  return coverage_of(procurement) == Coverage::bound;
}

/// A bound buyer buys a service that no list shows.
inline bool is_bound_and_unlisted(const Procurement& procurement, const ProcurementContext& context) {
  return is_bound(procurement) && listing_of(procurement, context) == Listing::unlisted;
}

/// The old measures ask for no check under the chief information security officer, the new ones do.
inline bool is_old_measure(ProvisionalType type) {
  return type == ProvisionalType::old_in_use || type == ProvisionalType::old_planned;
}

/// True if the measure claimed does not hold and the buyer has a check of its own, which then decides (PROC-3.5).
bool falls_back_on_check(const Procurement& procurement, const ProcurementContext& context);

/// The buyer must check a service itself: an unlisted one without a measure or under the new ones, and one of the
/// ISMAP-LIU list that is used for more than that, where its check is all that can carry the use.
inline bool needs_own_check(const Procurement& procurement, const ProcurementContext& context) {
  if (is_bound(procurement) && procurement.ciso_check && is_above_liu(procurement, context)) return true;
  if (!is_bound_and_unlisted(procurement, context)) return false;
  if (procurement.provisional)
    return !is_old_measure(procurement.provisional->type) || falls_back_on_check(procurement, context);
  return procurement.ciso_check || procurement.information.confidential;
}

}  // namespace ismap::procurement
