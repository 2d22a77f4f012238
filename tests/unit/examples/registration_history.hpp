// Histories for the worked examples.
#pragma once

#include "tests/support/event.hpp"

#include <ismap/review/status.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace ismap::test {

inline Event decision(Date on, EventKind kind, Period period) {
  Event made = event(on, kind);
  made.period = period;
  return made;
}

inline RegisteredService service(std::vector<Event> history) {
  return {.number = "C21-0004-2",
          .scheme = Scheme::ismap,
          .name = "例示クラウド",
          .provider = "例示株式会社",
          .service_model = ServiceModel::saas,
          .built_on = {},
          .history = std::move(history)};
}

inline ServiceStatus status(std::vector<Event> history, Date as_of, const Policy* policy = nullptr) {
  return status_of(service(std::move(history)), 0, {.as_of = as_of, .policy = policy});
}

/// The obligations under `clause` that are not done.
inline std::vector<Obligation> owed(const ServiceStatus& status, std::string_view clause) {
  std::vector<Obligation> found;
  for (const Obligation& each : status.obligations)
    if (each.clause.clause == clause && each.status != ObligationStatus::done) found.push_back(each);
  return found;
}

}  // namespace ismap::test
