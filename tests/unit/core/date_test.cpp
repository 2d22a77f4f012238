#include <ismap/core/date.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {
namespace {

using namespace std::string_view_literals;

static_assert(parse_date("2024-02-29") == date(2024, 2, 29));
static_assert(!parse_date("2023-02-29"));
static_assert(last_supported_date == *parse_date("9999-12-31"));

bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

unsigned days_in(int year, unsigned month) {
  constexpr unsigned days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

std::string digits(unsigned value, std::size_t width) {
  std::string text = std::to_string(value);
  return std::string(width - std::min(width, text.size()), '0') + text;
}

TEST(Date, ReadsTheDaysTheRuleBookNames) {
  EXPECT_EQ(parse_date("2020-06-03"), date(2020, 6, 3));
  EXPECT_EQ(parse_date("2025-12-19"), date(2025, 12, 19));
  EXPECT_EQ(parse_date("1900-01-01"), date(1900, 1, 1));
  EXPECT_EQ(parse_date("9999-12-31"), date(9999, 12, 31));
}

TEST(Date, RefusesEveryOtherForm) {
  for (const std::string_view text : {
           ""sv,
           "2026"sv,
           "2026-02"sv,
           "2026-2-3"sv,
           "2026-02-3"sv,
           "2026-2-03"sv,
           "26-02-03"sv,
           "20260203"sv,
           "2026/02/03"sv,
           "2026.02.03"sv,
           "2026-02/03"sv,
           "2026_02-03"sv,
           "03-02-2026"sv,
           "02/03/2026"sv,
           "2026-02-03 "sv,
           " 2026-02-03"sv,
           " 026-02-03"sv,
           "2026- 2-03"sv,
           "2026-02- 3"sv,
           "2026-02-03\n"sv,
           "2026-02-03\0"sv,
           "2026-02-0\0"sv,
           "2026-02-03T00:00:00"sv,
           "2026-02-03Z"sv,
           "2026-02-03+09:00"sv,
           "2026-W06-2"sv,
           "2026-034"sv,
           "+2026-02-03"sv,
           "-2026-02-03"sv,
           "-026-02-03"sv,
           "+026-02-03"sv,
           "2026-+2-03"sv,
           "2026-02--3"sv,
           "12026-02-03"sv,
           "02026-02-03"sv,
           "2026-002-03"sv,
           "2026-02-003"sv,
           "2O26-02-03"sv,
           "2026-O2-03"sv,
           "2026-02-0x"sv,
           "2026-02-0:"sv,
           "2026-02-0/"sv,
           "2026-Feb-3"sv,
           "令和8年2月3日"sv,
           "R8.02.03"sv,
           "２０２６－０２－０３"sv,
           "2026\xE2\x80\x90"
           "02-03"sv,
           "2026\xE2\x88\x92"
           "0203"sv,
           "yyyy-mm-dd"sv,
           "\xFF\xFF\xFF\xFF-02-03"sv,
           "0x7E-02-03"sv,
           "2e03-02-03"sv,
       })
    EXPECT_FALSE(parse_date(text)) << '"' << text << '"';
}

TEST(Date, RefusesDaysThatDoNotExist) {
  for (const std::string_view text :
       {"2026-02-29", "2026-02-30", "2026-02-31", "2024-02-30", "1900-02-29", "2100-02-29", "2200-02-29",
        "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31", "2026-01-32", "2026-12-32", "2026-01-00",
        "2026-00-01", "2026-13-01", "2026-99-01", "2026-01-99", "2026-00-00", "9999-12-32", "9999-13-01"})
    EXPECT_FALSE(parse_date(text)) << text;
}

TEST(Date, RefusesYearsBefore1900) {
  for (const std::string_view text : {"1899-12-31", "1000-01-01", "0999-12-31", "0001-01-01", "0000-01-01"})
    EXPECT_FALSE(parse_date(text)) << text;
}

TEST(Date, KnowsTheLeapYearsOfTheGregorianCalendar) {
  for (const int year : {1904, 1996, 2000, 2004, 2024, 2096, 2104, 2400, 9996})
    EXPECT_TRUE(parse_date(std::to_string(year) + "-02-29")) << year;
  for (const int year : {1900, 1999, 2001, 2023, 2100, 2200, 2300, 2500, 9900, 9999})
    EXPECT_FALSE(parse_date(std::to_string(year) + "-02-29")) << year;
}

// Counts the days of the calendar one by one, and refuses the numbers between them.
TEST(Date, ReadsEveryDayFrom1900To2199AndNoOther) {
  Date next = date(1900, 1, 1);
  std::size_t wrong = 0;
  std::string first_wrong;
  const auto note = [&](bool right, const std::string& text) {
    if (!right && wrong++ == 0) first_wrong = text;
  };
  for (int year = 1900; year < 2200; ++year)
    for (unsigned month = 0; month <= 13; ++month)
      for (unsigned day = 0; day <= 32; ++day) {
        const std::string text = digits(static_cast<unsigned>(year), 4) + "-" + digits(month, 2) + "-" + digits(day, 2);
        const bool exists = month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
        const std::optional<Date> read = parse_date(text);
        note(read.has_value() == exists, text);
        if (!exists) continue;
        note(read == next && to_string(next) == text, text);
        next += std::chrono::days{1};
      }
  EXPECT_EQ(wrong, 0U) << "first: " << first_wrong;
  EXPECT_EQ(next, date(2200, 1, 1));
}

TEST(Date, WritesWhatItReads) {
  for (const std::string_view text : {"1900-01-01", "1999-12-31", "2000-02-29", "2026-10-09", "9999-12-31"})
    EXPECT_EQ(to_string(parse_date(text).value()), text);
}

TEST(Date, WritesFourDigitsForEarlyYears) {
  EXPECT_EQ(to_string(date(1, 2, 3)), "0001-02-03");
  EXPECT_EQ(to_string(date(987, 12, 31)), "0987-12-31");
}

TEST(Date, CountsDays) {
  EXPECT_EQ(date(2024, 3, 1) - date(2024, 2, 28), std::chrono::days{2});
  EXPECT_EQ(date(2025, 3, 1) - date(2025, 2, 28), std::chrono::days{1});
}

}  // namespace
}  // namespace ismap
