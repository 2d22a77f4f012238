#include <ismap/report/width.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

TEST(DisplayWidth, CountsLatinLettersOnce) {
  EXPECT_EQ(display_width(""), 0U);
  EXPECT_EQ(display_width("REG-3.2"), 7U);
  EXPECT_EQ(display_width("café"), 4U);
}

TEST(DisplayWidth, CountsJapaneseTwice) {
  EXPECT_EQ(display_width("充足"), 4U);
  EXPECT_EQ(display_width("ひらカタ"), 8U);
  EXPECT_EQ(display_width("　（）：、。・ー"), 16U);
  EXPECT_EQ(display_width("ＡＢ１２"), 8U);
  EXPECT_EQ(display_width("\U00020BB7野家"), 6U);
}

TEST(DisplayWidth, CountsHalfWidthKatakanaOnce) {
  EXPECT_EQ(display_width("ｱｲｳ"), 3U);
}

TEST(DisplayWidth, CountsCombiningMarksNotAtAll) {
  EXPECT_EQ(display_width("カ\u3099"), 2U);
  EXPECT_EQ(display_width("e\u0301"), 1U);
  EXPECT_EQ(display_width("葛\U000E0100"), 2U);
}

TEST(DisplayWidth, AddsUpMixedText) {
  EXPECT_EQ(display_width("様式3の添付"), 11U);
}

TEST(DisplayWidth, ReadsNothingPastACutCharacter) {
  for (const char* cut : {"\xE5", "\xE5\x85", "a\xF0\x9F\x98"}) EXPECT_LE(display_width(cut), 4U);
}

TEST(Padded, FillsUpToTheWidth) {
  EXPECT_EQ(padded("充足", 6), "充足  ");
  EXPECT_EQ(padded("met", 6), "met   ");
}

TEST(Padded, LeavesLongerTextAsItIs) {
  EXPECT_EQ(padded("不充足", 4), "不充足");
}

}  // namespace
}  // namespace ismap
