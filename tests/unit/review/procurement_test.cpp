#include <ismap/review/procurement.hpp>

#include "tests/unit/rules/procurement/made_measure.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/procurement_page.hpp>
#include <ismap/rules/rulebook.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace ismap::test {
namespace {

/// The clause of each duty, with its state.
std::multimap<std::string, Obligation> duties(const ProcurementDecision& decision) {
  std::multimap<std::string, Obligation> found;
  for (const Obligation& duty : decision.obligations) found.emplace(duty.clause.clause, duty);
  return found;
}

Procurement listed(Date on) {
  return procurement_of(std::string{ismap_number}, on);
}

Procurement example_of(const std::string& name) {
  return load<Procurement>(read_file("docs/examples/" + name + ".json"));
}

ProcurementDecision decided_example(const std::string& name) {
  static const auto registrations = load<Register>(read_file("docs/examples/procurement-register.json"));
  return decide(example_of(name), {.as_of = date(2026, 11, 20), .registrations = &registrations});
}

TEST(ProcurementDecision, NamesDayRuleBookAndPolicy) {
  Policy policy;
  policy.choices.liu_validity = LiuValidity::as_ismap;
  const ProcurementDecision decision = decided(listed(date(2025, 8, 1)), small_register(), policy);
  EXPECT_EQ(decision.on, date(2025, 8, 1));
  EXPECT_EQ(decision.rulebook, rulebook_version);
  ASSERT_EQ(decision.policy.size(), 1U);
  EXPECT_EQ(decision.policy[0].name, "liu_validity");
}

TEST(ProcurementDecision, TracesEveryVerdict) {
  const ProcurementDecision decision = decided(claiming(contract_measure(), date(2024, 4, 1)));
  for (const RuleResult& result : decision.results) {
    if (result.verdict == Verdict::not_applicable) continue;
    EXPECT_FALSE(result.facts.empty() && result.derived.empty()) << result.rule;
    EXPECT_EQ(result.citations.size(), 1U) << result.rule;
  }
}

TEST(ProcurementDecision, AnswersEachRuleInForceOnce) {
  const ProcurementDecision decision = decided(listed(date(2026, 1, 9)));
  std::set<std::string_view> seen;
  for (const RuleResult& result : decision.results) EXPECT_TRUE(seen.insert(result.rule).second) << result.rule;
  EXPECT_TRUE(seen.contains("DEP-7"));
  EXPECT_TRUE(seen.contains("LIU-1.7"));
  EXPECT_FALSE(seen.contains("STM-2.2.1"));
}

TEST(ProcurementDuties, OfTheCommonStandardsBindFromJune2025) {
  const auto before = duties(decided(listed(date(2025, 6, 26))));
  const auto after = duties(decided(listed(date(2025, 6, 27))));
  for (const char* clause : {"4.2.1(2)(a)", "4.2.1(3)(a)", "4.2.1(3)(b)", "4.2.1(4)"}) {
    EXPECT_FALSE(before.contains(clause)) << clause;
    ASSERT_TRUE(after.contains(clause)) << clause;
    EXPECT_EQ(after.find(clause)->second.who, Actor::buyer);
    EXPECT_EQ(after.find(clause)->second.due.kind, DueKind::unknown);
  }
}

TEST(ProcurementDuties, OfTheProviderAreOwedForAListedService) {
  const auto found = duties(decided(listed(date(2025, 6, 1))));
  for (const char* clause : {"3.5(1)", "3.6", "3.5(6)"}) {
    ASSERT_TRUE(found.contains(clause)) << clause;
    EXPECT_EQ(found.find(clause)->second.who, Actor::registrant);
  }
  EXPECT_FALSE(found.contains("3.4(2)"));
}

TEST(ProcurementDuties, OfTheBuyerReplaceThemForAnUnlistedService) {
  const auto found = duties(decided(with_check(procurement_of_unlisted(date(2025, 6, 1)))));
  EXPECT_FALSE(found.contains("3.5(1)"));
  for (const char* clause : {"3.4(2)", "3.4(3)", "3.4(1), 3.4(4)"}) {
    ASSERT_TRUE(found.contains(clause)) << clause;
    EXPECT_EQ(found.find(clause)->second.who, Actor::buyer);
  }
}

TEST(ProcurementDuties, UnderANewMeasureAreReportsAndItsEnd) {
  const Procurement procurement = claiming(contract_measure(), date(2022, 4, 1));
  const auto as_of = [&](Date day) { return duties(decide(procurement, {.as_of = day})); };
  const auto found = as_of(date(2024, 3, 31));
  const auto [first, last] = found.equal_range("2-ii");
  std::multiset<DueKind> kinds;
  for (auto duty = first; duty != last; ++duty) {
    kinds.insert(duty->second.due.kind);
    EXPECT_EQ(duty->second.status, ObligationStatus::open);
  }
  EXPECT_EQ(kinds, (std::multiset<DueKind>{DueKind::date, DueKind::promptly, DueKind::unknown}));
  const auto later = as_of(date(2024, 4, 1));
  EXPECT_TRUE(std::ranges::any_of(later, [](const auto& duty) {
    return duty.second.status == ObligationStatus::overdue && duty.second.due.on == date(2024, 3, 31);
  }));
}

TEST(ProcurementDuties, OfAMigrationPlanAreDoneOverdueOrOpen) {
  Procurement procurement = claiming(wide_impact_measure(), date(2022, 1, 10));
  const auto plan = [&](Date day) {
    const ProcurementDecision decision = decide(procurement, {.as_of = day});
    const auto found = std::ranges::find(decision.obligations, Due{DueKind::date, date(2022, 3, 31)}, &Obligation::due);
    return found == decision.obligations.end() ? std::nullopt : std::optional{found->status};
  };
  EXPECT_EQ(plan(date(2022, 4, 1)), ObligationStatus::done);
  procurement.provisional->migration_plan_on.reset();
  EXPECT_EQ(plan(date(2022, 3, 31)), ObligationStatus::open);
  EXPECT_EQ(plan(date(2022, 4, 1)), ObligationStatus::overdue);
}

TEST(ProcurementDuties, WatchTheEndOfValidity) {
  const auto found = duties(decided(listed(date(2025, 6, 1))));
  ASSERT_TRUE(found.contains("3.5"));
  EXPECT_EQ(found.find("3.5")->second.due, (Due{DueKind::date, date(2025, 10, 31)}));
}

TEST(ProcurementExamples, HaveTheVerdictsOfTheirPage) {
  const ProcurementDecision listed_one = decided_example("procurement-listed");
  EXPECT_EQ(listed_one.verdict, Verdict::met);
  EXPECT_EQ(listed_one.ground, Ground::listed);
  const ProcurementDecision liu = decided_example("procurement-liu");
  EXPECT_EQ(liu.verdict, Verdict::met);
  EXPECT_EQ(liu.ground, Ground::listed_liu);
  const ProcurementDecision unlisted = decided_example("procurement-unlisted");
  EXPECT_EQ(unlisted.verdict, Verdict::not_met);
  EXPECT_EQ(unlisted.ground, Ground::none);
  const ProcurementDecision provisional = decided_example("procurement-provisional");
  EXPECT_EQ(provisional.verdict, Verdict::met);
  EXPECT_EQ(provisional.ground, Ground::provisional_measure);
  EXPECT_EQ(provisional.provisional_until, date(2024, 3, 31));
}

TEST(ProcurementExamples, ComeBackFromJsonTheSame) {
  for (const char* name :
       {"procurement-listed", "procurement-liu", "procurement-unlisted", "procurement-provisional"}) {
    const Procurement procurement = example_of(name);
    EXPECT_TRUE(load<Procurement>(write(procurement)) == procurement) << name;
  }
}

TEST(ProcurementText, AnswersFirstAndInBothLanguages) {
  const ProcurementDecision decision = decided_example("procurement-unlisted");
  const std::string ja = procurement_text(decision, {.language = Language::ja}, "例示チャット");
  const std::string en = procurement_text(decision, {.language = Language::en}, "例示チャット");
  EXPECT_NE(ja.find("この内容では調達できない"), std::string::npos);
  EXPECT_LT(en.find("May not be procured"), en.find("PROC-1.4"));
  EXPECT_LT(en.find("PROC-1.4"), en.find("What is due"));
  EXPECT_LT(en.find("What is due"), en.find("\nLimits\n"));
  EXPECT_NE(ja.find("例示チャット"), std::string::npos);
}

TEST(ProcurementText, ShowsTheEndOfAMeasure) {
  const std::string en = procurement_text(decided_example("procurement-provisional"), {.language = Language::en});
  EXPECT_NE(en.find("2024-03-31"), std::string::npos);
  EXPECT_NE(en.find("provisional measure"), std::string::npos);
}

}  // namespace
}  // namespace ismap::test
