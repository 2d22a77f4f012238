// What a history of events says about a registration as of a day.
#pragma once

#include <ismap/lifecycle/validity.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/registration_state.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace ismap {

/// What there is to report about an event of a history.
enum class Irregularity {
  out_of_order,        ///< it is listed after an event of a later day; events are taken in the order of their days
  no_such_transition,  ///< the table has no row for it in this state; it changes nothing
  late_renewal,        ///< a renewal filed after the last day of validity; it changes nothing
  not_open,            ///< it belongs to a procedure that was not opened; a decision holds all the same
  without_period,      ///< a decision that does not name its assessment period: the validity stays as it was
  end_and_decision_on_one_day,  ///< the end of a registration, and a decision to register or renew it
  period_not_over,              ///< a decision on an assessment period that ends after the day of the decision
  period_earlier,               ///< a renewal on a period that ends before the one in force; the validity stays
  period_gap,                   ///< days between the period in force and that of the renewal
  period_overlap,               ///< the period of the renewal begins within the one in force, or is the same
  repeated_end,                 ///< an end that had come already; it changes nothing
  filed_while_extended,         ///< a renewal filed after the last day, while another one kept the registration valid
  outside_registration,         ///< an incident or a change before or after a registration; chapters 9, 10 do not bind
  last_day_open,                ///< a renewal without its period, and the last day known before it has passed
};

/// True if it leaves open what the registration is: the history contradicts the rules, or itself, or no text decides.
constexpr bool leaves_state_open(Irregularity what) noexcept {
  switch (what) {
    case Irregularity::no_such_transition:
    case Irregularity::end_and_decision_on_one_day:
    case Irregularity::period_not_over:
    case Irregularity::period_earlier:
    case Irregularity::filed_while_extended:
    case Irregularity::last_day_open:
      return true;
    default:
      return false;
  }
}

struct IrregularEvent {
  std::size_t position{};  ///< in the history as the document has it
  Irregularity what{};
  RegistrationState state{};              ///< in which the event came
  std::optional<Period> previous_period;  ///< in force before it, if it concerns the assessment period

  friend bool operator==(const IrregularEvent&, const IrregularEvent&) = default;
};

struct Registration {
  RegistrationState state = RegistrationState::not_registered;
  std::optional<Period> period;     ///< the assessment period of the last decision that names one
  std::optional<Date> valid_until;  ///< absent if no decision names its period
  bool is_last_day_open = false;    ///< renewed without its period: valid to `valid_until` at least
  bool renewal_pending = false;     ///< filed while valid, and not decided
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
///
/// Events are taken in the order of their days, not of the list. On one day those of an application come in the order
/// of the procedure, then other events in the order of the list, reports and notices after what they concern, ends of
/// the registration after all these; what the state does not allow yet waits for the other events of its day.
Registration registration_of(const std::vector<Event>& history, Date as_of, const ValidityRule& validity);

/// The days of events up to and including `as_of` on whose eve the registration had expired.
std::set<Date> days_after_expiry(const std::vector<Event>& history, Date as_of, const ValidityRule& validity);

/// The assessment period of the last decision to register or renew that is dated before `day`.
std::optional<Period> period_decided_before(const std::vector<Event>& history, Date day);

}  // namespace ismap
