// What the public list prints of a service, beside its history.
#pragma once

#include <ismap/lifecycle/registration.hpp>
#include <ismap/lifecycle/validity.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/result.hpp>

#include <algorithm>
#include <optional>

namespace ismap {

/// What the list says of a registration on a day on which the history shows none.
enum class PrintedState {
  nothing,              ///< there is no list, or the history decides
  registered,           ///< a list of that very day has it
  was_registered,       ///< an earlier list has it: whether it was suspended or deleted since, the list does not say
  later_registered,     ///< a later list has it as registered on an earlier day: a suspension on the day does not show
  suspended,            ///< a list of that day, or an earlier one, has it as suspended
  over_by_history,      ///< the history has it expired, by its assessment period; by the list it is still valid
  over_since,           ///< an earlier list has it, and its last day has passed: whether it was renewed does not show
  not_yet_printed,      ///< only a later list has it, and does not say that it was registered by that day
  contradicts_history,  ///< the history shows no registration on the day of the list
  contradicts_itself,   ///< its days cannot all be right
  other_state,          ///< it prints a state that is no registration
};

/// The list counts as showing the service, for certain or as far as a reviewer finds.
constexpr bool is_shown_by_list(PrintedState printed) noexcept {
  switch (printed) {
    case PrintedState::registered:
    case PrintedState::was_registered:
    case PrintedState::later_registered:
    case PrintedState::suspended:
    case PrintedState::over_by_history:
      return true;
    default:
      return false;
  }
}

/// The list leaves open what the registration is.
constexpr bool leaves_open(PrintedState printed) noexcept {
  return printed != PrintedState::nothing && !is_shown_by_list(printed);
}

/// @param registration of the history of `service`, as of `day`. @pre its history leaves nothing open
PrintedState printed_state_of(const RegisteredService& service, const Registration& registration, Date day,
                              const ValidityRule& validity);

/// True if no registration that stands on the day of the list can last so long: its assessment period has ended.
bool outlasts_validity(const PrintedEntry& printed, const ValidityRule& validity);

/// True if the days that the list prints cannot all be right: one registered after the day of the list, say, or an
/// assessment period that ends after it.
bool contradicts_itself(const PrintedEntry& printed, const ValidityRule& validity);

/// The state that history and list show together; nothing if they do not decide.
std::optional<RegistrationState> state_shown(const Registration& registration, PrintedState printed);

/// In words, with the days. @pre `service.printed`, and `printed` is not `nothing`
Text text_of(PrintedState printed, const RegisteredService& service, Date day);

/// What is known of the last day of validity.
struct LastDay {
  std::optional<Date> computed;    ///< from the assessment period of the history, else of the list
  std::optional<Date> printed;     ///< of the list, unless a later decision in the history outdates it
  bool is_period_printed = false;  ///< `computed` rests on the assessment period that the list prints
  bool is_contradicted = false;    ///< the list contradicts itself: a reviewer decides on `printed`

  bool rests_on_list() const noexcept { return printed.has_value() || is_period_printed; }
  bool differs() const noexcept { return is_contradicted || (computed && printed && *computed != *printed); }
  /// The computed one, else the printed one.
  std::optional<Date> known() const noexcept { return computed ? computed : printed; }
  /// The first, and the last, day that may be it. @pre one is known
  Date earliest() const { return std::min(computed.value_or(printed.value_or(Date{})), printed.value_or(*known())); }
  Date latest() const { return std::max(computed.value_or(printed.value_or(Date{})), printed.value_or(*known())); }
};

/// @param registration of the history of `service`, as of `day`
LastDay last_day_of(const RegisteredService& service, const Registration& registration, Date day,
                    const ValidityRule& validity);

/// A registration as its history and the list show it together.
struct ShownRegistration {
  Registration registration{};  ///< of the history
  PrintedState printed = PrintedState::nothing;
  LastDay last_day{};
  std::optional<RegistrationState> state{};  ///< nothing if they do not decide
  bool is_certain = true;                    ///< false: nothing follows from `state`
};

/// As of `day`. A list of another day leaves the state uncertain.
ShownRegistration shown_registration(const RegisteredService& service, Date day, const ValidityRule& validity);
/// The same where the history was evaluated before.
ShownRegistration shown_registration(const RegisteredService& service, Registration registration, Date day,
                                     const ValidityRule& validity);

}  // namespace ismap
