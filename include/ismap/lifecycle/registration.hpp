// What a history of events says about a registration as of a day.
#pragma once

#include <ismap/lifecycle/validity.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/registration_state.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace ismap {

/// Why an event of a history is not one that the rules know.
enum class Irregularity {
  out_of_order,        ///< dated before the event above it
  no_such_transition,  ///< the table has no row for it in this state; it changes nothing
  late_renewal,        ///< a renewal filed after the last day of validity; it changes nothing
  not_open,            ///< it belongs to a procedure that was not opened; a decision holds all the same
  without_period,      ///< a decision that does not name its assessment period: the validity stays as it was
};

/// True if it leaves open what the registration is: the history contradicts the rules, or itself.
constexpr bool leaves_state_open(Irregularity what) noexcept {
  return what == Irregularity::no_such_transition;
}

struct IrregularEvent {
  std::size_t position{};  ///< in the history
  Irregularity what{};
  RegistrationState state{};  ///< in which the event came

  friend bool operator==(const IrregularEvent&, const IrregularEvent&) = default;
};

struct Registration {
  RegistrationState state = RegistrationState::not_registered;
  std::optional<Period> period;     ///< the assessment period of the last decision that names one
  std::optional<Date> valid_until;  ///< absent if no decision names its period
  bool renewal_pending = false;     ///< filed in time, and not decided
  bool monitoring_open = false;
  bool reassessment_open = false;
  bool objection_open = false;
  std::vector<IrregularEvent> irregular;

  /// The first event that leaves open what the registration is; null if there is none, and the history decides.
  const IrregularEvent* open_question() const noexcept {
    for (const IrregularEvent& event : irregular)
      if (leaves_state_open(event.what)) return &event;
    return nullptr;
  }
};

/// The state of a service as of `as_of`, from the events up to and including that day. A deletion or suspension holds
/// from its own day. Later events change nothing.
Registration registration_of(const std::vector<Event>& history, Date as_of, const ValidityRule& validity);

/// The assessment period of the last decision to register or renew that is dated before `day`.
std::optional<Period> period_decided_before(const std::vector<Event>& history, Date day);

}  // namespace ismap
