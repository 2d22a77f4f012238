#include <gtest/gtest.h>

#include "src/report/picture/text_measure.hpp"

#include "sound.hpp"

namespace ismap::detail {
namespace {

TEST(TextMeasure, CountsWideCharactersAsTheSizeOfTheFont) {
  EXPECT_EQ(text_width("登録", 13), 26);
  EXPECT_EQ(text_width("", 13), 0);
  EXPECT_LT(text_width("il", 13), text_width("ab", 13));
  EXPECT_LT(text_width("ab", 13), text_width("MW", 13));
}

TEST(TextMeasure, ShortensWhatIsTooWide) {
  EXPECT_EQ(shortened("登録の決定", 65, 13), "登録の決定");
  EXPECT_EQ(shortened("登録の決定", 64, 13), "登録の…");
  EXPECT_EQ(shortened("登録の決定", 13, 13), "…");
}

TEST(TextMeasure, BreaksLinesAtSpacesAndBetweenWideCharacters) {
  EXPECT_EQ(lines_within("Answer the inquiry within one month", 130, 13, 3),
            (std::vector<std::string>{"Answer the", "inquiry within", "one month"}));
  EXPECT_EQ(lines_within("問合せへの回答を行う", 65, 13, 2), (std::vector<std::string>{"問合せへの", "回答を行う"}));
}

TEST(TextMeasure, BeginsNoLineWithWhatCloses) {
  EXPECT_EQ(lines_within("登録の決定、更新", 65, 13, 3), (std::vector<std::string>{"登録の決", "定、更新"}));
  EXPECT_EQ(lines_within("登録の決「定」", 65, 13, 3), (std::vector<std::string>{"登録の決", "「定」"}));
}

TEST(TextMeasure, ShortensTheLastLine) {
  EXPECT_EQ(lines_within("登録の決定と更新の決定", 52, 13, 2), (std::vector<std::string>{"登録の決", "定と更…"}));
}

TEST(TextMeasure, KeepsAnyTextWithinItsWidth) {
  for (const std::string& text : test::hostile_texts())
    for (const int width : {20, 90, 400}) {
      EXPECT_LE(text_width(shortened(text, width, 13), 13), width) << text;
      for (const std::string& line : lines_within(text, width, 11, 3)) EXPECT_LE(text_width(line, 11), width) << text;
    }
}

TEST(TextMeasure, CutsPiledMarksOff) {
  EXPECT_LT(shortened(test::hostile_texts()[7], 400, 13).size(), test::hostile_texts()[7].size());
}

}  // namespace
}  // namespace ismap::detail
