#include "src/ask/formats/reminders.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace ismap::ask::formats {
namespace {

constexpr Date long_before = date(2026, 1, 1);

TEST(Reminders, ComeThreeTimesBeforeTheDayAndOnIt) {
  // A Thursday.
  EXPECT_EQ(days_to_remind(date(2026, 12, 24), long_before),
            (std::vector{date(2026, 11, 24), date(2026, 12, 10), date(2026, 12, 21), date(2026, 12, 24)}));
}

TEST(Reminders, ComeOnTheFridayBeforeAWeekend) {
  // A Sunday: two weeks before is a Sunday, too.
  EXPECT_EQ(days_to_remind(date(2026, 12, 27), long_before),
            (std::vector{date(2026, 11, 27), date(2026, 12, 11), date(2026, 12, 24), date(2026, 12, 25)}));
  // Three days before a Tuesday is a Saturday.
  EXPECT_EQ(days_to_remind(date(2026, 12, 29), long_before),
            (std::vector{date(2026, 11, 27), date(2026, 12, 15), date(2026, 12, 25), date(2026, 12, 29)}));
}

TEST(Reminders, AreNeverInThePast) {
  EXPECT_EQ(days_to_remind(date(2026, 12, 24), date(2026, 12, 10)).size(), 3U);
  EXPECT_EQ(days_to_remind(date(2026, 12, 24), date(2026, 12, 11)).size(), 2U);
  EXPECT_EQ(days_to_remind(date(2026, 12, 24), date(2026, 12, 24)), (std::vector{date(2026, 12, 24)}));
  EXPECT_TRUE(days_to_remind(date(2026, 12, 24), date(2026, 12, 25)).empty());
}

TEST(Reminders, AreAtNine) {
  const Date day = date(2026, 12, 24);
  EXPECT_EQ(trigger_of(day, day), "PT9H");
  EXPECT_EQ(trigger_of(date(2026, 12, 23), day), "-PT15H");
  EXPECT_EQ(trigger_of(date(2026, 12, 22), day), "-P1DT15H");
  EXPECT_EQ(trigger_of(date(2026, 12, 10), day), "-P13DT15H");
}

}  // namespace
}  // namespace ismap::ask::formats
