#include <ismap/rules/procurement/grounds.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/rules/procurement/periods.hpp>

#include "facts.hpp"

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

Listing listing_of(const Procurement& procurement, const ProcurementContext& context) {
  const ProcuredService& service = procurement.service;
  if (!is_stated(service.number))
    return is_stated(service.name) && !service.number ? Listing::unlisted : Listing::unidentified;
  if (context.registrations == nullptr) return Listing::unknown;
  if (!context.registration) return Listing::unlisted;
  switch (context.registration->state) {
    case RegistrationState::registered:
      return Listing::listed;
    case RegistrationState::suspended:
      return Listing::suspended;
    default:
      return Listing::unlisted;
  }
}

bool is_on_liu_list(const Procurement& procurement, const ProcurementContext& context) {
  const Listing listing = listing_of(procurement, context);
  return (listing == Listing::listed || listing == Listing::suspended) && context.bought->scheme == Scheme::ismap_liu;
}

Ground ground_claimed(const Procurement& procurement, const ProcurementContext& context) {
  const Coverage coverage = coverage_of(procurement);
  if (coverage == Coverage::not_covered) return Ground::not_covered;
  if (coverage == Coverage::recommended)
    return is_closed_to_public_cloud(procurement) ? Ground::none : Ground::recommended_only;
  switch (listing_of(procurement, context)) {
    case Listing::listed:
    case Listing::suspended:
      return context.bought->scheme == Scheme::ismap_liu ? Ground::listed_liu : Ground::listed;
    case Listing::unlisted:
      return ground_of_unlisted(procurement, context);
    case Listing::unknown:
    case Listing::unidentified:
      break;
  }
  return Ground::none;
}

}  // namespace ismap::procurement
