#include <ismap/core/spelling.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace ismap {
namespace {

using namespace std::string_view_literals;

TEST(FoldedNumber, IsTheNumberAsTheListPrintsIt) {
  for (const std::string_view spelled :
       {"C21-0004-2"sv, "c21-0004-2"sv, "Ｃ２１－０００４－２"sv, "ｃ２１ー０００４ー２"sv, "C21–0004—2"sv,
        "C21‐0004‑2"sv, "C21−0004−2"sv, " C21-0004-2 "sv, "C21 - 0004 - 2"sv, "C21 0004 2"sv, "C2100042"sv,
        "\u200BC21-0004-2\uFEFF"sv, "C21-0004-2\n"sv, "\u3000Ｃ21-0004ｰ2"sv})
    EXPECT_EQ(folded_number(spelled), "C21-0004-2") << testing::PrintToString(spelled);
}

TEST(FoldedNumber, OtherNumbersKeepTheirHyphens) {
  EXPECT_EQ(folded_number("a20-0001"), "A20-0001");
  EXPECT_EQ(folded_number("A20 -0001"), "A20-0001");
  EXPECT_EQ(folded_number("S-1-1"), "S-1-1");
  EXPECT_FALSE(is_same_number("S-1-1", "S-11"));
  EXPECT_EQ(folded_number(""), "");
}

TEST(FoldedNumber, DifferentNumbersStayDifferent) {
  for (const std::string_view other : {"C21-0005-2"sv, "C21-0004-1"sv, "L21-0004-2"sv, "C21-0004"sv, "C21-0004-22"sv})
    EXPECT_FALSE(is_same_number("C21-0004-2", other)) << other;
}

TEST(FoldedText, IgnoresNormalFormLineEndsAndOuterSpace) {
  EXPECT_TRUE(is_same_text("バックアップ", "ハ\u3099ックアッフ\u309A"));
  EXPECT_TRUE(is_same_text("café", "cafe\u0301"));
  EXPECT_TRUE(is_same_text("一\r\n二\r三", "一\n二\n三"));
  EXPECT_TRUE(is_same_text("\u3000手順 \n", "手順"));
  EXPECT_TRUE(is_same_text("", "\u00A0\u200B"));
  EXPECT_TRUE(is_same_stated_text(std::nullopt, std::string{" "}));
}

TEST(FoldedText, KeepsEveryOtherDifference) {
  EXPECT_FALSE(is_same_text("手順A", "手順B"));
  EXPECT_FALSE(is_same_text("ＡＢＣ", "ABC"));
  EXPECT_FALSE(is_same_text("一 二", "一二"));
  EXPECT_FALSE(is_same_text("一\n二", "一二"));
  EXPECT_FALSE(is_same_text("", "手順"));
  EXPECT_FALSE(is_same_stated_text(std::nullopt, std::string{"-"}));
}

TEST(FoldedText, LeavesIllFormedTextAsItIs) {
  EXPECT_EQ(folded_text("\xE3\x81"), "\xE3\x81");
  EXPECT_FALSE(is_same_text("\xFF", "あ"));
}

TEST(SameName, IgnoresWidthCaseAndSpaces) {
  EXPECT_TRUE(is_same_name("株式会社みほん", "株式会社 みほん"));
  EXPECT_TRUE(is_same_name("Ｃｌｏｕｄ Ａ", "cloud a"));
  EXPECT_TRUE(is_same_name("ｶﾞｲﾄﾞ", "ガイド"));
  EXPECT_FALSE(is_same_name("みほん基盤", "みほん基盤2"));
}

TEST(Spelling, OfTextsThatAreTooLongForNumbersOrNamesIsKept) {
  const std::string number = "ｃ" + std::string(254, '1');
  const std::string name = "Ａ" + std::string(4094, 'a');
  EXPECT_EQ(folded_number(number), number);
  EXPECT_EQ(folded_name(name), name);
  EXPECT_FALSE(is_same_number(number, "C" + std::string(254, '1')));
  EXPECT_FALSE(is_same_name(name, std::string(4095, 'a')));
  EXPECT_TRUE(is_same_number(number.substr(0, 200), "C" + std::string(197, '1')));
  EXPECT_TRUE(is_same_name(name.substr(0, 4000), std::string(3998, 'a')));
}

}  // namespace
}  // namespace ismap
