#include "tests/support/large_register.hpp"

#include <algorithm>
#include <string>

namespace ismap::test {
namespace {

using enum EventKind;

/// Writes a history a year at a time.
class Life {
 public:
  explicit Life(int shift) : shift_(shift) {}

  void add(Date on, EventKind kind) {
    history_.push_back(
        {.on = days_after(on, shift_), .kind = kind, .grave = {}, .form = {}, .period = {}, .ground = {}, .note = {}});
  }

  void decide(Date on, EventKind kind, Date period_last) {
    add(on, kind);
    history_.back().period = Period{days_after(period_last, shift_ - 364), days_after(period_last, shift_)};
  }

  void incident(Date on, bool is_grave) {
    add(on, incident_noticed);
    history_.back().grave = is_grave;
    history_.back().note = std::string{"利用者への影響を調査中"};
    add(days_after(on, 1), incident_first_report);
    history_.back().form = Form{7};
  }

  void renew(int year) {
    add(date(year, 6, 20), renewal_applied);
    add(date(year, 6, 21), received);
    add(date(year, 7, 1), accepted);
    decide(date(year, 11, 20), renewal_decided, date(year, 3, 31));
    add(date(year, 11, 23), listed);
  }

  std::vector<Event> take() && { return std::move(history_); }

 private:
  int shift_;
  std::vector<Event> history_;
};

std::vector<Event> history(std::size_t number) {
  Life life{static_cast<int>(number % 28)};
  life.decide(date(2022, 11, 20), decided_registered, date(2022, 3, 31));
  life.add(date(2022, 11, 23), listed);
  life.add(date(2022, 11, 23), result_notified);
  life.renew(2023);
  life.incident(date(2024, 2, 10), number % 7 == 0);
  life.add(date(2024, 3, 1), incident_final_report);
  life.add(date(2024, 4, 1), list_change_noticed);
  life.add(date(2024, 4, 3), list_change_notified);
  life.renew(2024);
  life.add(date(2025, 1, 10), monitoring_notified);
  life.add(date(2025, 2, 10), monitoring_answered);
  life.add(date(2025, 3, 10), monitoring_closed);
  life.renew(2025);
  life.incident(date(2026, 5, 10), number % 11 == 0);
  life.add(date(2026, 8, 1), control_change_occurred);
  if (number % 3 == 0)
    life.add(date(2026, 8, 3), control_change_notified);
  else
    life.add(date(2026, 8, 3), list_change_noticed);
  return std::move(life).take();
}

std::string registration_number(std::size_t number) {
  std::string digits = std::to_string(number);
  digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
  return "C22-" + digits + "-2";
}

}  // namespace

Register large_register(std::size_t services) {
  Register all;
  all.services.reserve(services);
  for (std::size_t i = 0; i < services; ++i) {
    RegisteredService service{.number = registration_number(i),
                              .scheme = i % 20 == 0 ? Scheme::ismap_liu : Scheme::ismap,
                              .name = "例示クラウドサービス" + std::to_string(i),
                              .provider = "例示株式会社",
                              .service_model = ServiceModel::saas,
                              .built_on = {},
                              .history = history(i)};
    for (std::size_t base = 1; base <= 3 && base <= i; ++base)
      service.built_on.push_back(registration_number((i * 7 + base * 131) % i));
    std::vector<std::string>& bases = service.built_on;
    std::ranges::sort(bases);
    bases.erase(std::unique(bases.begin(), bases.end()), bases.end());
    all.services.push_back(std::move(service));
  }
  return all;
}

}  // namespace ismap::test
