// DEP-2 and STM-2.2.4-inh in a plan: 11.1.1 is taken over from C24-0900-2; the renewal is filed on 2026-09-18.
#include "tests/unit/rules/assessment_guideline/planning.hpp"

namespace ismap {
namespace {

using enum PlanDecision;
using test::codes;
using test::Codes;
using test::verdict;

constexpr Date filed_on = date(2026, 9, 18);

/// The plan with the base's history continued by `kind` on `day`.
AssessmentPlan after(EventKind kind, Date day, Date as_of = filed_on) {
  Register registrations = test::list();
  for (RegisteredService& service : registrations.services)
    if (service.number == "C24-0900-2") {
      Event event;
      event.on = day;
      event.kind = kind;
      service.history.push_back(event);
    }
  return test::plan(test::renewal(), {}, &registrations, as_of);
}

TEST(InheritedControls, OfARegisteredBaseMayBeOmitted) {
  const Register registrations = test::list();
  for (const Dossier& dossier : {test::renewal(), test::initial()}) {
    const AssessmentPlan plan = test::plan(dossier, {}, &registrations);
    EXPECT_EQ(test::item(plan, "11.1.1").decision, may_omit);
    EXPECT_EQ(test::item(plan, "11.1.1").rules, (test::Rules{"STM-2.2.4-inh", "DEP-2"}));
    EXPECT_EQ(verdict(plan, "DEP-2"), Verdict::met);
    EXPECT_EQ(verdict(plan, "STM-2.2.4-inh"), Verdict::met);
  }
}

TEST(InheritedControls, WithoutARegisterAreUndecided) {
  const AssessmentPlan plan = test::plan(test::renewal(), test::due({"9.1.1"}));
  EXPECT_EQ(test::decision(plan, "11.1.1"), undecided);
  EXPECT_EQ(verdict(plan, "DEP-2"), Verdict::unknown);
}

TEST(InheritedControls, OfABaseThatIsNotInTheRegisterAreAssessed) {
  const Register empty;
  const AssessmentPlan plan = test::plan(test::renewal(), {}, &empty);
  EXPECT_EQ(test::decision(plan, "11.1.1"), assess);
  EXPECT_EQ(verdict(plan, "DEP-2"), Verdict::not_met);
  EXPECT_EQ(codes(plan, "STM-2.2.4-inh"), Codes{"not_in_register"});
}

TEST(InheritedControls, OfABaseDeletedByTheFilingAreAssessed) {
  EXPECT_EQ(test::decision(after(EventKind::deleted, date(2026, 9, 17)), "11.1.1"), assess);
  EXPECT_EQ(test::decision(after(EventKind::deleted, filed_on), "11.1.1"), assess);
}

TEST(InheritedControls, OfABaseDeletedTheDayAfterFilingMayBeOmittedAsOfTheFiling) {
  EXPECT_EQ(test::decision(after(EventKind::deleted, date(2026, 9, 19)), "11.1.1"), may_omit);
}

TEST(InheritedControls, OfABaseDeletedSinceTheFilingAreUndecided) {
  const AssessmentPlan before = after(EventKind::deleted, date(2026, 9, 19), date(2026, 9, 18));
  EXPECT_EQ(test::decision(before, "11.1.1"), may_omit);
  const AssessmentPlan plan = after(EventKind::deleted, date(2026, 9, 19), date(2026, 9, 19));
  EXPECT_EQ(test::decision(plan, "11.1.1"), undecided) << "no text says what follows (DEP-5)";
  EXPECT_EQ(codes(plan, "DEP-2"), Codes{"no_longer"});
}

TEST(InheritedControls, OfASuspendedBaseAreUndecided) {
  const AssessmentPlan plan = after(EventKind::suspended, date(2026, 9, 17));
  EXPECT_EQ(test::decision(plan, "11.1.1"), undecided);
  EXPECT_EQ(verdict(plan, "DEP-2"), Verdict::needs_judgement);
}

TEST(InheritedControls, WithoutANumberAreUndecidedAndOthersKeepTheirOwnAnswer) {
  const Register registrations = test::list();
  Dossier dossier = test::renewal();
  test::entry(dossier, "11.1.1").inherited_from.reset();
  const AssessmentPlan plan = test::plan(dossier, {}, &registrations);
  EXPECT_EQ(test::decision(plan, "11.1.1"), undecided);
  EXPECT_EQ(test::decision(plan, "11.1.2"), may_omit);
}

TEST(InheritedControls, OfAnUndeclaredBaseAreAssessed) {
  const Register registrations = test::list();
  Dossier dossier = test::renewal();
  dossier.statement.outside_services.clear();
  EXPECT_EQ(test::decision(test::plan(dossier, {}, &registrations), "11.1.1"), assess);
}

TEST(InheritedControls, OfABaseOnTheLiuListFollowThePolicy) {
  Register registrations = test::list();
  for (RegisteredService& service : registrations.services) service.scheme = Scheme::ismap_liu;
  Policy policy;
  policy.choices.liu_validity = LiuValidity::as_ismap;
  EXPECT_EQ(test::decision(test::plan(test::renewal(), policy, &registrations), "11.1.1"), assess);
  policy.choices.base_on_liu_list = BaseOnLiuList::enough;
  EXPECT_EQ(test::decision(test::plan(test::renewal(), policy, &registrations), "11.1.1"), may_omit);
}

TEST(InheritedControls, ThatChangedAreUndecided) {
  const Register registrations = test::list();
  Dossier dossier = test::renewal();
  test::change(dossier, "11.1.1", ChangeNature::realisation);
  const AssessmentPlan plan = test::plan(dossier, {}, &registrations);
  EXPECT_EQ(test::item(plan, "11.1.1").decision, undecided);
  EXPECT_EQ(test::item(plan, "11.1.1").rules, (test::Rules{"STM-2.2.4-inh", "DEP-2", "GL-6.6"}));
}

TEST(InheritedControls, OfTheGovernanceCriteriaAreAssessed) {
  const Register registrations = test::list();
  Dossier dossier = test::renewal();
  ControlEntry& entry = dossier.statement.controls.front();
  ASSERT_EQ(entry.id.chapter(), 3U);
  entry.stance = Stance::inherited;
  entry.inherited_from = "C24-0900-2";
  EXPECT_EQ(test::plan(dossier, {}, &registrations).items.front().decision, assess);
}

TEST(InheritedControls, NoneLeavesTheRuleWithoutAnAnswer) {
  Dossier dossier = test::renewal();
  for (ControlEntry& entry : dossier.statement.controls)
    if (entry.stance == Stance::inherited) entry.stance = Stance::implemented;
  EXPECT_EQ(verdict(test::plan(dossier), "DEP-2"), Verdict::not_applicable);
}

}  // namespace
}  // namespace ismap
