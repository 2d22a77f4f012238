#include <ismap/model/statement_index.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace ismap {
namespace {

ControlEntry implemented(std::string_view id, std::optional<std::string> individual_control = {}) {
  ControlEntry entry;
  entry.id = *ControlId::parse(id);
  entry.stance = Stance::implemented;
  entry.individual_control = std::move(individual_control);
  return entry;
}

ControlEntry excluded(std::string_view id, std::optional<std::string> reason = {}) {
  ControlEntry entry;
  entry.id = *ControlId::parse(id);
  entry.stance = Stance::excluded;
  entry.reason = std::move(reason);
  return entry;
}

Statement with(std::vector<ControlEntry> controls) {
  Statement statement;
  statement.edition = edition_2020;
  statement.controls = std::move(controls);
  return statement;
}

std::size_t ordinal_of(std::string_view id) {
  return *ismap_2020().find(*ControlId::parse(id));
}

using Rows = std::vector<Row>;

TEST(StatementIndex, CountsACopyOnce) {
  const Statement statement = with({implemented("9.4.1.8.PB"), implemented("9.4.1.8.PB")});
  const StatementIndex index = index_statement(statement, ismap_2020());
  EXPECT_TRUE(index.implemented.contains(ordinal_of("9.4.1.8.PB")));
  EXPECT_EQ(index.copies, Rows{1});
  EXPECT_TRUE(index.contradicted.empty());
  EXPECT_EQ(index.without_individual_control, Rows{0}) << "what is missing is missing once";
}

TEST(StatementIndex, LeavesContradictedControlsUndecidedWhateverTheirOrder) {
  for (const auto& controls : {std::vector{implemented("14.2.7"), excluded("14.2.7")},
                               std::vector{excluded("14.2.7"), implemented("14.2.7")}}) {
    const Statement statement = with(controls);
    const StatementIndex index = index_statement(statement, ismap_2020());
    EXPECT_EQ(index.contradicted, (Rows{0, 1}));
    EXPECT_TRUE(index.undecided.contains(ordinal_of("14.2.7")));
    EXPECT_FALSE(index.realised().contains(ordinal_of("14.2.7")));
    EXPECT_FALSE(index.excluded.contains(ordinal_of("14.2.7")));
    EXPECT_TRUE(index.stated().contains(ordinal_of("14.2.7")));
    EXPECT_TRUE(index.without_reason.empty());
  }
}

TEST(StatementIndex, CopiesOfOneOfTwoDecideNothing) {
  const Statement statement = with({implemented("14.2.7"), excluded("14.2.7"), implemented("14.2.7")});
  const StatementIndex index = index_statement(statement, ismap_2020());
  EXPECT_EQ(index.contradicted, (Rows{0, 1, 2}));
  EXPECT_TRUE(index.copies.empty());
}

TEST(StatementIndex, SettlesNumbersThatTheCatalogueLacks) {
  const Statement statement = with({implemented("9.4.1.3", "手順"), implemented("9.4.1.3", "別の手順"),
                                    implemented("9.4.1.4", "手順"), implemented("9.4.1.4", "手順")});
  const StatementIndex index = index_statement(statement, ismap_2020());
  ASSERT_EQ(index.unlisted_details.size(), 2U);
  EXPECT_EQ(index.unlisted_details[0].row, 0U);
  EXPECT_TRUE(index.unlisted_details[0].is_undecided);
  EXPECT_FALSE(index.unlisted_details[0].is_realised());
  EXPECT_EQ(index.unlisted_details[1].row, 2U);
  EXPECT_TRUE(index.unlisted_details[1].is_realised());
  EXPECT_EQ(index.contradicted, (Rows{0, 1}));
  EXPECT_EQ(index.copies, Rows{3});
  EXPECT_TRUE(index.is_undecided(*ControlId::parse("9.4.1.3")));
  EXPECT_FALSE(index.is_undecided(*ControlId::parse("9.4.1.4")));
}

TEST(StatementIndex, TakesASuffixForNoPartOfTheNumber) {
  const Statement statement = with({implemented("9.4.1.8.PB"), implemented("9.4.1.8")});
  EXPECT_EQ(index_statement(statement, ismap_2020()).copies, Rows{1});
}

TEST(StatementIndex, TellsPlaceholdersFromBlankTexts) {
  const Statement statement =
      with({implemented("9.4.1.8.PB", "TBD"), implemented("9.2.6.1.PB", "\u200B"), excluded("9.4.1.3", "同上")});
  const StatementIndex index = index_statement(statement, ismap_2020());
  EXPECT_EQ(index.individual_control_held_open, Rows{0});
  EXPECT_EQ(index.without_individual_control, Rows{1});
  EXPECT_EQ(index.reason_held_open, Rows{2});
  EXPECT_TRUE(index.without_reason.empty());
}

TEST(StatementIndex, NotesTextsThatDoNotGoWithTheStance) {
  ControlEntry reasoned = implemented("9.4.1.8.PB", "手順");
  reasoned.reason = "開発を委託していないため。";
  ControlEntry described = excluded("14.2.7", "開発を委託していないため。");
  described.individual_control = "手順";
  ControlEntry dashed = implemented("9.2.6.1.PB", "手順");
  dashed.reason = "-";
  const Statement statement = with({reasoned, described, dashed});
  const StatementIndex index = index_statement(statement, ismap_2020());
  EXPECT_EQ(index.stray_reason, Rows{0});
  EXPECT_EQ(index.stray_realisation, Rows{1});
}

}  // namespace
}  // namespace ismap
