#include <ismap/core/months.hpp>

#include "tests/unit/core/civil_calendar.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace ismap {
namespace {

using test::CivilDay;

struct Difference {
  std::size_t count = 0;
  std::string first;
};

/// Where `months_after` and `by_hand` differ over every day of 2020 to 2059 and every number of months up to `longest`.
template <class ByHand>
Difference difference(Counting counting, ByHand by_hand, int longest) {
  Difference found;
  Date from = date(2020, 1, 1);
  for (CivilDay day{2020, 1, 1}; day.year < 2060; day = test::next_day(day), from += std::chrono::days{1})
    for (int months = 0; months <= longest; ++months) {
      const Date expected = test::to_date(by_hand(day, months));
      const Date counted = months_after(from, months, counting);
      if (counted != expected && found.count++ == 0)
        found.first = to_string(from) + " + " + std::to_string(months) + ": " + to_string(counted) + ", expected " +
                      to_string(expected);
    }
  return found;
}

TEST(MonthsAfter, AgreesWithTheCivilCodeOnEveryDayOfFortyYears) {
  const Difference found = difference(Counting::civil_code, test::end_by_civil_code, 36);
  EXPECT_EQ(found.count, 0U) << found.first;
}

TEST(MonthsAfter, AgreesWithSameDayCountingOnEveryDayOfFortyYears) {
  const Difference found = difference(Counting::same_day, test::end_by_same_day, 36);
  EXPECT_EQ(found.count, 0U) << found.first;
}

TEST(MonthsAfter, KeepsTheDayBeforeTheMatchingDay) {
  EXPECT_EQ(months_after(date(2024, 6, 15), 2, Counting::civil_code), date(2024, 8, 15));
  EXPECT_EQ(months_after(date(2024, 6, 15), 2, Counting::same_day), date(2024, 8, 15));
}

TEST(MonthsAfter, KeepsTheEndOfAMonthByTheCivilCodeOnly) {
  EXPECT_EQ(months_after(date(2024, 6, 30), 1, Counting::civil_code), date(2024, 7, 31));
  EXPECT_EQ(months_after(date(2024, 6, 30), 1, Counting::same_day), date(2024, 7, 30));
}

TEST(MonthsAfter, EndsOnTheLastDayOfAMonthWithoutAMatchingDay) {
  for (const unsigned day : {28U, 29U, 30U, 31U}) {
    SCOPED_TRACE(day);
    EXPECT_EQ(months_after(date(2025, 1, day), 1, Counting::civil_code), date(2025, 2, 28));
    EXPECT_EQ(months_after(date(2025, 1, day), 1, Counting::same_day), date(2025, 2, 28));
  }
}

struct Example {
  const char* name;
  const char* from;
  int months;
  const char* civil_code;
  const char* same_day;
};

class MonthsAfterExample : public testing::TestWithParam<Example> {};

TEST_P(MonthsAfterExample, CountsAsTheRuleBookDoes) {
  const Example& example = GetParam();
  SCOPED_TRACE(example.name);
  const Date from = parse_date(example.from).value();
  EXPECT_EQ(to_string(months_after(from, example.months, Counting::civil_code)), example.civil_code);
  EXPECT_EQ(to_string(months_after(from, example.months, Counting::same_day)), example.same_day);
}

std::string name_of_example(const testing::TestParamInfo<Example>& info) {
  return info.param.name;
}

// Section 8 of the registration rules' page. Validity is counted from the last day of the assessment period, itself not
// counted: by the Civil Code that is the period that starts on the following day.
INSTANTIATE_TEST_SUITE_P(
    RegistrationRules, MonthsAfterExample,
    testing::Values(Example{"S8_1_LatestReport", "2024-03-31", 3, "2024-06-30", "2024-06-30"},
                    Example{"S8_1_LatestApplication", "2024-06-30", 1, "2024-07-31", "2024-07-30"},
                    Example{"S8_1_LatestImprovement", "2024-06-30", 2, "2024-08-31", "2024-08-30"},
                    Example{"S8_1_Validity", "2024-03-31", 16, "2025-07-31", "2025-07-31"},
                    Example{"S8_1_NextLatestReport", "2025-03-31", 3, "2025-06-30", "2025-06-30"},
                    Example{"S8_1_NextLatestApplication", "2025-06-30", 1, "2025-07-31", "2025-07-30"},
                    Example{"S8_2_September_Report", "2023-09-30", 3, "2023-12-31", "2023-12-30"},
                    Example{"S8_2_September_Validity", "2023-09-30", 16, "2025-01-31", "2025-01-30"},
                    Example{"S8_2_LeapDay_Report", "2024-02-29", 3, "2024-05-31", "2024-05-29"},
                    Example{"S8_2_LeapDay_Validity", "2024-02-29", 16, "2025-06-30", "2025-06-29"},
                    Example{"S8_2_November_Report", "2024-11-30", 3, "2025-02-28", "2025-02-28"},
                    Example{"S8_2_November_Validity", "2024-11-30", 16, "2026-03-31", "2026-03-30"},
                    Example{"S8_2_December_Report", "2023-12-31", 3, "2024-03-31", "2024-03-31"},
                    Example{"S8_2_December_Validity", "2023-12-31", 16, "2025-04-30", "2025-04-30"},
                    Example{"S8_3_Committee", "2024-08-03", 6, "2025-02-03", "2025-02-03"},
                    Example{"S8_3_ModelTarget", "2024-08-03", 5, "2025-01-03", "2025-01-03"},
                    Example{"S8_3_QuickRenewal", "2024-08-03", 2, "2024-10-03", "2024-10-03"},
                    Example{"S8_3_AnswerToInquiry", "2024-07-30", 1, "2024-08-30", "2024-08-30"},
                    Example{"S8_4_NewValidity", "2025-03-31", 16, "2026-07-31", "2026-07-31"},
                    Example{"S8_6_LatestImprovement", "2024-06-15", 2, "2024-08-15", "2024-08-15"}),
    name_of_example);

// Section 7 of the page on ISMAP-LIU, assessors and procurement.
INSTANTIATE_TEST_SUITE_P(AssessorsAndProcurement, MonthsAfterExample,
                         testing::Values(Example{"EX1_LatestReport", "2024-03-31", 3, "2024-06-30", "2024-06-30"},
                                         Example{"EX2_MonthEnd", "2024-02-29", 3, "2024-05-31", "2024-05-29"},
                                         Example{"EX4_CureInsideTwoMonths", "2024-06-28", 2, "2024-08-28",
                                                 "2024-08-28"},
                                         Example{"EX4_ReportAtMonthEnd", "2024-06-30", 2, "2024-08-31", "2024-08-30"},
                                         Example{"EX5_Validity", "2025-09-30", 16, "2027-01-31", "2027-01-30"},
                                         Example{"EX15_OldMeasure", "2020-09-30", 12, "2021-09-30", "2021-09-30"},
                                         Example{"EX15_UseStarted", "2020-12-15", 12, "2021-12-15", "2021-12-15"},
                                         Example{"EX15_Capped", "2021-05-31", 12, "2022-05-31", "2022-05-31"},
                                         Example{"EX20_ModelDecision", "2024-07-10", 5, "2024-12-10", "2024-12-10"},
                                         Example{"EX20_CleanRenewal", "2024-07-10", 2, "2024-09-10", "2024-09-10"},
                                         Example{"EX20_OuterLimit", "2024-07-10", 6, "2025-01-10", "2025-01-10"}),
                         name_of_example);

// Reading B of 8.1, 8.2 and EX-5: one year and four months, not counted from the last day of the period but from the
// day after it, and ending on the matching day itself.
TEST(MonthsAfter, GivesTheSecondReadingOfValidityFromTheFollowingDay) {
  const auto second_reading = [](Date last) {
    return to_string(months_after(last + std::chrono::days{1}, 16, Counting::same_day));
  };
  EXPECT_EQ(second_reading(date(2024, 3, 31)), "2025-08-01");
  EXPECT_EQ(second_reading(date(2023, 9, 30)), "2025-02-01");
  EXPECT_EQ(second_reading(date(2024, 2, 29)), "2025-07-01");
  EXPECT_EQ(second_reading(date(2024, 11, 30)), "2026-04-01");
  EXPECT_EQ(second_reading(date(2023, 12, 31)), "2025-05-01");
  EXPECT_EQ(second_reading(date(2025, 9, 30)), "2027-02-01");
}

TEST(MonthsAfter, NoMonthsEndOnTheDayItself) {
  for (const Counting counting : {Counting::civil_code, Counting::same_day})
    for (const Date from : {date(1900, 1, 1), date(2024, 2, 29), date(2024, 6, 30), last_supported_date})
      EXPECT_EQ(months_after(from, 0, counting), from) << to_string(from);
}

TEST(MonthsAfter, NeverGoesBackWhenTheMonthsGrow) {
  for (const Counting counting : {Counting::civil_code, Counting::same_day})
    for (int months = 1; months <= 1200; ++months)
      ASSERT_LT(months_after(date(2024, 1, 31), months - 1, counting),
                months_after(date(2024, 1, 31), months, counting));
}

TEST(MonthsAfter, StopsAtTheLastSupportedDate) {
  for (const Counting counting : {Counting::civil_code, Counting::same_day}) {
    EXPECT_EQ(months_after(date(9999, 11, 15), 1, counting), date(9999, 12, 15));
    EXPECT_EQ(months_after(date(9999, 12, 1), 1, counting), last_supported_date);
    EXPECT_EQ(months_after(date(9999, 12, 31), 1, counting), last_supported_date);
    EXPECT_EQ(months_after(date(9998, 9, 1), 16, counting), last_supported_date);
    EXPECT_EQ(months_after(date(9999, 12, 31), 1200, counting), last_supported_date);
    EXPECT_EQ(months_after(date(9900, 1, 1), 1199, counting), date(9999, 12, 1));
    EXPECT_EQ(months_after(date(9900, 1, 1), 1200, counting), last_supported_date);
  }
}

TEST(MonthsAfter, CountsFromTheFirstDayADocumentCanName) {
  EXPECT_EQ(months_after(date(1900, 1, 31), 1, Counting::civil_code), date(1900, 2, 28));
  EXPECT_EQ(months_after(date(1900, 1, 1), 1200, Counting::civil_code), date(2000, 1, 1));
}

TEST(MonthsAfter, RefusesNumbersOfMonthsOutOfRange) {
  for (const Counting counting : {Counting::civil_code, Counting::same_day})
    for (const int months : {-1, -12, 1201, 2147483647, -2147483647 - 1}) {
      SCOPED_TRACE(months);
      EXPECT_THROW(months_after(date(2024, 1, 1), months, counting), std::out_of_range);
      EXPECT_THROW(months_after(last_supported_date, months, counting), std::out_of_range);
    }
}

}  // namespace
}  // namespace ismap
