#pragma once

#include <array>

namespace ismap {

/// What a registration is as of a day. `applied` and `accepted` are states of a first application only.
enum class RegistrationState {
  not_registered,  ///< nothing has been applied for, or an application was not accepted
  applied,         ///< an application is filed and not yet accepted
  accepted,        ///< under review
  registered,
  suspended,
  expired,    ///< past its validity, and no renewal filed in time awaits its decision (registration rules 8.1; basic
              ///< regulation 3.5)
  withdrawn,  ///< the registrant filed the withdrawal notice
  deleted,    ///< deleted, or a new application was demanded (which deletes at once)
  refused,    ///< the committee found the requirements not met
};

inline constexpr std::array all_states = {
    RegistrationState::not_registered, RegistrationState::applied,   RegistrationState::accepted,
    RegistrationState::registered,     RegistrationState::suspended, RegistrationState::expired,
    RegistrationState::withdrawn,      RegistrationState::deleted,   RegistrationState::refused,
};

/// The list shows it, and its registrant has the duties of chapters 9 to 11.
constexpr bool is_live(RegistrationState state) noexcept {
  return state == RegistrationState::registered || state == RegistrationState::suspended;
}

/// Only a new application leads out.
constexpr bool is_final(RegistrationState state) noexcept {
  return state == RegistrationState::withdrawn || state == RegistrationState::deleted ||
         state == RegistrationState::refused;
}

}  // namespace ismap
