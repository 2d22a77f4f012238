// What holds for every history, tried on random ones.
#include <ismap/lifecycle/transitions.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/review/incidents.hpp>
#include <ismap/review/status.hpp>
#include <ismap/rules/duties.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/registration/duty_table.hpp>

#include "src/rules/report_duties.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <tuple>

namespace ismap {
namespace {

constexpr int histories = 10'000;
const Policy defaults{};

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int upto(int last) { return std::uniform_int_distribution<int>{0, last}(engine_); }
  bool one_in(int n) { return upto(n - 1) == 0; }
  EventKind kind() { return static_cast<EventKind>(upto(static_cast<int>(event_kinds) - 1)); }

  /// A kind that the table allows in `state`, if it allows any.
  EventKind kind_in(RegistrationState state) {
    std::vector<EventKind> allowed;
    for (const Transition& row : transitions)
      if (row.from == state) allowed.push_back(row.on);
    return allowed.empty() ? kind() : allowed[static_cast<std::size_t>(upto(static_cast<int>(allowed.size()) - 1))];
  }

 private:
  std::mt19937 engine_;
};

Surroundings as_of(Date day) {
  return {.as_of = day, .reference_date = day, .policy = defaults};
}

RegistrationState state(const std::vector<Event>& history, Date day) {
  return registration_of(history, day, validity_by_law).state;
}

Event event(Date on, EventKind kind, std::optional<Period> period = {}) {
  return {.on = on, .kind = kind, .grave = {}, .form = {}, .period = period, .ground = {}, .note = {}};
}

/// Mostly what the rules know, sometimes anything; ties, long gaps and missing periods included.
RegisteredService random_service(Dice& dice) {
  RegisteredService service;
  service.number = "C21-0001-2";
  Date on = date(2021, 1, 1);
  const int events = dice.upto(24);
  for (int i = 0; i < events; ++i) {
    on = days_after(on, dice.one_in(4) ? 0 : dice.upto(dice.one_in(5) ? 400 : 40));
    const EventKind kind = dice.one_in(6) ? dice.kind() : dice.kind_in(state(service.history, on));
    Event next = event(on, kind);
    if (!dice.one_in(8)) next.period = Period{days_after(on, -500), days_after(on, -135 + dice.upto(60))};
    if (kind == EventKind::suspended && dice.one_in(2)) next.ground = std::string{dice.one_in(2) ? "9.2" : "10.3"};
    if (kind == EventKind::incident_noticed && dice.one_in(2)) next.grave = dice.one_in(2);
    service.history.push_back(std::move(next));
  }
  return service;
}

std::string shown(const RegisteredService& service) {
  std::string text;
  for (const Event& event : service.history)
    text.append(to_string(event.on)).append(" ").append(name_of(event.kind)).append("\n");
  return text;
}

template <class Check>
void for_each_history(Check check) {
  Dice dice{20261121};
  for (int i = 0; i < histories && !::testing::Test::HasFailure(); ++i) {
    const RegisteredService service = random_service(dice);
    SCOPED_TRACE(shown(service));
    check(service, dice);
  }
}

TEST(Histories, NeverContradictTheTable) {
  for_each_history([](const RegisteredService& service, Dice&) {
    std::vector<Event> past;
    for (const Event& event : service.history) {
      const RegistrationState before = state(past, event.on);
      const bool is_first_of_day = past.empty() || past.back().on != event.on;
      past.push_back(event);
      if (!is_first_of_day) continue;  // within a day, events may wait for each other
      const RegistrationState after = state(past, event.on);
      const RegistrationState expected = next_state(before, event.kind).value_or(before);
      const bool ran_out = is_live(expected) && after == RegistrationState::expired;
      if (ran_out) {
        EXPECT_LT(registration_of(past, event.on, validity_by_law).valid_until, event.on) << name_of(event.kind);
      } else {
        EXPECT_EQ(after, expected) << name_of(before) << " " << name_of(event.kind);
      }
    }
  });
}

TEST(Histories, AreNotChangedByWhatComesLater) {
  for_each_history([](const RegisteredService& service, Dice& dice) {
    if (service.history.empty()) return;
    const Date day =
        service.history[static_cast<std::size_t>(dice.upto(static_cast<int>(service.history.size()) - 1))].on;
    RegisteredService longer = service;
    Event later = event(days_after(day, 1 + dice.upto(300)), dice.kind());
    longer.history.insert(longer.history.begin() + dice.upto(static_cast<int>(longer.history.size())),
                          std::move(later));
    ServiceStatus with = status_of(longer, 0, {.as_of = day});
    ServiceStatus without = status_of(service, 0, {.as_of = day});
    EXPECT_EQ(with.diagnostics.size(), without.diagnostics.size());
    with.diagnostics.clear();  // their pointers name positions, which the new event moves
    without.diagnostics.clear();
    EXPECT_EQ(with, without);
  });
}

TEST(Histories, AreValidLongerWithEveryRenewal) {
  Dice dice{7};
  for (int i = 0; i < histories; ++i) {
    Date last = days_after(date(2021, 3, 31), dice.upto(365));
    std::vector<Event> history;
    std::optional<Date> before;
    for (int renewal = 0; renewal < 4; ++renewal) {
      const Date filed = days_after(last, 30 + dice.upto(60));
      const Date decided = days_after(filed, 60 + dice.upto(100));
      if (renewal > 0) history.push_back(event(filed, EventKind::renewal_applied));
      history.push_back(event(decided, renewal == 0 ? EventKind::decided_registered : EventKind::renewal_decided,
                              Period{days_after(last, -365), last}));
      const Registration now = registration_of(history, decided, validity_by_law);
      ASSERT_EQ(now.state, RegistrationState::registered);
      EXPECT_GT(now.valid_until, before);
      before = now.valid_until;
      last = days_after(last, 250 + dice.upto(115));
    }
  }
}

bool is_same(const Duty& a, const Duty& b) {
  return a.row == b.row && a.since == b.since;
}

const HistoryDuty* row_of(const Duty& duty) {
  const auto found = std::ranges::find(duty_table, duty.row, &HistoryDuty::duty);
  return found == duty_table.end() ? nullptr : &*found;
}

bool has_ended_between(const RegisteredService& service, Date first, Date last) {
  for (Date day = first; day <= last; day = days_after(day, 1))
    if (!is_live(state(service.history, day))) return true;
  return false;
}

/// What lets a duty that was open on `first` be done, or gone, on `last`.
bool is_accounted_for(const Duty& duty, const RegisteredService& service, Date first, Date last) {
  const HistoryDuty* row = row_of(duty);
  const bool is_renewal = duty.row == &registration::file_renewal;
  for (const Event& event : service.history) {
    if (event.on <= first || event.on > last) continue;
    if (is_renewal || row == nullptr) return true;
    if (row->settled_by.contains(event.kind) || row->ended_by.contains(event.kind)) return true;
  }
  return (is_renewal || (row != nullptr && row->ends_with_registration)) && has_ended_between(service, first, last);
}

TEST(Histories, KeepEveryObligationUntilAnEventSettlesIt) {
  for_each_history([](const RegisteredService& service, Dice& dice) {
    Date day = date(2021, 1, 1);
    for (int step = 0; step < 6; ++step) {
      const Date next = days_after(day, 1 + dice.upto(250));
      const std::vector<Duty> before = duties_of(service, as_of(day)).duties;
      std::vector<Duty> after = duties_of(service, as_of(next)).duties;
      for (const Duty& duty : before) {
        const auto found = std::ranges::find_if(after, [&](const Duty& each) { return is_same(each, duty); });
        const bool was_open = duty.status != ObligationStatus::done;
        const bool is_open = found != after.end() && found->status != ObligationStatus::done;
        if (found != after.end()) after.erase(found);
        EXPECT_FALSE(!was_open && is_open) << duty.row->what.en << " is owed again";
        EXPECT_TRUE(!was_open || is_open || is_accounted_for(duty, service, day, next))
            << duty.row->what.en << ", open on " << to_string(day) << ", not on " << to_string(next);
      }
      day = next;
    }
  });
}

TEST(Histories, AreOverdueFromTheDayAfterTheDueDay) {
  for_each_history([](const RegisteredService& service, Dice&) {
    if (service.history.empty()) return;
    const Date day = service.history.back().on;
    for (const Duty& duty : duties_of(service, as_of(day)).duties) {
      if (duty.status == ObligationStatus::done) continue;
      EXPECT_EQ(duty.status == ObligationStatus::overdue, duty.due.on.has_value() && *duty.due.on < day);
    }
  });
}

/// What a registration is, without the places of its events.
auto outcome(const RegisteredService& service, Date day) {
  const RegistrationDuties found = duties_of(service, as_of(day));
  const Registration& now = found.registration;
  std::vector<std::tuple<std::string, Date, ObligationStatus, std::optional<Date>>> duties;
  for (const Duty& duty : found.duties) duties.emplace_back(duty.row->what.en, duty.since, duty.status, duty.due.on);
  std::ranges::sort(duties);
  return std::tuple{now.state,
                    now.valid_until,
                    now.renewal_pending,
                    now.monitoring_open,
                    now.reassessment_open,
                    now.objection_open,
                    now.open_question() != nullptr,
                    std::move(duties)};
}

/// The same with every event on a day of its own.
RegisteredService on_days_of_their_own(RegisteredService service) {
  for (std::size_t i = 1; i < service.history.size(); ++i)
    service.history[i].on = std::max(service.history[i].on, days_after(service.history[i - 1].on, 1));
  return service;
}

Date some_day(const RegisteredService& service, Dice& dice) {
  return service.history.empty() ? date(2022, 1, 1) : days_after(service.history.back().on, dice.upto(800) - 400);
}

TEST(Histories, AreTheSameInAnyOrder) {
  std::mt19937 engine{11};
  for_each_history([&](const RegisteredService& made, Dice& dice) {
    const RegisteredService service = on_days_of_their_own(made);
    RegisteredService shuffled = service;
    std::ranges::shuffle(shuffled.history, engine);
    const Date day = some_day(service, dice);
    EXPECT_EQ(outcome(shuffled, day), outcome(service, day)) << to_string(day);
  });
}

TEST(Histories, AreTheSameWhateverTheirNotes) {
  for_each_history([](const RegisteredService& service, Dice& dice) {
    RegisteredService noted = service;
    for (Event& event : noted.history)
      if (dice.one_in(2)) event.note = std::string{"備考"};
    const Date day = some_day(service, dice);
    EXPECT_EQ(outcome(noted, day), outcome(service, day));
  });
}

/// Procedures as the rules have them, their steps often on one day.
RegisteredService regular_service(Dice& dice) {
  using enum EventKind;
  RegisteredService service;
  service.number = "C21-0001-2";
  Period period{date(2019, 10, 1), date(2020, 9, 30)};
  for (int round = 0, rounds = 1 + dice.upto(2); round < rounds; ++round) {
    Date on = date(2021 + round, 1, 1);
    const bool is_first = round == 0;
    const bool is_granted = is_first || !dice.one_in(4);
    std::vector<EventKind> steps = {is_first ? applied : renewal_applied, received};
    if (dice.one_in(3)) steps.insert(steps.end(), {inquired, answered});
    steps.insert(steps.end(), {accepted, is_first     ? decided_registered
                                         : is_granted ? renewal_decided
                                                      : renewal_refused});
    if (is_granted) steps.push_back(listed);
    steps.push_back(result_notified);
    for (const EventKind step : steps) {
      service.history.push_back(event(on, step));
      if (step == decided_registered || step == renewal_decided) service.history.back().period = period;
      on = days_after(on, dice.one_in(2) ? 0 : dice.upto(12));
    }
    if (!is_granted) break;
    period = {days_after(period.last, 1), days_after(period.last, 365)};
  }
  return service;
}

TEST(Histories, OfTheProcedureAreTheSameWrittenUpwards) {
  Dice dice{23};
  for (int i = 0; i < histories && !::testing::Test::HasFailure(); ++i) {
    const RegisteredService service = regular_service(dice);
    SCOPED_TRACE(shown(service));
    RegisteredService upwards = service;
    std::ranges::reverse(upwards.history);
    const Date day = some_day(service, dice);
    EXPECT_EQ(outcome(upwards, day), outcome(service, day)) << to_string(day);
    EXPECT_EQ(registration_of(service.history, service.history.back().on, validity_by_law).open_question(), nullptr);
  }
}

TEST(Histories, ShowEveryIncidentWithAllDutiesToReportIt) {
  for_each_history([](const RegisteredService& service, Dice& dice) {
    if (service.history.empty()) return;
    const Date day = days_after(service.history.front().on, dice.upto(2000));
    Register one;
    one.services = {service};
    std::size_t shown_duties = 0;
    const std::vector<Incident> incidents = incidents_in(one, {}, {.as_of = day}).incidents;
    for (const Incident& incident : incidents) shown_duties += incident.reports.size() + incident.obligations.size();
    const auto is_incident = [day](const Event& each) {
      return each.on <= day &&
             (each.kind == EventKind::incident_noticed || each.kind == EventKind::control_change_occurred);
    };
    EXPECT_EQ(incidents.size(), static_cast<std::size_t>(std::ranges::count_if(service.history, is_incident)));
    const std::vector<Duty> duties = duties_of(service, as_of(day)).duties;
    const auto is_to_report = [](const Duty& duty) {
      return std::ranges::find(report_duties, duty.row, &ReportDuty::row) != report_duties.end();
    };
    EXPECT_EQ(shown_duties, static_cast<std::size_t>(std::ranges::count_if(duties, is_to_report)));
  });
}

}  // namespace
}  // namespace ismap
