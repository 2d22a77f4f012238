#include <ismap/lifecycle/registration.hpp>

#include "src/lifecycle/fold.hpp"

#include <tuple>

namespace ismap {

Registration registration_of(const std::vector<Event>& history, Date as_of, const ValidityRule& validity) {
  NoObserver nobody;
  return fold(history, as_of, validity, nobody);
}

std::set<Date> days_after_expiry(const std::vector<Event>& history, Date as_of, const ValidityRule& validity) {
  std::set<Date> found;
  NoObserver nobody;
  Fold events{history, validity, nobody};
  events.take(EventOrder{history, as_of}, [&](Date day) {
    if (events.state_on(day - std::chrono::days{1}) == RegistrationState::expired) found.insert(day);
  });
  return found;
}

std::optional<Period> period_decided_before(const std::vector<Event>& history, Date day) {
  const Event* last = nullptr;
  for (const Event& event : history) {
    if (event.on >= day || !rests_on_period(event.kind) || !event.period) continue;
    if (last == nullptr || std::tuple{last->on, turn_of(last->kind)} <= std::tuple{event.on, turn_of(event.kind)})
      last = &event;
  }
  return last == nullptr ? std::nullopt : std::optional{*last->period};
}

}  // namespace ismap
