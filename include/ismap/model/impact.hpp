// The answer to: which services stand on this one, and what does its state mean for them?
#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/result.hpp>

#include <string>
#include <vector>

namespace ismap {

/// A service built on the one asked about, directly or through others: a flag for a person, no cascade.
struct Dependent {
  std::string number;
  Scheme scheme{};
  RegistrationState state{};
  std::vector<std::string> path;  ///< shortest chain of numbers, from the service asked about to this one

  friend bool operator==(const Dependent&, const Dependent&) = default;
};

/// Services that stand on each other in a circle, by number.
struct ServiceCycle {
  std::vector<std::string> numbers;

  friend bool operator==(const ServiceCycle&, const ServiceCycle&) = default;
};

struct ImpactReport {
  std::string number;
  Date as_of{};
  RegistrationState state{};  ///< of the service asked about
  std::vector<Dependent> dependents;
  std::vector<ServiceCycle> cycles;  ///< among the service asked about, its bases and its dependents
  std::vector<Diagnostic> diagnostics;

  friend bool operator==(const ImpactReport&, const ImpactReport&) = default;
};

}  // namespace ismap
