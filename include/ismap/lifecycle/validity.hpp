// What ends registrations.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/registration_state.hpp>

namespace ismap {

/// What ends registrations of one kind, by the policy.
struct ValidityRule {
  /// The last day of a registration on a period that ends on `period_last`; null: no public text says how long they
  /// last.
  Date (*last_day)(Date period_last, const Policy& policy) = nullptr;
  const Policy* policy = nullptr;                       ///< that says how days are counted; null: the default one
  RegistrationState then = RegistrationState::expired;  ///< what they are afterwards (Q7)
  bool rests_on_period = true;                          ///< decisions are on an assessment period

  constexpr bool ends() const noexcept { return last_day != nullptr; }

  /// The last day of a registration. @pre `ends()`
  Date end_after(Date period_last) const { return last_day(period_last, policy == nullptr ? Policy{} : *policy); }
};

}  // namespace ismap
