// The services of a register that a picture of dependencies shows.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/model/application.hpp>
#include <ismap/model/impact.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/registration_state.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// A service with its bases among those that are shown with it.
struct LinkedService {
  std::string number;
  std::string name;                        ///< empty if the register does not have it
  std::optional<Scheme> scheme;            ///< absent if the register does not have it
  std::optional<RegistrationState> state;  ///< absent if the register does not have it, or does not decide
  std::vector<std::size_t> bases;          ///< positions in the list, ascending; never its own

  friend bool operator==(const LinkedService&, const LinkedService&) = default;
};

struct LinkedServices {
  /// At most this many are looked up; of more, those that come first.
  static constexpr std::size_t most = 2000;

  std::vector<LinkedService> services;
  std::size_t left_out = 0;  ///< how many more there are

  friend bool operator==(const LinkedServices&, const LinkedServices&) = default;
};

/// The service asked about, then its dependents.
/// @param registrations that the report was made of. Takes time for the whole register.
/// @param policy null: the defaults
LinkedServices linked_services(const ImpactReport& report, const Register& registrations, const Policy* policy);

/// The bases at risk, then what depends on them.
LinkedServices linked_services(const RegisterImpact& impact, const Register& registrations, const Policy* policy);

}  // namespace ismap
