#include <ismap/lifecycle/registration.hpp>

#include <ismap/lifecycle/transitions.hpp>
#include <ismap/lifecycle/validity.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace ismap {
namespace {

bool rests_on_period(EventKind kind) {
  return kind == EventKind::decided_registered || kind == EventKind::renewal_decided || kind == EventKind::listed;
}

/// The procedures that run beside the state, opened by one event and closed by others.
struct Procedure {
  bool Registration::*open;
  EventKind opened_by;
  std::array<EventKind, 3> closed_by;
};

constexpr std::array procedures = {
    Procedure{&Registration::renewal_pending,
              EventKind::renewal_applied,
              {EventKind::renewal_decided, EventKind::renewal_refused, EventKind::not_accepted}},
    Procedure{&Registration::monitoring_open,
              EventKind::monitoring_notified,
              {EventKind::monitoring_closed, EventKind::monitoring_closed, EventKind::monitoring_closed}},
    Procedure{&Registration::reassessment_open,
              EventKind::reassessment_demanded,
              {EventKind::reassessment_done, EventKind::reassessment_done, EventKind::reassessment_done}},
    Procedure{&Registration::objection_open,
              EventKind::objection_filed,
              {EventKind::objection_decided, EventKind::objection_decided, EventKind::objection_decided}},
};

/// The fold itself: one event after another.
class Fold {
 public:
  explicit Fold(const ValidityRule& validity) : validity_(validity) {}

  void apply(const Event& event, std::size_t position) {
    position_ = position;
    if (event.on < last_) note(Irregularity::out_of_order);
    last_ = std::max(last_, event.on);
    expire_before(event.on);
    const std::optional<RegistrationState> next = next_state(now_.state, event.kind);
    if (!next) return note(is_late_renewal(event) ? Irregularity::late_renewal : Irregularity::no_such_transition);
    if (rests_on_period(event.kind)) take_period(event);
    run_procedures(event.kind);
    now_.state = *next;
    if (!is_live(now_.state)) close_procedures();
  }

  Registration as_of(Date day) && {
    expire_before(day);
    return std::move(now_);
  }

 private:
  void note(Irregularity what) { now_.irregular.push_back({position_, what, now_.state}); }

  bool is_late_renewal(const Event& event) const {
    return event.kind == EventKind::renewal_applied && now_.state == RegistrationState::expired;
  }

  void take_period(const Event& event) {
    if (event.period) {
      now_.period = event.period;
      if (validity_.ends) now_.valid_until = validity_end(event.period->last, validity_.counting);
    } else if (event.kind != EventKind::listed) {
      note(Irregularity::without_period);
    }
  }

  void run_procedures(EventKind kind) {
    for (const Procedure& procedure : procedures) {
      bool& open = now_.*procedure.open;
      if (kind == procedure.opened_by) open = true;
      if (std::ranges::find(procedure.closed_by, kind) == procedure.closed_by.end()) continue;
      if (!open && is_live(now_.state)) note(Irregularity::nothing_to_close);
      open = false;
    }
  }

  /// What ends with the registration. An objection goes on.
  void close_procedures() { now_.renewal_pending = now_.monitoring_open = now_.reassessment_open = false; }

  void expire_before(Date day) {
    if (now_.renewal_pending || !now_.valid_until || *now_.valid_until >= day) return;
    if (!is_live(now_.state)) return;
    now_.state = validity_.then;
    close_procedures();
  }

  const ValidityRule& validity_;
  Registration now_;
  Date last_ = Date::min();
  std::size_t position_ = 0;
};

}  // namespace

Registration registration_of(const std::vector<Event>& history, Date as_of, const ValidityRule& validity) {
  Fold fold{validity};
  for (std::size_t i = 0; i < history.size(); ++i)
    if (history[i].on <= as_of) fold.apply(history[i], i);
  return std::move(fold).as_of(as_of);
}

std::optional<Period> period_decided_before(const std::vector<Event>& history, Date day) {
  std::optional<Period> period;
  for (const Event& event : history)
    if (event.on < day && rests_on_period(event.kind) && event.period) period = event.period;
  return period;
}

}  // namespace ismap
