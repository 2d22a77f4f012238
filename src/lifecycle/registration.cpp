#include <ismap/lifecycle/registration.hpp>

#include <ismap/lifecycle/validity.hpp>

namespace ismap {
namespace {

bool rests_on_period(EventKind kind) {
  return kind == EventKind::decided_registered || kind == EventKind::renewal_decided || kind == EventKind::listed;
}

/// The fold itself: one event after another.
class History {
 public:
  explicit History(Counting counting) : counting_(counting) {}

  void apply(const Event& event) {
    expire_before(event.on);
    if (rests_on_period(event.kind) && event.period) {
      registration_.period = event.period;
      registration_.valid_until = validity_end(event.period->last, counting_);
    }
    switch (event.kind) {
      case EventKind::decided_registered:
      case EventKind::listed:
      case EventKind::renewal_decided:
        if (registration_.state != RegistrationState::suspended) registration_.state = RegistrationState::registered;
        renewal_pending_ = false;
        break;
      case EventKind::renewal_applied:
        if (!registration_.valid_until || event.on <= *registration_.valid_until) renewal_pending_ = true;
        break;
      case EventKind::renewal_refused:
        renewal_pending_ = false;
        break;
      case EventKind::suspended:
        if (registration_.state == RegistrationState::registered) registration_.state = RegistrationState::suspended;
        break;
      case EventKind::reinstated:
        if (registration_.state == RegistrationState::suspended) registration_.state = RegistrationState::registered;
        break;
      case EventKind::deleted:
      case EventKind::reapplication_demanded:
        registration_.state = RegistrationState::deleted;
        renewal_pending_ = false;
        break;
      default:
        break;
    }
  }

  Registration as_of(Date day) {
    expire_before(day);
    return registration_;
  }

 private:
  void expire_before(Date day) {
    const bool live =
        registration_.state == RegistrationState::registered || registration_.state == RegistrationState::suspended;
    if (live && !renewal_pending_ && registration_.valid_until && *registration_.valid_until < day)
      registration_.state = RegistrationState::expired;
  }

  Counting counting_;
  Registration registration_;
  bool renewal_pending_ = false;
};

}  // namespace

Registration registration_of(const std::vector<Event>& history, Date as_of, Counting counting) {
  History fold{counting};
  for (const Event& event : history)
    if (event.on <= as_of) fold.apply(event);
  return fold.as_of(as_of);
}

std::optional<Period> period_decided_before(const std::vector<Event>& history, Date day) {
  std::optional<Period> period;
  for (const Event& event : history)
    if (event.on < day && rests_on_period(event.kind) && event.period) period = event.period;
  return period;
}

}  // namespace ismap
