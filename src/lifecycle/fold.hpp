// The fold of a history through the transition table.
#pragma once

#include <ismap/lifecycle/event_kinds.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/lifecycle/stage.hpp>
#include <ismap/lifecycle/transitions.hpp>

#include "src/lifecycle/event_order.hpp"
#include "src/lifecycle/filings.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace ismap {

/// What an event concerns, and the situation when it comes.
struct Circumstances {
  static constexpr std::size_t no_filing = static_cast<std::size_t>(-1);

  std::size_t filing = no_filing;  ///< by the position of its event
  std::optional<Date> filed_on{};
  Stage stage = Stage::before_acceptance;
  bool is_inquiry_open = false;  ///< about that filing, before this event
  bool is_registered = false;    ///< before this event
};

/// An observer that only wants the outcome.
struct NoObserver {
  void happened(const Event&, const Circumstances&) {}
  void begun() {}
  void ended() {}
  void expired(Date) {}
};

inline bool rests_on_period(EventKind kind) {
  return kind == EventKind::decided_registered || kind == EventKind::renewal_decided || kind == EventKind::listed;
}

/// Takes one day after another. `observer.happened` hears of every event that the table allows, `begun` and `ended` of
/// the begin and the end of a registration, `expired` of the first day after the last one of its validity.
template <class Observer>
class Fold {
 public:
  Fold(const std::vector<Event>& history, const ValidityRule& validity, Observer& observer)
      : history_(history), validity_(validity), observer_(observer) {}

  void take(const EventOrder& order) {
    take(order, [](Date) {});
  }

  /// Calls `before_day(day)` before the events of each day.
  template <class BeforeDay>
  void take(const EventOrder& order, BeforeDay before_day) {
    if (const auto position = order.out_of_order()) note(Irregularity::out_of_order, *position);
    for (std::size_t first = 0, last = 0; first < order.size(); first = last) {
      const Date on = history_[order[first]].on;
      before_day(on);
      while (last < order.size() && history_[order[last]].on == on) ++last;
      if (last - first == 1)
        apply(order[first]);
      else
        take_day(order, first, last);
    }
  }

  /// At the end of a day on which no event is left to be taken.
  RegistrationState state_on(Date day) {
    expire_before(day);
    return now_.state;
  }

  Registration as_of(Date day) && {
    expire_before(day);
    if (is_live(now_.state) && now_.valid_until && *now_.valid_until < day) ask_what_holds_it();
    return std::move(now_);
  }

 private:
  /// The procedures that run besides the state, opened by one event and closed by others.
  struct Procedure {
    bool Registration::*open;
    EventKind opened_by;
    EventKinds within;  ///< events that make sense only while it is open
    EventKinds closed_by;
    bool ends_with_registration;
  };

  static constexpr std::array procedures = {
      Procedure{&Registration::monitoring_open,
                EventKind::monitoring_notified,
                {EventKind::monitoring_answered, EventKind::monitoring_hearing},
                {EventKind::monitoring_closed},
                true},
      Procedure{
          &Registration::reassessment_open, EventKind::reassessment_demanded, {}, {EventKind::reassessment_done}, true},
      Procedure{&Registration::objection_open, EventKind::objection_filed, {}, {EventKind::objection_decided}, false},
  };

  /// What may still come of a renewal that was filed late, or that the end of the registration cut off.
  static constexpr EventKinds rest_of_renewal = {EventKind::received,     EventKind::inquired,
                                                 EventKind::answered,     EventKind::accepted,
                                                 EventKind::not_accepted, EventKind::renewal_refused};

  /// Events of one day: what does not fit yet waits for the others.
  void take_day(const EventOrder& order, std::size_t first, std::size_t last) {
    day_has_end_ = false;
    for (std::size_t i = first; i < last; ++i) day_has_end_ |= ends_of_registration.contains(at(order[i]).kind);
    std::vector<std::size_t> waiting;
    for (std::size_t i = first; i < last; ++i)
      if (fits(at(order[i])))
        apply(order[i]);
      else
        waiting.push_back(order[i]);
    day_has_end_ = false;
    if (!waiting.empty()) take_waiting(waiting);
  }

  /// Each time the first event that fits, or else the first. Whether one fits is a matter of its kind.
  void take_waiting(const std::vector<std::size_t>& waiting) {
    std::array<std::vector<std::size_t>, event_kinds> left;  // places in `waiting`, the first one last
    for (std::size_t i = waiting.size(); i-- > 0;) left[static_cast<std::size_t>(at(waiting[i]).kind)].push_back(i);
    for (std::size_t taken = 0; taken < waiting.size(); ++taken) {
      std::vector<std::size_t>* next = nullptr;
      bool next_fits = false;
      for (std::vector<std::size_t>& of_kind : left) {
        if (of_kind.empty()) continue;
        const bool does_fit = fits(at(waiting[of_kind.back()]));
        const bool goes_first = does_fit == next_fits && next != nullptr && of_kind.back() < next->back();
        if (next != nullptr && !goes_first && (next_fits || !does_fit)) continue;
        next = &of_kind;
        next_fits = does_fit;
      }
      const std::size_t position = waiting[next->back()];
      next->pop_back();
      apply(position);
    }
  }

  const Event& at(std::size_t position) const { return history_[position]; }

  /// True if there would be nothing to report about its coming now.
  bool fits(const Event& event) {
    expire_before(event.on);
    if (event.kind == EventKind::applied && day_has_end_) return false;
    return next_state(now_.state, event.kind) && !is_of_nothing_open(event.kind);
  }

  void apply(std::size_t position) {
    position_ = position;
    const Event& event = at(position);
    expire_before(event.on);
    if (decides_for_registration.contains(event.kind)) decided_on_ = event.on;
    const RegistrationState before = now_.state;
    const std::optional<RegistrationState> next = next_state(before, event.kind);
    if (!next) return take_irregular(event);
    const bool is_begun = !is_live(before) && is_live(*next);
    if (is_begun) begin();
    if (is_of_nothing_open(event.kind)) note(Irregularity::not_open);
    if (!is_live(before) && binds_registrants.contains(event.kind)) note(Irregularity::outside_registration);
    if (rests_on_period(event.kind) && validity_.rests_on_period) take_period(event, is_live(before));
    const Circumstances circumstances = run_procedures(event, is_live(before));
    now_.state = *next;
    if (is_live(before) && !is_live(*next)) {
      if (decided_on_ == event.on) note(Irregularity::end_and_decision_on_one_day);
      ended_on_ = event.on;
      end();
    }
    now_.renewal_pending = is_live(*next) && !filings_.empty();
    observer_.happened(event, circumstances);
    expire_before(event.on);  // a refused renewal past its validity ends the registration on its own day
  }

  /// What a registrant reports or notifies.
  static constexpr EventKinds binds_registrants = {EventKind::incident_noticed, EventKind::control_change_occurred,
                                                   EventKind::list_change_noticed};
  static constexpr EventKinds decides_for_registration = {EventKind::decided_registered, EventKind::renewal_decided};

  void note(Irregularity what) { note(what, position_); }
  void note(Irregularity what, std::size_t position) { now_.irregular.push_back({position, what, now_.state, {}}); }

  void take_irregular(const Event& event) {
    if (rest_.contains(event.kind) || tells_the_end(event)) return;
    if (event.kind == EventKind::renewal_applied && is_expired_) {
      rest_ |= rest_of_renewal;
      return note(Irregularity::late_renewal);
    }
    const bool is_repeated = (now_.state == RegistrationState::deleted && event.kind == EventKind::deleted) ||
                             (now_.state == RegistrationState::withdrawn && event.kind == EventKind::withdrawal_filed);
    note(is_repeated ? Irregularity::repeated_end : Irregularity::no_such_transition);
  }

  /// A demand to apply anew and the deletion are of one moment (basic regulation 5.3); after an expiry, events may
  /// still report the end.
  bool tells_the_end(const Event& event) const {
    if (now_.state != RegistrationState::deleted) return false;
    if (is_expired_) return next_state(RegistrationState::expired, event.kind).has_value();
    return ended_on_ == event.on &&
           (event.kind == EventKind::deleted || event.kind == EventKind::reapplication_demanded);
  }

  void begin() {
    now_.period.reset();
    now_.valid_until.reset();
    now_.is_last_day_open = false;
    is_expired_ = false;
    rest_ = {};
    observer_.begun();
  }

  void take_period(const Event& event, bool is_renewal) {
    if (!event.period) {
      if (event.kind == EventKind::listed) return;
      note(Irregularity::without_period);
      now_.is_last_day_open = true;
      decided_without_period_ = position_;
      return;
    }
    const Period& period = *event.period;
    if (period.last > event.on) note(Irregularity::period_not_over);
    if (is_renewal && now_.period && compare_with_previous(event)) return;
    now_.period = period;
    if (validity_.ends()) now_.valid_until = validity_.end_after(period.last);
    now_.is_last_day_open = false;
  }

  /// The period of a renewal follows the one in force (Control Criteria 2.2.5). True if it would shorten the validity.
  bool compare_with_previous(const Event& event) {
    const Period& period = *event.period;
    const Period& previous = *now_.period;
    if (event.kind == EventKind::listed && period == previous) return false;
    const Date follows = days_after(previous.last, 1);
    if (period.last < previous.last)
      note(Irregularity::period_earlier);
    else if (period.first > follows)
      note(Irregularity::period_gap);
    else if (period.first < follows)
      note(Irregularity::period_overlap);
    else
      return false;
    now_.irregular.back().previous_period = previous;
    return period.last < previous.last;
  }

  /// True if the event belongs to a procedure, or to a renewal, that is not open.
  bool is_of_nothing_open(EventKind kind) const {
    if (is_live(now_.state) && filings_.empty() && (within_filing.contains(kind) || closing_filing.contains(kind)))
      return true;
    return std::ranges::any_of(procedures, [&](const Procedure& procedure) {
      return !(now_.*procedure.open) && (procedure.closed_by.contains(kind) || procedure.within.contains(kind));
    });
  }

  Circumstances run_procedures(const Event& event, bool was_live) {
    for (const Procedure& procedure : procedures) {
      if (event.kind == procedure.opened_by) now_.*procedure.open = true;
      if (procedure.closed_by.contains(event.kind)) now_.*procedure.open = false;
    }
    Circumstances circumstances{.is_registered = was_live};
    if (event.kind == EventKind::applied) {
      rest_ = {};
      is_expired_ = false;
    }
    if (event.kind == EventKind::applied || event.kind == EventKind::renewal_applied)
      filings_.file(event, position_);
    else if (within_filing.contains(event.kind) || closing_filing.contains(event.kind))
      run_filing(event, circumstances);
    return circumstances;
  }

  void run_filing(const Event& event, Circumstances& circumstances) {
    Filing* filing = filings_.about(event);
    if (filing == nullptr) return;
    circumstances.filing = filing->position;
    circumstances.filed_on = filing->event->on;
    circumstances.stage = filing->is_accepted ? Stage::after_acceptance : Stage::before_acceptance;
    circumstances.is_inquiry_open = filing->is_inquired;
    filings_.take(*filing, event.kind);
  }

  void end() {
    if (!filings_.empty()) rest_ |= rest_of_renewal;
    filings_.clear();
    now_.renewal_pending = false;
    for (const Procedure& procedure : procedures) {
      if (!procedure.ends_with_registration) continue;
      bool& open = now_.*procedure.open;
      if (open) (rest_ |= procedure.within) |= procedure.closed_by;
      open = false;
    }
    observer_.ended();
  }

  void expire_before(Date day) {
    if (!now_.valid_until || *now_.valid_until >= day || !expires(now_.state)) return;
    if (!filings_.empty() || now_.is_last_day_open) return;
    now_.state = validity_.then;
    is_expired_ = true;
    end();
    observer_.expired(days_after(*now_.valid_until, 1));
  }

  /// Past its last day: a renewal filed by then, or nothing that a text decides.
  void ask_what_holds_it() {
    if (now_.is_last_day_open) return note(Irregularity::last_day_open, decided_without_period_);
    const bool is_timely =
        std::ranges::any_of(filings_, [&](const Filing& filing) { return filing.event->on <= *now_.valid_until; });
    if (!is_timely) note(Irregularity::filed_while_extended, filings_.begin()->position);
  }

  static constexpr bool expires(RegistrationState state) {
    return std::ranges::any_of(expiries, [&](const Expiry& row) { return row.from == state; });
  }

  const std::vector<Event>& history_;
  const ValidityRule& validity_;
  Observer& observer_;
  Registration now_;
  Filings filings_;
  EventKinds rest_;  ///< events of what the end of the registration cut off: they change nothing
  std::size_t position_ = 0;
  std::optional<Date> decided_on_;
  std::optional<Date> ended_on_;
  std::size_t decided_without_period_ = 0;
  bool is_expired_ = false;
  bool day_has_end_ = false;
};

/// The outcome of the events up to and including `as_of`.
template <class Observer>
Registration fold(const std::vector<Event>& history, Date as_of, const ValidityRule& validity, Observer& observer) {
  Fold<Observer> events{history, validity, observer};
  events.take(EventOrder{history, as_of});
  return std::move(events).as_of(as_of);
}

}  // namespace ismap
