// The fold of a history through the transition table.
#pragma once

#include <ismap/lifecycle/duty_table.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/lifecycle/transitions.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace ismap {

/// An observer that only wants the outcome.
struct NoObserver {
  void happened(const Event&, Stage) {}
  void ended() {}
  void expired(Date) {}
};

inline bool rests_on_period(EventKind kind) {
  return kind == EventKind::decided_registered || kind == EventKind::renewal_decided || kind == EventKind::listed;
}

/// Takes one event after another. `observer.happened` hears of every event that the table allows, `ended` of the end of
/// a registration, `expired` of the first day after the last one of its validity.
template <class Observer>
class Fold {
 public:
  Fold(const ValidityRule& validity, Observer& observer) : validity_(validity), observer_(observer) {}

  void apply(const Event& event, std::size_t position) {
    position_ = position;
    if (event.on < last_) note(Irregularity::out_of_order);
    last_ = std::max(last_, event.on);
    expire_before(event.on);
    const RegistrationState before = now_.state;
    const std::optional<RegistrationState> next = next_state(before, event.kind);
    if (!next) return note(is_late_renewal(event) ? Irregularity::late_renewal : Irregularity::no_such_transition);
    if (rests_on_period(event.kind)) take_period(event);
    run_procedures(event.kind);
    now_.state = *next;
    if (is_live(before) && !is_live(*next)) end();
    observer_.happened(event, accepted_ ? Stage::after_acceptance : Stage::before_acceptance);
    expire_before(event.on);  // a refused renewal past its validity ends the registration on its own day
  }

  Registration as_of(Date day) && {
    expire_before(day);
    return std::move(now_);
  }

 private:
  /// The procedures that run beside the state, opened by one event and closed by others.
  struct Procedure {
    bool Registration::*open;
    EventKind opened_by;
    EventKinds within;  ///< events that make sense only while it is open
    EventKinds closed_by;
    bool ends_with_registration;
  };

  static constexpr std::array procedures = {
      Procedure{&Registration::renewal_pending,
                EventKind::renewal_applied,
                {EventKind::received, EventKind::inquired, EventKind::answered, EventKind::accepted},
                {EventKind::renewal_decided, EventKind::renewal_refused, EventKind::not_accepted},
                true},
      Procedure{&Registration::monitoring_open,
                EventKind::monitoring_notified,
                {EventKind::monitoring_answered, EventKind::monitoring_hearing},
                {EventKind::monitoring_closed},
                true},
      Procedure{
          &Registration::reassessment_open, EventKind::reassessment_demanded, {}, {EventKind::reassessment_done}, true},
      Procedure{&Registration::objection_open, EventKind::objection_filed, {}, {EventKind::objection_decided}, false},
  };

  void note(Irregularity what) { now_.irregular.push_back({position_, what, now_.state}); }

  bool is_late_renewal(const Event& event) const {
    return event.kind == EventKind::renewal_applied && now_.state == validity_.then;
  }

  void take_period(const Event& event) {
    if (event.period) {
      now_.period = *event.period;
      if (validity_.ends) now_.valid_until = validity_end(event.period->last, validity_.counting);
    } else if (event.kind != EventKind::listed) {
      note(Irregularity::without_period);
    }
  }

  void run_procedures(EventKind kind) {
    if (kind == EventKind::accepted) accepted_ = true;
    if (kind == EventKind::applied || kind == EventKind::renewal_applied || duty_rows::decisions.contains(kind))
      accepted_ = false;
    for (const Procedure& procedure : procedures) {
      bool& open = now_.*procedure.open;
      const bool closes = procedure.closed_by.contains(kind);
      if (!open && (closes || procedure.within.contains(kind)) && !is_first_application()) note(Irregularity::not_open);
      if (kind == procedure.opened_by) open = true;
      if (closes) open = false;
    }
  }

  bool is_first_application() const {
    return now_.state == RegistrationState::applied || now_.state == RegistrationState::accepted;
  }

  void end() {
    for (const Procedure& procedure : procedures)
      if (procedure.ends_with_registration) now_.*procedure.open = false;
    observer_.ended();
  }

  void expire_before(Date day) {
    if (now_.renewal_pending || !now_.valid_until || *now_.valid_until >= day || !expires(now_.state)) return;
    now_.state = validity_.then;
    end();
    observer_.expired(days_after(*now_.valid_until, 1));
  }

  static constexpr bool expires(RegistrationState state) {
    return std::ranges::any_of(expiries, [&](const Expiry& row) { return row.from == state; });
  }

  const ValidityRule& validity_;
  Observer& observer_;
  Registration now_;
  Date last_ = Date::min();
  std::size_t position_ = 0;
  bool accepted_ = false;
};

/// The outcome of the events up to and including `as_of`.
template <class Observer>
Registration fold(const std::vector<Event>& history, Date as_of, const ValidityRule& validity, Observer& observer) {
  Fold<Observer> events{validity, observer};
  for (std::size_t i = 0; i < history.size(); ++i)
    if (history[i].on <= as_of) events.apply(history[i], i);
  return std::move(events).as_of(as_of);
}

}  // namespace ismap
