#include "made_procurement.hpp"

#include <gtest/gtest.h>

namespace ismap::test::information_test {
namespace {

Procurement handling(Confidentiality confidentiality, bool confidential, Procurement made) {
  made.information = {confidentiality, confidential};
  return made;
}

Procurement listed(Date on = date(2025, 8, 1)) {
  return procurement_of(std::string{ismap_number}, on);
}

TEST(Information, OfClass2FitsAListedService) {
  EXPECT_EQ(decided(listed()).verdict, Verdict::met);
}

TEST(Information, OfClass1FitsAListedServiceWithoutSecurityRequirements) {
  Procurement procurement = handling(Confidentiality::class_1, false, listed());
  procurement.security_requirements.clear();
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  EXPECT_EQ(decided(procurement).ground, Ground::listed);
}

TEST(Information, OfClass3IsLeftToAPerson) {
  const ProcurementDecision decision = decided(handling(Confidentiality::class_3, true, listed()));
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.7"),
            std::vector<std::string>{"above_class_2@/information/confidentiality"});
}

TEST(Information, OfALocalClassIsLeftToAPersonForAMinistry) {
  EXPECT_EQ(decided(handling(Confidentiality::class_3b, true, listed())).verdict, Verdict::needs_judgement);
}

TEST(Information, ThatContradictsItselfIsLeftToAPerson) {
  EXPECT_EQ(decided(handling(Confidentiality::class_2, false, listed())).verdict, Verdict::needs_judgement);
  EXPECT_EQ(decided(handling(Confidentiality::class_1, true, listed())).verdict, Verdict::needs_judgement);
}

TEST(Information, WithoutNeedForConfidentialityLeavesAnUnlistedServiceToAPerson) {
  for (const Date on : {date(2025, 6, 26), date(2025, 6, 27)}) {
    const ProcurementDecision decision =
        decided(handling(Confidentiality::class_1, false, procurement_of_unlisted(on)));
    EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
    EXPECT_EQ(decision.ground, Ground::not_covered);
    EXPECT_EQ(verdict_of(decision, "PROC-1.1"), Verdict::needs_judgement);
    EXPECT_EQ(verdict_of(decision, "CS-4.2.3"),
              on < date(2025, 6, 27) ? Verdict::not_applicable : Verdict::needs_judgement);
    EXPECT_EQ(verdict_of(decision, "CS-4.2.1-2b"), Verdict::not_applicable);
  }
}

TEST(SecurityRequirements, AreAskedForFromJune2025) {
  Procurement procurement = listed(date(2025, 6, 26));
  procurement.security_requirements.clear();
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  procurement.on = date(2025, 6, 27);
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::not_met);
  EXPECT_EQ(decision.ground, Ground::listed);
  EXPECT_EQ(diagnostics_of(decision, "CS-4.2.1-2b").size(), 4U);
}

TEST(SecurityRequirements, AreAskedForOneByOne) {
  const std::pair<SecurityRequirement, const char*> left_out[] = {
      {SecurityRequirement::measures, "no_measures@/security_requirements"},
      {SecurityRequirement::storage_country, "no_storage_country@/security_requirements"},
      {SecurityRequirement::disposal, "no_disposal@/security_requirements"},
      {SecurityRequirement::service_level, "no_service_level@/security_requirements"},
  };
  for (const auto& [requirement, why] : left_out) {
    Procurement procurement = listed();
    std::erase(procurement.security_requirements, requirement);
    EXPECT_EQ(diagnostics_of(decided(procurement), "CS-4.2.1-2b"), std::vector<std::string>{why});
  }
}

TEST(SelectionFromTheList, FollowsThePrinciple) {
  EXPECT_EQ(verdict_of(decided(listed()), "CS-4.2.1-2c"), Verdict::met);
  EXPECT_EQ(verdict_of(decided(procurement_of_unlisted(date(2025, 6, 27))), "CS-4.2.1-2c"), Verdict::not_met);
  EXPECT_EQ(result_of(decided(procurement_of_unlisted(date(2025, 6, 26))), "CS-4.2.1-2c"), nullptr);
}

}  // namespace
}  // namespace ismap::test::information_test
