#include "tests/unit/rules/procurement/made_measure.hpp"

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using enum ProvisionalType;

std::optional<Date> end_of(const ProvisionalMeasure& measure, const Policy& policy = {}) {
  return decided(claiming(measure, date(2021, 8, 1)), small_register(), policy).provisional_until;
}

/// The verdict on the measure alone: the buyer of an old one has no check of its own to fall back on.
Verdict verdict_without_check(Procurement procurement, const Policy& policy = {}) {
  procurement.ciso_check.reset();
  return decided(procurement, small_register(), policy).verdict;
}

bool is_inside(const ProvisionalMeasure& measure, Date on) {
  return decided(claiming(measure, on)).ground == Ground::provisional_measure;
}

TEST(WorkedExamples, Ex15OldProvisionalMeasure) {
  Policy not_counted;
  not_counted.choices.provisional_year = ProvisionalYear::first_day_not_counted;
  EXPECT_EQ(end_of(old_measure(old_in_use, date(2020, 10, 1))), date(2021, 9, 30));
  EXPECT_EQ(end_of(old_measure(old_planned, date(2020, 12, 15))), date(2021, 12, 14));
  EXPECT_EQ(end_of(old_measure(old_planned, date(2020, 12, 15)), not_counted), date(2021, 12, 15));
  EXPECT_EQ(end_of(old_measure(old_planned, date(2021, 6, 1))), date(2022, 3, 31));
  EXPECT_EQ(end_of(old_measure(old_planned, date(2021, 6, 1)), not_counted), date(2022, 3, 31));

  const ProvisionalMeasure december = old_measure(old_planned, date(2020, 12, 15));
  EXPECT_EQ(verdict_without_check(claiming(december, date(2021, 12, 14))), Verdict::met);
  EXPECT_EQ(verdict_without_check(claiming(december, date(2021, 12, 15))), Verdict::not_met);
  EXPECT_EQ(verdict_without_check(claiming(december, date(2021, 12, 15)), not_counted), Verdict::met);
}

TEST(WorkedExamples, Ex16NewProvisionalMeasure) {
  ProvisionalMeasure contract = contract_measure();
  EXPECT_EQ(decided(claiming(contract, date(2024, 3, 31))).verdict, Verdict::met);
  EXPECT_EQ(decided(claiming(contract, date(2024, 3, 31))).provisional_until, date(2024, 3, 31));
  EXPECT_TRUE(is_inside(contract, date(2024, 3, 31)));
  EXPECT_FALSE(is_inside(contract, date(2024, 4, 1)));

  contract.contract->signed_on = date(2021, 7, 5);
  EXPECT_TRUE(is_inside(contract, date(2022, 1, 1)));
  contract.contract->signed_on = date(2021, 7, 6);
  EXPECT_FALSE(is_inside(contract, date(2022, 1, 1)));
  EXPECT_EQ(verdict_without_check(claiming(contract, date(2022, 1, 1))), Verdict::not_met);

  ProvisionalMeasure wide_impact = wide_impact_measure();
  wide_impact.migration_plan_on.reset();
  EXPECT_FALSE(is_inside(wide_impact, date(2022, 4, 1)));

  EXPECT_TRUE(is_inside(measure_of(other_saas), date(2023, 3, 31)));
  EXPECT_FALSE(is_inside(measure_of(other_saas), date(2023, 4, 1)));
}

}  // namespace
}  // namespace ismap::test
