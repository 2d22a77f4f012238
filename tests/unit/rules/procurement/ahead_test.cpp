// A procurement that is still ahead: registration rules 8.1, 8.2; second reading SR-13.
#include "made_procurement.hpp"

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using enum EventKind;

constexpr Date asked_on = date(2025, 9, 1);
constexpr Date last_day = date(2025, 10, 31);

ProcurementDecision ask(const Procurement& procurement, Date as_of, const Register& registrations = small_register(),
                        const Policy& policy = {}) {
  return decide(procurement, {.as_of = as_of, .registrations = &registrations, .policy = &policy});
}

Procurement on(Date day) {
  return procurement_of(std::string{ismap_number}, day);
}

Register with(Event event) {
  Register registrations = small_register();
  registrations.services[0].history.push_back(std::move(event));
  return registrations;
}

std::vector<std::string> validity(const ProcurementDecision& decision) {
  return diagnostics_of(decision, "PROC-6.9");
}

TEST(ProcurementAhead, ByTheLastDayIsListed) {
  EXPECT_EQ(ask(on(last_day), asked_on).verdict, Verdict::met);
}

TEST(ProcurementAhead, AfterTheLastDayIsUnknownWhileARenewalMayStillBeFiled) {
  for (const Date as_of : {asked_on, last_day}) {
    const ProcurementDecision decision = ask(on(days_after(last_day, 1)), as_of);
    EXPECT_EQ(decision.verdict, Verdict::unknown);
    EXPECT_EQ(decision.ground, Ground::none);
    EXPECT_EQ(validity(decision), std::vector<std::string>{"may_be_renewed@/service/number"});
    const RuleResult* result = result_of(decision, "PROC-6.9");
    EXPECT_NE(result->diagnostics[0].message.en.find("2025-10-31"), std::string::npos);
  }
}

TEST(ProcurementAhead, IsNotListedOnceTheLastDayHasPassedWithoutARenewal) {
  const Date after = days_after(last_day, 1);
  EXPECT_EQ(ask(on(after), after).verdict, Verdict::not_met);
  EXPECT_EQ(ask(on(date(2025, 12, 1)), after).verdict, Verdict::not_met);
}

TEST(ProcurementAhead, CountsTheLastDayByThePolicy) {
  Policy policy;
  policy.choices.counting = Counting::same_day;
  const Date last = date(2025, 11, 1);
  EXPECT_EQ(ask(on(last), asked_on, small_register(), policy).verdict, Verdict::met);
  EXPECT_EQ(ask(on(days_after(last, 1)), last, small_register(), policy).verdict, Verdict::unknown);
  EXPECT_EQ(ask(on(days_after(last, 1)), days_after(last, 1), small_register(), policy).verdict, Verdict::not_met);
}

TEST(ProcurementAhead, IsLeftToAPersonWhileARenewalIsPending) {
  const Register registrations = with(event(date(2025, 8, 20), renewal_applied));
  const ProcurementDecision decision = ask(on(date(2025, 11, 1)), asked_on, registrations);
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(decision.ground, Ground::listed);
  EXPECT_EQ(validity(decision), std::vector<std::string>{"renewal_undecided@/service/number"});
  EXPECT_EQ(ask(on(date(2025, 12, 1)), date(2025, 11, 15), registrations).verdict, Verdict::needs_judgement);
  EXPECT_EQ(ask(on(date(2025, 12, 1)), date(2025, 12, 1), registrations).verdict, Verdict::met);
}

TEST(ProcurementAhead, TakesNoLaterEntryForAFact) {
  const Register renewed = with(event(date(2025, 10, 1), renewal_applied));
  EXPECT_EQ(ask(on(date(2025, 11, 1)), asked_on, renewed).verdict, Verdict::unknown);
  const ProcurementDecision decision = ask(on(date(2025, 10, 1)), asked_on, with(event(date(2025, 9, 15), deleted)));
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.2"),
            (std::vector<std::string>{"told_in_advance@/service/number", "ahead@/on"}));
  EXPECT_EQ(decision.service->state, RegistrationState::registered);
  const ProcurementDecision unchanged =
      ask(on(date(2025, 10, 1)), asked_on, with(event(date(2025, 9, 15), monitoring_notified)));
  EXPECT_EQ(unchanged.verdict, Verdict::met);
}

TEST(ProcurementAhead, OfAServiceUnderReviewIsUnknown) {
  const Date reviewed = date(2024, 9, 1);
  const ProcurementDecision decision = ask(on(date(2024, 9, 30)), reviewed);
  EXPECT_EQ(decision.verdict, Verdict::unknown);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.2"), std::vector<std::string>{"under_review@/service/number"});
  EXPECT_EQ(ask(with_check(on(date(2024, 9, 30))), reviewed).ground, Ground::unlisted_with_ciso_check);
  EXPECT_EQ(ask(on(reviewed), reviewed).verdict, Verdict::not_met);
}

TEST(ProcurementAhead, TakesNoCheckStillToBeMadeForOne) {
  Procurement procurement = with_check(procurement_of_unlisted(date(2025, 10, 1)));
  procurement.ciso_check->confirmed_on = asked_on;
  EXPECT_EQ(ask(procurement, asked_on).verdict, Verdict::met);
  procurement.ciso_check->confirmed_on = days_after(asked_on, 1);
  const ProcurementDecision decision = ask(procurement, asked_on);
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.3"), std::vector<std::string>{"not_made_yet@/ciso_check/confirmed_on"});
}

TEST(ProcurementAhead, OfAnLiuServicePastWhatIsmapCountsIsLeftToAPerson) {
  Procurement procurement = procurement_of(std::string{liu_number}, last_day);
  procurement.low_impact = true;
  EXPECT_EQ(ask(procurement, asked_on).verdict, Verdict::met);
  procurement.on = days_after(last_day, 1);
  EXPECT_EQ(ask(procurement, asked_on).verdict, Verdict::needs_judgement);
}

}  // namespace
}  // namespace ismap::test
