#include "tests/unit/rules/assessor/assessor_sample.hpp"

namespace ismap::test {
namespace {

using enum Verdict;

TEST(Corporation, AuditsInJapan) {
  RegisteredAssessor assessor = sample_assessor();
  EXPECT_EQ(verdict_of(assessor, "AUD-3.1"), met);
  assessor.corporation.audits_in_japan = false;
  const RuleResult result = result_of(assessor, "AUD-3.1");
  EXPECT_EQ(result.verdict, not_met);
  EXPECT_EQ(places_in(result), (Places{"no_audits_in_japan@/corporation/audits_in_japan"}));
}

RegisteredAssessor company_applying_on(Date day) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.corporation.kind = CorporationKind::company;
  assessor.history.front().on = day;
  return assessor;
}

TEST(IntakeLimit, DoesNotConcernAuditCorporations) {
  for (const Date day : {date(2020, 6, 3), date(2024, 12, 9), date(2024, 12, 10), date(2026, 9, 1)}) {
    RegisteredAssessor assessor = sample_assessor();
    assessor.history.front().on = day;
    EXPECT_EQ(verdict_of(assessor, "AUD-3.1a"), met) << to_string(day);
  }
}

TEST(IntakeLimit, IsKnownUpToTheDayOfTheLastSource) {
  const RuleResult last = result_of(company_applying_on(date(2024, 12, 9)), "AUD-3.1a");
  EXPECT_EQ(last.verdict, not_met);
  EXPECT_EQ(places_in(last), (Places{"intake_closed@/corporation/kind"}));
  EXPECT_EQ(last.citations.front().edition, "2024");
  const RuleResult next = result_of(company_applying_on(date(2024, 12, 10)), "AUD-3.1a");
  EXPECT_EQ(next.verdict, needs_judgement);
  EXPECT_EQ(places_in(next), (Places{"opening_unknown@/corporation/kind"}));
  EXPECT_EQ(next.citations.front().edition, "2025");
  EXPECT_EQ(verdict_of(company_applying_on(date(2020, 6, 3)), "AUD-3.1a"), not_met);
  EXPECT_EQ(verdict_of(company_applying_on(date(2026, 11, 20)), "AUD-3.1a"), needs_judgement);
}

TEST(IntakeLimit, HoldsForEveryOtherKind) {
  RegisteredAssessor assessor = company_applying_on(date(2024, 12, 9));
  assessor.corporation.kind = CorporationKind::other;
  EXPECT_EQ(verdict_of(assessor, "AUD-3.1a"), not_met);
}

TEST(IntakeLimit, EndsOnTheSuppliedDay) {
  const Policy opened = policy_with(Parameter::assessor_intake_opened_on, "2026-04-01");
  const RuleResult before = result_of(company_applying_on(date(2026, 3, 31)), "AUD-3.1a", assessor_day, opened);
  EXPECT_EQ(before.verdict, not_met);
  EXPECT_EQ(before.supplements, (std::vector{Parameter::assessor_intake_opened_on}));
  const RuleResult first = result_of(company_applying_on(date(2026, 4, 1)), "AUD-3.1a", assessor_day, opened);
  EXPECT_EQ(first.verdict, met);
  EXPECT_EQ(first.supplements, (std::vector{Parameter::assessor_intake_opened_on}));
}

TEST(IntakeLimit, OfKnownDaysYieldsToNoSupplement) {
  const Policy opened = policy_with(Parameter::assessor_intake_opened_on, "2022-04-01");
  EXPECT_EQ(verdict_of(company_applying_on(date(2024, 12, 9)), "AUD-3.1a", assessor_day, opened), not_met);
  EXPECT_EQ(verdict_of(company_applying_on(date(2024, 12, 10)), "AUD-3.1a", assessor_day, opened), met);
}

TEST(IntakeLimit, IsThatOfTheDayLookedAtWithoutAnApplication) {
  RegisteredAssessor assessor = company_applying_on(date(2024, 12, 9));
  assessor.history.clear();
  EXPECT_EQ(verdict_of(assessor, "AUD-3.1a", date(2024, 12, 9)), not_met);
  EXPECT_EQ(verdict_of(assessor, "AUD-3.1a", date(2024, 12, 10)), needs_judgement);
}

TEST(IntakeLimit, IsThatOfTheLastApplicationUpToTheDayLookedAt) {
  RegisteredAssessor assessor = company_applying_on(date(2024, 6, 1));
  assessor.history.push_back(assessor_event(date(2026, 2, 1), EventKind::applied));
  EXPECT_EQ(verdict_of(assessor, "AUD-3.1a", date(2026, 2, 1)), needs_judgement);
  EXPECT_EQ(verdict_of(assessor, "AUD-3.1a", date(2026, 1, 31)), not_met);
}

TEST(ServiceStandardListing, IsValidOnItsFirstAndLastDay) {
  const RegisteredAssessor assessor = sample_assessor();  // 2025-04-01 to 2027-03-31
  const RuleResult early = result_of(assessor, "AUD-3.4", date(2025, 3, 31));
  EXPECT_EQ(early.verdict, not_met);
  EXPECT_EQ(places_in(early), (Places{"not_yet@/service_standard_listing/valid/first"}));
  EXPECT_EQ(verdict_of(assessor, "AUD-3.4", date(2025, 4, 1)), met);
  EXPECT_EQ(verdict_of(assessor, "AUD-3.4", date(2027, 3, 31)), met);
  const RuleResult late = result_of(assessor, "AUD-3.4", date(2027, 4, 1));
  EXPECT_EQ(late.verdict, not_met);
  EXPECT_EQ(places_in(late), (Places{"expired@/service_standard_listing/valid/last"}));
}

TEST(ServiceStandardListing, IsUnknownIfNotGiven) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.service_standard_listing.reset();
  const RuleResult result = result_of(assessor, "AUD-3.4");
  EXPECT_EQ(result.verdict, unknown);
  EXPECT_EQ(places_in(result), (Places{"missing@/service_standard_listing"}));
}

TEST(EthicsBody, IsTheOneNamed) {
  RegisteredAssessor assessor = sample_assessor();
  for (const std::string_view name : {"日本セキュリティ監査協会", "特定非営利活動法人 日本セキュリティ監査協会",
                                      "特定非営利活動法人　日本セキュリティ監査協会（JASA）", "JASA", " JASA ",
                                      "Japan Information Security Audit Association"}) {
    assessor.ethics_body = std::string{name};
    EXPECT_EQ(verdict_of(assessor, "AUD-3.5"), met) << name;
  }
}

TEST(EthicsBody, OtherThanTheOneNamedIsForAPerson) {
  RegisteredAssessor assessor = sample_assessor();
  for (const std::string_view name :
       {"情報マネジメントシステム認定センター（ISMS-AC）", "日本セキュリティ監査協会に加入予定", "JASA準会員"}) {
    assessor.ethics_body = std::string{name};
    const RuleResult result = result_of(assessor, "AUD-3.5");
    EXPECT_EQ(result.verdict, needs_judgement) << name;
    EXPECT_EQ(places_in(result), (Places{"other_body@/ethics_body"}));
  }
}

TEST(EthicsBody, IsUnknownIfNotGivenOrBlank) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.ethics_body = " 　";
  EXPECT_EQ(verdict_of(assessor, "AUD-3.5"), unknown);
  assessor.ethics_body.reset();
  EXPECT_EQ(places_in(result_of(assessor, "AUD-3.5")), (Places{"missing@/ethics_body"}));
}

}  // namespace
}  // namespace ismap::test
