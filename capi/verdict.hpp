// Enumerations of results as the C interface numbers them.
#pragma once

#include <ismap.h>

#include <ismap/model/result.hpp>

namespace ismap::capi {

constexpr ismap_verdict number_of(Verdict verdict) noexcept {
  return ISMAP_VERDICT_MET + static_cast<ismap_verdict>(verdict);
}

constexpr ismap_severity number_of(Severity severity) noexcept {
  return ISMAP_SEVERITY_ERROR + static_cast<ismap_severity>(severity);
}

static_assert(number_of(Verdict::not_applicable) == ISMAP_VERDICT_NOT_APPLICABLE);
static_assert(number_of(Severity::advice) == ISMAP_SEVERITY_ADVICE);

}  // namespace ismap::capi
