#include <ismap/report/overlap_page.hpp>

#include "styles.hpp"
#include "tests/support/statement.hpp"

#include <ismap/io/load.hpp>
#include <ismap/report/width.hpp>
#include <ismap/review/overlap.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>

namespace ismap {
namespace {

using test::en;
using test::has;
using test::ja;
using test::sample;

std::string text_of(const Statement& statement, Certificate certificate, const Style& style) {
  return overlap_text(overlap(statement, certificate), style, {});
}

TEST(OverlapText, ShowsSharesClausesAndTheCaution) {
  const std::string english = text_of(sample(), Certificate::iso27001, en);
  EXPECT_TRUE(
      has(english, "Of the items stated as implemented or inherited, the share that goes back to the standard\n"));
  EXPECT_TRUE(has(english, "114 / 121  94.2%  121 of the 121 known stated\n"));
  EXPECT_TRUE(has(english, "ISO/IEC 27001:2013 Annex A\n"));
  EXPECT_TRUE(has(english, "A.9.4.1"));
  EXPECT_TRUE(has(english, "GL-3.6/evidence_only"));
  const std::string japanese = text_of(sample(), Certificate::iso27001, ja);
  EXPECT_TRUE(has(japanese, "実施し、又は引き継ぐと言明した項目のうち、規格に由来するものの割合\n"));
  EXPECT_TRUE(has(japanese, "番号を確認できる121件のうち121件を記載\n"));
  EXPECT_TRUE(has(japanese, "規格に由来するか否かが不明な項目（7件）"));
}

TEST(OverlapText, ShowsAnEmptyStatement) {
  Statement statement = sample();
  statement.controls.clear();
  EXPECT_TRUE(has(text_of(statement, Certificate::iso27001, en), "In all  0 / 0  0.0%\n"));
}

TEST(OverlapText, WrapsLongListsAtAHundredColumns) {
  for (const Certificate certificate :
       {Certificate::iso27001, Certificate::iso27017, Certificate::iso27002, Certificate::iso27014}) {
    const std::string text = text_of(sample(), certificate, en);
    std::istringstream lines{text.substr(0, text.find("For a person to look at"))};
    for (std::string line; std::getline(lines, line);) EXPECT_LE(display_width(line), 100U) << line;
  }
}

TEST(OverlapText, SaysHowOftenANumberIsStatedAgain) {
  Statement statement = sample();
  const ControlEntry objective = *std::ranges::find(statement.controls, *ControlId::parse("9.4.1"), &ControlEntry::id);
  const std::string once = text_of(statement, Certificate::iso27001, ja);
  statement.controls.push_back(objective);
  EXPECT_TRUE(has(text_of(statement, Certificate::iso27001, en), "not counted in the share (1)\n  9.4.1\n"));
  for (int i = 0; i < 99; ++i) statement.controls.push_back(objective);
  const std::string text = text_of(statement, Certificate::iso27001, ja);
  EXPECT_TRUE(has(text, "割合で数えていないもの（100件）\n  9.4.1 ×100\n"));
  EXPECT_TRUE(text.starts_with(once.substr(0, once.find("留意事項"))));
}

TEST(OverlapText, GivesNoShareForAnUnknownEdition) {
  Statement statement = sample();
  statement.edition = "ismap-2031";
  const std::string english = text_of(statement, Certificate::iso27001, en);
  EXPECT_FALSE(has(english, "%"));
  EXPECT_TRUE(has(english, "The edition ismap-2031 of the Control Criteria is not known here"));
  EXPECT_TRUE(has(text_of(statement, Certificate::iso27001, ja), "版「ismap-2031」は収録されていない"));
}

TEST(OverlapText, SpeaksOfOneItemInTheSingular) {
  Statement statement = sample();
  statement.controls.resize(1);
  statement.controls[0].id = *ControlId::parse("6.1.4.1");
  EXPECT_TRUE(has(text_of(statement, Certificate::iso27001, en), "For 1 item no public source says whether it goes"));
}

TEST(OverlapText, CallsNoDetailOfTheRevisionAnOther) {
  Statement statement = sample();
  statement.edition = "ismap-2025";
  statement.controls.resize(1);
  statement.controls[0].id = *ControlId::parse("5.6.1");
  EXPECT_TRUE(has(text_of(statement, Certificate::iso27001, ja), "\n  詳細管理策  0 / 1  0.0%  番号を確認できる1件"));
}

}  // namespace
}  // namespace ismap
