// The worked examples of the rule book about registrations over time: part A, section 8; part B, EX-5, EX-8 to EX-11
// and EX-20.
#include "tests/unit/examples/registration_history.hpp"

#include <ismap/rules/validity.hpp>

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using enum EventKind;

constexpr Period year_2023 = {date(2023, 4, 1), date(2024, 3, 31)};
constexpr Period year_2024 = {date(2024, 4, 1), date(2025, 3, 31)};
const Event decided = decision(date(2024, 11, 15), decided_registered, year_2023);

TEST(WorkedExamples, Section8_1TheYearTo2024_03_31) {
  EXPECT_EQ(status({decided}, date(2024, 12, 1)).valid_until, date(2025, 7, 31));
  Policy same_day;
  same_day.choices.counting = Counting::same_day;
  EXPECT_EQ(status({decided}, date(2024, 12, 1), &same_day).valid_until, date(2025, 8, 1));
  EXPECT_EQ(status({decided}, date(2025, 7, 31)).state, RegistrationState::registered);
  EXPECT_EQ(status({decided}, date(2025, 8, 1)).state, RegistrationState::expired);
  EXPECT_EQ(status({decided}, date(2025, 8, 1), &same_day).state, RegistrationState::registered);
}

TEST(WorkedExamples, Section8_3ReviewClock) {
  const std::vector<Event> history = {event(date(2024, 7, 18), applied), event(date(2024, 7, 20), received)};
  EXPECT_EQ(owed(status(history, date(2024, 7, 21)), "6.4(2)").at(0).due.on, date(2024, 8, 3));
  EXPECT_EQ(owed(status(history, date(2024, 8, 3)), "6.4(2)").at(0).status, ObligationStatus::open);
  EXPECT_EQ(owed(status(history, date(2024, 8, 4)), "6.4(2)").at(0).status, ObligationStatus::overdue);

  const std::vector<Event> asked = {history[0], history[1], event(date(2024, 7, 30), inquired)};
  EXPECT_EQ(owed(status(asked, date(2024, 7, 30)), "5.4(1)").at(0).due.on, date(2024, 8, 30));

  const std::vector<Event> accepted_on = {history[0], history[1], event(date(2024, 8, 3), accepted)};
  const ServiceStatus under_review = status(accepted_on, date(2024, 8, 3));
  EXPECT_EQ(under_review.state, RegistrationState::accepted);
  EXPECT_EQ(owed(under_review, "6.4(3)").at(0).due.on, date(2025, 2, 3));
  ASSERT_EQ(under_review.outlook.size(), 1U);
  EXPECT_EQ(under_review.outlook[0].on, date(2025, 1, 3));
}

TEST(WorkedExamples, Section8_4RenewalPending) {
  const std::vector<Event> pending = {decided, event(date(2025, 7, 20), renewal_applied)};
  const ServiceStatus past = status(pending, date(2025, 8, 1));
  EXPECT_EQ(past.state, RegistrationState::registered);
  EXPECT_TRUE(past.extended_by_pending_renewal);
  EXPECT_FALSE(status(pending, date(2025, 7, 31)).extended_by_pending_renewal);

  std::vector<Event> renewed = pending;
  renewed.push_back(decision(date(2025, 12, 19), renewal_decided, year_2024));
  EXPECT_EQ(status(renewed, date(2025, 12, 19)).valid_until, date(2026, 7, 31));
  EXPECT_FALSE(status(renewed, date(2025, 12, 19)).extended_by_pending_renewal);

  const std::vector<Event> late = {decided, event(date(2025, 8, 1), renewal_applied)};
  const ServiceStatus too_late = status(late, date(2025, 8, 1));
  EXPECT_EQ(too_late.state, RegistrationState::expired);
  ASSERT_EQ(too_late.diagnostics.size(), 1U);
  EXPECT_EQ(too_late.diagnostics[0].code, "history/late_renewal");
  EXPECT_EQ(too_late.diagnostics[0].pointer.string(), "/services/0/history/1");
}

TEST(WorkedExamples, Section8_5ShortFirstPeriod) {
  const Event short_first = decision(date(2024, 11, 15), decided_registered, {date(2024, 1, 1), date(2024, 3, 31)});
  EXPECT_EQ(status({short_first}, date(2024, 12, 1)).valid_until, date(2025, 7, 31));
}

TEST(WorkedExamples, Ex05Validity) {
  const Event to_september = decision(date(2026, 3, 1), decided_registered, {date(2024, 10, 1), date(2025, 9, 30)});
  EXPECT_EQ(status({to_september}, date(2026, 4, 1)).valid_until, date(2027, 1, 31));
  const std::vector<Event> renewing = {to_september, event(date(2027, 1, 20), renewal_applied)};
  EXPECT_EQ(status(renewing, date(2027, 6, 1)).state, RegistrationState::registered);
  EXPECT_EQ(status({to_september}, date(2027, 2, 1)).state, RegistrationState::expired);
}

TEST(WorkedExamples, Ex08IncidentRegime) {
  const Event since_2023 = decision(date(2023, 6, 1), decided_registered, {date(2022, 4, 1), date(2023, 3, 31)});
  const auto reports = [&](Date aware) {
    return owed(status({since_2023, event(aware, incident_noticed)}, aware), "9.1");
  };
  const std::vector<Obligation> one = reports(date(2024, 1, 3));
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(one[0].due.kind, DueKind::promptly);
  EXPECT_EQ(one[0].form, Form{7});

  const std::vector<Obligation> two = reports(date(2024, 1, 4));
  ASSERT_EQ(two.size(), 2U);
  EXPECT_EQ(two[0].due.kind, DueKind::promptly);
  EXPECT_EQ(two[1].due.kind, DueKind::unknown);
}

TEST(WorkedExamples, Ex09UnreportedIncident) {
  Event suspension = event(date(2025, 5, 1), suspended);
  suspension.ground = std::string{"9.2"};
  const ServiceStatus after = status({decided, suspension}, date(2025, 5, 1));
  EXPECT_EQ(after.state, RegistrationState::suspended);
  ASSERT_EQ(owed(after, "9.2").size(), 1U);
  EXPECT_EQ(owed(after, "9.2")[0].who, Actor::registrant);
  ASSERT_EQ(owed(after, "3.5(5)").size(), 1U);
  EXPECT_EQ(owed(after, "3.5(5)")[0].due.kind, DueKind::promptly);

  const ServiceStatus reported = status(
      {decided, suspension, event(date(2025, 5, 2), incident_first_report), event(date(2025, 5, 3), users_informed)},
      date(2025, 5, 3));
  EXPECT_TRUE(owed(reported, "9.2").empty());
  EXPECT_TRUE(owed(reported, "3.5(5)").empty());
  EXPECT_EQ(reported.state, RegistrationState::suspended);
}

TEST(WorkedExamples, Ex10ReassessmentOrReapplication) {
  const ServiceStatus reassessed = status({decided, event(date(2025, 5, 1), reassessment_demanded)}, date(2025, 5, 2));
  EXPECT_EQ(reassessed.state, RegistrationState::registered);
  EXPECT_TRUE(reassessed.reassessment_open);
  const ServiceStatus demanded = status({decided, event(date(2025, 5, 1), reapplication_demanded)}, date(2025, 5, 1));
  EXPECT_EQ(demanded.state, RegistrationState::deleted);
  EXPECT_EQ(status({decided, event(date(2025, 5, 1), reapplication_demanded)}, date(2025, 4, 30)).state,
            RegistrationState::registered);
}

TEST(WorkedExamples, Ex11IncidentDuringTheFirstReview) {
  const std::vector<Event> history = {
      event(date(2025, 8, 1), applied), event(date(2025, 8, 20), accepted), event(date(2025, 10, 10), incident_noticed),
      decision(date(2025, 12, 19), decided_registered, {date(2024, 7, 1), date(2025, 6, 30)})};
  const ServiceStatus registered = status(history, date(2025, 12, 19));
  EXPECT_EQ(registered.state, RegistrationState::registered);
  EXPECT_TRUE(owed(registered, "9.1").empty());  // chapter 9 binds registrants only
  EXPECT_EQ(registered.diagnostics.at(0).code, "history/outside_registration");
  EXPECT_EQ(registered.diagnostics.at(0).severity, Severity::advice);
}

TEST(WorkedExamples, Ex20ReviewClock) {
  const std::vector<Event> first = {event(date(2024, 6, 20), applied), event(date(2024, 7, 10), accepted)};
  const ServiceStatus under_review = status(first, date(2024, 7, 10));
  EXPECT_EQ(owed(under_review, "6.4(3)").at(0).due.on, date(2025, 1, 10));
  ASSERT_EQ(under_review.outlook.size(), 1U);
  EXPECT_EQ(under_review.outlook[0].on, date(2024, 12, 10));

  const Event earlier = decision(date(2023, 11, 15), decided_registered, year_2023);
  const std::vector<Event> renewal = {earlier, event(date(2024, 6, 20), renewal_applied),
                                      event(date(2024, 7, 10), accepted)};
  const ServiceStatus clean = status(renewal, date(2024, 7, 10));
  ASSERT_EQ(clean.outlook.size(), 2U);
  EXPECT_EQ(clean.outlook[0].on, date(2024, 9, 10));
  EXPECT_EQ(clean.outlook[1].on, date(2024, 12, 10));
}

// REG-8.1a: without its assessment period nobody knows when a registration ends.
TEST(Status, WarnsOfARegistrationWithoutItsPeriod) {
  const ServiceStatus unknown = status({event(date(2024, 12, 23), listed)}, date(2030, 1, 1));
  EXPECT_EQ(unknown.state, RegistrationState::registered);
  ASSERT_EQ(unknown.diagnostics.size(), 1U);
  EXPECT_EQ(unknown.diagnostics[0].code, "REG-8.1a/unknown");
  EXPECT_EQ(unknown.diagnostics[0].severity, Severity::warning);
  EXPECT_TRUE(status({decided}, date(2025, 1, 1)).diagnostics.empty());
}

// REG-15.1: nobody but the user knows the time for an objection.
TEST(Outlook, SaysWhenTheTimeForAnObjectionEnds) {
  const std::vector<Event> refused = {event(date(2024, 7, 15), applied), event(date(2024, 8, 3), accepted),
                                      event(date(2024, 12, 20), decided_refused)};
  Policy thirty_days;
  thirty_days.supplements.push_back({.parameter = Parameter::objection_due,
                                     .value = std::int64_t{30},
                                     .clause = "15",
                                     .source = "登録規則",
                                     .in_force = {}});
  EXPECT_TRUE(status(refused, date(2024, 12, 20)).outlook.empty());
  const std::vector<Outlook> next = status(refused, date(2025, 1, 19), &thirty_days).outlook;
  ASSERT_EQ(next.size(), 1U);
  EXPECT_EQ(next[0].on, date(2025, 1, 20));
  EXPECT_TRUE(status(refused, date(2025, 1, 20), &thirty_days).outlook.empty());

  std::vector<Event> objected = refused;
  objected.push_back(event(date(2025, 1, 10), objection_filed));
  EXPECT_TRUE(status(objected, date(2025, 1, 11), &thirty_days).outlook.empty());
}

}  // namespace
}  // namespace ismap::test
