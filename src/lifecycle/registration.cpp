#include <ismap/lifecycle/registration.hpp>

#include "src/lifecycle/fold.hpp"

namespace ismap {

Registration registration_of(const std::vector<Event>& history, Date as_of, const ValidityRule& validity) {
  NoObserver nobody;
  return fold(history, as_of, validity, nobody);
}

std::optional<Period> period_decided_before(const std::vector<Event>& history, Date day) {
  std::optional<Period> period;
  for (const Event& event : history)
    if (event.on < day && rests_on_period(event.kind) && event.period) period = *event.period;
  return period;
}

}  // namespace ismap
