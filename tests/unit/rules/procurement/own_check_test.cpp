#include "made_procurement.hpp"

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

const Date day = date(2025, 6, 1);

void expect_broken(const Procurement& procurement, std::string_view rule, const std::string& why) {
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::not_met);
  EXPECT_EQ(decision.ground, Ground::none);
  EXPECT_EQ(diagnostics_of(decision, rule), std::vector<std::string>{why});
}

TEST(OwnCheck, MakesAnUnlistedServiceAllowed) {
  const ProcurementDecision decision = decided(with_check(procurement_of_unlisted(day)));
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(decision.ground, Ground::unlisted_with_ciso_check);
}

TEST(OwnCheck, IsNeededForAnUnlistedService) {
  expect_broken(procurement_of_unlisted(day), "PROC-1.3", "no_check@/ciso_check");
}

TEST(OwnCheck, NamesWhoIsResponsible) {
  Procurement procurement = with_check(procurement_of_unlisted(day));
  procurement.ciso_check->responsible = " ";
  expect_broken(procurement, "PROC-1.3", "nobody_responsible@/ciso_check/responsible");
}

TEST(OwnCheck, IsMadeByTheDayOfProcurement) {
  Procurement procurement = with_check(procurement_of_unlisted(day));
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  procurement.ciso_check->confirmed_on = date(2025, 6, 2);
  expect_broken(procurement, "PROC-1.3", "confirmed_later@/ciso_check/confirmed_on");
}

TEST(OwnCheck, CoversEachOfTheFourSetsOfCriteria) {
  const std::pair<CheckedCriteria, const char*> left_out[] = {
      {CheckedCriteria::governance, "no_governance@/ciso_check/covers"},
      {CheckedCriteria::management, "no_management@/ciso_check/covers"},
      {CheckedCriteria::objectives, "no_objectives@/ciso_check/covers"},
      {CheckedCriteria::basic_details, "no_basic_details@/ciso_check/covers"},
  };
  for (const auto& [criteria, why] : left_out) {
    Procurement procurement = with_check(procurement_of_unlisted(day));
    std::erase(*procurement.ciso_check->covers, criteria);
    expect_broken(procurement, "PROC-1.6", why);
  }
}

TEST(OwnCheck, AssessesWhatFallsShort) {
  Procurement procurement = with_check(procurement_of_unlisted(day));
  procurement.ciso_check->shortfalls_assessed = false;
  expect_broken(procurement, "PROC-1.6", "shortfalls_not_assessed@/ciso_check/shortfalls_assessed");
}

TEST(OwnCheck, ThatTellsNoExtentIsUnknown) {
  Procurement procurement = with_check(procurement_of_unlisted(day));
  procurement.ciso_check->covers.reset();
  procurement.ciso_check->shortfalls_assessed.reset();
  for (const bool has_empty_items : {false, true}) {
    if (has_empty_items) procurement.ciso_check->items.emplace();
    const ProcurementDecision decision = decided(procurement);
    EXPECT_EQ(decision.verdict, Verdict::unknown);
    EXPECT_EQ(decision.ground, Ground::none);
    EXPECT_EQ(diagnostics_of(decision, "PROC-1.6"),
              (std::vector<std::string>{"missing@/ciso_check/covers", "missing@/ciso_check/shortfalls_assessed"}));
  }
}

TEST(OwnCheck, HasAnExtentOnlySinceTheDecisionOf2021) {
  Procurement procurement = with_check(procurement_of_unlisted(date(2021, 7, 5)));
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  procurement.ciso_check->covers->clear();
  const ProcurementDecision before = decided(procurement);
  EXPECT_EQ(before.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(before, "PROC-1.3"), std::vector<std::string>{"extent_not_public@/ciso_check/covers"});
  procurement.on = date(2021, 7, 6);
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
}

TEST(OwnCheck, StandsInTheSelectionCriteriaFromDecember2024) {
  Procurement procurement = with_check(procurement_of_unlisted(date(2024, 12, 9)));
  procurement.ciso_check->in_selection_criteria = false;
  expect_broken(procurement, "PROC-1.4", "not_in_criteria@/ciso_check/in_selection_criteria");
  procurement.ciso_check->in_selection_criteria.reset();
  const ProcurementDecision untold = decided(procurement);
  EXPECT_EQ(untold.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(untold, "PROC-1.4"),
            std::vector<std::string>{"criteria_not_told@/ciso_check/in_selection_criteria"});
}

TEST(OwnCheck, MayHaveHadToStandThereFromJuly2023) {
  Procurement procurement = with_check(procurement_of_unlisted(date(2024, 12, 8)));
  procurement.ciso_check->in_selection_criteria = false;
  EXPECT_EQ(decided(procurement).verdict, Verdict::needs_judgement);
  procurement.ciso_check->in_selection_criteria.reset();
  EXPECT_EQ(decided(procurement).verdict, Verdict::needs_judgement);
  procurement.on = date(2023, 7, 1);
  procurement.ciso_check->confirmed_on = procurement.on;
  EXPECT_EQ(decided(procurement).verdict, Verdict::needs_judgement);
  procurement.on = date(2023, 6, 30);
  procurement.ciso_check->confirmed_on = procurement.on;
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
}

TEST(OwnCheck, PlaysNoPartForAListedService) {
  Procurement procurement = procurement_of(std::string{ismap_number}, day);
  procurement.ciso_check = CisoCheck{"", date(2026, 1, 1), {}, false, false};
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  EXPECT_EQ(decided(procurement).ground, Ground::listed);
}

}  // namespace
}  // namespace ismap::test
