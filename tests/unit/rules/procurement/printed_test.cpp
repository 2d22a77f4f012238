// Services that only the public list shows.
#include "made_procurement.hpp"

#include <ismap/lifecycle/printed.hpp>
#include <ismap/rules/validity.hpp>

#include <gtest/gtest.h>

#include <random>

namespace ismap::test {
namespace {

const Date list_day = date(2025, 7, 1);

RegisteredService listed_only(PrintedEntry printed) {
  RegisteredService made = registered_service(std::string{ismap_number}, Scheme::ismap);
  made.history.clear();
  made.printed = std::move(printed);
  return made;
}

PrintedEntry printed_until(Date last) {
  PrintedEntry made;
  made.as_of = list_day;
  made.registered_on = date(2024, 12, 20);
  made.valid_until = last;
  return made;
}

TEST(PrintedList, IsNamedWhereAnAnswerRestsOnIt) {
  const Register registrations{{listed_only(printed_until(date(2025, 7, 31)))}, {}};
  const ProcurementDecision decision = decided(procurement_of(std::string{ismap_number}, list_day), registrations);
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.2"), std::vector<std::string>{"printed@/service/number"});
  EXPECT_EQ(diagnostics_of(decision, "PROC-6.9"), std::vector<std::string>{"printed@/service/number"});
  EXPECT_EQ(decision.service->state, RegistrationState::registered);
  EXPECT_EQ(decision.service->valid_until, date(2025, 7, 31));
}

TEST(PrintedList, TellsWhereItDiffersFromTheHistory) {
  Register registrations = small_register();
  PrintedEntry printed = printed_until(date(2025, 9, 30));
  registrations.services.front().printed = printed;
  const ProcurementDecision decision = decided(procurement_of(std::string{ismap_number}, list_day), registrations);
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(diagnostics_of(decision, "PROC-6.9"), std::vector<std::string>{"printed_differs@/service/number"});
  EXPECT_EQ(decision.service->valid_until, date(2025, 10, 31));
}

TEST(PrintedList, IsFoundByNameToo) {
  const Register registrations{{listed_only(printed_until(date(2025, 7, 31)))}, {}};
  Procurement procurement = procurement_of_unlisted(list_day);
  procurement.service = {{}, "例示サービス", {}, false};
  const ProcurementDecision decision = decided(procurement, registrations);
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.2"),
            (std::vector<std::string>{"found_by_name@/service/name", "printed@/service/name"}));
}

/// A day near one of those that decide.
Date near_day(std::mt19937& random) {
  static const std::vector<Date> days = {list_day, date(2024, 12, 20), date(2025, 7, 31), date(2025, 8, 31),
                                         date(2024, 3, 31)};
  return days[random() % days.size()] + std::chrono::days{static_cast<int>(random() % 5) - 2};
}

std::optional<Date> perhaps_a_day(std::mt19937& random) {
  return random() % 4 == 0 ? std::nullopt : std::optional{near_day(random)};
}

TEST(PrintedList, NeverDecidesMoreThanItShows) {
  std::mt19937 random{41};
  int met = 0;
  for (int round = 0; round < 60'000; ++round) {
    PrintedEntry printed;
    printed.as_of = near_day(random);
    printed.registered_on = perhaps_a_day(random);
    printed.valid_until = perhaps_a_day(random);
    if (random() % 3 == 0) printed.period = Period{date(2023, 4, 1), near_day(random)};
    if (random() % 4 == 0) printed.state = all_states[random() % all_states.size()];
    const Date on = near_day(random);
    const Date asked_on = near_day(random);
    const Register registrations{{listed_only(printed)}, {}};
    const ProcurementDecision decision =
        decide(procurement_of(std::string{ismap_number}, on), {.as_of = asked_on, .registrations = &registrations});
    const bool is_consistent = !contradicts_itself(printed, validity_by_law);
    const bool is_of_the_day = printed.as_of == std::min(on, asked_on);
    const bool is_registered = printed.state.value_or(RegistrationState::registered) == RegistrationState::registered;
    const bool holds_by_print = !printed.valid_until || on <= *printed.valid_until;
    const bool holds_by_count = !printed.period || on <= validity_end(printed.period->last, Counting::civil_code);
    const bool has_day = printed.valid_until || printed.period;
    const bool is_shown =
        is_consistent && is_of_the_day && is_registered && holds_by_print && holds_by_count && has_day;
    EXPECT_EQ(decision.verdict == Verdict::met, is_shown)
        << to_string(printed.as_of) << ' ' << to_string(on) << ' ' << to_string(asked_on);
    EXPECT_NE(decision.verdict, Verdict::not_met);
    met += is_shown ? 1 : 0;
  }
  EXPECT_GE(met, 100);
}

}  // namespace
}  // namespace ismap::test
