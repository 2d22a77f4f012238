#include <ismap/io/structural_diff.hpp>

#include "tests/unit/review/two_years.hpp"

#include <ismap/io/json.hpp>

#include <gtest/gtest.h>

#include <new>
#include <stdexcept>

namespace ismap {
namespace {

using test::control;
using test::renewal;

std::string pointers(const Change& change) {
  return change.old_at.string() + " " + change.new_at.string();
}

TEST(StructuralDiff, MatchesControlsByNumberAndNotByPosition) {
  const Dossier before = renewal();
  Dossier changed = before;
  std::ranges::reverse(changed.statement.controls);
  ControlEntry& entry = control(changed, "9.2.6");
  entry.individual_control = "別の内容";
  const auto old_row = std::ranges::find(before.statement.controls, entry.id, &ControlEntry::id);
  const std::vector<Change> changes = structural_diff(before, changed);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(pointers(changes[0]), "/statement/controls/" + std::to_string(old_row - before.statement.controls.begin()) +
                                      "/individual_control /statement/controls/" +
                                      std::to_string(&entry - changed.statement.controls.data()) +
                                      "/individual_control");
  EXPECT_EQ(changes[0].item, "9.2.6");
  EXPECT_EQ(changes[0].new_value, "\"別の内容\"");
}

TEST(StructuralDiff, NamesWhatIsAddedAndRemovedByItsPlace) {
  Dossier before = renewal();
  before.statement.special_notes.reset();
  Dossier changed = before;
  changed.statement.regions.erase(changed.statement.regions.begin());
  changed.statement.regions.push_back({"福岡", std::nullopt});
  changed.statement.special_notes = "特記";
  const std::vector<Change> changes = structural_diff(before, changed);
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_EQ(changes[0].kind, ChangeKind::removed);
  EXPECT_EQ(pointers(changes[0]), "/statement/regions/0 /statement/regions/-");
  EXPECT_EQ(changes[1].kind, ChangeKind::added);
  EXPECT_EQ(pointers(changes[1]), "/statement/regions/- /statement/regions/1");
  EXPECT_EQ(changes[1].new_value, R"({"name":"福岡"})");
  EXPECT_EQ(changes[2].kind, ChangeKind::added);
  EXPECT_EQ(pointers(changes[2]), "/statement/special_notes /statement/special_notes");
  EXPECT_EQ(changes[0].item, "東京");
  EXPECT_FALSE(changes[2].item);
}

TEST(StructuralDiff, ListsItemsWithoutANameByPosition) {
  Dossier before = renewal();
  before.statement.covered_services = {"乙", "甲"};
  Dossier changed = before;
  changed.statement.covered_services = {"丁", "丙"};
  std::vector<std::string> places;
  for (const Change& change : structural_diff(before, changed)) places.push_back(pointers(change));
  const std::string list = "/statement/covered_services";
  EXPECT_EQ(places, (std::vector{list + "/0 " + list + "/-", list + "/1 " + list + "/-", list + "/- " + list + "/0",
                                 list + "/- " + list + "/1"}));
}

TEST(StructuralDiff, ASuffixIsAPropertyOfAControlAndNoPartOfItsKey) {
  const Dossier before = renewal();
  Dossier changed = before;
  control(changed, "9.2.2.8.PB").id.suffix = Suffix::p;
  const std::vector<Change> changes = structural_diff(before, changed);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].kind, ChangeKind::changed);
  EXPECT_TRUE(changes[0].old_at.string().ends_with("/id"));
}

TEST(StructuralDiff, AnOutsideServiceIsMatchedByNumberAndElseByName) {
  Dossier before = renewal();
  before.statement.outside_services.push_back({"例示通知", std::nullopt, "通知", false});
  Dossier changed = before;
  changed.statement.outside_services[0].name = "新名称";
  changed.statement.outside_services[1].registration_number = "C99-0001-2";
  const std::vector<Change> changes = structural_diff(before, changed);
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[0].kind, ChangeKind::changed);
  EXPECT_TRUE(changes[0].old_at.string().ends_with("/0/name"));
  EXPECT_EQ(changes[1].kind, ChangeKind::added);
  EXPECT_TRUE(changes[1].old_at.string().ends_with("/1/registration_number"));
}

Change change(ChangeKind kind, const Pointer& at, std::optional<std::string> old_value,
              std::optional<std::string> new_value) {
  return {kind, at, at, std::nullopt, std::move(old_value), std::move(new_value)};
}

TEST(ApplyChanges, RefusesWhatDoesNotFit) {
  Dossier before = renewal();
  before.statement.special_notes = "特記";
  const Pointer statement = Pointer{} / "statement";
  const Pointer controls = statement / "controls";
  const struct {
    const char* why;
    Change change;
  } cases[] = {
      {"there is no such item", change(ChangeKind::removed, controls / 100000, "{}", {})},
      {"there is no such member", change(ChangeKind::changed, statement / "none", "1", "2")},
      {"another old value", change(ChangeKind::changed, statement / "service_name", "\"別\"", "\"新\"")},
      {"another item is removed", change(ChangeKind::removed, controls / 0, "{}", {})},
      {"it is there already", change(ChangeKind::added, statement / "special_notes", {}, "\"新\"")},
      {"an item is there already", change(ChangeKind::added, controls / 0, {}, "{}")},
      {"no old value", change(ChangeKind::changed, statement / "service_name", {}, "\"新\"")},
      {"no new value", change(ChangeKind::added, statement / "generative_ai", {}, {})},
      {"no JSON", change(ChangeKind::added, statement / "generative_ai", {}, "{")},
      {"of a type of its own", change(ChangeKind::added, statement / "generative_ai", {}, "1")},
  };
  for (const auto& [why, one] : cases)
    EXPECT_THROW(apply_changes(std::span{&one, 1}, before), std::invalid_argument) << why;
  const Change good = change(ChangeKind::changed, statement / "special_notes", "\"特記\"", "\"新\"");
  EXPECT_EQ(apply_changes(std::span{&good, 1}, before).statement.special_notes, "新");
}

TEST(ApplyChanges, RefusesToDoItTwice) {
  const Dossier before = renewal();
  Dossier changed = before;
  changed.statement.regions.pop_back();
  std::vector<Change> changes = structural_diff(before, changed);
  changes.push_back(changes.front());
  EXPECT_THROW(apply_changes(changes, before), std::invalid_argument);
}

// A quadratic algorithm would take minutes.
TEST(ApplyChanges, TakesManyItemsOutOfAList) {
  Statement before = renewal().statement;
  before.covered_services.clear();
  for (int i = 0; i < 200000; ++i) before.covered_services.push_back("サービス" + std::to_string(i));
  Statement changed = before;
  changed.covered_services = {"サービス3"};
  EXPECT_EQ(apply_changes(structural_diff(before, changed), before), changed);
}

}  // namespace
}  // namespace ismap
