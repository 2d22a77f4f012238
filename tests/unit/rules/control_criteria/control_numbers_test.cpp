// STM-2.2: which numbers a statement may hold, and what is reported about those that nobody can check.
#include <ismap/io/load.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/review/review.hpp>

#include "tests/support/document.hpp"
#include "tests/unit/catalog/imported_table.hpp"
#include "tests/unit/catalog/revised_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace ismap::control_numbers_test {
namespace {

ControlEntry entry(std::string_view id, Stance stance = Stance::implemented) {
  ControlEntry made;
  made.id = ControlId::parse(id).value();
  made.stance = stance;
  if (stance == Stance::implemented) made.individual_control = "例: 個別管理策";
  if (stance == Stance::not_selected) made.reason = "例: 理由";
  return made;
}

Statement clean() {
  return load<Dossier>(test::example("ismap-initial").dump()).statement;
}

Statement clean_with(std::initializer_list<ControlEntry> more) {
  Statement statement = clean();
  statement.controls.insert(statement.controls.end(), more);
  return statement;
}

/// Everything of the catalogue as implemented, on `edition`.
Statement all_of(const Catalog& catalog, std::string_view edition) {
  Statement statement = clean();
  statement.edition = edition;
  statement.controls.clear();
  for (std::size_t i = 0; i < catalog.size(); ++i) statement.controls.push_back(entry(catalog[i].id.string()));
  return statement;
}

struct Asked {
  Review review;
  const RuleResult& operator[](std::string_view rule) const {
    return *std::ranges::find(review.results, rule, &RuleResult::rule);
  }
  Verdict verdict(std::string_view rule) const { return (*this)[rule].verdict; }
  std::ptrdiff_t count(std::string_view rule, std::string_view code) const {
    return std::ranges::count((*this)[rule].diagnostics, std::string{rule}.append("/").append(code), &Diagnostic::code);
  }
  const Diagnostic& said(std::string_view rule, std::string_view code) const {
    return *std::ranges::find((*this)[rule].diagnostics, std::string{rule}.append("/").append(code), &Diagnostic::code);
  }
};

Asked ask(const Statement& statement, const Catalog& catalog = ismap_2020()) {
  return {review(statement, {.as_of = date(2026, 11, 20), .catalog = &catalog})};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(ControlNumbers, AreMetIfTheCatalogueHasThemAll) {
  EXPECT_EQ(ask(clean()).verdict("STM-2.2"), Verdict::met);
}

TEST(ControlNumbers, ThatNobodyCanCheckAreForAPerson) {
  const Asked answer =
      ask(clean_with({entry("9.4.1.201"), entry("5.1.1.77"), entry("12.4.1.200", Stance::not_selected)}));
  EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::needs_judgement);
  EXPECT_EQ(answer.count("STM-2.2", "not_checked"), 1);
  const Text& message = answer.said("STM-2.2", "not_checked").message;
  EXPECT_TRUE(has(message.ja, "3件あります（5.1.1.77、9.4.1.201、12.4.1.200）")) << message.ja;
  EXPECT_TRUE(has(message.en, "3 (5.1.1.77, 9.4.1.201, 12.4.1.200)")) << message.en;
  EXPECT_TRUE(has(message.ja, "--catalog"));
  EXPECT_EQ(answer.said("STM-2.2", "not_checked").severity, Severity::advice);
}

TEST(ControlNumbers, LeaveReasonsAndIndividualControlsOpenOnlyWhereTheyStand) {
  const Asked implemented = ask(clean_with({entry("9.4.1.201")}));
  EXPECT_EQ(implemented.verdict("STM-2.2.4-3d"), Verdict::needs_judgement);
  EXPECT_EQ(implemented.count("STM-2.2.4-3c", "not_checked"), 0);
  const Asked left_out = ask(clean_with({entry("9.4.1.201", Stance::not_selected)}));
  EXPECT_EQ(left_out.verdict("STM-2.2.4-3c"), Verdict::needs_judgement);
  EXPECT_EQ(left_out.verdict("STM-2.2.4-3d"), Verdict::met);
}

TEST(ControlNumbers, OfATableThatIsNotCompleteAreForAPersonToo) {
  const Catalog table = test::import(test::ImportedTable{1080}).catalog;
  EXPECT_EQ(ask(clean_with({entry("9.4.1.201")}), table).verdict("STM-2.2"), Verdict::needs_judgement);
}

TEST(ControlNumbers, AreCheckedAgainstACompleteTable) {
  const Catalog table = test::import(test::ImportedTable{}).catalog;
  EXPECT_EQ(ask(clean_with({entry("5.1.1.1")}), table).verdict("STM-2.2"), Verdict::met);
  const Asked answer = ask(clean_with({entry("5.1.1.201")}), table);
  EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::needs_judgement);
  EXPECT_EQ(answer.count("STM-2.2", "not_in_table"), 1);
  EXPECT_EQ(answer.count("STM-2.2", "not_checked"), 0);
}

TEST(ControlNumbers, MoreThanTheCriteriaHaveAreDoubted) {
  const auto with_details = [](std::size_t count) {
    Statement statement = all_of(ismap_2020(), "ismap-2020");
    std::size_t missing = count - ismap_2020().details().count();
    for (const std::size_t objective : ismap_2020().objectives())
      for (std::uint8_t last = 200; last < 210 && missing > 0; ++last, --missing) {
        ControlId id = ismap_2020()[objective].id;
        id.numbers[3] = last;
        id.suffix = Suffix::none;
        statement.controls.push_back(entry(id.string()));
      }
    return statement;
  };
  EXPECT_EQ(ask(with_details(1081)).count("STM-2.2", "too_many"), 0);
  const Asked answer = ask(with_details(1082));
  ASSERT_EQ(answer.count("STM-2.2", "too_many"), 1);
  EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::needs_judgement);
  EXPECT_TRUE(has(answer.said("STM-2.2", "too_many").message.en, "1082"));
  EXPECT_TRUE(has(answer.said("STM-2.2", "too_many").message.en, "1081"));
}

TEST(ControlNumbers, OfHeadingsAreNamedAsHeadings) {
  for (const char* number : {"4.4.1", "9.4", "9.5.P", "9.5", "6.3", "3.1", "4.3"}) {
    const Asked answer = ask(clean_with({entry(number)}));
    EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::not_met) << number;
    ASSERT_EQ(answer.count("STM-2.2", "heading"), 1) << number;
    EXPECT_EQ(answer.count("STM-2.2", "unknown_control"), 0) << number;
    EXPECT_EQ(answer.said("STM-2.2", "heading").message.en,
              std::string{number} + " is a heading of the criteria, not a control.");
  }
  EXPECT_EQ(ask(clean_with({entry("9.8")})).count("STM-2.2", "unknown_control"), 1);
}

TEST(ControlNumbers, OfTheRevisionKnownFromTheBaseStandardAloneAreForAPerson) {
  const Asked answer = ask(all_of(ismap_2025(), "ismap-2025"), ismap_2025());
  EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::needs_judgement);
  EXPECT_TRUE(has(answer.said("STM-2.2", "not_confirmed").message.en, "and 82 more"));
}

TEST(EditionOfNumbers, MistakenIsSaidOnceAndFirst) {
  const Catalog revised = test::RevisedTable{}.imported().catalog;
  const Asked answer = ask(all_of(revised, "ismap-2020"));
  EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::not_met);
  const std::vector<Diagnostic>& said = answer["STM-2.2"].diagnostics;
  ASSERT_FALSE(said.empty());
  EXPECT_EQ(said.front().code, "STM-2.2/edition");
  EXPECT_EQ(said.front().pointer.string(), "/edition");
  EXPECT_TRUE(has(said.front().message.en, "ismap-2025"));
  EXPECT_EQ(answer.count("STM-2.2", "unknown_control"), 0);
  EXPECT_EQ(answer.verdict("STM-2.2.4-3a"), Verdict::not_met);
  EXPECT_EQ(answer.count("STM-2.2.4-3a", "no_entry"), 1) << "one line for all";
  EXPECT_EQ(answer.count("STM-2.2.4-1", "no_entry"), 1);
  EXPECT_EQ(answer.verdict("STM-2.2.4-3c"), Verdict::not_met);
  EXPECT_EQ(answer.count("STM-2.2.4-3c", "not_mentioned"), 1);
}

TEST(EditionOfNumbers, IsMistakenTheOtherWayRoundToo) {
  Statement statement = all_of(ismap_2020(), "ismap-2025");
  for (ControlEntry& made : statement.controls)
    if (made.id.depth() == 3) made.individual_control.reset();
  const Asked answer = ask(statement);
  EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::not_met);
  EXPECT_EQ(answer["STM-2.2"].diagnostics.front().code, "STM-2.2/edition");
  EXPECT_EQ(answer.count("STM-2.2", "unknown_control"), 0);
  EXPECT_LT(answer["STM-2.2"].diagnostics.size(), 5U);
  EXPECT_EQ(answer.count("STM25-4", "no_individual_control"), 1) << "objectives, read as details";
}

TEST(EditionOfNumbers, IsNotMistakenForAFewStrangers) {
  const Asked answer = ask(clean_with({entry("5.6.1"), entry("8.34")}));
  EXPECT_EQ(answer.count("STM-2.2", "edition"), 0);
  EXPECT_EQ(answer.count("STM-2.2", "unknown_control"), 2);
}

TEST(EditionName, ThatIsNotKnownNamesTheNearOne) {
  Statement statement = clean();
  for (const char* spelled : {"ISMAP-2020", "ismap 2020", "ismap2020", "ＩＳＭＡＰ－２０２０", "2020"}) {
    statement.edition = spelled;
    const Asked answer = ask(statement);
    EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::unknown) << spelled;
    EXPECT_TRUE(has(answer["STM-2.2"].diagnostics.front().message.ja, "「ismap-2020」と記載してください")) << spelled;
    EXPECT_FALSE(has(answer["STM-2.2"].diagnostics.front().message.ja, "ismap-2025")) << spelled;
    EXPECT_EQ(answer["STM-2.2.4-1"].diagnostics.size(), 1U);
  }
  statement.edition = "JIS Q 27002";
  EXPECT_TRUE(has(ask(statement)["STM-2.2"].diagnostics.front().message.en, "ismap-2020 or ismap-2025"));
}

TEST(CatalogUsed, IsSaidByTheReview) {
  const auto embedded = ask(clean()).review.catalog;
  EXPECT_EQ(embedded, (CatalogUsed{"ismap-2020", false, std::nullopt, 45, false}));
  const Catalog table = test::import(test::ImportedTable{}).catalog;
  EXPECT_EQ(ask(clean(), table).review.catalog, (CatalogUsed{"ismap-2020", true, std::nullopt, 1081, true}));
  Statement revised = clean();
  revised.edition = "ismap-2025";
  EXPECT_EQ(ask(revised, table).review.catalog->edition, "ismap-2025") << "the table is not of the statement's edition";
  revised.edition = "ismap-2031";
  EXPECT_EQ(ask(revised).review.catalog, std::nullopt);
}

}  // namespace
}  // namespace ismap::control_numbers_test
