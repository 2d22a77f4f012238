// LIU-2.2 and LIU-2.3 in a plan.
#include "tests/unit/rules/assessment_guideline/planning.hpp"

namespace ismap {
namespace {

using enum PlanDecision;
using test::decision;
using test::verdict;

Dossier liu(ApplicationKind kind) {
  Dossier dossier = load<Dossier>(test::example("liu-initial").dump());
  dossier.application.kind = kind;
  return dossier;
}

Policy assessed(std::vector<std::string> ids) {
  return test::naming(Parameter::liu_assessed_controls, std::move(ids));
}

TEST(LiuScope, GovernanceAndManagementAreAssessed) {
  for (const ApplicationKind kind : {ApplicationKind::initial, ApplicationKind::renewal}) {
    const AssessmentPlan plan = test::plan(liu(kind), test::due({"4.4.1.1"}));
    for (const PlanItem& item : plan.items)
      if (item.control.chapter() <= 4) {
        EXPECT_EQ(item.decision, assess);
        EXPECT_EQ(item.rules, test::Rules{"LIU-2.2"});
      }
  }
}

TEST(LiuScope, ControlsAreUndecidedWithoutTheList) {
  const AssessmentPlan plan = test::plan(liu(ApplicationKind::initial));
  EXPECT_EQ(test::item(plan, "9.4.1").decision, undecided);
  EXPECT_EQ(test::item(plan, "9.4.1").rules, test::Rules{"LIU-2.3"});
  EXPECT_EQ(test::codes(plan, "LIU-2.3"), test::Codes{"list_not_public"});
}

TEST(LiuScope, ListDecidesTheControls) {
  const AssessmentPlan plan = test::plan(liu(ApplicationKind::initial), assessed({"9.4.1.8.PB"}));
  EXPECT_EQ(decision(plan, "9.4.1.8.PB"), assess);
  EXPECT_EQ(decision(plan, "9.4.1"), assess);
  EXPECT_EQ(decision(plan, "9.4.2"), may_omit);
  EXPECT_EQ(verdict(plan, "LIU-2.3"), Verdict::met);
  EXPECT_EQ(test::result(plan, "LIU-2.3")->supplements, std::vector{Parameter::liu_assessed_controls});
}

TEST(LiuScope, ListWithoutControlsOfTheControlsCriteriaDecidesNothing) {
  const AssessmentPlan plan = test::plan(liu(ApplicationKind::initial), assessed({"4.4.1.1"}));
  EXPECT_EQ(decision(plan, "9.4.1"), undecided);
  EXPECT_EQ(test::codes(plan, "LIU-2.3"), test::Codes{"list_silent"});
}

TEST(LiuScope, CyclesAreNotApplied) {
  const AssessmentPlan plan = test::plan(liu(ApplicationKind::renewal), test::due({"9.4.1"}));
  for (const std::string_view rule : {"GL-6.1", "GL-6.2", "GL-6.3", "GL-6.4", "GL-6.5"})
    EXPECT_EQ(verdict(plan, rule), Verdict::not_applicable) << rule;
  EXPECT_EQ(decision(plan, "9.4.2"), undecided);
}

TEST(LiuScope, ChangedControlOutsideTheListIsUndecidedAtRenewal) {
  for (const auto& [kind, expected] :
       {std::pair{ApplicationKind::initial, may_omit}, std::pair{ApplicationKind::renewal, undecided}}) {
    Dossier dossier = liu(kind);
    test::change(dossier, "9.4.2", ChangeNature::rules);
    EXPECT_EQ(decision(test::plan(dossier, assessed({"9.4.1"})), "9.4.2"), expected);
  }
}

TEST(LiuScope, IsNoMatterForIsmap) {
  EXPECT_EQ(test::result(test::plan(test::renewal(), assessed({"9.4.1"})), "LIU-2.3"), nullptr);
}

}  // namespace
}  // namespace ismap
