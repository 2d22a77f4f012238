// Enumerations of results as the C interface numbers them.
#pragma once

#include <ismap.h>

#include <ismap/model/procurement_decision.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/result.hpp>

namespace ismap::capi {

constexpr ismap_verdict number_of(Verdict verdict) noexcept {
  return ISMAP_VERDICT_MET + static_cast<ismap_verdict>(verdict);
}

constexpr ismap_severity number_of(Severity severity) noexcept {
  return ISMAP_SEVERITY_ERROR + static_cast<ismap_severity>(severity);
}

constexpr ismap_state number_of(RegistrationState state) noexcept {
  return ISMAP_STATE_NOT_REGISTERED + static_cast<ismap_state>(state);
}

/// `none` comes first in the C interface and last in the library.
constexpr ismap_ground number_of(Ground ground) noexcept {
  return ground == Ground::none ? ISMAP_GROUND_NONE : ISMAP_GROUND_LISTED + static_cast<ismap_ground>(ground);
}

static_assert(number_of(Verdict::not_applicable) == ISMAP_VERDICT_NOT_APPLICABLE);
static_assert(number_of(Severity::advice) == ISMAP_SEVERITY_ADVICE);
static_assert(number_of(RegistrationState::registered) == ISMAP_STATE_REGISTERED);
static_assert(number_of(RegistrationState::refused) == ISMAP_STATE_REFUSED);
static_assert(number_of(Ground::listed) == ISMAP_GROUND_LISTED);
static_assert(number_of(Ground::not_covered) == ISMAP_GROUND_NOT_COVERED);

}  // namespace ismap::capi
