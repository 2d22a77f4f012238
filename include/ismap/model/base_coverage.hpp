// The answer to: which controls does a statement take over from which base service?
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/model/application.hpp>
#include <ismap/model/registration_state.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// What a statement takes over from one base service (Control Criteria 2.2.2(2)c).
struct BaseCoverage {
  std::string number;
  std::vector<ControlId> controls;         ///< inherited from it, in the order of the statement
  bool declared{};                         ///< among the outside services of the statement, as a base
  std::optional<Scheme> scheme;            ///< the list that it is on; absent if the register does not say
  std::optional<RegistrationState> state;  ///< as of the day asked about; absent if the register does not decide
  std::optional<Date> valid_until;         ///< last day of validity, if known

  friend bool operator==(const BaseCoverage&, const BaseCoverage&) = default;
};

}  // namespace ismap
