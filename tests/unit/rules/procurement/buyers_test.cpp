#include "made_procurement.hpp"

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

Procurement by(BuyerKind kind, Procurement made) {
  made.buyer.kind = kind;
  return made;
}

Procurement by_city(Confidentiality confidentiality, Date on, std::string_view number = ismap_number) {
  Procurement made = by(BuyerKind::local_government, procurement_of(std::string{number}, on));
  made.information.confidentiality = confidentiality;
  return made;
}

TEST(Ministry, IsCoveredFromTheDecisionOnUse) {
  const ProcurementDecision bound = decided(procurement_of_unlisted(date(2020, 6, 30)));
  EXPECT_EQ(bound.verdict, Verdict::not_met);
  EXPECT_EQ(bound.ground, Ground::none);
  const ProcurementDecision before = decided(procurement_of_unlisted(date(2020, 6, 29)));
  EXPECT_EQ(before.verdict, Verdict::needs_judgement);
  EXPECT_EQ(before.ground, Ground::not_covered);
}

TEST(Ministry, IsNotCoveredBeforeTheScheme) {
  const ProcurementDecision before = decided(procurement_of_unlisted(date(2020, 6, 2)));
  EXPECT_EQ(before.verdict, Verdict::not_applicable);
  EXPECT_EQ(before.ground, Ground::not_covered);
  EXPECT_TRUE(before.obligations.empty());
}

TEST(AgenciesAndCorporations, AreCoveredFromApril2022) {
  for (const BuyerKind kind : {BuyerKind::independent_agency, BuyerKind::designated_corporation}) {
    const ProcurementDecision before = decided(by(kind, procurement_of_unlisted(date(2022, 3, 31))));
    EXPECT_EQ(before.verdict, Verdict::not_applicable);
    EXPECT_EQ(before.ground, Ground::not_covered);
    EXPECT_TRUE(before.obligations.empty());
    const ProcurementDecision covered = decided(by(kind, procurement_of_unlisted(date(2022, 4, 1))));
    EXPECT_EQ(covered.verdict, Verdict::not_met);
    EXPECT_EQ(covered.ground, Ground::none);
    EXPECT_EQ(decided(by(kind, with_check(procurement_of_unlisted(date(2022, 4, 1))))).verdict, Verdict::met);
  }
}

TEST(LocalGovernment, MayBuyAnUnlistedService) {
  const ProcurementDecision decision =
      decided(by(BuyerKind::local_government, procurement_of_unlisted(date(2025, 6, 1))));
  EXPECT_EQ(decision.verdict, Verdict::not_applicable);
  EXPECT_EQ(decision.ground, Ground::recommended_only);
  EXPECT_EQ(diagnostics_of(decision, "PROC-4.3"),
            (std::vector<std::string>{"recommended@/buyer/kind", "no_such_name@/service/name"}));
  EXPECT_TRUE(decision.obligations.empty());
}

TEST(LocalGovernment, IsNeverInBreach) {
  for (const Confidentiality confidentiality :
       {Confidentiality::class_1, Confidentiality::class_2, Confidentiality::class_3, Confidentiality::class_3a,
        Confidentiality::class_3b, Confidentiality::class_3c})
    for (const Date on : {date(2021, 1, 1), date(2024, 10, 1), date(2025, 1, 1), date(2026, 11, 1)})
      for (const std::string_view number : {ismap_number, liu_number, std::string_view{"C99-0000-2"}}) {
        Procurement procurement = by_city(confidentiality, on, number);
        procurement.security_requirements.clear();
        EXPECT_NE(decided(procurement).verdict, Verdict::not_met);
      }
}

TEST(LocalGovernment, ClassesOf3AreDividedFromOctober2024) {
  Register registrations = small_register();
  registrations.services[0].history.back().on = date(2024, 10, 1);  // published by then
  const auto verdict = [&](Confidentiality confidentiality, Date on) {
    return decided(by_city(confidentiality, on), registrations).verdict;
  };
  EXPECT_EQ(verdict(Confidentiality::class_3b, date(2024, 10, 1)), Verdict::needs_judgement);
  EXPECT_EQ(verdict(Confidentiality::class_3b, date(2024, 10, 2)), Verdict::met);
  EXPECT_EQ(verdict(Confidentiality::class_3c, date(2024, 10, 2)), Verdict::met);
  EXPECT_EQ(verdict(Confidentiality::class_3, date(2024, 10, 2)), Verdict::needs_judgement);
}

TEST(LocalGovernment, Class3aIsNotOpened) {
  const ProcurementDecision decision = decided(by_city(Confidentiality::class_3a, date(2025, 1, 1)));
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(decision.ground, Ground::none);
}

TEST(LocalGovernment, Class3bAsksForRegistrationInIsmap) {
  EXPECT_EQ(decided(by_city(Confidentiality::class_3b, date(2025, 1, 1), liu_number)).verdict,
            Verdict::needs_judgement);
  EXPECT_EQ(decided(by_city(Confidentiality::class_3b, date(2025, 1, 1), "C99-0000-2")).verdict,
            Verdict::needs_judgement);
}

TEST(LocalGovernment, IsUnknownWithoutARegister) {
  EXPECT_EQ(decide(by_city(Confidentiality::class_2, date(2025, 1, 1)), {.as_of = date(2025, 1, 1)}).verdict,
            Verdict::unknown);
}

TEST(LocalGovernment, UsesIsmapLiuForLowImpactOnly) {
  Procurement procurement = by_city(Confidentiality::class_2, date(2025, 1, 1), liu_number);
  EXPECT_EQ(decided(procurement).verdict, Verdict::needs_judgement);
  procurement.low_impact = true;
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
}

}  // namespace
}  // namespace ismap::test
