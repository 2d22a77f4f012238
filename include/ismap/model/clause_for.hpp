// From which regulation a clause is cited.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/model/application.hpp>

namespace ismap {

/// The clause as an application for `scheme` is answered under it: what the registration rules of ISMAP ask binds an
/// application for ISMAP-LIU by the ISMAP-LIU registration rules. Their clause numbers are not public: those of the
/// ISMAP rules are given, by inference: they seem to run in parallel since 2025 (LIU-2.8).
constexpr Citation clause_for(const Citation& clause, Scheme scheme) noexcept {
  if (scheme == Scheme::ismap || clause.regulation != Regulation::service_registration) return clause;
  return {Regulation::liu_registration, clause.clause, "2025"};
}

}  // namespace ismap
