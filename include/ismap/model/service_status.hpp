// The answer to: what is the state of this registration, and what is owed?
#pragma once

#include <ismap/model/basis.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/result.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// What happens on a day if nobody acts.
struct Outlook {
  Date on{};
  Text change;

  friend bool operator==(const Outlook&, const Outlook&) = default;
};

/// A registration as of a day, from its history; where it has none, from what the public list prints.
struct ServiceStatus {
  std::string number;
  Date as_of{};
  RegistrationState state = RegistrationState::not_registered;
  std::optional<Date> valid_until;           ///< last day of validity, by the counting policy; else as printed
  bool extended_by_pending_renewal = false;  ///< past `valid_until`, but a timely renewal awaits its decision
  bool renewal_pending = false;              ///< a renewal awaits its decision, whether or not the last day has passed
  bool undecided = false;  ///< the register contradicts itself or the rules, or only a list of another day tells of the
                           ///< registration: nothing follows from `state`
  bool reassessment_open = false;
  bool monitoring_open = false;
  std::vector<Obligation> obligations;
  std::vector<Outlook> outlook;
  std::vector<Diagnostic> diagnostics;  ///< events the rules do not allow, and the like
  std::vector<Supplement> supplements;  ///< the supplied values that the days of obligations and outlook rely on
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes

  friend bool operator==(const ServiceStatus&, const ServiceStatus&) = default;
};

/// The statuses of a register, in its order.
struct RegisterStatus {
  Date as_of{};
  std::vector<ServiceStatus> services;
  std::optional<Basis> basis{};  ///< what it rests on; absent: the documents were not named

  friend bool operator==(const RegisterStatus&, const RegisterStatus&) = default;
};

/// An obligation and the registration it belongs to.
struct DueItem {
  std::string number;
  Obligation obligation;

  friend bool operator==(const DueItem&, const DueItem&) = default;
};

/// What is owed across a register, soonest first.
struct DueList {
  /// Of more duties the most urgent ones are listed, and a diagnostic `due/more` counts the others.
  static constexpr std::size_t most = 500'000;

  Date as_of{};
  std::optional<Date> until;  ///< last day looked at
  std::vector<DueItem> items;
  std::vector<Diagnostic> diagnostics;               ///< registrations whose state is not certain, and the like
  std::vector<Supplement> supplements;               ///< the supplied values that the days of the items rely on
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::optional<Basis> basis{};                      ///< what it rests on; absent: the documents were not named

  friend bool operator==(const DueList&, const DueList&) = default;
};

}  // namespace ismap
