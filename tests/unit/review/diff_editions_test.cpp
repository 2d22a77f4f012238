// Statements of two editions, and of the revision.
#include "tests/unit/review/two_years.hpp"

#include <ismap/catalog/import_csv.hpp>
#include <ismap/review/migrate.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

using test::as_of;
using test::Codes;
using test::codes;
using test::control;
using test::drop;
using test::find;
using test::id;

ControlEntry entry(std::string_view id, Stance stance = Stance::implemented) {
  ControlEntry made;
  made.id = test::id(id);
  made.stance = stance;
  return made;
}

/// Another year's, so that neither is a version of the other.
Statement statement(std::string_view edition, std::vector<ControlEntry> controls) {
  Statement made = test::previous().statement;
  if (edition == edition_2025) made.assessment_period = test::renewal().statement.assessment_period;
  made.edition = edition;
  made.outside_services.clear();
  made.controls = std::move(controls);
  return made;
}

Difference compare(const Statement& before, const Statement& after) {
  return diff(before, after, {.as_of = as_of, .registrations = &test::base_registered()});
}

Difference compare(std::vector<ControlEntry> before, std::vector<ControlEntry> after) {
  return compare(statement(edition_2020, std::move(before)), statement(edition_2025, std::move(after)));
}

Statement source() {
  return load<Statement>(test::example("migrate-statement").dump());
}

TEST(Diff, TwoEditionsCompareThroughTheMapping) {
  // 6.1.4.1 went into 5.6.1 (outline of the revision); 6.3.1.P is a cloud objective.
  ControlEntry excluded = entry("5.6", Stance::excluded);
  excluded.reason = "理由";
  excluded.ground = ExclusionGround::not_applicable;
  const Difference difference = compare({entry("6.1.4"), entry("6.1.4.1"), entry("6.3.1.P"), entry("3.1.2.1")},
                                        {excluded, entry("5.6.1"), entry("3.1.2.1"), entry("5.7")});
  EXPECT_TRUE(find(difference, "STM25-2/edition"));
  ASSERT_TRUE(find(difference, "STM25-3/excluded"));
  EXPECT_EQ(find(difference, "STM25-3/excluded")->controls, std::vector{id("5.6")});
  ASSERT_TRUE(find(difference, "STM25-2/old_without_target"));
  EXPECT_EQ(find(difference, "STM25-2/old_without_target")->controls, (std::vector{id("3.1.2.1"), id("6.3.1.P")}));
  EXPECT_EQ(find(difference, "STM25-2/new_without_predecessor")->controls, std::vector{id("3.1.2.1")});
  EXPECT_EQ(find(difference, "STM25-2/implemented")->controls, std::vector{id("5.7")}) << "a new objective";
  EXPECT_EQ(find(difference, "GL-6.6/newly_adopted"), nullptr);
}

TEST(Diff, ThereIsNoWayBackFromTheRevision) {
  const Difference difference =
      compare(statement(edition_2025, {entry("5.6")}), statement(edition_2020, {entry("6.1.4")}));
  EXPECT_TRUE(find(difference, "STM-2.2.4-3a/editions_not_comparable"));
  EXPECT_EQ(find(difference, "STM-2.2.4-3a/dropped"), nullptr);
}

TEST(Diff, ControlsThatTheOldEditionRepeatsAreSaidNotToBeCompared) {
  const Difference difference = compare({entry("6.1.4"), entry("6.1.4", Stance::excluded)}, {entry("5.6")});
  ASSERT_TRUE(find(difference, "STM-2.2/repeated_before"));
  EXPECT_EQ(find(difference, "STM-2.2/repeated_before")->controls, std::vector{id("6.1.4")});
  EXPECT_EQ(find(difference, "STM-2.2/repeated_before")->verdict, Verdict::needs_judgement);
}

TEST(Diff, ASuccessorThatIsNotStatedIsNamedByItsNewNumber) {
  const Difference difference = compare({entry("6.1.4"), entry("9.4.1")}, {entry("8.3")});
  ASSERT_TRUE(find(difference, "STM25-2/successor_not_stated"));
  EXPECT_EQ(find(difference, "STM25-2/successor_not_stated")->controls, std::vector{id("5.6")});
}

/// The controls of the draft that were carried or merged.
std::vector<ControlId> drafted(const MigrationReport& report) {
  std::vector<ControlId> ids;
  for (const ControlEntry& made : report.draft->controls) ids.push_back(made.id);
  return ids;
}

void expect_nothing_of_the_draft(const Statement& before, const MigrationReport& report, const Difference& difference) {
  for (const Consequence& consequence : difference.consequences) {
    for (const ControlId made : drafted(report))
      EXPECT_EQ(std::ranges::count(consequence.controls, made), 0) << consequence.code << " " << made.string();
    for (const MigrationTrace& row : report.trace) {
      const bool is_named = std::ranges::find(consequence.controls, row.source.id) != consequence.controls.end();
      EXPECT_TRUE(row.fate == MigrationFate::worklist || !is_named)
          << consequence.code << " " << row.source.id.string() << " of " << before.service_name;
    }
  }
}

TEST(Diff, OfAStatementAndItsMigrationSaysNothingOfWhatWasCarriedOver) {
  for (Statement before : {source(), load<Statement>(test::example("statement").dump())}) {
    for (ControlEntry& one : before.controls)
      if (one.stance == Stance::implemented && !one.individual_control) one.individual_control = "内容。\n\n改行";
    control(before, "9.1.1").changes = {{date(2025, 7, 1), date(2025, 12, 31), "前", std::nullopt},
                                        {date(2026, 1, 1), std::nullopt, "後", ChangeNature::rules}};
    const MigrationReport report = migrate(before, edition_2025);
    Statement draft = *report.draft;
    expect_nothing_of_the_draft(before, report, compare(before, draft));
    // Nor a year later, and whatever the order.
    draft.assessment_period = {days_after(before.assessment_period.last, 1), date(2027, 6, 30)};
    std::ranges::reverse(draft.controls);
    std::ranges::reverse(before.controls);
    expect_nothing_of_the_draft(before, report, compare(before, draft));
  }
}

TEST(Diff, OfAMigrationToAnImportedTableSaysNothingOfGovernanceAndManagement) {
  const Statement before = load<Statement>(test::example("statement").dump());
  std::vector<Control> controls;
  for (std::size_t i = 0; i < ismap_2020().size(); ++i)
    if (ismap_2020()[i].id.chapter() < 5) controls.push_back(ismap_2020()[i]);
  for (std::size_t i = 0; i < ismap_2025().size(); ++i) controls.push_back(ismap_2025()[i]);
  const Catalog table{{.edition = edition_2025, .groups = {}, .controls = controls, .texts = {}, .objective_depth = 2}};
  const MigrationReport report = migrate(Subject{before}, table);
  const Difference difference = diff(before, *report.draft, {.as_of = as_of, .catalog = &table});
  expect_nothing_of_the_draft(before, report, difference);
  ASSERT_FALSE(report.lines.empty());
  EXPECT_EQ(report.lines.front().link, MigrationLink::as_is);
}

TEST(Diff, OnlyANewNumberingNeedsNoNotice) {
  const Difference difference = compare({entry("6.1.4"), entry("9.4.1")}, {entry("5.6"), entry("8.3")});
  EXPECT_EQ(find(difference, "REG-10.1/control_changed"), nullptr);
  EXPECT_EQ(find(difference, "REG-10.2/list_changed"), nullptr);
  const Difference dropped = compare({entry("6.1.4"), entry("9.4.1")}, {entry("8.3")});
  ASSERT_TRUE(find(dropped, "REG-10.2/list_changed"));
  EXPECT_EQ(find(dropped, "REG-10.2/list_changed")->controls, std::vector{id("5.6")});
}

TEST(Diff, ATextThatAPersonWroteIntoAMergedControlIsSeen) {
  // 9.1.1 and 9.1.2 became 5.15.
  ControlEntry one = entry("9.1.1");
  one.individual_control = "甲";
  ControlEntry other = entry("9.1.2");
  other.individual_control = "乙";
  ControlEntry made = entry("5.15");
  made.individual_control = "[ismap-2020 9.1.2 /controls/7]\n乙\n\n[ismap-2020 9.1.1 /controls/3]\n甲";
  EXPECT_EQ(find(compare({one, other}, {made}), "GL-6.6/text_changed"), nullptr);
  made.individual_control->append("丙");
  EXPECT_TRUE(find(compare({one, other}, {made}), "GL-6.6/text_changed"));
}

// Rows of the text in force do not hold for the revision.
TEST(Diff, OfTheRevisionCitesItsRows) {
  Statement before = statement(edition_2025, {entry("5.6"), entry("5.6.1"), entry("8.3", Stance::inherited)});
  before.assessment_period = test::previous().statement.assessment_period;
  before.controls[1].individual_control = "内容";
  before.controls[2].inherited_from = "C24-0900-2";
  before.outside_services = test::renewal().statement.outside_services;
  const auto after = [&](auto edit) {
    Statement changed = before;
    changed.assessment_period = test::renewal().statement.assessment_period;
    edit(changed);
    Codes found;
    for (const std::string& code : codes(compare(before, changed)))
      if (!code.starts_with("REG-10") && !code.starts_with("GL-")) found.push_back(code);
    return found;
  };
  EXPECT_EQ(after([](Statement& changed) { changed.controls[2].inherited_from = "C24-0999-2"; }),
            (Codes{"STM25-2/other_base", "STM25-2/undeclared"}));
  EXPECT_EQ(after([](Statement& changed) { changed.outside_services.clear(); }),
            (Codes{"DEP-1/base_removed", "STM-2.2.2b/outside_service_removed", "STM25-2/base_gone"}));
  EXPECT_EQ(after([](Statement& changed) { changed.controls[2].stance = Stance::implemented; }),
            (Codes{"STM25-2/ended", "STM25-2/implemented"}));
  EXPECT_EQ(after([](Statement& changed) { changed.controls[1].individual_control.reset(); }),
            Codes{"STM25-4/individual_control_gone"});
  EXPECT_EQ(after([](Statement& changed) { changed.controls[1].stance = Stance::not_selected; }),
            Codes{"STM25-2/mandatory_not_selected"});
  EXPECT_EQ(after([](Statement& changed) { changed.controls[1].stance = Stance::excluded; }),
            Codes{"STM25-3/excluded_without_reason"});
  EXPECT_EQ(after([](Statement& changed) {
              changed.controls[1].stance = Stance::excluded;
              changed.controls[1].reason = "理由";
            }),
            Codes{"STM25-3/excluded_without_ground"});
  EXPECT_EQ(after([](Statement& changed) { changed.controls.push_back(ControlEntry{changed.controls[0]}); }), Codes{});
  EXPECT_EQ(after([](Statement& changed) {
              changed.controls.push_back(ControlEntry{changed.controls[0]});
              changed.controls.back().individual_control = "別の内容";
            }),
            Codes{"STM-2.2/repeated"});
  EXPECT_EQ(after([](Statement& changed) { changed.controls.push_back(entry("3.1.2.1", Stance::excluded)); }),
            Codes{"STM25-1/left_out"});
}

}  // namespace
}  // namespace ismap
