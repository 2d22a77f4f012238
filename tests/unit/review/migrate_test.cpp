#include <ismap/review/migrate.hpp>

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/migration_page.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

namespace ismap::migrate_test {
namespace {

ControlId id(std::string_view text) {
  return ControlId::parse(text).value();
}

Statement sample() {
  return load<Statement>(test::example("statement").dump());
}

std::size_t row_of(const Statement& statement, std::string_view control) {
  const auto found = std::ranges::find(statement.controls, id(control), &ControlEntry::id);
  EXPECT_NE(found, statement.controls.end()) << control;
  return static_cast<std::size_t>(found - statement.controls.begin());
}

ControlEntry& entry(Statement& statement, std::string_view control) {
  return statement.controls.at(row_of(statement, control));
}

void exclude(ControlEntry& entry, std::string reason) {
  entry.stance = Stance::excluded;
  entry.reason = std::move(reason);
}

std::string place(const Statement& statement, std::string_view control) {
  return "/controls/" + std::to_string(row_of(statement, control));
}

const ControlEntry* drafted(const MigrationReport& report, std::string_view control) {
  const auto found = std::ranges::find(report.draft->controls, id(control), &ControlEntry::id);
  return found == report.draft->controls.end() ? nullptr : &*found;
}

const MigrationLine* line(const MigrationReport& report, std::string_view control) {
  const auto found = std::ranges::find(report.lines, id(control), &MigrationLine::id);
  return found == report.lines.end() ? nullptr : &*found;
}

/// The task about a control of the target edition.
const MigrationTask* task_for(const MigrationReport& report, std::string_view target) {
  const auto found = std::ranges::find_if(report.worklist, [&](const MigrationTask& task) {
    return task.reason != MigrationReason::detail_without_target && std::ranges::count(task.targets, id(target)) != 0;
  });
  return found == report.worklist.end() ? nullptr : &*found;
}

/// The task a row of the source is in.
const MigrationTask* task_of(const MigrationReport& report, std::string_view source) {
  const auto found = std::ranges::find_if(report.worklist, [&](const MigrationTask& task) {
    return std::ranges::count(task.sources, id(source), &MigrationSource::id) != 0;
  });
  return found == report.worklist.end() ? nullptr : &*found;
}

std::map<MigrationReason, std::size_t> tasks(const MigrationReport& report) {
  std::map<MigrationReason, std::size_t> counts;
  for (const MigrationTask& task : report.worklist) ++counts[task.reason];
  return counts;
}

using enum MigrationReason;

TEST(Migrate, CarriesEveryObjectiveOfACompleteStatement) {
  const Statement statement = sample();
  const MigrationReport report = migrate(statement, "ismap-2025");
  EXPECT_EQ(report.outcome, MigrationOutcome::drafted);
  EXPECT_EQ(report.from, "ismap-2020");
  EXPECT_EQ(report.to, "ismap-2025");
  ASSERT_TRUE(report.draft.has_value());
  EXPECT_EQ(report.draft->controls.size(), 83U);  // 82 objectives and 5.6.1
  EXPECT_EQ(std::ranges::count(report.lines, MigrationLink::one_to_one, &MigrationLine::link), 58);
  EXPECT_EQ(std::ranges::count(report.lines, MigrationLink::merged, &MigrationLine::link), 25);
  // The details: 45 in the example, six of which go to 5.6.1.
  EXPECT_EQ(tasks(report),
            (std::map<MigrationReason, std::size_t>{
                {cloud_objective, 7}, {detail_without_target, 39}, {not_attested, 82}, {new_objective, 11}}));
}

TEST(Migrate, DraftsADocumentThatLoads) {
  const MigrationReport report = migrate(sample(), "ismap-2025");
  EXPECT_EQ(load<Statement>(write(*report.draft)), *report.draft);
  EXPECT_TRUE(std::ranges::is_sorted(report.draft->controls, {}, &ControlEntry::id));
}

TEST(Migrate, LeavesAllButEditionAndControlsAsItIs) {
  const Statement statement = sample();
  Statement draft = *migrate(statement, "ismap-2025").draft;
  EXPECT_EQ(draft.edition, "ismap-2025");
  draft.edition = statement.edition;
  draft.controls = statement.controls;
  EXPECT_EQ(draft, statement);
}

TEST(Migrate, PointsFromEachLineToItsSources) {
  const Statement statement = sample();
  const MigrationReport report = migrate(statement, "ismap-2025");
  ASSERT_EQ(report.lines.size(), report.draft->controls.size());
  for (std::size_t i = 0; i < report.lines.size(); ++i) {
    EXPECT_EQ(report.lines[i].pointer.string(), "/controls/" + std::to_string(i));
    EXPECT_EQ(report.lines[i].id, report.draft->controls[i].id);
  }
  const MigrationLine* merged = line(report, "5.1");
  ASSERT_NE(merged, nullptr);
  ASSERT_EQ(merged->sources.size(), 2U);
  EXPECT_EQ(merged->sources[0].pointer.string(), place(statement, "5.1.1"));
  EXPECT_EQ(merged->sources[1].pointer.string(), place(statement, "5.1.2"));
}

TEST(Migrate, SaysWhatASecondTableShows) {
  const MigrationReport report = migrate(sample(), "ismap-2025");
  std::map<SecondTable, std::vector<std::string>> shown;
  std::vector<std::string> in_outline;
  for (const MigrationLine& one : report.lines)
    (one.second_table ? shown[*one.second_table] : in_outline).push_back(one.id.string());
  EXPECT_EQ(in_outline, (std::vector<std::string>{"5.6", "5.6.1"}));
  EXPECT_EQ(shown[SecondTable::silent],
            (std::vector<std::string>{"5.5", "5.8", "5.18", "8.19", "8.32", "8.34"}));  // without 9 of 114 objectives
  EXPECT_EQ(shown[SecondTable::differs],
            (std::vector<std::string>{"5.14", "8.8"}));  // 13.2.1 to 13.2.3 go to 8.14, 18.2.3 to 5.36 only
  EXPECT_EQ(shown[SecondTable::agrees].size(), 83U - 2 - 6 - 2);
}

TEST(Migrate, PointsIntoADossier) {
  const Subject subject = load_subject(test::example("ismap-initial").dump());
  const MigrationReport report = migrate(subject, "ismap-2025");
  EXPECT_EQ(line(report, "5.1")->sources[0].pointer.string(), "/statement" + place(statement_of(subject), "5.1.1"));
  EXPECT_EQ(line(report, "5.1")->pointer.string(), "/controls/0");
}

TEST(Migrate, TakesOneSourceOverAsItIs) {
  Statement statement = sample();
  ControlEntry& before = entry(statement, "6.1.1");
  before.individual_control = "責任を割り当てている。";
  before.changes = {{date(2025, 7, 1), date(2025, 12, 31), "前", {}},
                    {date(2026, 1, 1), {}, "後", ChangeNature::rules}};
  ControlEntry expected = before;
  expected.id = id("5.2");
  const MigrationReport report = migrate(statement, "ismap-2025");
  ASSERT_NE(drafted(report, "5.2"), nullptr);
  EXPECT_EQ(*drafted(report, "5.2"), expected);
}

TEST(Migrate, KeepsEveryTextOfAMergeInOrderWithItsPlace) {
  Statement statement = sample();
  entry(statement, "5.1.2").individual_control = "二つ目";
  ControlEntry& first = entry(statement, "5.1.1");
  first.individual_control = "一つ目";
  first.changes = {{date(2025, 7, 1), date(2025, 12, 31), "前", {}}, {date(2026, 1, 1), {}, "後", ChangeNature::rules}};
  const MigrationReport report = migrate(statement, "ismap-2025");
  const ControlEntry* merged = drafted(report, "5.1");
  ASSERT_NE(merged, nullptr);
  EXPECT_EQ(merged->individual_control,
            "[ismap-2020 5.1.1 " + place(statement, "5.1.1") +
                "]\n一つ目\n2025-07-01/2025-12-31: 前\n2026-01-01/ (rules): 後\n\n[ismap-2020 5.1.2 " +
                place(statement, "5.1.2") + "]\n二つ目");
  EXPECT_TRUE(merged->changes.empty());
}

TEST(Migrate, MergesTheSixDetailsThatTheOutlineShows) {
  const Statement statement = sample();
  const MigrationReport report = migrate(statement, "ismap-2025");
  const ControlEntry* merged = drafted(report, "5.6.1");
  ASSERT_NE(merged, nullptr);
  for (const char* detail : {"6.1.4.1", "6.1.4.2", "6.1.4.3", "6.1.4.4", "6.1.4.5", "6.1.4.6"})
    EXPECT_NE(merged->individual_control->find(*statement.controls[row_of(statement, detail)].individual_control),
              std::string::npos)
        << detail;
}

TEST(Migrate, GivesAnExclusionTheOnlyGroundOf2020) {
  Statement statement = sample();
  exclude(entry(statement, "7.1.1"), "適用できない。");
  const MigrationReport report = migrate(statement, "ismap-2025");
  const ControlEntry* carried = drafted(report, "6.1");
  ASSERT_NE(carried, nullptr);
  EXPECT_EQ(carried->stance, Stance::excluded);
  EXPECT_EQ(carried->ground, ExclusionGround::not_applicable);
  EXPECT_EQ(carried->reason, "適用できない。");
  EXPECT_EQ(drafted(report, "6.2")->ground, std::nullopt);
}

TEST(Migrate, MergesExclusionsWithEveryReason) {
  Statement statement = sample();
  exclude(entry(statement, "5.1.1"), "理由一");
  exclude(entry(statement, "5.1.2"), "理由二");
  const MigrationReport report = migrate(statement, "ismap-2025");
  const ControlEntry* merged = drafted(report, "5.1");
  ASSERT_NE(merged, nullptr);
  EXPECT_EQ(merged->ground, ExclusionGround::not_applicable);
  EXPECT_LT(merged->reason->find("理由一"), merged->reason->find("理由二"));
}

TEST(Migrate, LeavesAMergeThatWouldHideAMissingReason) {
  Statement statement = sample();
  exclude(entry(statement, "10.1.1"), "理由一");
  for (const std::optional<std::string>& missing :
       {std::optional<std::string>{}, std::optional<std::string>{" 　\n"}}) {
    exclude(entry(statement, "10.1.2"), {});
    entry(statement, "10.1.2").reason = missing;
    const MigrationReport report = migrate(statement, "ismap-2025");
    EXPECT_EQ(drafted(report, "8.24"), nullptr);
    ASSERT_NE(task_for(report, "8.24"), nullptr);
    EXPECT_EQ(task_for(report, "8.24")->reason, incomplete_text);
    EXPECT_EQ(task_for(report, "8.24")->entries.at(0).reason, "理由一");
  }
  entry(statement, "10.1.1").reason = "　";
  const MigrationReport none = migrate(statement, "ismap-2025");
  ASSERT_NE(drafted(none, "8.24"), nullptr) << "what lacks every reason shows that it does";
  EXPECT_EQ(drafted(none, "8.24")->reason, std::nullopt);
}

TEST(Migrate, LeavesAMergeThatWouldHideAMissingIndividualControl) {
  Statement statement = sample();
  ControlEntry& without = entry(statement, "6.1.4.4");
  without.individual_control.reset();
  EXPECT_EQ(task_for(migrate(statement, "ismap-2025"), "5.6.1")->reason, incomplete_text);
  without.changes = {{date(2025, 7, 1), {}, "後", {}}};
  EXPECT_EQ(task_for(migrate(statement, "ismap-2025"), "5.6.1")->reason, incomplete_text);
  for (const char* detail : {"6.1.4.1", "6.1.4.2", "6.1.4.3", "6.1.4.5", "6.1.4.6"})
    entry(statement, detail).individual_control = " ";
  EXPECT_EQ(task_for(migrate(statement, "ismap-2025"), "5.6.1")->reason, incomplete_text);
  without.changes.clear();
  const MigrationReport none = migrate(statement, "ismap-2025");
  ASSERT_NE(drafted(none, "5.6.1"), nullptr);
  EXPECT_EQ(drafted(none, "5.6.1")->individual_control, std::nullopt);
}

TEST(Migrate, AsksForNoIndividualControlOfWhatIsInherited) {
  Statement statement = sample();
  for (const char* detail : {"6.1.4.1", "6.1.4.2", "6.1.4.3", "6.1.4.4", "6.1.4.5", "6.1.4.6"}) {
    entry(statement, detail).stance = Stance::inherited;
    entry(statement, detail).inherited_from = "C24-0900-2";
  }
  entry(statement, "6.1.4.1").individual_control.reset();
  EXPECT_NE(drafted(migrate(statement, "ismap-2025"), "5.6.1"), nullptr);
}

TEST(Migrate, AsksForNoIndividualControlOfAnObjective) {
  Statement statement = sample();
  entry(statement, "5.1.1").individual_control = "一つ目";
  entry(statement, "5.1.2").individual_control.reset();
  EXPECT_NE(drafted(migrate(statement, "ismap-2025"), "5.1"), nullptr);
}

TEST(Migrate, CarriesInheritanceWithItsBase) {
  Statement statement = sample();
  for (const char* control : {"11.1.1", "11.1.2", "11.1.6"}) {
    entry(statement, control).stance = Stance::inherited;
    entry(statement, control).inherited_from = "C24-0900-2";
  }
  const MigrationReport report = migrate(statement, "ismap-2025");
  for (const char* control : {"7.1", "7.2"}) {
    ASSERT_NE(drafted(report, control), nullptr);
    EXPECT_EQ(drafted(report, control)->stance, Stance::inherited);
    EXPECT_EQ(drafted(report, control)->inherited_from, "C24-0900-2");
  }
  entry(statement, "11.1.6").inherited_from = "C24-0901-2";
  const MigrationReport conflicting = migrate(statement, "ismap-2025");
  EXPECT_EQ(drafted(conflicting, "7.2"), nullptr);
  EXPECT_EQ(task_for(conflicting, "7.2")->reason, conflicting_bases);
}

TEST(Migrate, LetsNoStanceOfAConflictWin) {
  Statement statement = sample();
  exclude(entry(statement, "5.1.2"), "適用できない。");
  const MigrationReport report = migrate(statement, "ismap-2025");
  EXPECT_EQ(drafted(report, "5.1"), nullptr);
  const MigrationTask* task = task_for(report, "5.1");
  ASSERT_NE(task, nullptr);
  EXPECT_EQ(task->reason, conflicting_stances);
  ASSERT_EQ(task->entries.size(), 2U);
  EXPECT_EQ(task->entries[0], entry(statement, "5.1.1"));
  EXPECT_EQ(task->entries[1], entry(statement, "5.1.2"));
  EXPECT_EQ(report.trace[row_of(statement, "5.1.1")].fate, MigrationFate::worklist);
}

TEST(Migrate, LeavesConflictingGroundsToAPerson) {
  Statement statement = sample();
  exclude(entry(statement, "5.1.1"), "理由一");
  exclude(entry(statement, "5.1.2"), "理由二");
  entry(statement, "5.1.2").ground = ExclusionGround::risk_analysis;
  EXPECT_EQ(task_for(migrate(statement, "ismap-2025"), "5.1")->reason, conflicting_grounds);
  entry(statement, "5.1.1").ground = ExclusionGround::risk_analysis;
  EXPECT_EQ(drafted(migrate(statement, "ismap-2025"), "5.1")->ground, ExclusionGround::risk_analysis);
}

TEST(Migrate, LooksAtTheGroundOfAnExclusionOnly) {
  Statement statement = sample();
  entry(statement, "5.1.2").ground = ExclusionGround::risk_analysis;
  const MigrationReport report = migrate(statement, "ismap-2025");
  ASSERT_NE(drafted(report, "5.1"), nullptr);
  EXPECT_EQ(drafted(report, "5.1")->ground, std::nullopt);
}

TEST(Migrate, CountsTheExclusionsThatItGaveAGround) {
  Statement statement = sample();
  const auto grounds = [&] {
    for (const Diagnostic& one : migrate(statement, "ismap-2025").diagnostics)
      if (one.code == "STM25-3/grounds") return one.message.en.substr(0, one.message.en.find(" are"));
    return std::string{};
  };
  exclude(entry(statement, "7.1.1"), "理由");
  entry(statement, "7.1.1").ground = ExclusionGround::risk_analysis;
  EXPECT_EQ(grounds(), "");
  exclude(entry(statement, "7.1.2"), "理由");
  exclude(entry(statement, "5.1.1"), "理由一");
  exclude(entry(statement, "5.1.2"), "理由二");
  entry(statement, "5.1.1").ground = ExclusionGround::not_applicable;
  EXPECT_EQ(grounds(), "Exclusions without a stated ground (2)");
  exclude(entry(statement, "9.1.1"), "不一致");  // 9.1.2 is implemented: nothing is drafted, so nothing is given
  EXPECT_EQ(grounds(), "Exclusions without a stated ground (2)");
}

TEST(Migrate, SaysThatAnObjectiveIsSplit) {
  const Statement statement = sample();
  const MigrationReport report = migrate(statement, "ismap-2025");
  const MigrationTrace& trace = report.trace[row_of(statement, "18.2.3")];
  EXPECT_EQ(trace.fate, MigrationFate::split);
  EXPECT_EQ(trace.targets, (std::vector<ControlId>{id("5.36"), id("8.8")}));
}

TEST(Migrate, TellsOfASplitWhichSideIsLeft) {
  Statement statement = sample();
  exclude(entry(statement, "12.6.1"), "適用できない。");
  const MigrationReport report = migrate(statement, "ismap-2025");
  EXPECT_NE(drafted(report, "5.36"), nullptr);
  EXPECT_EQ(task_for(report, "8.8")->reason, conflicting_stances);
  EXPECT_EQ(report.trace[row_of(statement, "18.2.3")].fate, MigrationFate::worklist);
}

TEST(Migrate, GuessesNoGroundForWhatIsNotSelected) {
  Statement statement = sample();
  for (const char* detail : {"6.1.4.1", "6.1.4.2", "6.1.4.3", "6.1.4.4", "6.1.4.5", "6.1.4.6"}) {
    entry(statement, detail).stance = Stance::not_selected;
    entry(statement, detail).reason = "不要と判断した。";
  }
  const MigrationReport report = migrate(statement, "ismap-2025");
  EXPECT_EQ(drafted(report, "5.6.1"), nullptr);
  EXPECT_EQ(task_for(report, "5.6.1")->reason, ground_unknown);
}

TEST(Migrate, LeavesDetailsWithTheirTextAndWhereTheirObjectiveWent) {
  const Statement statement = sample();
  const MigrationReport report = migrate(statement, "ismap-2025");
  const MigrationTask* task = task_of(report, "9.4.1.8.PB");
  ASSERT_NE(task, nullptr);
  EXPECT_EQ(task->reason, detail_without_target);
  EXPECT_EQ(task->targets, (std::vector<ControlId>{id("8.3")}));
  ASSERT_EQ(task->entries.size(), 1U);
  EXPECT_EQ(task->entries[0], statement.controls[row_of(statement, "9.4.1.8.PB")]);
  EXPECT_TRUE(task_of(report, "6.3.1.1.PB")->targets.empty());
}

TEST(Migrate, LeavesADetailThatOnlyAttachedTable3Knows) {
  Statement statement = sample();
  statement.controls.push_back({.id = id("9.4.1.3"),
                                .stance = Stance::implemented,
                                .ground = {},
                                .reason = {},
                                .individual_control = "独自",
                                .inherited_from = {},
                                .changes = {}});
  const MigrationReport report = migrate(statement, "ismap-2025");
  EXPECT_EQ(task_of(report, "9.4.1.3")->reason, detail_without_target);
  EXPECT_EQ(task_of(report, "9.4.1.3")->targets, (std::vector<ControlId>{id("8.3")}));
}

TEST(Migrate, LeavesNumbersThatTheEditionDoesNotHave) {
  Statement statement = sample();
  for (const char* number : {"5.1", "19.1.1", "5.9.9", "5.9.9.1", "4.3.1.1"}) {
    ControlEntry made;
    made.id = id(number);
    statement.controls.push_back(made);
  }
  const MigrationReport report = migrate(statement, "ismap-2025");
  for (const char* number : {"5.1", "19.1.1", "5.9.9", "5.9.9.1", "4.3.1.1"})
    EXPECT_EQ(task_of(report, number)->reason, unknown_control) << number;
  EXPECT_EQ(line(report, "5.1")->sources.size(), 2U);
}

TEST(Migrate, NamesWhatAKnownMistakeProbablyMeant) {
  Statement statement = sample();
  for (const char* number : {"12.5.1.1.PB", "6.1.3.13.PB", "4.2.6.6", "4.3.1.1"}) {
    ControlEntry made;
    made.id = id(number);
    statement.controls.push_back(made);
  }
  const MigrationReport report = migrate(statement, "ismap-2025");
  for (const auto& [number, likely] :
       std::map<std::string, std::optional<ControlId>>{{"12.5.1.1.PB", id("12.1.5.1.PB")},
                                                       {"6.1.3.13.PB", id("6.1.3.3.PB")},
                                                       {"4.2.6.6", id("4.6.2.6")},
                                                       {"4.3.1.1", {}}}) {
    SCOPED_TRACE(number);
    ASSERT_NE(task_of(report, number), nullptr);
    EXPECT_EQ(task_of(report, number)->reason, unknown_control);
    EXPECT_TRUE(task_of(report, number)->targets.empty());
    EXPECT_EQ(task_of(report, number)->likely, likely);
  }
}

TEST(Migrate, LeavesANumberThatIsStatedTwice) {
  Statement statement = sample();
  statement.controls.push_back(entry(statement, "6.1.1"));
  exclude(statement.controls.back(), "理由");
  const MigrationReport report = migrate(statement, "ismap-2025");
  EXPECT_EQ(drafted(report, "5.2"), nullptr);
  EXPECT_EQ(task_for(report, "5.2")->reason, repeated);
  EXPECT_EQ(task_for(report, "5.2")->sources.size(), 2U);
}

TEST(Migrate, LeavesAMergeWithoutAllItsSources) {
  Statement statement = sample();
  std::erase_if(statement.controls, [](const ControlEntry& one) { return one.id == id("5.1.2"); });
  std::erase_if(statement.controls, [](const ControlEntry& one) { return one.id == id("6.1.1"); });
  const MigrationReport report = migrate(statement, "ismap-2025");
  EXPECT_EQ(task_for(report, "5.1")->reason, incomplete_merge);
  EXPECT_EQ(task_for(report, "5.1")->sources.size(), 1U);
  EXPECT_EQ(task_for(report, "5.2")->reason, not_stated);
  EXPECT_TRUE(task_for(report, "5.2")->sources.empty());
}

TEST(Migrate, LeavesATextThatNoDocumentMayHold) {
  Statement statement = sample();
  entry(statement, "5.1.1").individual_control = std::string(Limits{}.text / 2, 'x');
  entry(statement, "5.1.2").individual_control = std::string(Limits{}.text / 2, 'x');
  EXPECT_EQ(task_for(migrate(statement, "ismap-2025"), "5.1")->reason, text_too_long);
}

TEST(Migrate, KeepsGovernanceOnlyIfTheTargetHasIt) {
  Statement statement = sample();
  EXPECT_EQ(task_of(migrate(statement, "ismap-2025"), "3.1.2.1")->reason, not_attested);
  // An edition ismap-2025 with two governance controls.
  std::vector<Control> controls;
  for (const char* number : {"3.1.2.1", "3.1.2.2"}) {
    Control control;
    control.id = id(number);
    control.level = Level::governance;
    controls.push_back(control);
  }
  controls.back().id.suffix = Suffix::p;  // as this edition prints it
  const Catalog target{{.edition = edition_2025, .complete = true, .groups = {}, .controls = controls, .texts = {}}};
  exclude(entry(statement, "3.1.2.2"), "理由");
  const MigrationReport report = migrate(Subject{statement}, target);
  ASSERT_NE(drafted(report, "3.1.2.1"), nullptr);
  EXPECT_EQ(*drafted(report, "3.1.2.1"), entry(statement, "3.1.2.1"));
  EXPECT_EQ(line(report, "3.1.2.1")->link, MigrationLink::as_is);
  EXPECT_EQ(task_for(report, "3.1.2.2.P")->reason, must_be_implemented);
  EXPECT_EQ(task_of(report, "3.1.2.3")->reason, not_attested);
  EXPECT_EQ(task_of(report, "6.1.1")->reason, target_not_in_catalog);
  entry(statement, "3.1.2.1").id = id("3.1.2.1.B");
  const MigrationReport marked = migrate(Subject{statement}, target);
  EXPECT_NE(drafted(marked, "3.1.2.1"), nullptr) << "the line has the number of the target edition";
  EXPECT_EQ(line(marked, "3.1.2.1")->sources.at(0).id, id("3.1.2.1.B"));
  // A number stated twice is one task, however often.
  statement.controls.push_back(entry(statement, "3.1.2.2"));
  statement.controls.push_back(entry(statement, "3.1.2.2"));
  const MigrationReport again = migrate(Subject{statement}, target);
  EXPECT_EQ(tasks(again)[repeated], 1U);
  EXPECT_EQ(task_of(again, "3.1.2.2")->sources.size(), 3U);
  EXPECT_EQ(again.trace.back().fate, MigrationFate::worklist);
}

TEST(Migrate, NumbersAsTheTargetEditionPrints) {
  Control printed;
  printed.id = id("8.24.P");
  printed.level = Level::objective;
  const Catalog target{{.edition = edition_2025, .complete = true, .groups = {}, .controls = {printed}, .texts = {}}};
  Statement statement = sample();
  const MigrationReport report = migrate(Subject{statement}, target);
  EXPECT_NE(drafted(report, "8.24.P"), nullptr);
  EXPECT_EQ(task_of(report, "10.1.1.9.PB")->targets, std::vector{id("8.24.P")});
  statement.controls.push_back(entry(statement, "10.1.1"));
  EXPECT_EQ(task_for(migrate(Subject{statement}, target), "8.24.P")->reason, repeated);
}

TEST(Migrate, SaysWhatHoldsForTheWholeDraft) {
  Statement statement = sample();
  exclude(entry(statement, "7.1.1"), "適用できない。");
  std::vector<std::string> codes;
  for (const Diagnostic& one : migrate(statement, "ismap-2025").diagnostics) codes.push_back(one.code);
  EXPECT_EQ(codes, (std::vector<std::string>{"STM25-2/not_in_force", "STM25-2/iso_mapping", "STM25-2/details_missing",
                                             "STM25-3/grounds", "STM25-5/rest_as_is"}));
}

TEST(Migrate, KnowsOneWayOnly) {
  Statement statement = sample();
  for (const char* to : {"ismap-2020", "ismap-2030", ""}) {
    const MigrationReport report = migrate(statement, to);
    EXPECT_EQ(report.outcome, MigrationOutcome::target_edition_unknown) << to;
    EXPECT_FALSE(report.draft.has_value());
    EXPECT_TRUE(report.trace.empty());
    EXPECT_NE(migration_text(report, {.language = Language::en}).find("Only the edition"), std::string::npos);
  }
  for (const char* from : {"ismap-2025", "ismap-2019"}) {
    statement.edition = from;
    EXPECT_EQ(migrate(statement, "ismap-2025").outcome, MigrationOutcome::source_edition_unknown) << from;
  }
}

}  // namespace
}  // namespace ismap::migrate_test
