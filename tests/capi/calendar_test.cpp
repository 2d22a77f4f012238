#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <gtest/gtest.h>

#include <array>

namespace ismap::capi_test {
namespace {

constexpr std::int32_t first_day = -25567;  // 1900-01-01
constexpr std::int32_t last_day = 2932896;  // 9999-12-31
constexpr std::array outside = {first_day - 1, last_day + 1, INT32_MIN, INT32_MAX};

TEST(Days, GoToTextAndBack) {
  for (const std::int32_t day : {first_day, -1, 0, as_of, last_day})
    EXPECT_EQ(ask(ismap_day_parse, str(text_of(ismap_day_text, day))).out, day);
  EXPECT_EQ(text_of(ismap_day_text, first_day), "1900-01-01");
  EXPECT_EQ(text_of(ismap_day_text, as_of), "2026-11-20");
  EXPECT_EQ(text_of(ismap_day_text, last_day), "9999-12-31");
}

TEST(Days, AreRefusedOutsideTheCalendar) {
  for (const std::int32_t day : outside) {
    EXPECT_EQ(ask(ismap_day_text, day).status, ISMAP_E_RANGE) << day;
    EXPECT_EQ(ask(ismap_months_after, day, 1, ISMAP_COUNTING_SAME_DAY).status, ISMAP_E_RANGE) << day;
    EXPECT_EQ(ask(ismap_validity_end, day, ISMAP_COUNTING_SAME_DAY).status, ISMAP_E_RANGE) << day;
  }
  for (const char* text : {"", "2026-02-29", "2026-2-01", "1899-12-31", "10000-01-01", "2026-11-20 ", "2026/11/20"}) {
    const auto answer = ask(ismap_day_parse, str(text));
    EXPECT_EQ(answer.status, ISMAP_E_BAD_DATE) << text;
    EXPECT_EQ(answer.out, ISMAP_NO_DAY);
    EXPECT_EQ(string_of(ismap_error_pointer(answer.error.get())), "");
    EXPECT_NE(ismap_error_pointer(answer.error.get()).data, nullptr);
    EXPECT_EQ(ismap_error_line(answer.error.get()), 1U);
  }
}

std::string months_after(const char* day, std::int32_t months, ismap_counting counting) {
  return text_of(ismap_day_text, ask(ismap_months_after, ask(ismap_day_parse, str(day)).out, months, counting).out);
}

TEST(Months, AreCountedAsTheLibraryCounts) {
  EXPECT_EQ(months_after("2026-01-31", 1, ISMAP_COUNTING_CIVIL_CODE), "2026-02-28");
  EXPECT_EQ(months_after("2026-02-28", 1, ISMAP_COUNTING_CIVIL_CODE), "2026-03-31");
  EXPECT_EQ(months_after("2026-02-28", 1, ISMAP_COUNTING_SAME_DAY), "2026-03-28");
  EXPECT_EQ(months_after("9999-12-31", 1200, ISMAP_COUNTING_CIVIL_CODE), "9999-12-31");
  EXPECT_EQ(months_after("1900-01-01", 1200, ISMAP_COUNTING_CIVIL_CODE), "2000-01-01");
  for (const std::int32_t months : {-1, 1201, INT32_MIN, INT32_MAX})
    EXPECT_EQ(ask(ismap_months_after, as_of, months, ISMAP_COUNTING_SAME_DAY).status, ISMAP_E_RANGE) << months;
  EXPECT_EQ(ask(ismap_months_after, as_of, 1, ISMAP_LANGUAGE_JA).status, ISMAP_E_ARGUMENT);
}

TEST(Validity, EndsAfterThePeriod) {
  const auto end = ask(ismap_validity_end, ask(ismap_day_parse, str("2026-09-30")).out, ISMAP_COUNTING_CIVIL_CODE);
  EXPECT_EQ(text_of(ismap_day_text, end.out), "2028-01-31");
  EXPECT_EQ(ask(ismap_validity_end, as_of, -1).status, ISMAP_E_ARGUMENT);
}

}  // namespace
}  // namespace ismap::capi_test
