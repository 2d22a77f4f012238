// From which regulation a clause is cited to a buyer.
#pragma once

#include <ismap/rules/procurement/context.hpp>

namespace ismap::procurement {

/// `clause` as it is cited for the service bought: one of the ISMAP-LIU list is under the registration rules of
/// ISMAP-LIU, whose clauses are taken to be numbered as those of ISMAP (second reading SR-12).
inline Citation clause_of(const Citation& clause, const ProcurementContext& context) {
  if (context.bought == nullptr || context.bought->scheme != Scheme::ismap_liu) return clause;
  switch (clause.regulation) {
    case Regulation::service_registration:
      return {Regulation::liu_registration, clause.clause, clause.edition};
    case Regulation::basic_regulation:
      return {Regulation::liu_registration, "8.1", clause.edition};
    default:
      return clause;
  }
}

}  // namespace ismap::procurement
