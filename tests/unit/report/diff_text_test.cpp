#include <ismap/report/diff_text.hpp>

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/review/diff.hpp>

#include <gtest/gtest.h>

#include <string>

namespace ismap {
namespace {

std::string text(const Dossier& before, const Dossier& after, Language language) {
  return diff_text(diff(before, after, {.as_of = date(2026, 11, 20)}), {.language = language}, "旧", "新");
}

Dossier renewal() {
  return load<Dossier>(test::example("ismap-renewal").dump());
}

TEST(DiffText, SaysThatNothingDiffers) {
  const std::string japanese = text(renewal(), renewal(), Language::ja);
  EXPECT_NE(japanese.find("規則に基づく帰結はありません。"), std::string::npos);
  EXPECT_NE(japanese.find("差異はありません。"), std::string::npos);
  EXPECT_NE(text(renewal(), renewal(), Language::en).find("There are none."), std::string::npos);
}

TEST(DiffText, GivesCodeClauseControlsAndBothValues) {
  Dossier after = renewal();
  after.statement.controls[3].individual_control = std::string(1000, 'x') + "\x1b[31m";
  const std::string id = after.statement.controls[3].id.string();
  const std::string english = text(renewal(), after, Language::en);
  EXPECT_NE(english.find("GL-6.6/text_changed  Control Criteria 2.2.4"), std::string::npos) << english;
  EXPECT_NE(english.find("Controls: " + id), std::string::npos);
  EXPECT_NE(english.find("/statement/controls/3/individual_control [" + id + "]"), std::string::npos);
  EXPECT_NE(english.find("xxx…"), std::string::npos);
  EXPECT_EQ(english.find('\x1b'), std::string::npos);
}

TEST(DiffText, NamesTheFirstOfManyControls) {
  Dossier after = renewal();
  for (ControlEntry& entry : after.statement.controls)
    if (entry.individual_control) *entry.individual_control += "（改）";
  EXPECT_NE(text(renewal(), after, Language::en).find(" more\n"), std::string::npos);
}

}  // namespace
}  // namespace ismap
