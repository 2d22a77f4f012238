// What a history of events says about a registration as of a day.
#pragma once

#include <ismap/core/months.hpp>
#include <ismap/model/register.hpp>

#include <optional>
#include <vector>

namespace ismap {

enum class RegistrationState {
  not_registered,  ///< no decision to register yet
  registered,
  suspended,
  expired,  ///< past its validity, and no renewal filed in time awaits its decision (registration rules 8.1; basic
            ///< regulation 3.5)
  deleted,  ///< deleted, or a new application was demanded (which deletes at once)
};

struct Registration {
  RegistrationState state = RegistrationState::not_registered;
  std::optional<Period> period;     ///< the assessment period of the last decision that names one
  std::optional<Date> valid_until;  ///< absent if no decision names its period
};

/// The state of a service as of `as_of`, from the events up to and including that day. A deletion or suspension holds
/// from its own day.
Registration registration_of(const std::vector<Event>& history, Date as_of, Counting counting);

/// The assessment period of the last decision to register or renew that is dated before `day`.
std::optional<Period> period_decided_before(const std::vector<Event>& history, Date day);

}  // namespace ismap
