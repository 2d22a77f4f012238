// What a rule about a procurement may look at besides it.
#pragma once

#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/rules/surroundings.hpp>

#include <optional>

namespace ismap {

/// The surroundings of one procurement: rules and register as of its day. Borrows everything; lives as long as the
/// evaluation.
struct ProcurementContext : Surroundings {
  const RegisteredService* bought = nullptr;  ///< the entry of the number given; null without a number or an entry
  std::optional<Registration> registration;   ///< of `bought`, on the day of procurement
};

/// Looks up what the rules need once.
ProcurementContext context_of(const Procurement& procurement, const Policy& policy, const Register* registrations);

}  // namespace ismap
