#include <ismap/lifecycle/registration.hpp>
#include <ismap/rules/validity.hpp>

#include "tests/support/event.hpp"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace ismap {
namespace {

using test::event;

const Period first_period{date(2023, 4, 1), date(2024, 3, 31)};
const Period second_period{date(2024, 4, 1), date(2025, 3, 31)};

const Event decided = event(date(2024, 11, 15), EventKind::decided_registered, first_period);

RegistrationState state(std::vector<Event> history, Date as_of) {
  return registration_of(history, as_of, validity_by_law).state;
}

TEST(ValidityEnd, FollowsTheWorkedExamplesUnderBothReadings) {
  struct Example {
    Date period_last, civil_code, same_day;
  };
  // Rule book A, sections 8.1 and 8.2; B, EX-5.
  const Example examples[] = {
      {date(2024, 3, 31), date(2025, 7, 31), date(2025, 8, 1)},
      {date(2023, 9, 30), date(2025, 1, 31), date(2025, 2, 1)},
      {date(2024, 2, 29), date(2025, 6, 30), date(2025, 7, 1)},
      {date(2024, 11, 30), date(2026, 3, 31), date(2026, 4, 1)},
      {date(2023, 12, 31), date(2025, 4, 30), date(2025, 5, 1)},
      {date(2025, 9, 30), date(2027, 1, 31), date(2027, 2, 1)},
  };
  for (const Example& example : examples) {
    SCOPED_TRACE(to_string(example.period_last));
    EXPECT_EQ(validity_end(example.period_last, Counting::civil_code), example.civil_code);
    EXPECT_EQ(validity_end(example.period_last, Counting::same_day), example.same_day);
  }
}

TEST(Registration, BeginsWithTheDecision) {
  EXPECT_EQ(state({decided}, date(2024, 11, 14)), RegistrationState::not_registered);
  EXPECT_EQ(state({decided}, date(2024, 11, 15)), RegistrationState::registered);
}

TEST(Registration, EndsTheDayAfterItsLastDay) {
  EXPECT_EQ(state({decided}, date(2025, 7, 31)), RegistrationState::registered);
  EXPECT_EQ(state({decided}, date(2025, 8, 1)), RegistrationState::expired);
}

TEST(Registration, StaysValidWhileATimelyRenewalIsPending) {
  const std::vector<Event> history = {decided, event(date(2025, 7, 31), EventKind::renewal_applied)};
  EXPECT_EQ(state(history, date(2025, 12, 18)), RegistrationState::registered);
}

TEST(Registration, IsNotSavedByARenewalFiledLate) {
  const std::vector<Event> history = {decided, event(date(2025, 8, 1), EventKind::renewal_applied)};
  EXPECT_EQ(state(history, date(2025, 8, 2)), RegistrationState::expired);
}

TEST(Registration, CountsARenewedValidityFromTheNewPeriod) {
  const std::vector<Event> history = {decided, event(date(2025, 7, 20), EventKind::renewal_applied),
                                      event(date(2025, 12, 19), EventKind::renewal_decided, second_period)};
  EXPECT_EQ(registration_of(history, date(2026, 1, 1), validity_by_law).valid_until, date(2026, 7, 31));
  EXPECT_EQ(state(history, date(2026, 7, 31)), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2026, 8, 1)), RegistrationState::expired);
}

TEST(Registration, EndsWithARefusedRenewalOncePastItsValidity) {
  const std::vector<Event> history = {decided, event(date(2025, 7, 20), EventKind::renewal_applied),
                                      event(date(2025, 12, 19), EventKind::renewal_refused)};
  EXPECT_EQ(state(history, date(2025, 12, 18)), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2025, 12, 19)), RegistrationState::expired);
}

TEST(Registration, IsSuspendedFromTheDayOfSuspensionToThatOfReinstatement) {
  const std::vector<Event> history = {decided, event(date(2025, 1, 10), EventKind::suspended),
                                      event(date(2025, 2, 10), EventKind::reinstated)};
  EXPECT_EQ(state(history, date(2025, 1, 9)), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2025, 1, 10)), RegistrationState::suspended);
  EXPECT_EQ(state(history, date(2025, 2, 9)), RegistrationState::suspended);
  EXPECT_EQ(state(history, date(2025, 2, 10)), RegistrationState::registered);
}

TEST(Registration, SurvivesAReassessmentButNotADemandedReapplication) {
  EXPECT_EQ(state({decided, event(date(2025, 5, 1), EventKind::reassessment_demanded)}, date(2025, 5, 2)),
            RegistrationState::registered);
  EXPECT_EQ(state({decided, event(date(2025, 5, 1), EventKind::reapplication_demanded)}, date(2025, 5, 1)),
            RegistrationState::deleted);
}

TEST(PeriodDecidedBefore, IgnoresTheApplicationUnderReview) {
  const Period applied_for{date(2025, 4, 1), date(2026, 3, 31)};
  const std::vector<Event> history = {decided, event(date(2025, 7, 20), EventKind::renewal_applied, applied_for)};
  EXPECT_EQ(period_decided_before(history, date(2025, 7, 20)), first_period);
  EXPECT_EQ(period_decided_before(history, date(2024, 11, 15)), std::nullopt);
}

TEST(PeriodDecidedBefore, IsTheLastByDayWhereverItStands) {
  const std::vector<Event> history = {event(date(2025, 12, 19), EventKind::renewal_decided, second_period), decided};
  EXPECT_EQ(period_decided_before(history, date(2026, 1, 1)), second_period);
  EXPECT_EQ(period_decided_before(history, date(2025, 12, 19)), first_period);
}

TEST(Registration, NamesTheEventThatLeavesItOpen) {
  const std::vector<Event> history = {event(date(2025, 2, 1), EventKind::reinstated), decided};
  const Registration now = registration_of(history, date(2025, 3, 1), validity_by_law);
  ASSERT_NE(now.open_question(), nullptr);
  EXPECT_EQ(now.open_question()->position, 0U);
  EXPECT_EQ(now.open_question()->what, Irregularity::no_such_transition);
  EXPECT_EQ(registration_of(history, date(2025, 1, 31), validity_by_law).open_question(), nullptr);
}

TEST(Registration, OfAnAssessorRestsOnNoAssessmentPeriod) {
  const std::vector<Event> history = {
      event(date(2025, 1, 10), EventKind::decided_registered, Period{date(2025, 1, 10), date(2027, 1, 9)})};
  EXPECT_EQ(registration_of(history, date(2025, 2, 1), validity_of_assessors).open_question(), nullptr);
}

TEST(DaysAfterExpiry, AreThoseOfEventsOnWhoseEveTheRegistrationHadExpired) {
  const std::vector<Event> history = {
      event(date(2024, 1, 10), EventKind::incident_noticed), decided,
      event(date(2025, 7, 31), EventKind::incident_noticed), event(date(2025, 8, 1), EventKind::incident_noticed),
      event(date(2025, 8, 2), EventKind::deleted),           event(date(2025, 8, 5), EventKind::deleted),
      event(date(2025, 8, 3), EventKind::users_informed)};
  for (const Date as_of : {date(2025, 8, 1), date(2025, 8, 4), date(2026, 1, 1)}) {
    SCOPED_TRACE(to_string(as_of));
    std::set<Date> expected;
    for (const Event& one : history)
      if (one.on <= as_of && state(history, one.on - std::chrono::days{1}) == RegistrationState::expired)
        expected.insert(one.on);
    EXPECT_EQ(days_after_expiry(history, as_of, validity_by_law), expected);
  }
  EXPECT_TRUE(days_after_expiry(history, date(2026, 1, 1), validity_by_law).contains(date(2025, 8, 2)));
}

}  // namespace
}  // namespace ismap
