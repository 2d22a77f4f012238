#include <ismap/rules/assessor/practice.hpp>

#include <gtest/gtest.h>

namespace ismap::assessors {
namespace {

constexpr Date far = date(2030, 1, 1);

PracticeTotal of(std::vector<Period> spans, Date until = far) {
  return total_practice(std::move(spans), until);
}

TEST(TotalPractice, CountsBothEndsOfASpan) {
  struct Case {
    Period span;
    std::int64_t months;
    std::int64_t odd_days;
  };
  const Case cases[] = {
      {{date(2020, 4, 1), date(2020, 4, 1)}, 0, 1},    {{date(2020, 4, 1), date(2020, 4, 29)}, 0, 29},
      {{date(2020, 4, 1), date(2020, 4, 30)}, 1, 0},   {{date(2020, 4, 1), date(2020, 5, 1)}, 1, 1},
      {{date(2008, 4, 1), date(2012, 3, 31)}, 48, 0},  {{date(2008, 4, 1), date(2012, 3, 30)}, 47, 30},
      {{date(2020, 4, 15), date(2021, 4, 14)}, 12, 0}, {{date(2020, 4, 15), date(2021, 4, 13)}, 11, 30},
      {{date(2020, 2, 29), date(2021, 2, 28)}, 12, 0}, {{date(2020, 2, 29), date(2021, 2, 27)}, 11, 30},
      {{date(2021, 1, 31), date(2021, 2, 27)}, 0, 28}, {{date(2021, 1, 31), date(2021, 2, 28)}, 1, 0},
      {{date(2021, 1, 31), date(2021, 3, 15)}, 1, 15}, {{date(2023, 12, 31), date(2024, 2, 28)}, 1, 29},
      {{date(2023, 12, 31), date(2024, 2, 29)}, 2, 0},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(to_string(one.span.first) + " to " + to_string(one.span.last));
    const PracticeTotal total = of({one.span});
    EXPECT_EQ(total.months, one.months);
    EXPECT_EQ(total.odd_days, one.odd_days);
    EXPECT_EQ(total.odd_spans, one.odd_days > 0 ? 1 : 0);
  }
}

TEST(TotalPractice, CountsOverlapsOnce) {
  const Period all = {date(2010, 4, 1), date(2020, 3, 31)};
  const PracticeTotal ten_years = {.months = 120, .odd_days = 0, .odd_spans = 0};
  EXPECT_EQ(of({all}), ten_years);
  EXPECT_EQ(of({all, all}), ten_years);
  EXPECT_EQ(of({all, {date(2012, 1, 1), date(2013, 6, 30)}}), ten_years);
  EXPECT_EQ(of({{date(2015, 1, 1), date(2020, 3, 31)}, {date(2010, 4, 1), date(2016, 12, 31)}}), ten_years);
}

TEST(TotalPractice, JoinsSpansThatFollowEachOther) {
  EXPECT_EQ(of({{date(2020, 4, 16), date(2020, 6, 30)}, {date(2020, 4, 1), date(2020, 4, 15)}}),
            (PracticeTotal{.months = 3, .odd_days = 0, .odd_spans = 0}));
  EXPECT_EQ(of({{date(2020, 4, 1), date(2020, 4, 15)}, {date(2020, 4, 17), date(2020, 4, 30)}}),
            (PracticeTotal{.months = 0, .odd_days = 29, .odd_spans = 2}));
}

TEST(TotalPractice, EndsOnTheDayLookedAt) {
  const Period span = {date(2020, 4, 1), date(2025, 3, 31)};
  EXPECT_EQ(of({span}, date(2021, 3, 31)).months, 12);
  EXPECT_EQ(of({span}, date(2021, 3, 30)).months, 11);
  EXPECT_EQ(of({span}, date(2020, 4, 1)), (PracticeTotal{.months = 0, .odd_days = 1, .odd_spans = 1}));
  EXPECT_EQ(of({span}, date(2020, 3, 31)), PracticeTotal{});
}

TEST(TotalPractice, LeavesOutSpansThatEndBeforeTheyStart) {
  EXPECT_EQ(of({}), PracticeTotal{});
  EXPECT_EQ(of({{date(2020, 4, 2), date(2020, 4, 1)}}), PracticeTotal{});
}

TEST(Reaches, AddsDaysOverUpToMonthsOf31Days) {
  EXPECT_EQ(reaches({.months = 120, .odd_days = 0, .odd_spans = 0}, 120), Verdict::met);
  EXPECT_EQ(reaches({.months = 119, .odd_days = 31, .odd_spans = 2}, 120), Verdict::met);
  EXPECT_EQ(reaches({.months = 118, .odd_days = 62, .odd_spans = 3}, 120), Verdict::met);
}

TEST(Reaches, LeavesToAPersonWhatDependsOnTheLengthOfAMonth) {
  EXPECT_EQ(reaches({.months = 119, .odd_days = 30, .odd_spans = 2}, 120), Verdict::needs_judgement);
  EXPECT_EQ(reaches({.months = 119, .odd_days = 28, .odd_spans = 2}, 120), Verdict::needs_judgement);
  EXPECT_EQ(reaches({.months = 119, .odd_days = 27, .odd_spans = 2}, 120), Verdict::not_met);
}

TEST(Reaches, NeverTakesDaysOverASingleSpanForAMonth) {
  EXPECT_EQ(reaches({.months = 119, .odd_days = 30, .odd_spans = 1}, 120), Verdict::not_met);
  EXPECT_EQ(reaches({.months = 0, .odd_days = 0, .odd_spans = 0}, 0), Verdict::met);
}

}  // namespace
}  // namespace ismap::assessors
