#include <ismap/rules/holidays.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ismap {
namespace {

TEST(Holidays, KeepABusinessDay) {
  EXPECT_EQ(Holidays{}.business_day_from(date(2026, 11, 20)), date(2026, 11, 20));
  EXPECT_EQ(Holidays{{"2026-11-23"}}.business_day_from(date(2026, 11, 24)), date(2026, 11, 24));
}

TEST(Holidays, RollPastAWeekendAndTheHolidayBehindIt) {
  EXPECT_EQ(Holidays{}.business_day_from(date(2026, 11, 21)), date(2026, 11, 23));
  EXPECT_EQ(Holidays{{"2026-11-23"}}.business_day_from(date(2026, 11, 21)), date(2026, 11, 24));
}

TEST(Holidays, MayStandInAnyOrderAndBeRepeated) {
  const Holidays golden_week{{"2026-05-06", "2026-05-04", "2026-05-03", "2026-05-05", "2026-05-04"}};
  EXPECT_EQ(golden_week.business_day_from(date(2026, 5, 2)), date(2026, 5, 7));
  EXPECT_EQ(golden_week.business_day_from(date(2026, 5, 5)), date(2026, 5, 7));
}

TEST(Holidays, PassOverWhatIsNoDate) {
  EXPECT_EQ(Holidays{{"holiday"}}.business_day_from(date(2026, 11, 20)), date(2026, 11, 20));
}

TEST(Holidays, EndWithTheLastSupportedDate) {
  const Holidays last_days{{"9999-12-31", "9999-12-30"}};
  EXPECT_EQ(last_days.business_day_from(date(9999, 12, 30)), last_supported_date);
  EXPECT_EQ(last_days.business_day_from(last_supported_date), last_supported_date);
}

TEST(Holidays, OfManyYearsOnEndRollAtOnce) {
  std::vector<std::string> days;
  for (Date day = date(2026, 1, 1); day < date(2126, 1, 1); day = days_after(day, 1)) days.push_back(to_string(day));
  const Holidays century{days};
  for (Date day = date(2026, 1, 1); day < date(2126, 1, 1); day = days_after(day, 1))
    ASSERT_EQ(century.business_day_from(day), date(2126, 1, 1)) << to_string(day);
}

}  // namespace
}  // namespace ismap
