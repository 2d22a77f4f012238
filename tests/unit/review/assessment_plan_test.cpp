// The plan as a whole.
#include <ismap/review/assessment_plan.hpp>

#include "tests/unit/rules/assessment_guideline/planning.hpp"

#include <ismap/io/write.hpp>
#include <ismap/report/assessment_plan_page.hpp>
#include <ismap/rules/rulebook.hpp>

#include <nlohmann/json.hpp>

#include <set>

namespace ismap {
namespace {

using enum PlanDecision;

TEST(AssessmentPlan, HasOneItemForEachEntryInTheOrderOfTheStatement) {
  Dossier dossier = test::renewal();
  std::ranges::reverse(dossier.statement.controls);
  const AssessmentPlan plan = test::plan(dossier);
  ASSERT_EQ(plan.items.size(), dossier.statement.controls.size());
  for (std::size_t i = 0; i < plan.items.size(); ++i)
    EXPECT_EQ(plan.items[i].control, dossier.statement.controls[i].id);
}

TEST(AssessmentPlan, DependsOnNoOrder) {
  const Register registrations = test::list();
  Dossier dossier = test::renewal();
  const Policy policy = test::due({"4.4.1.1", "9.1.1"});
  const AssessmentPlan plan = test::plan(dossier, policy, &registrations);
  std::ranges::reverse(dossier.statement.controls);
  const AssessmentPlan reversed = test::plan(dossier, policy, &registrations);
  for (const PlanItem& item : plan.items) EXPECT_EQ(test::item(reversed, item.control.string()), item);
}

TEST(AssessmentPlan, OfAFirstApplicationAssessesEverythingStated) {
  const AssessmentPlan plan = test::plan(load<Dossier>(test::example("ismap-initial").dump()));
  for (const PlanItem& item : plan.items)
    EXPECT_TRUE(item.decision == assess || item.decision == not_stated) << item.control.string();
}

TEST(AssessmentPlan, LeavesOutWhatIsNotStated) {
  Dossier dossier = test::renewal();
  test::entry(dossier, "9.4.2").stance = Stance::excluded;
  const AssessmentPlan plan = test::plan(dossier);
  EXPECT_EQ(test::decision(plan, "9.4.2"), not_stated);
  EXPECT_EQ(test::item(plan, "13.1.3.1").decision, not_stated) << "not selected";
  EXPECT_TRUE(test::item(plan, "13.1.3.1").rules.empty());
}

TEST(AssessmentPlan, EveryOtherItemNamesRulesOfTheRuleBook) {
  const Register registrations = test::list();
  for (const std::string_view name :
       {"ismap-initial", "ismap-renewal", "ismap-breaches", "liu-initial", "liu-special-measure"}) {
    const AssessmentPlan plan = test::plan(load<Dossier>(test::example(name).dump()), {}, &registrations);
    for (const PlanItem& item : plan.items) {
      if (item.decision == not_stated) continue;
      EXPECT_FALSE(item.rules.empty()) << name << " " << item.control.string();
      for (const std::string_view rule : item.rules) EXPECT_FALSE(find_rules(rule).empty()) << rule;
    }
  }
}

TEST(AssessmentPlan, NumberOutsideTheCriteriaIsUndecided) {
  Dossier dossier = test::renewal();
  dossier.statement.controls.front().id = *ControlId::parse("19.1.1");
  EXPECT_EQ(test::plan(dossier).items.front().decision, undecided);
}

TEST(AssessmentPlan, OfAnotherEditionFollowsTheSameRules) {
  Dossier dossier = test::renewal();
  dossier.statement.edition = "ismap-2025";
  const AssessmentPlan plan = test::plan(dossier, test::due({"4.4.1.1", "9.1.1"}));
  EXPECT_EQ(test::decision(plan, "9.4.1"), may_omit);
  EXPECT_EQ(test::decision(plan, "12.4.1.15.PB"), assess);
  EXPECT_EQ(test::decision(plan, "4.4.1.2"), may_omit);
}

TEST(AssessmentPlan, SaysWhatItWasMadeWith) {
  Policy policy;
  policy.choices.base_on_liu_list = BaseOnLiuList::enough;
  const AssessmentPlan plan = test::plan(test::renewal(), policy);
  EXPECT_EQ(plan.as_of, test::plan_day);
  EXPECT_EQ(plan.rulebook, rulebook_version);
  EXPECT_EQ(plan.policy, (std::vector<Setting>{{"base_on_liu_list", "enough"}}));
}

TEST(AssessmentPlan, RulesAnswerWithATrace) {
  const AssessmentPlan plan = test::plan(test::renewal(), test::due({"4.4.1.1"}));
  const RuleResult& conditions = *test::result(plan, "GL-6.3");
  std::set<std::string> read;
  for (const Fact& fact : conditions.facts) read.insert(fact.pointer.string());
  for (const std::string_view member : {"scheme", "standard", "accreditation_iaf", "valid/first", "valid/last",
                                        "scope_covers_service", "scope_covers_management", "scope_explained"})
    EXPECT_TRUE(read.contains("/disclosures/other_certifications/0/" + std::string{member})) << member;
  EXPECT_EQ(test::result(plan, "GL-6.2")->citations.front().edition, "2024-08");
}

TEST(AssessmentPlan, IsWrittenAsADocument) {
  const AssessmentPlan plan = test::plan(test::renewal());
  const nlohmann::json document = nlohmann::json::parse(write(plan));
  EXPECT_EQ(document.at("format"), "ismap-assessment-plan/1");
  EXPECT_EQ(document.at("items").size(), plan.items.size());
  EXPECT_EQ(document.at("items").front(),
            (nlohmann::json{{"control", "3.1.2.1"}, {"decision", "assess"}, {"rules", {"REG-3.1a"}}}));
}

TEST(AssessmentPlan, TextCountsGroupsAndGivesReasons) {
  const Register registrations = test::list();
  const AssessmentPlan plan = test::plan(test::renewal(), test::due({"4.4.1.1", "9.1.1"}), &registrations);
  const std::string text = plan_text(plan, {.language = Language::en}, "service");
  for (const std::string_view part :
       {"Plan of the external assessment (unofficial)", "Management criteria", "assess 1 ", "may be left out 63",
        "Controls criteria: 10\n    STM-2.2.4-inh", "      11.1.1, 11.1.2, 11.1.3",
        "GL-6.6  Changed individual controls\n      12.4.1, 12.4.1.15.PB",
        "controls assessed this year: 4.4.1.1, 9.1.1", "Limits", "service"})
    EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  const std::string japanese = plan_text(plan, {}, "service");
  EXPECT_NE(japanese.find("省略できる 63"), std::string::npos);
  EXPECT_NE(japanese.find("マネジメント基準：63件"), std::string::npos);
}

TEST(AssessmentPlan, TextIsTheSameInColourButForTheColours) {
  const AssessmentPlan plan = test::plan(test::renewal());
  std::string coloured = plan_text(plan, {.language = Language::ja, .colour = true});
  EXPECT_NE(coloured.find('\x1b'), std::string::npos);
  for (std::size_t start = coloured.find('\x1b'); start != std::string::npos; start = coloured.find('\x1b'))
    coloured.erase(start, coloured.find('m', start) - start + 1);
  EXPECT_EQ(coloured, plan_text(plan, {}));
}

TEST(AssessmentPlan, OfAnEmptyStatementHasNoItems) {
  Dossier dossier = test::renewal();
  dossier.statement.controls.clear();
  const AssessmentPlan plan = test::plan(dossier);
  EXPECT_TRUE(plan.items.empty());
  EXPECT_FALSE(plan_text(plan, {}).empty());
}

}  // namespace
}  // namespace ismap
