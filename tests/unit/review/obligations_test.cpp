#include "src/review/obligations.hpp"

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/review/review.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace ismap {
namespace {

Dossier clean() {
  return load<Dossier>(test::example("ismap-initial").dump());
}

std::optional<Obligation> duty(const Review& review, std::string_view clause) {
  const auto found =
      std::ranges::find_if(review.obligations, [&](const Obligation& one) { return one.clause.clause == clause; });
  if (found == review.obligations.end()) return std::nullopt;
  return *found;
}

// Rule book A, section 8.3: received 2024-07-20, accepted 2024-08-03, inquiry 2024-07-30.
Dossier clocked() {
  Dossier dossier = clean();
  dossier.application.received_on = date(2024, 7, 20);
  dossier.application.accepted_on = date(2024, 8, 3);
  dossier.application.inquiries = {{.asked_on = date(2024, 7, 30), .answered_on = {}, .subject = {}}};
  return dossier;
}

TEST(Obligations, FollowTheReviewClock) {
  const Review found = review(clocked(), {.as_of = date(2024, 8, 3)});
  EXPECT_EQ(duty(found, "6.4(2)")->due.on, date(2024, 8, 3));
  EXPECT_EQ(duty(found, "6.4(2)")->status, ObligationStatus::done);
  EXPECT_EQ(duty(found, "6.4(3)")->due.on, date(2025, 2, 3));
  EXPECT_EQ(duty(found, "6.4(3)")->status, ObligationStatus::open);
  EXPECT_EQ(duty(found, "5.4(1)")->due.on, date(2024, 8, 30));
}

TEST(Obligations, AreOverdueFromTheDayAfter) {
  const auto status = [](Date as_of) { return duty(review(clocked(), {.as_of = as_of}), "5.4(1)")->status; };
  EXPECT_EQ(status(date(2024, 8, 30)), ObligationStatus::open);
  EXPECT_EQ(status(date(2024, 8, 31)), ObligationStatus::overdue);
}

TEST(Obligations, AreSettledOnlyByWhatHadHappenedByThen) {
  Dossier dossier = clocked();
  dossier.application.inquiries[0].answered_on = date(2024, 8, 20);
  EXPECT_EQ(duty(review(dossier, {.as_of = date(2024, 8, 19)}), "5.4(1)")->status, ObligationStatus::open);
  EXPECT_EQ(duty(review(dossier, {.as_of = date(2024, 8, 20)}), "5.4(1)")->status, ObligationStatus::done);
}

// Second reading SR-10: with an inquiry the month of 5.4(1) governs.
TEST(Obligations, OfTheDocumentCheckYieldToAnInquiry) {
  Dossier dossier = clocked();
  dossier.application.accepted_on.reset();
  EXPECT_EQ(duty(review(dossier, {.as_of = date(2024, 8, 10)}), "6.4(2)")->status, ObligationStatus::done);
  dossier.application.inquiries.clear();
  EXPECT_EQ(duty(review(dossier, {.as_of = date(2024, 8, 3)}), "6.4(2)")->status, ObligationStatus::open);
  EXPECT_EQ(duty(review(dossier, {.as_of = date(2024, 8, 4)}), "6.4(2)")->status, ObligationStatus::overdue);
}

// LIU-2.9: the length of a registration is not public.
TEST(Obligations, ToRenewOnIsmapLiuHaveADayOnlyByThePolicy) {
  const Dossier dossier = load<Dossier>(test::example("liu-initial").dump());
  const Obligation open = *duty(review(dossier, {.as_of = date(2026, 11, 20)}), "8.1");
  EXPECT_EQ(open.due, (Due{DueKind::unknown, {}}));
  EXPECT_EQ(open.clause.regulation, Regulation::liu_registration);
  Policy policy;
  policy.choices.liu_validity = LiuValidity::as_ismap;
  EXPECT_EQ(duty(review(dossier, {.as_of = date(2026, 11, 20), .policy = &policy}), "8.1")->due.on, date(2027, 10, 31));
}

TEST(Obligations, NameTheRenewalByTheCountingPolicy) {
  EXPECT_EQ(duty(review(clean(), {.as_of = date(2026, 11, 20)}), "8.1")->due.on, date(2027, 10, 31));
  Policy policy;
  policy.choices.counting = Counting::same_day;
  EXPECT_EQ(duty(review(clean(), {.as_of = date(2026, 11, 20), .policy = &policy}), "8.1")->due.on, date(2027, 11, 1));
}

TEST(Obligations, RollPastDaysOffOnlyWhenThePolicySaysSo) {
  Policy policy;
  policy.choices.holiday_roll_over = HolidayRollOver::next_business_day;
  policy.supplements = {{.parameter = Parameter::public_holidays,
                         .value = std::vector<std::string>{"2027-11-01"},
                         .clause = "",
                         .source = "",
                         .in_force = {}}};
  // 2027-10-31 is a Sunday, the day after it a holiday here.
  EXPECT_EQ(duty(review(clean(), {.as_of = date(2026, 11, 20), .policy = &policy}), "8.1")->due.on, date(2027, 11, 2));
}

TEST(Obligations, OfABareStatementAreTheReportAndTheRepresentation) {
  const Statement statement = load<Statement>(test::example("statement").dump());
  const Review found = review(statement, {.as_of = date(2026, 7, 1)});
  EXPECT_EQ(duty(found, "3.2")->due.on, date(2026, 9, 30));
  EXPECT_EQ(duty(found, "3.1")->due.on, date(2026, 9, 30));
  EXPECT_EQ(duty(found, "3.1")->form, Form{2});
}

TEST(Obligations, StandByDueDay) {
  const Review found = review(clocked(), {.as_of = date(2024, 8, 1)});
  EXPECT_TRUE(std::ranges::is_sorted(found.obligations, {}, [](const Obligation& one) { return one.due.on; }));
}

}  // namespace
}  // namespace ismap
