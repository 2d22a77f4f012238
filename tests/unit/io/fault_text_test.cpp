#include <ismap/io/fault_text.hpp>
#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace ismap {
namespace {

/// What both readers say about a text that they refuse in the same words.
template <class T>
Text refusal_by_both(const std::string& text) {
  Text said;
  try {
    (void)load<T>(text);
    ADD_FAILURE() << "this was read";
  } catch (const ParseError& error) {
    said = error.message();
  }
  try {
    (void)nlohmann::json::parse(text).get<T>();
    ADD_FAILURE() << "this was converted";
  } catch (const ParseError& error) {
    EXPECT_EQ(error.message(), said);
  }
  return said;
}

Text refusal_of_supplement(const std::string& parameter, const std::string& value) {
  return refusal_by_both<Policy>(R"({"format": "ismap-policy/1", "choices": {}, "supplements": [{"parameter": ")" +
                                 parameter + R"(", "value": )" + value + R"(, "clause": "", "source": ""}]})");
}

TEST(FaultText, NamesTheFormatGivenAndTheOneExpected) {
  EXPECT_EQ(refusal_by_both<Dossier>(R"({"format": "ismap-register/1"})"),
            Text("文書の種類がismap-register/1です。ismap-dossier/1の文書を指定してください。",
                 "This document is ismap-register/1; expected ismap-dossier/1."));
}

TEST(FaultText, ShowsAnEmptyFormatAsItStands) {
  EXPECT_EQ(refusal_by_both<Dossier>(R"({"format": ""})").en, R"(This document is ""; expected ismap-dossier/1.)");
}

TEST(FaultText, NamesEveryFormatThatIsAccepted) {
  constexpr std::array<std::string_view, 3> accepted{"a/1", "b/1", "c/1"};
  EXPECT_EQ(
      format_text("x/2", std::span{accepted}.first(2)),
      Text("文書の種類がx/2です。a/1又はb/1の文書を指定してください。", "This document is x/2; expected a/1 or b/1."));
  EXPECT_EQ(format_text("x/2", accepted), Text("文書の種類がx/2です。a/1、b/1又はc/1の文書を指定してください。",
                                               "This document is x/2; expected a/1, b/1 or c/1."));
}

TEST(FaultText, SaysThatARangeIsWhatIsExpected) {
  EXPECT_EQ(refusal_of_supplement("committee_quorum", "1201"),
            Text("値が範囲外です。使用できる範囲：0から1200まで", "The value is out of range; expected 0 to 1200"));
}

TEST(FaultText, NamesTypesAndLimitsInBothLanguages) {
  EXPECT_EQ(refusal_of_supplement("committee_quorum", R"("3")"),
            Text("値の型が正しくありません。必要な型：整数", "The value is of the wrong type; expected integer"));
  EXPECT_EQ(refusal_of_supplement("committee_quorum", "null").ja,
            "値の型が正しくありません。必要な型：整数、文字列又は文字列の配列");
  EXPECT_EQ(fault_text(Fault::limit, "depth"), Text("上限を超えています：入れ子の深さ", "A limit is passed: depth"));
}

TEST(FaultText, QuotesNamesAsTheyAre) {
  EXPECT_EQ(refusal_by_both<Dossier>(R"({"text": 1})"),
            Text("定義されていない項目です：text", "This member is not defined: text"));
}

TEST(FaultText, SaysInBothLanguagesWhatRollingOverNeeds) {
  EXPECT_EQ(
      refusal_by_both<Policy>(
          R"({"format": "ismap-policy/1", "choices": {"holiday_roll_over": "next_business_day"}, "supplements": []})"),
      Text("値が正しくありません：next_business_dayには、補足public_holidaysを要します。",
           "The value is not acceptable: next_business_day needs the supplement public_holidays."));
}

}  // namespace
}  // namespace ismap
