#include <ismap/core/stated.hpp>

#include "src/core/placeholders.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace ismap {
namespace {

using namespace std::string_view_literals;

// White_Space, Default_Ignorable_Code_Point, control characters, and characters that are drawn as nothing.
constexpr std::string_view unseen[] = {
    ""sv,       " "sv,      "\t"sv,     "\n"sv,         "\v"sv,         "\f"sv,         "\r\n"sv,
    "\0"sv,     "\b"sv,     "\x1F"sv,   "\x7F"sv,       "\u0085"sv,     "\u00A0"sv,     "\u00AD"sv,
    "\u034F"sv, "\u061C"sv, "\u115F"sv, "\u1160"sv,     "\u1680"sv,     "\u17B4"sv,     "\u180B"sv,
    "\u180E"sv, "\u2000"sv, "\u2003"sv, "\u200A"sv,     "\u200B"sv,     "\u200C"sv,     "\u200D"sv,
    "\u200E"sv, "\u2028"sv, "\u2029"sv, "\u202A"sv,     "\u202E"sv,     "\u202F"sv,     "\u205F"sv,
    "\u2060"sv, "\u2064"sv, "\u2069"sv, "\u2800"sv,     "\u3000"sv,     "\u3164"sv,     "\uFE0F"sv,
    "\uFEFF"sv, "\uFFA0"sv, "\uFFF9"sv, "\U0001D173"sv, "\U000E0001"sv, "\U000E0020"sv, "\U000E0100"sv,
};

TEST(Presence, WhatIsNotSeenStatesNothing) {
  for (const std::string_view text : unseen) {
    EXPECT_EQ(presence_of(text), Presence::nothing) << testing::PrintToString(text);
    EXPECT_TRUE(is_blank(std::string{text}.append("\u3000 ").append(text))) << testing::PrintToString(text);
  }
}

TEST(Presence, MarksAloneStateNothing) {
  for (const std::string_view text :
       {"。"sv, "、"sv, "..."sv, "…"sv, "※"sv, "()"sv, "「」"sv, "○"sv, "?"sv, "\u3099"sv})
    EXPECT_EQ(presence_of(text), Presence::nothing) << text;
}

TEST(Presence, ALetterOrADigitOfAnyScriptIsAText) {
  for (const std::string_view text : {"a"sv, "7"sv, "あ"sv, "ア"sv, "安"sv, "𠮷"sv, "é"sv, "я"sv, "ع"sv, "한"sv, "Ⅳ"sv,
                                      "②"sv, "９"sv, "\u3000あ\u3000"sv, "\u200B安全"sv, "※1"sv}) {
    EXPECT_EQ(presence_of(text), Presence::text) << text;
    EXPECT_FALSE(is_blank(text)) << text;
  }
}

TEST(Presence, PlaceholdersAreRecognisedHoweverTheyAreWritten) {
  for (const std::string_view text : {"-"sv,
                                      "―"sv,
                                      "－－"sv,
                                      "ー"sv,
                                      "– –"sv,
                                      "TBD"sv,
                                      "tbd"sv,
                                      "ＴＢＤ"sv,
                                      "T.B.D."sv,
                                      "N/A"sv,
                                      "n/a"sv,
                                      "Ｎ／Ａ"sv,
                                      "xxx"sv,
                                      "XX"sv,
                                      "〇〇"sv,
                                      "未定"sv,
                                      "（未定）"sv,
                                      "未定。"sv,
                                      "・未定"sv,
                                      " 未定\u3000"sv,
                                      "検討中"sv,
                                      "同上"sv,
                                      "「同上」"sv,
                                      "別途"sv,
                                      "なし"sv,
                                      "無し"sv,
                                      "該当なし"sv,
                                      "該当 なし"sv,
                                      "特になし。"sv,
                                      "none"sv,
                                      "Not applicable"sv,
                                      "to be determined"sv,
                                      "\u200B未定"sv}) {
    EXPECT_EQ(presence_of(text), Presence::placeholder) << text;
    EXPECT_FALSE(is_blank(text)) << text;
  }
}

/// Of a page of the documentation, without the spaces of its words.
std::string page(std::string_view name) {
  std::ifstream file{std::string{ISMAP_SOURCE_DIR} + "/docs/" + std::string{name}};
  std::string text{std::istreambuf_iterator<char>{file}, {}};
  std::erase(text, ' ');
  std::erase(text, '/');
  return text;
}

TEST(Presence, ThePlaceholdersAreDocumented) {
  for (const std::string_view name : {"conventions.md"sv, "conventions.ja.md"sv}) {
    const std::string text = page(name);
    for (const std::string_view word : detail::placeholders)
      EXPECT_NE(text.find(word), std::string::npos) << name << ": " << word;
  }
}

TEST(Presence, ATextThatOnlyBeginsOrEndsLikeAPlaceholderIsAText) {
  for (const std::string_view text :
       {"未定義の動作を防ぐ"sv, "別途の手順書による"sv, "なしくずしに"sv, "対象外の区域に設置する"sv,
        "不要な権限を削除する"sv, "該当なしと判断した理由は次のとおり"sv, "national law"sv, "none of the staff"sv,
        "x"sv, "同上の手順を四半期ごとに行う"sv, "無線LANを用いない"sv, "日本法"sv, "-1"sv})
    EXPECT_EQ(presence_of(text), Presence::text) << text;
}

TEST(Presence, IllFormedTextIsNoLetter) {
  for (const std::string_view text : {"\xE3"sv, "\xE3\x80"sv, "\x80\x80"sv, "\xFF"sv, " \x80"sv, "\xED\xA0\x80"sv})
    EXPECT_EQ(presence_of(text), Presence::nothing) << testing::PrintToString(text);
}

TEST(Presence, ReadsNoFurtherThanTheText) {
  const std::string text = "  \u3000あ";
  EXPECT_TRUE(is_blank(std::string_view{text}.substr(0, 2)));
  EXPECT_TRUE(is_blank(std::string_view{text}.substr(0, 5)));
  EXPECT_TRUE(is_blank(std::string_view{text}.substr(0, 6)));
  EXPECT_FALSE(is_blank(text));
}

TEST(Presence, AnAbsentTextIsNotStated) {
  EXPECT_FALSE(is_stated(std::nullopt));
  EXPECT_FALSE(is_stated("\u00A0"));
  EXPECT_TRUE(is_stated("-"));
  EXPECT_TRUE(is_stated("理由"));
}

}  // namespace
}  // namespace ismap
