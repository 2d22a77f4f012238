#include <ismap/rules/procurement/grounds.hpp>

#include <ismap/rules/procurement/measure.hpp>
#include <ismap/rules/procurement/periods.hpp>

namespace ismap::procurement {
namespace {

Ground ground_of_unlisted(const Procurement& procurement, const ProcurementContext& context) {
  if (procurement.provisional && !falls_back_on_check(procurement, context)) return Ground::provisional_measure;
  if (procurement.ciso_check) return Ground::unlisted_with_ciso_check;
  return procurement.information.confidential ? Ground::none : Ground::not_covered;
}

/// The guideline of the local governments opens no public cloud to class 3A.
bool is_closed_to_public_cloud(const Procurement& procurement) {
  return procurement.information.confidentiality == Confidentiality::class_3a;
}

bool may_be_registered_by_then(const ProcurementContext& context) {
  if (context.announced && is_live(context.announced->state)) return true;
  const RegistrationState state = context.registration->state;
  return context.is_ahead() && (state == RegistrationState::applied || state == RegistrationState::accepted);
}

}  // namespace

Coverage coverage_of(const Procurement& procurement) {
  switch (procurement.buyer.kind) {
    case BuyerKind::local_government:
      return Coverage::recommended;
    case BuyerKind::independent_agency:
    case BuyerKind::designated_corporation:
      return agencies_covered.contains(procurement.on) ? Coverage::bound : Coverage::not_covered;
    case BuyerKind::ministry:
      break;
  }
  return since_use_decision.contains(procurement.on) ? Coverage::bound : Coverage::not_covered;
}

bool is_bound(const Procurement& procurement) {
  return coverage_of(procurement) == Coverage::bound;
}

Listing listing_of(const Procurement& procurement, const ProcurementContext& context) {
  const bool has_number = number_given(procurement.service).has_value();
  if (!has_number && !name_given(procurement.service)) return Listing::unidentified;
  if (context.registrations == nullptr)
    return has_number || relies_on_the_lists(procurement) ? Listing::unknown : Listing::unlisted;
  if (!context.namesakes.empty()) return Listing::open;
  if (context.bought == nullptr)
    return !context.near_names.empty() && relies_on_the_lists(procurement) ? Listing::open : Listing::unlisted;
  if (context.is_contradicted || context.registration->open_question() != nullptr) return Listing::open;
  if (leaves_open(context.printed)) return Listing::open;
  if (context.printed == PrintedState::suspended) return Listing::suspended;
  if (is_shown_by_list(context.printed)) return Listing::listed;
  switch (context.registration->state) {
    case RegistrationState::registered:
      return Listing::listed;
    case RegistrationState::suspended:
      return Listing::suspended;
    default:
      return may_be_registered_by_then(context) && relies_on_the_lists(procurement) ? Listing::open : Listing::unlisted;
  }
}

bool is_bound_and_unlisted(const Procurement& procurement, const ProcurementContext& context) {
  return is_bound(procurement) && listing_of(procurement, context) == Listing::unlisted;
}

bool is_on_liu_list(const Procurement& procurement, const ProcurementContext& context) {
  return is_on_a_list(listing_of(procurement, context)) && context.bought->scheme == Scheme::ismap_liu;
}

bool is_above_liu(const Procurement& procurement, const ProcurementContext& context) {
  const Confidentiality confidentiality = procurement.information.confidentiality;
  const bool is_of_the_class =
      confidentiality == Confidentiality::class_1 || confidentiality == Confidentiality::class_2;
  return is_on_liu_list(procurement, context) && (!is_of_the_class || procurement.low_impact == false);
}

bool relies_on_the_lists(const Procurement& procurement) {
  return is_bound(procurement) && procurement.information.confidential && !procurement.ciso_check &&
         !procurement.provisional;
}

bool needs_own_check(const Procurement& procurement, const ProcurementContext& context) {
  if (is_bound(procurement) && procurement.ciso_check && is_above_liu(procurement, context)) return true;
  if (!is_bound_and_unlisted(procurement, context)) return false;
  if (procurement.provisional)
    return !is_old_measure(procurement.provisional->type) || falls_back_on_check(procurement, context);
  return procurement.ciso_check || procurement.information.confidential;
}

Ground ground_claimed(const Procurement& procurement, const ProcurementContext& context) {
  const Coverage coverage = coverage_of(procurement);
  if (coverage == Coverage::not_covered) return Ground::not_covered;
  if (coverage == Coverage::recommended)
    return is_closed_to_public_cloud(procurement) ? Ground::none : Ground::recommended_only;
  switch (listing_of(procurement, context)) {
    case Listing::listed:
    case Listing::suspended:
      if (is_above_liu(procurement, context) && procurement.ciso_check) return Ground::unlisted_with_ciso_check;
      return context.bought->scheme == Scheme::ismap_liu ? Ground::listed_liu : Ground::listed;
    case Listing::unlisted:
      return ground_of_unlisted(procurement, context);
    case Listing::open:
    case Listing::unknown:
    case Listing::unidentified:
      break;
  }
  return Ground::none;
}

}  // namespace ismap::procurement
