#include <ismap/core/pointer.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace ismap {
namespace {

static_assert(Pointer{} / "a" / 1 == Pointer{} / "a" / 1U);
static_assert(Pointer{}.empty() && !(Pointer{} / "a").empty());
static_assert(path<&Statement::assessment_period, &Period::last> == Pointer{} / "assessment_period" / "last");

std::string member(std::string_view name) {
  std::string text;
  Pointer::append_member(text, name);
  return text;
}

TEST(Pointer, TheWholeDocumentIsTheEmptyText) {
  EXPECT_EQ(Pointer{}.string(), "");
}

TEST(Pointer, NamesMembersAndPositions) {
  EXPECT_EQ((Pointer{} / "statement" / "controls" / 17 / "reason").string(), "/statement/controls/17/reason");
  EXPECT_EQ((Pointer{} / 0).string(), "/0");
  EXPECT_EQ((Pointer{} / "a" / std::size_t{18446744073709551615U}).string(), "/a/18446744073709551615");
}

TEST(Pointer, EscapesTildeAndSlashAsRfc6901Does) {
  // The examples of RFC 6901, section 5.
  EXPECT_EQ(member("foo"), "/foo");
  EXPECT_EQ(member(""), "/");
  EXPECT_EQ(member("a/b"), "/a~1b");
  EXPECT_EQ(member("c%d"), "/c%d");
  EXPECT_EQ(member("e^f"), "/e^f");
  EXPECT_EQ(member("g|h"), "/g|h");
  EXPECT_EQ(member("i\\j"), "/i\\j");
  EXPECT_EQ(member("k\"l"), "/k\"l");
  EXPECT_EQ(member(" "), "/ ");
  EXPECT_EQ(member("m~n"), "/m~0n");
  EXPECT_EQ(member("~1"), "/~01");
  EXPECT_EQ(member("~/~"), "/~0~1~0");
  EXPECT_EQ((Pointer{} / "a/b" / "m~n").string(), "/a~1b/m~0n");
}

TEST(Pointer, AnEmptyNameIsNoPosition) {
  EXPECT_EQ((Pointer{} / "" / 0).string(), "//0");
  EXPECT_FALSE(Pointer{} / "" == Pointer{} / 0);
}

TEST(Pointer, ComparesTokensNotTexts) {
  const std::string elsewhere = "controls";
  EXPECT_EQ(Pointer{} / "controls" / 1, Pointer{} / std::string_view{elsewhere} / std::int64_t{1});
  EXPECT_FALSE(Pointer{} / "1" == Pointer{} / 1);
  EXPECT_FALSE(Pointer{} / "a" == Pointer{} / "b");
  EXPECT_FALSE(Pointer{} / "a" == Pointer{} / "ab");
  EXPECT_FALSE(Pointer{} / 1 == Pointer{} / 2);
  EXPECT_FALSE(Pointer{} / "a" == Pointer{} / "a" / "b");
  EXPECT_FALSE(Pointer{} == Pointer{} / "");
}

TEST(Pointer, JoinsTheRestOfAWay) {
  const Pointer rest = Pointer{} / "findings" / 2;
  EXPECT_EQ(Pointer{} / "report" / rest, Pointer{} / "report" / "findings" / 2);
  EXPECT_EQ(Pointer{} / rest, rest);
  EXPECT_EQ(rest / Pointer{}, rest);
}

TEST(Pointer, LeavesTheOneItGrowsFromAlone) {
  const Pointer list = Pointer{} / "controls";
  const Pointer first = list / 0;
  const Pointer second = list / 1;
  EXPECT_EQ(list.string(), "/controls");
  EXPECT_EQ(first.string(), "/controls/0");
  EXPECT_EQ(second.string(), "/controls/1");
}

TEST(Pointer, HoldsAsManyTokensAsItPromises) {
  Pointer pointer;
  std::string expected;
  for (std::size_t i = 0; i < Pointer::capacity; ++i) {
    pointer = pointer / i;
    expected += "/" + std::to_string(i);
  }
  EXPECT_EQ(pointer.string(), expected);
}

TEST(Pointer, TellsThePositionInAList) {
  constexpr Pointer list = Pointer{} / "statement" / "controls";
  EXPECT_EQ((list / 17).index_in(list), 17U);
  EXPECT_EQ((list / 0 / "reason").index_in(list), 0U);
  EXPECT_EQ((Pointer{} / 3).index_in(Pointer{}), 3U);
  EXPECT_EQ(list.index_in(list), std::nullopt);
  EXPECT_EQ((list / "id").index_in(list), std::nullopt);
  EXPECT_EQ((Pointer{} / "statement").index_in(list), std::nullopt);
  EXPECT_EQ((Pointer{} / "statement" / "regions" / 17).index_in(list), std::nullopt);
  EXPECT_EQ((Pointer{} / "controls" / 17 / 18).index_in(list), std::nullopt);
}

TEST(Pointer, TakesNamesFromDescriptions) {
  EXPECT_EQ((path<&Dossier::statement, &Statement::controls> / 3 / path<&ControlEntry::individual_control>).string(),
            "/statement/controls/3/individual_control");
  EXPECT_EQ((path<&Dossier::application, &Application::applicant, &Applicant::under_own_name>).string(),
            "/application/applicant/under_own_name");
}

}  // namespace
}  // namespace ismap
