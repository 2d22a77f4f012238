// Which rules a procurement is cited from.
#pragma once

#include <ismap/rules/procurement/context.hpp>
#include <ismap/rules/rule.hpp>

namespace ismap::procurement {

/// The clause of `rule` for the service bought: one of the ISMAP-LIU list is under the registration rules of ISMAP-LIU,
/// whose clauses are taken to be numbered as those of ISMAP (second reading SR-12).
inline Citation clause_of(const RuleRow& rule, const ProcurementContext& context) {
  if (context.bought == nullptr || context.bought->scheme != Scheme::ismap_liu) return rule.clause;
  switch (rule.clause.regulation) {
    case Regulation::service_registration:
      return {Regulation::liu_registration, rule.clause.clause, rule.clause.edition};
    case Regulation::basic_regulation:
      return {Regulation::liu_registration, "8.1", rule.clause.edition};
    default:
      return rule.clause;
  }
}

}  // namespace ismap::procurement
