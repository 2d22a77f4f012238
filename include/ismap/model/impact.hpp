// The answers to: what depends on this service, or on bases without a valid registration, and what does that mean?
#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/base_coverage.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/result.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// A service built on the one asked about, directly or through others: a flag for the reviewer, no cascade. Its state
/// is that of its own registration (DEP-5, MON-9).
struct Dependent {
  /// A `path` holds at most this many numbers.
  static constexpr std::size_t longest_path = 32;

  std::string number;
  Scheme scheme{};
  std::optional<RegistrationState> state;  ///< absent if the register does not decide
  int distance{};                          ///< 1: built on it directly
  /// A shortest chain of numbers, from the service asked about to this one; of a chain too long, its end.
  std::vector<std::string> path;

  friend bool operator==(const Dependent&, const Dependent&) = default;
};

/// Services that depend on each other in a cycle, by number.
struct ServiceCycle {
  std::vector<std::string> numbers;

  friend bool operator==(const ServiceCycle&, const ServiceCycle&) = default;
};

/// What depends on one service.
struct ImpactReport {
  std::string number;
  Date as_of{};
  Scheme scheme{};
  std::optional<RegistrationState> state;  ///< of the service asked about; absent if the register does not decide
  std::optional<Date> valid_until;         ///< its last day of validity, if known: what follows concerns its dependents
  std::vector<Dependent> dependents;       ///< nearest first, then in the order of the register
  std::vector<ServiceCycle> cycles;        ///< among the service asked about, its bases and its dependents
  std::optional<BaseCoverage> coverage;    ///< what a statement handed in takes over from the service asked about
  std::vector<Diagnostic> diagnostics;     ///< flags, then the faults in the links of the register
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::optional<Basis> basis{};                      ///< what it rests on; absent: the documents were not named

  friend bool operator==(const ImpactReport&, const ImpactReport&) = default;
};

/// A service without a valid registration that others depend on.
struct BaseAtRisk {
  std::string number;
  std::optional<Scheme> scheme;            ///< absent if it is not in the register
  std::optional<RegistrationState> state;  ///< absent if the register does not have it, or does not decide
  std::optional<Date> valid_until;         ///< last day of validity, if known
  int direct{};                            ///< services built on it directly
  std::optional<int> dependents;           ///< that depend on it, directly or through others; absent if not counted

  friend bool operator==(const BaseAtRisk&, const BaseAtRisk&) = default;
};

/// What in a register depends on services without a valid registration.
struct RegisterImpact {
  /// Of more bases the first ones are listed, and a diagnostic `impact/more` counts the others.
  static constexpr std::size_t most_bases = 200'000;

  Date as_of{};
  std::vector<BaseAtRisk> bases;      ///< in the order of the register; those not in it come last
  std::vector<std::string> services;  ///< that depend on any of `bases`, in the order of the register
  std::vector<ServiceCycle> cycles;
  std::vector<Diagnostic> diagnostics;
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::optional<Basis> basis{};                      ///< what it rests on; absent: the documents were not named

  friend bool operator==(const RegisterImpact&, const RegisterImpact&) = default;
};

}  // namespace ismap
