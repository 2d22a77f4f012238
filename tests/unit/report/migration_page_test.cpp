#include <ismap/report/migration_page.hpp>

#include "styles.hpp"
#include "tests/support/statement.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/migrate.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ismap {
namespace {

using test::en;
using test::entry;
using test::has;
using test::ja;
using test::sample;

std::string text_of(const Statement& statement, const Style& style) {
  return migration_text(migrate(statement, "ismap-2025"), style);
}

TEST(MigrationText, ShowsLinesTasksAndFlags) {
  Statement statement = sample();
  entry(statement, "5.1.2").stance = Stance::excluded;
  const std::string english = text_of(statement, en);
  EXPECT_TRUE(has(english, "ismap-2020 → ismap-2025"));
  EXPECT_TRUE(has(english, "Controls of the draft (82)"));
  EXPECT_TRUE(has(english, "← 6.1.1 /controls/"));
  EXPECT_TRUE(has(english, "Merged from controls of different stances"));
  EXPECT_TRUE(has(english, "STM25-2/not_in_force"));
  EXPECT_TRUE(has(text_of(statement, ja), "言明書案の管理策（82件）"));
  EXPECT_TRUE(
      has(text_of(statement, ja), "統合される管理策の記載区分（実施、引継ぎ、対象外、選択しない）が異なります。"));
}

TEST(MigrationText, NamesTheControlsThatAPersonIsSentTo) {
  EXPECT_TRUE(has(text_of(sample(), ja), "→ 5.7  脅威情報の活用"));
  EXPECT_TRUE(has(text_of(sample(), en), "→ 5.7  Threat information used"));
}

TEST(MigrationText, TellsSilenceOfTheSecondTableFromDisagreement) {
  const std::string english = text_of(sample(), en);
  const auto line = [&](std::string_view id) {
    const std::size_t start = english.find("\n  " + std::string{id} + " ") + 1;
    return english.substr(start, english.find('\n', start) - start);
  };
  EXPECT_TRUE(has(line("5.5"), "not in a second table"));
  EXPECT_TRUE(has(line("5.14"), "a second table differs"));
  EXPECT_FALSE(has(line("5.36"), "second table"));
}

TEST(MigrationText, CountsWhatStandsInTheDraftAndOnTheWorklist) {
  Statement statement = sample();
  EXPECT_FALSE(has(text_of(statement, en), "partly in the draft"));
  entry(statement, "12.6.1").stance = Stance::excluded;  // so 18.2.3 goes to 5.36, and to a task about 8.8
  EXPECT_TRUE(has(text_of(statement, en), "of these partly in the draft  1\n"));
  EXPECT_TRUE(has(text_of(statement, ja), "うち一部は言明書案に記載  1\n"));
}

TEST(MigrationText, NamesWhatAKnownMistakeProbablyMeant) {
  Statement statement = sample();
  statement.controls.emplace_back().id = ControlId::parse("12.5.1.1.PB").value();
  EXPECT_TRUE(has(text_of(statement, en), "Probably 12.1.5.1.PB was meant."));
  EXPECT_TRUE(has(text_of(statement, ja), "12.1.5.1.PBの誤りと考えられます。"));
}

TEST(MigrationText, StaysShortWhateverIsRepeated) {
  Statement statement = sample();
  const ControlEntry objective = entry(statement, "5.1.1");
  const ControlEntry governance = entry(statement, "3.1.2.1");
  for (int i = 0; i < 2000; ++i) {
    statement.controls.push_back(objective);
    statement.controls.push_back(governance);
  }
  for (const Style& style : {ja, en}) EXPECT_LT(text_of(statement, style).size(), write(statement).size());
  EXPECT_TRUE(has(text_of(statement, en), "\n  and 1982 more\n"));  // 2,001 rows of 5.1.1 and one of 5.1.2
  EXPECT_TRUE(has(text_of(statement, ja), "\n  ほか1982件\n"));
}

TEST(MigrationText, CautionsOfADraftWithoutItsWorklist) {
  const MigrationReport report = migrate(sample(), "ismap-2025");
  const Text caution = draft_caution(report);
  EXPECT_TRUE(has(caution.en, "not in the draft: " + std::to_string(report.worklist.size()) + "."));
  EXPECT_TRUE(has(caution.en, "does not confirm: 8."));
  EXPECT_TRUE(has(caution.en, "is not to be filed"));
  EXPECT_TRUE(has(caution.ja, "提出することができません。"));
}

TEST(MigrationText, SaysWhyThereIsNoDraft) {
  EXPECT_TRUE(has(migration_text(migrate(sample(), "ismap-2030"), en), "Only the edition ismap-2025"));
  EXPECT_TRUE(has(migration_text(migrate(sample(), "ismap-2030"), ja), "ismap-2025のみです。"));
}

}  // namespace
}  // namespace ismap
