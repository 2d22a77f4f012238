// EX-7: which changes take a control out of the cycle.
#include "tests/unit/rules/assessment_guideline/planning.hpp"

namespace ismap {
namespace {

using enum PlanDecision;

TEST(WorkedExamples, Ex07LogReviewMovedToAToolIsAssessedThatYear) {
  Dossier dossier = test::renewal();
  test::change(dossier, "9.4.1", ChangeNature::mechanism);
  const AssessmentPlan plan = test::plan(dossier, test::due({"4.4.1.1", "9.1.1"}));
  EXPECT_EQ(test::item(plan, "9.4.1"), (PlanItem{*ControlId::parse("9.4.1"), assess, {"GL-6.6"}}));
  EXPECT_EQ(test::decision(plan, "9.4.2"), may_omit) << "an unchanged neighbour";
}

TEST(WorkedExamples, Ex07NewDepartmentHeadIsNoChange) {
  Dossier dossier = test::renewal();
  test::change(dossier, "4.4.1.2", ChangeNature::personnel);
  const AssessmentPlan plan = test::plan(dossier, test::due({"4.4.1.1"}));
  EXPECT_EQ(test::decision(plan, "4.4.1.2"), may_omit);
}

TEST(WorkedExamples, Ex07ThirdRegionInTheSameProcessIsNoChangeForManagementCriteria) {
  Dossier dossier = test::renewal();
  test::change(dossier, "4.4.1.2", ChangeNature::more_systems_or_regions);
  test::change(dossier, "9.4.1", ChangeNature::more_systems_or_regions);
  const AssessmentPlan plan = test::plan(dossier, test::due({"4.4.1.1", "9.1.1"}));
  EXPECT_EQ(test::decision(plan, "4.4.1.2"), may_omit);
  EXPECT_EQ(test::decision(plan, "9.4.1"), undecided) << "told of the management criteria only";
}

}  // namespace
}  // namespace ismap
