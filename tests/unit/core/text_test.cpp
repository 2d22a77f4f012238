#include <ismap/core/text.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace ismap {
namespace {

using namespace std::string_view_literals;

static_assert(is_blank(" \u3000\t"));
static_assert(Label{"はい", "yes"}.in(Language::en) == "yes");

TEST(Text, WhiteSpaceAloneStatesNothing) {
  for (const std::string_view text : {""sv, " "sv, "\t"sv, "\n"sv, "\v"sv, "\f"sv, "\r"sv, "\r\n"sv, "\u3000"sv,
                                      "\u3000\u3000"sv, " \u3000\t\u3000\n"sv})
    EXPECT_TRUE(is_blank(text)) << testing::PrintToString(text);
}

TEST(Text, AnythingElseStatesSomething) {
  for (const std::string_view text : {"a"sv, " a"sv, "a "sv, "\u3000あ"sv, "あ\u3000"sv, "-"sv, "。"sv, "\0"sv, "\b"sv,
                                      "\x0E"sv, "\x1F"sv, "\u3001"sv, "\u2003"sv, "\u00A0"sv, "\u200B"sv})
    EXPECT_FALSE(is_blank(text)) << testing::PrintToString(text);
}

TEST(Text, PartsOfTheFullWidthSpaceAreNotBlank) {
  for (const std::string_view text : {"\xE3"sv, "\xE3\x80"sv, "\x80\x80"sv, "\xE3\x80\x80\xE3"sv, " \x80"sv})
    EXPECT_FALSE(is_blank(text)) << testing::PrintToString(text);
}

TEST(Text, ABlankCheckReadsNoFurtherThanTheText) {
  const std::string text = "  \u3000";
  EXPECT_TRUE(is_blank(std::string_view{text}.substr(0, 2)));
  EXPECT_FALSE(is_blank(std::string_view{text}.substr(0, 3)));
  EXPECT_FALSE(is_blank(std::string_view{text}.substr(0, 4)));
}

TEST(Text, HoldsBothLanguages) {
  const Text text{"登録", "registration"};
  EXPECT_EQ(text.in(Language::ja), "登録");
  EXPECT_EQ(text.in(Language::en), "registration");
}

TEST(Text, IsMadeFromALabel) {
  constexpr Label label{"満たす", "met"};
  const Text text = label;
  EXPECT_EQ(text, (Text{"満たす", "met"}));
  EXPECT_EQ(label.in(Language::ja), text.in(Language::ja));
}

}  // namespace
}  // namespace ismap
