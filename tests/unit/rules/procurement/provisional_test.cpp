#include "made_measure.hpp"

#include <ismap/rules/procurement/measure.hpp>

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using enum ProvisionalType;

void expect_inside(const Procurement& procurement, Date until) {
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(decision.ground, Ground::provisional_measure);
  EXPECT_EQ(decision.provisional_until, until);
}

/// Without a check of its own the buyer has no ground; with one, a reviewer judges whether that carries the use.
void expect_outside(Procurement procurement, std::string_view rule, const std::string& why) {
  const ProcurementDecision rescued = decided(procurement);
  EXPECT_EQ(rescued.verdict, Verdict::needs_judgement);
  EXPECT_EQ(rescued.ground, Ground::unlisted_with_ciso_check);
  EXPECT_EQ(diagnostics_of(rescued, "PROC-3.5"), std::vector<std::string>{"outside_measure@/provisional"});
  EXPECT_EQ(diagnostics_of(rescued, rule), std::vector<std::string>{why});
  procurement.ciso_check.reset();
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::not_met);
  EXPECT_EQ(decision.ground, Ground::none);
  EXPECT_EQ(diagnostics_of(decision, rule), std::vector<std::string>{why});
}

TEST(OldMeasureInUse, EndsOnTheLastDayOfSeptember2021) {
  const ProvisionalMeasure measure = old_measure(old_in_use, date(2020, 7, 1));
  expect_inside(claiming(measure, date(2021, 9, 30)), date(2021, 9, 30));
  expect_outside(claiming(measure, date(2021, 10, 1)), "PROC-3.1", "ended@/on");
}

TEST(OldMeasureInUse, AsksForUseOnTheFirstOfOctober2020) {
  expect_inside(claiming(old_measure(old_in_use, date(2020, 10, 1)), date(2021, 8, 1)), date(2021, 9, 30));
  expect_outside(claiming(old_measure(old_in_use, date(2020, 10, 2)), date(2021, 8, 1)), "PROC-3.1",
                 "not_in_use@/provisional/started_using_on");
}

TEST(OldMeasureInUse, LeavesTheExceptionBeforeItsEndWasDecided) {
  const ProcurementDecision decision = decided(claiming(old_measure(old_in_use, date(2020, 10, 2)), date(2021, 7, 5)));
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(decision.ground, Ground::unlisted_with_ciso_check);
}

TEST(OldMeasureInUse, LacksTheStartOfUse) {
  const ProcurementDecision decision = decided(claiming(measure_of(old_in_use), date(2021, 4, 1)));
  EXPECT_EQ(decision.verdict, Verdict::unknown);
  EXPECT_EQ(decision.ground, Ground::none);
}

TEST(OldMeasureInUse, AsksForNoCheckUnderTheCiso) {
  Procurement procurement = claiming(old_measure(old_in_use, date(2020, 7, 1)), date(2021, 4, 1));
  procurement.ciso_check.reset();
  expect_inside(procurement, date(2021, 9, 30));
}

TEST(OldMeasureInUse, AsksForAnExpectedApplication) {
  ProvisionalMeasure measure = old_measure(old_in_use, date(2020, 7, 1));
  measure.application_expected = false;
  measure.substitute_applied = true;
  expect_outside(claiming(measure, date(2021, 8, 1)), "PROC-3.1", "not_expected@/provisional/application_expected");
}

TEST(OldMeasurePlanned, IsForUsePlannedFromOctober2020) {
  expect_inside(claiming(old_measure(old_planned, date(2020, 10, 1)), date(2021, 8, 1)), date(2021, 9, 30));
  expect_outside(claiming(old_measure(old_planned, date(2020, 9, 30)), date(2021, 8, 1)), "PROC-3.2",
                 "in_use_before@/provisional/started_using_on");
}

TEST(OldMeasurePlanned, EndsAYearAfterTheStartOfUse) {
  const ProvisionalMeasure measure = old_measure(old_planned, date(2021, 1, 1));
  expect_inside(claiming(measure, date(2021, 12, 31)), date(2021, 12, 31));
  expect_outside(claiming(measure, date(2022, 1, 1)), "PROC-3.2", "ended@/on");
}

TEST(OldMeasurePlanned, NeverOutlastsMarch2022) {
  const ProvisionalMeasure measure = old_measure(old_planned, date(2021, 9, 1));
  expect_inside(claiming(measure, date(2022, 3, 31)), date(2022, 3, 31));
  expect_outside(claiming(measure, date(2022, 4, 1)), "PROC-3.2", "ended@/on");
}

TEST(OldMeasurePlanned, WithoutTheStartOfUseIsUnknownUntilTheCapAndOverAfterIt) {
  EXPECT_EQ(decided(claiming(measure_of(old_planned), date(2022, 3, 31))).verdict, Verdict::unknown);
  Procurement over = claiming(measure_of(old_planned), date(2022, 4, 1));
  over.ciso_check.reset();
  EXPECT_EQ(decided(over).verdict, Verdict::not_met);
}

TEST(OldMeasurePlanned, CountsMonthEndsByThePolicy) {
  Policy policy;
  const ProvisionalMeasure measure = old_measure(old_planned, date(2021, 3, 1));
  const auto end = [&] {
    return procurement::provisional_end(measure, {.as_of = {}, .reference_date = {}, .policy = policy});
  };
  EXPECT_EQ(end(), date(2022, 2, 28));
  policy.choices.provisional_year = ProvisionalYear::first_day_not_counted;
  EXPECT_EQ(end(), date(2022, 3, 1));
}

TEST(NewMeasure, IsNotThereBeforeTheDecision) {
  for (const ProvisionalMeasure& measure : {contract_measure(), construction_measure(), measure_of(other_saas)}) {
    Procurement procurement = claiming(measure, date(2021, 7, 5));
    EXPECT_EQ(decided(procurement).ground, Ground::unlisted_with_ciso_check);
    procurement.ciso_check.reset();
    const ProcurementDecision decision = decided(procurement);
    EXPECT_EQ(decision.verdict, Verdict::not_met);
    EXPECT_EQ(diagnostics_of(decision, "PROC-1.1"), std::vector<std::string>{"measure_not_yet@/provisional"});
    EXPECT_EQ(decided(claiming(measure, date(2021, 7, 6))).verdict, Verdict::met);
  }
}

TEST(NewMeasure, OfAContractEndsWithIt) {
  expect_inside(claiming(contract_measure(), date(2024, 3, 31)), date(2024, 3, 31));
  expect_outside(claiming(contract_measure(), date(2024, 4, 1)), "PROC-3.3", "ended@/on");
}

TEST(NewMeasure, OfAContractLastsThroughAnUnavoidableExtension) {
  ProvisionalMeasure measure = contract_measure();
  measure.contract->extended_until = date(2024, 9, 30);
  expect_inside(claiming(measure, date(2024, 9, 30)), date(2024, 9, 30));
  expect_outside(claiming(measure, date(2024, 10, 1)), "PROC-3.3", "ended@/on");
  const ProcurementDecision decision = decided(claiming(measure, date(2024, 4, 1)));
  EXPECT_EQ(diagnostics_of(decision, "PROC-3.3"), std::vector<std::string>{"extended@/provisional/contract/last"});
}

TEST(NewMeasure, OfAContractMissesTheContract) {
  EXPECT_EQ(decided(claiming(measure_of(contract), date(2022, 4, 1))).verdict, Verdict::unknown);
}

TEST(NewMeasure, LeavesAContractOfOneYearToAPerson) {
  ProvisionalMeasure measure = contract_measure();
  measure.contract = {date(2021, 6, 1), date(2021, 7, 1), date(2022, 6, 30), {}};
  const ProcurementDecision decision = decided(claiming(measure, date(2022, 4, 1)));
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(decision, "PROC-3.3"),
            std::vector<std::string>{"not_multi_year@/provisional/contract/last"});
  measure.contract->last = date(2022, 7, 1);
  EXPECT_EQ(decided(claiming(measure, date(2022, 4, 1))).verdict, Verdict::met);
}

TEST(NewMeasure, OfAContractTakesAnApplicationForTheSubstitute) {
  ProvisionalMeasure measure = contract_measure();
  measure.application_expected = false;
  expect_outside(claiming(measure, date(2022, 4, 1)), "PROC-3.3", "not_expected@/provisional/application_expected");
  measure.substitute_applied = true;
  expect_inside(claiming(measure, date(2022, 4, 1)), date(2024, 3, 31));
}

TEST(NewMeasure, OfWideImpactEndsWithTheMigration) {
  expect_inside(claiming(wide_impact_measure(), date(2023, 9, 30)), date(2023, 9, 30));
  expect_outside(claiming(wide_impact_measure(), date(2023, 10, 1)), "PROC-3.3", "ended@/on");
  ProvisionalMeasure extended = wide_impact_measure();
  extended.migration_extended_until = date(2023, 12, 31);
  expect_inside(claiming(extended, date(2023, 12, 31)), date(2023, 12, 31));
}

TEST(NewMeasure, OfWideImpactAsksForAnApplicationMadeForTheSubstitute) {
  ProvisionalMeasure measure = wide_impact_measure();
  measure.substitute_applied = false;
  expect_outside(claiming(measure, date(2022, 4, 1)), "PROC-3.3", "no_substitute@/provisional/substitute_applied");
}

TEST(NewMeasure, OfWideImpactAsksForAPlanWithinTheFiscalYear) {
  ProvisionalMeasure measure = wide_impact_measure();
  measure.migration_plan_on = date(2022, 3, 31);
  expect_inside(claiming(measure, date(2022, 4, 1)), date(2023, 9, 30));
  measure.migration_plan_on = date(2022, 4, 1);
  expect_outside(claiming(measure, date(2022, 4, 1)), "PROC-3.3", "plan_too_late@/provisional/migration_plan_on");
}

TEST(NewMeasure, OfWideImpactWithoutAPlanWaitsUntilTheFiscalYearEnds) {
  ProvisionalMeasure measure = wide_impact_measure();
  measure.migration_plan_on.reset();
  EXPECT_EQ(decided(claiming(measure, date(2022, 3, 31))).verdict, Verdict::needs_judgement);
  expect_outside(claiming(measure, date(2022, 4, 1)), "PROC-3.3", "plan_too_late@/provisional/migration_plan_on");
}

TEST(NewMeasure, OfWideImpactMissesTheEndOfTheMigration) {
  ProvisionalMeasure measure = wide_impact_measure();
  measure.migration_until.reset();
  EXPECT_EQ(decided(claiming(measure, date(2022, 4, 1))).verdict, Verdict::unknown);
}

TEST(NewMeasure, OfABuildIsForThoseBegunBeforeTheDecision) {
  ProvisionalMeasure measure = construction_measure();
  measure.built_from = date(2021, 7, 5);
  expect_inside(claiming(measure, date(2022, 4, 1)), date(2023, 3, 31));
  measure.built_from = date(2021, 7, 6);
  expect_outside(claiming(measure, date(2022, 4, 1)), "PROC-3.3", "build_too_late@/provisional/built_from");
}

TEST(NewMeasure, OfABuildEndsWithItsContractAndExtension) {
  expect_inside(claiming(construction_measure(), date(2023, 3, 31)), date(2023, 3, 31));
  expect_outside(claiming(construction_measure(), date(2023, 4, 1)), "PROC-3.3", "ended@/on");
  ProvisionalMeasure measure = construction_measure();
  measure.contract->extended_until = date(2023, 6, 30);
  expect_inside(claiming(measure, date(2023, 6, 30)), date(2023, 6, 30));
}

TEST(NewMeasure, OfABuildMissesItsFacts) {
  EXPECT_EQ(decided(claiming(measure_of(under_construction), date(2022, 4, 1))).verdict, Verdict::unknown);
}

TEST(NewMeasure, OfOtherSaasEndsOnTheLastDayOfMarch2023) {
  expect_inside(claiming(measure_of(other_saas), date(2023, 3, 31)), date(2023, 3, 31));
  expect_outside(claiming(measure_of(other_saas), date(2023, 4, 1)), "PROC-3.3", "ended@/on");
}

TEST(NewMeasure, OfOtherSaasIsForSaasWhoseOwnApplicationIsExpected) {
  Procurement procurement = claiming(measure_of(other_saas), date(2022, 4, 1));
  procurement.service.service_model = ServiceModel::paas;
  expect_outside(procurement, "PROC-3.3", "not_saas@/service/service_model");
  procurement.service.service_model.reset();
  EXPECT_EQ(decided(procurement).verdict, Verdict::unknown);
  procurement.service.service_model = ServiceModel::saas;
  procurement.provisional->application_expected = false;
  procurement.provisional->substitute_applied = true;
  expect_outside(procurement, "PROC-3.3", "not_expected@/provisional/application_expected");
}

TEST(NewMeasure, AsksForTheCheckUnderTheCiso) {
  Procurement procurement = claiming(contract_measure(), date(2022, 4, 1));
  procurement.ciso_check->shortfalls_assessed = false;
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
  EXPECT_EQ(verdict_of(decided(procurement), "PROC-1.6"), Verdict::not_met);
  procurement.ciso_check.reset();
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
  EXPECT_EQ(decided(procurement).ground, Ground::none);
  EXPECT_EQ(verdict_of(decided(procurement), "PROC-1.3"), Verdict::not_met);
}

TEST(NewMeasure, IsLeftToAPersonForAgencies) {
  Procurement procurement = claiming(contract_measure(), date(2022, 4, 1));
  procurement.buyer.kind = BuyerKind::independent_agency;
  EXPECT_EQ(decided(procurement).verdict, Verdict::needs_judgement);
}

TEST(Measures, ThatAreOverStillNameTheirEnd) {
  EXPECT_EQ(decided(claiming(contract_measure(), date(2024, 4, 1))).provisional_until, date(2024, 3, 31));
}

/// Claims that are none of their type, on a day on which the type exists.
std::vector<Procurement> outside_their_type() {
  std::vector<Procurement> made;
  ProvisionalMeasure signed_late = contract_measure();
  signed_late.contract->signed_on = date(2021, 7, 6);
  made.push_back(claiming(signed_late, date(2022, 4, 1)));
  ProvisionalMeasure built_late = construction_measure();
  built_late.built_from = date(2021, 7, 6);
  made.push_back(claiming(built_late, date(2022, 4, 1)));
  ProvisionalMeasure without_substitute = wide_impact_measure();
  without_substitute.substitute_applied = false;
  made.push_back(claiming(without_substitute, date(2022, 4, 1)));
  ProvisionalMeasure planned_late = wide_impact_measure();
  planned_late.migration_plan_on = date(2022, 4, 1);
  made.push_back(claiming(planned_late, date(2022, 4, 1)));
  made.push_back(claiming(measure_of(other_saas), date(2022, 4, 1)));
  made.back().service.service_model = ServiceModel::iaas;
  made.push_back(claiming(old_measure(old_in_use, date(2020, 10, 2)), date(2021, 8, 1)));
  made.push_back(claiming(old_measure(old_planned, date(2020, 9, 30)), date(2021, 8, 1)));
  made.push_back(claiming(contract_measure(), date(2021, 7, 5)));
  const std::size_t typed = made.size();
  for (std::size_t i = 0; i < typed; ++i) {
    made.push_back(made[i]);
    made.back().ciso_check.reset();
  }
  return made;
}

TEST(Measures, ThatDoNotApplyHaveNeitherALastDayNorDuties) {
  for (const Procurement& procurement : outside_their_type()) {
    const ProcurementDecision decision = decided(procurement);
    EXPECT_NE(decision.ground, Ground::provisional_measure);
    EXPECT_EQ(decision.provisional_until, std::nullopt);
    for (const Obligation& duty : decision.obligations) {
      EXPECT_FALSE(duty.clause.clause.starts_with("2-i")) << duty.what.en;
      EXPECT_NE(duty.due.kind, DueKind::date) << duty.what.en;
    }
    for (const RuleResult& result : decision.results)
      for (const Derived& derived : result.derived) EXPECT_NE(derived.name, "provisional_until") << result.rule;
  }
}

TEST(Measures, ThatDoNotApplySayWhyWhereTheVerdictIs) {
  ProvisionalMeasure measure = contract_measure();
  measure.contract->signed_on = date(2021, 7, 6);
  const ProcurementDecision decision = decided(claiming(measure, date(2022, 4, 1)));
  const RuleResult* outside = result_of(decision, "PROC-3.5");
  ASSERT_EQ(outside->verdict, Verdict::needs_judgement);
  EXPECT_NE(outside->diagnostics.at(0).message.ja.find("2021年7月6日（決定の日）以降に結んだ契約"), std::string::npos);
  EXPECT_NE(outside->diagnostics.at(0).message.en.find("on or after 2021-07-06"), std::string::npos);
}

TEST(Measures, ThatAreOverAskForNoMoreReports) {
  const ProcurementDecision decision = decided(claiming(contract_measure(), date(2024, 4, 1)));
  for (const Obligation& duty : decision.obligations) EXPECT_NE(duty.due.kind, DueKind::promptly) << duty.what.en;
}

/// The status of the duty to report the measure; the one to report changes stays open.
std::vector<ObligationStatus> reporting(std::optional<std::vector<MeasureReport>> reports) {
  Procurement procurement = claiming(contract_measure(), date(2022, 4, 1));
  procurement.provisional->reports = std::move(reports);
  std::vector<ObligationStatus> found;
  for (const Obligation& duty : decided(procurement).obligations)
    if (duty.what.en.starts_with("Report ")) found.push_back(duty.status);
  return found;
}

TEST(Measures, AreReportedByTheFirstReportMade) {
  using enum ObligationStatus;
  const std::vector<ObligationStatus> is_open{open, open};
  const Date as_of = date(2022, 4, 1);
  EXPECT_EQ(reporting({}), is_open);
  EXPECT_EQ(reporting(std::vector<MeasureReport>{}), is_open);
  EXPECT_EQ(reporting({{{as_of, {}}}}), (std::vector<ObligationStatus>{done, open}));
  EXPECT_EQ(reporting({{{days_after(as_of, 1), {}}}}), is_open);
  EXPECT_EQ(reporting({{{as_of, "終了した。"}}}), is_open);
}

TEST(Measures, ThatFailLeaveAnIncompleteCheckInBreach) {
  Procurement procurement = claiming(old_measure(old_in_use, date(2020, 7, 1)), date(2021, 10, 1));
  procurement.ciso_check->covers->pop_back();
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
  EXPECT_EQ(decided(procurement).ground, Ground::none);
}

TEST(Measures, PlayNoPartForAListedService) {
  Procurement procurement = procurement_of(std::string{ismap_number}, date(2025, 1, 10));
  procurement.provisional = contract_measure();
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(decision.ground, Ground::listed);
  EXPECT_EQ(decision.provisional_until, std::nullopt);
}

}  // namespace
}  // namespace ismap::test
