// GL-6.1 and GL-6.2: from when, for whom, and what a supplement says is due.
#include "tests/unit/rules/assessment_guideline/planning.hpp"

namespace ismap {
namespace {

using enum PlanDecision;
using test::codes;
using test::Codes;
using test::decision;
using test::due;
using test::verdict;

const Policy& table() {
  static const Policy policy = due({"4.4.1.1", "9.1.1"});
  return policy;
}

/// The plan of a renewal filed on `filed_on` for a year that ends on `period_last`, with a table of what is due.
AssessmentPlan plan_of(Date filed_on, Date period_last) {
  Dossier dossier = test::renewal();
  dossier.application.filed_on = filed_on;
  dossier.statement.assessment_period = {days_after(period_last, -364), period_last};
  test::certificate(dossier).valid = {date(2020, 1, 1), date(2030, 12, 31)};
  return test::plan(dossier, table());
}

TEST(ControlsCycle, BeforeOctober2023EverythingIsAssessed) {
  const AssessmentPlan plan = plan_of(date(2023, 9, 30), date(2023, 6, 30));
  EXPECT_EQ(test::result(plan, "GL-6.1"), nullptr) << "not in force";
  EXPECT_EQ(test::item(plan, "9.4.1").decision, assess);
  EXPECT_EQ(test::item(plan, "9.4.1").rules, test::Rules{"REG-3.1a"});
}

TEST(ControlsCycle, InOctober2023IsForAPerson) {
  for (const Date day : {date(2023, 10, 1), date(2023, 10, 31)}) {
    const AssessmentPlan plan = plan_of(day, date(2023, 9, 30));
    EXPECT_EQ(codes(plan, "GL-6.1"), Codes{"transition"});
    EXPECT_EQ(decision(plan, "9.4.1"), undecided);
  }
}

TEST(ControlsCycle, OfAPeriodThatEndedBeforeItStartedIsForAPerson) {
  EXPECT_EQ(codes(plan_of(date(2024, 1, 10), date(2023, 10, 31)), "GL-6.1"), Codes{"transition"});
}

TEST(ControlsCycle, FromNovember2023Holds) {
  const AssessmentPlan plan = plan_of(date(2023, 11, 1), date(2023, 11, 1));
  EXPECT_EQ(verdict(plan, "GL-6.1"), Verdict::met);
  EXPECT_EQ(decision(plan, "9.1.1"), assess);
  EXPECT_EQ(decision(plan, "9.4.1"), may_omit);
}

TEST(ManagementCycle, BeforeAugust2024EverythingIsAssessed) {
  const AssessmentPlan plan = plan_of(date(2024, 7, 31), date(2024, 6, 30));
  EXPECT_EQ(test::result(plan, "GL-6.2"), nullptr);
  EXPECT_EQ(decision(plan, "4.4.1.2"), assess);
  EXPECT_EQ(decision(plan, "9.4.1"), may_omit) << "the cycle of the controls criteria is older";
}

TEST(ManagementCycle, OfAPeriodThatEndedBeforeItStartedIsForAPerson) {
  const AssessmentPlan plan = plan_of(date(2024, 8, 1), date(2024, 7, 31));
  EXPECT_EQ(codes(plan, "GL-6.2"), Codes{"transition"});
  EXPECT_EQ(decision(plan, "4.4.1.2"), undecided);
}

TEST(ManagementCycle, FromAugust2024Holds) {
  const AssessmentPlan plan = plan_of(date(2024, 8, 1), date(2024, 8, 1));
  EXPECT_EQ(verdict(plan, "GL-6.2"), Verdict::met);
  EXPECT_EQ(test::item(plan, "4.4.1.2").decision, may_omit);
  EXPECT_EQ(test::item(plan, "4.4.1.2").rules, (test::Rules{"GL-6.2", "GL-6.3", "GL-6.4"}));
}

TEST(Cycles, WithoutATableNothingIsDecided) {
  const AssessmentPlan plan = test::plan(test::renewal());
  EXPECT_EQ(codes(plan, "GL-6.1"), Codes{"rotation"});
  EXPECT_EQ(codes(plan, "GL-6.2"), Codes{"rotation"});
  EXPECT_EQ(decision(plan, "9.4.1"), undecided);
  EXPECT_EQ(decision(plan, "4.4.1.1"), undecided);
}

TEST(Cycles, TableIsCited) {
  const AssessmentPlan plan = test::plan(test::renewal(), table());
  for (const std::string_view rule : {"GL-6.1", "GL-6.2"})
    EXPECT_EQ(test::result(plan, rule)->supplements, std::vector{Parameter::controls_due_this_year}) << rule;
}

TEST(Cycles, TableWithoutTheCriteriaDecidesNothingForThem) {
  const AssessmentPlan controls_only = test::plan(test::renewal(), due({"9.1.1"}));
  EXPECT_EQ(codes(controls_only, "GL-6.2"), Codes{"rotation_silent"});
  EXPECT_EQ(decision(controls_only, "4.4.1.1"), undecided);
  EXPECT_EQ(decision(controls_only, "9.4.1"), may_omit);
  const AssessmentPlan management_only = test::plan(test::renewal(), due({"4.4.1.1"}));
  EXPECT_EQ(codes(management_only, "GL-6.1"), Codes{"rotation_silent"});
  EXPECT_EQ(decision(management_only, "9.4.1"), undecided);
}

TEST(Cycles, EmptyTableDecidesNothing) {
  const AssessmentPlan plan = test::plan(test::renewal(), due({}));
  EXPECT_EQ(decision(plan, "9.4.1"), undecided);
  EXPECT_EQ(decision(plan, "4.4.1.1"), undecided);
}

TEST(Cycles, TableOutOfForceIsNotUsed) {
  Policy policy = table();
  policy.supplements.front().in_force = {.from = date(2026, 9, 19), .until = std::nullopt};
  EXPECT_EQ(decision(test::plan(test::renewal(), policy), "9.4.1"), undecided) << "a day after the filing";
  policy.supplements.front().in_force = {.from = date(2026, 9, 18), .until = date(2026, 9, 18)};
  EXPECT_EQ(decision(test::plan(test::renewal(), policy), "9.4.1"), may_omit);
}

TEST(Cycles, ObjectiveInTheTableStandsForItsDetailsAndADetailForItsObjective) {
  const AssessmentPlan by_objective = test::plan(test::renewal(), due({"9.4.1"}));
  EXPECT_EQ(decision(by_objective, "9.4.1.8.PB"), assess);
  const AssessmentPlan by_detail = test::plan(test::renewal(), due({"9.4.1.8"}));
  EXPECT_EQ(decision(by_detail, "9.4.1.8.PB"), assess) << "the suffix is not looked at";
  EXPECT_EQ(decision(by_detail, "9.4.1"), assess);
  EXPECT_EQ(decision(by_detail, "9.4.2"), may_omit);
  EXPECT_EQ(decision(by_detail, "9.4.2.2.B"), may_omit);
}

TEST(Cycles, DoNotServeAFirstApplication) {
  const AssessmentPlan plan = test::plan(test::initial(), table());
  EXPECT_EQ(verdict(plan, "GL-6.1"), Verdict::not_applicable);
  EXPECT_EQ(decision(plan, "9.4.1"), assess);
  EXPECT_EQ(decision(plan, "4.4.1.2"), assess);
  EXPECT_EQ(test::item(plan, "4.4.1.2").rules, (test::Rules{"GL-6.2", "GL-6.3"}));
}

TEST(Cycles, NeverServeTheGovernanceCriteria) {
  const AssessmentPlan plan = test::plan(test::renewal(), table());
  for (const PlanItem& item : plan.items)
    if (item.control.chapter() == 3) {
      EXPECT_EQ(item.decision, assess);
      EXPECT_EQ(item.rules, test::Rules{"REG-3.1a"});
    }
}

TEST(Cycles, ConsultationIsForPeopleWhereTheCycleCanBeUsed) {
  EXPECT_EQ(codes(test::plan(test::renewal()), "GL-6.5"), Codes{"tell"});
  EXPECT_EQ(verdict(test::plan(test::initial()), "GL-6.5"), Verdict::not_applicable);
  Dossier without = test::renewal();
  without.disclosures->other_certifications.clear();
  EXPECT_EQ(verdict(test::plan(without), "GL-6.5"), Verdict::not_applicable);
}

}  // namespace
}  // namespace ismap
