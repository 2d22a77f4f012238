// Guesses at what was meant.
#include "src/io/meant.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ismap {
namespace {

using Names = std::vector<std::string>;

TEST(DaysMeant, AreNamedForEveryUsualSpelling) {
  for (const char* written :
       {"2026/4/1", "2026/04/01", "2026.04.01", "2026.4.1", "20260401", "２０２６－０４－０１", "2026年4月1日",
        "令和8年4月1日", "令和８年４月１日", "R8.4.1", "r08/04/01", " 2026-04-01 ", "2026-4-1", "2026-04-01T00:00:00Z"})
    EXPECT_EQ(days_meant(written), Names{"2026-04-01"}) << written;
  EXPECT_EQ(days_meant("令和元年5月1日"), Names{"2019-05-01"});
  EXPECT_EQ(days_meant("平成31年4月30日"), Names{"2019-04-30"});
}

TEST(DaysMeant, AreNoneForWhatIsNoDay) {
  for (const char* written : {"", "2026", "2026/4", "2026-02-30", "4/1/2026", "soon", "令和", "令和8年", "20261301",
                              "2026/4/1/1", "あ2026/4/1", "\xFF\xFF"})
    EXPECT_EQ(days_meant(written), Names{}) << written;
  EXPECT_EQ(days_meant(std::string(1'000'000, '2')), Names{});
}

TEST(ControlsMeant, AreNamedForOtherSignsLettersAndWidths) {
  for (const char* written :
       {"9.4.1.8.pb", "９.４.１.８.ＰＢ", "9-4-1-8-PB", " 9.4.1.8.PB", "9.4.1.8PB", "9.4.1.8 PB", "9,4,1,8.PB"})
    EXPECT_EQ(controls_meant(written), Names{"9.4.1.8.PB"}) << written;
}

TEST(ControlsMeant, AreNoneForWhatIsNoNumber) {
  for (const char* written : {"", "9", "A.5.1", "09.4", "9.4.1.8.XX", "control"})
    EXPECT_EQ(controls_meant(written), Names{}) << written;
}

TEST(ValuesMeant, AreTheSameValueInTheOtherType) {
  EXPECT_EQ(values_meant("\"3\"", "integer"), Names{"3"});
  EXPECT_EQ(values_meant("\"３\"", "integer"), Names{"3"});
  EXPECT_EQ(values_meant("\"true\"", "boolean"), Names{"true"});
  EXPECT_EQ(values_meant("2020 ", "string"), Names{"\"2020\""});
  EXPECT_EQ(values_meant("false\n", "string"), Names{"\"false\""});
}

TEST(ValuesMeant, AreNoneForOtherValues) {
  EXPECT_EQ(values_meant("\"x\"", "integer"), Names{});
  EXPECT_EQ(values_meant("null", "string"), Names{});
  EXPECT_EQ(values_meant("{", "string"), Names{});
  EXPECT_EQ(values_meant("1.5", "integer"), Names{});
}

}  // namespace
}  // namespace ismap
