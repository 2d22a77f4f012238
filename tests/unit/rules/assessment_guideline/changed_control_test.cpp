// GL-6.6: what counts as a change.
#include <ismap/rules/assessment_guideline/changed_control.hpp>

#include "tests/unit/rules/assessment_guideline/planning.hpp"

namespace ismap {
namespace {

using enum PlanDecision;
using assessment_guideline::change_of;
using assessment_guideline::Changed;

constexpr Period year{date(2025, 7, 1), date(2026, 6, 30)};
constexpr Date middle = date(2026, 1, 1);
using Nature = std::optional<ChangeNature>;

ControlEntry changed(std::string_view id, Nature nature, Nature first = {}) {
  ControlEntry entry;
  entry.id = *ControlId::parse(id);
  entry.changes = {{year.first, days_after(middle, -1), "before", first}, {middle, year.last, "after", nature}};
  return entry;
}

TEST(ChangedControl, WithoutChangesIsUnchanged) {
  EXPECT_EQ(change_of({.id = *ControlId::parse("9.4.1"),
                       .stance = Stance::implemented,
                       .ground = {},
                       .reason = {},
                       .individual_control = {},
                       .inherited_from = {},
                       .changes = {}},
                      year),
            Changed::no);
}

TEST(ChangedControl, EveryCountedNatureCounts) {
  for (const ChangeNature nature : {ChangeNature::rules, ChangeNature::realisation, ChangeNature::operation,
                                    ChangeNature::mechanism, ChangeNature::newly_adopted})
    for (const std::string_view id : {"4.4.1.1", "9.4.1"})
      EXPECT_EQ(change_of(changed(id, nature), year), Changed::yes);
}

TEST(ChangedControl, OtherNaturesDoNotCountInTheManagementCriteriaAndAreOpenElsewhere) {
  for (const ChangeNature nature :
       {ChangeNature::personnel, ChangeNature::more_systems_or_regions, ChangeNature::criteria_changed}) {
    EXPECT_EQ(change_of(changed("4.4.1.1", nature), year), Changed::no);
    EXPECT_EQ(change_of(changed("9.4.1", nature), year), Changed::undecided);
  }
}

TEST(ChangedControl, ChangeWithoutANatureCounts) {
  EXPECT_EQ(change_of(changed("4.4.1.1", {}), year), Changed::yes);
}

TEST(ChangedControl, NatureOfTheFirstContentCounts) {
  EXPECT_EQ(change_of(changed("4.4.1.1", ChangeNature::personnel, ChangeNature::newly_adopted), year), Changed::yes);
}

TEST(ChangedControl, OneOfSeveralChangesIsEnough) {
  ControlEntry entry = changed("4.4.1.1", ChangeNature::personnel);
  entry.changes.push_back({days_after(middle, 30), year.last, "later", ChangeNature::rules});
  EXPECT_EQ(change_of(entry, year), Changed::yes);
}

TEST(ChangedControl, OrderOfTheListIsNotLookedAt) {
  ControlEntry entry = changed("4.4.1.1", ChangeNature::personnel);
  std::swap(entry.changes[0], entry.changes[1]);
  EXPECT_EQ(change_of(entry, year), Changed::no);
}

TEST(ChangedControl, ContentThatStartsInsideThePeriodMayBeTheChange) {
  ControlEntry entry = changed("4.4.1.1", ChangeNature::personnel);
  entry.changes[0].from = days_after(year.first, 1);
  EXPECT_EQ(change_of(entry, year), Changed::yes);
}

TEST(ChangedControl, TwoFirstContentsBothCount) {
  ControlEntry entry = changed("4.4.1.1", ChangeNature::personnel);
  entry.changes.push_back({year.first, std::nullopt, "also first", std::nullopt});
  EXPECT_EQ(change_of(entry, year), Changed::yes);
}

TEST(ChangedControl, SingleContentCounts) {
  ControlEntry entry = changed("4.4.1.1", {});
  entry.changes.resize(1);
  EXPECT_EQ(change_of(entry, year), Changed::yes);
}

TEST(ChangedControl, IsAssessedEvenWithoutATable) {
  const AssessmentPlan plan = test::plan(test::renewal());
  EXPECT_EQ(test::item(plan, "12.4.1.15.PB").decision, assess);
  EXPECT_EQ(test::item(plan, "12.4.1.15.PB").rules, test::Rules{"GL-6.6"});
  EXPECT_EQ(test::decision(plan, "12.4.1"), assess) << "an objective is assessed with its changed detail";
  EXPECT_EQ(test::verdict(plan, "GL-6.6"), Verdict::met);
}

TEST(ChangedControl, OfAnotherNatureIsAssessedIfTheTableSaysSo) {
  Dossier dossier = test::renewal();
  test::change(dossier, "9.4.1", ChangeNature::personnel);
  EXPECT_EQ(test::decision(test::plan(dossier, test::due({"9.4.1"})), "9.4.1"), assess);
  const AssessmentPlan not_due = test::plan(dossier, test::due({"9.1.1"}));
  EXPECT_EQ(test::item(not_due, "9.4.1").decision, undecided);
  EXPECT_EQ(test::item(not_due, "9.4.1").rules, (test::Rules{"GL-6.1", "GL-6.6"}));
  EXPECT_EQ(test::codes(not_due, "GL-6.6"), test::Codes{"nature"});
}

TEST(ChangedControl, OfAFirstApplicationAnswersNothing) {
  EXPECT_EQ(test::verdict(test::plan(test::initial()), "GL-6.6"), Verdict::not_applicable);
}

TEST(ChangedControl, ExcludedAfterAChangeIsNotStated) {
  Dossier dossier = test::renewal();
  test::entry(dossier, "12.4.1.15.PB").stance = Stance::not_selected;
  const AssessmentPlan plan = test::plan(dossier, test::due({"9.1.1"}));
  EXPECT_EQ(test::decision(plan, "12.4.1.15.PB"), not_stated);
  EXPECT_EQ(test::decision(plan, "12.4.1"), may_omit);
}

}  // namespace
}  // namespace ismap
