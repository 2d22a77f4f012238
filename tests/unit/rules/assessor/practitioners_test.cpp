#include "tests/unit/rules/assessor/assessor_sample.hpp"

namespace ismap::test {
namespace {

using enum Verdict;

constexpr std::string_view security = "情報セキュリティ監査基準";
constexpr std::string_view systems = "システム監査基準";

AuditPractice practice(Date first, Date last, std::string_view standard = security) {
  return {.first = first, .last = last, .standard = std::string{standard}};
}

RegisteredAssessor with_partner_practice(std::vector<AuditPractice> practices) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.partner.audit_practice = std::move(practices);
  return assessor;
}

Verdict of_practice(std::vector<AuditPractice> practices, Date as_of = assessor_day) {
  return verdict_of(with_partner_practice(std::move(practices)), "AUD-3.6.2", as_of);
}

TEST(Qualification, IsAnyOfTheFourGroups) {
  for (const Qualification held :
       {Qualification::information_security_auditor, Qualification::lead_information_security_auditor,
        Qualification::systems_auditor, Qualification::cisa, Qualification::systems_audit_engineer}) {
    RegisteredAssessor assessor = sample_assessor();
    assessor.partner.qualifications = {Qualification::other, held};
    assessor.manager.qualifications = {held};
    EXPECT_EQ(verdict_of(assessor, "AUD-3.6.1"), met) << name_of(held);
    EXPECT_EQ(verdict_of(assessor, "AUD-3.7"), met) << name_of(held);
  }
}

TEST(Qualification, IsNoOther) {
  for (const std::vector<Qualification>& held : {std::vector<Qualification>{}, {Qualification::other}}) {
    RegisteredAssessor assessor = sample_assessor();
    assessor.partner.qualifications = held;
    const RuleResult partner = result_of(assessor, "AUD-3.6.1");
    EXPECT_EQ(partner.verdict, not_met);
    EXPECT_EQ(places_in(partner), (Places{"not_qualified@/partner/qualifications"}));
    EXPECT_EQ(verdict_of(assessor, "AUD-3.6"), not_met);
    EXPECT_EQ(verdict_of(assessor, "AUD-3.7"), met);
    assessor.manager.qualifications = held;
    EXPECT_EQ(places_in(result_of(assessor, "AUD-3.7")), (Places{"not_qualified@/manager/qualifications"}));
  }
}

TEST(Practice, OfTenYearsIsEnoughAndOneDayLessIsNot) {
  EXPECT_EQ(of_practice({practice(date(2010, 4, 1), date(2020, 3, 31))}), met);
  const RuleResult short_by_a_day =
      result_of(with_partner_practice({practice(date(2010, 4, 1), date(2020, 3, 30))}), "AUD-3.6.2");
  EXPECT_EQ(short_by_a_day.verdict, not_met);
  EXPECT_EQ(places_in(short_by_a_day), (Places{"too_short@/partner/audit_practice"}));
  EXPECT_EQ(of_practice({practice(date(2010, 4, 2), date(2020, 3, 31))}), not_met);
  EXPECT_EQ(of_practice({practice(date(2012, 2, 29), date(2022, 2, 28))}), met);
  EXPECT_EQ(of_practice({practice(date(2012, 2, 29), date(2022, 2, 27))}), not_met);
}

TEST(Practice, NeedsNoUnbrokenSpan) {
  EXPECT_EQ(of_practice({practice(date(1998, 4, 1), date(2003, 3, 31)),
                         practice(date(2015, 4, 1), date(2020, 3, 31), systems)}),
            met);
  EXPECT_EQ(of_practice({practice(date(1998, 4, 1), date(2003, 3, 31)),
                         practice(date(2015, 4, 1), date(2020, 3, 30), systems)}),
            not_met);
}

TEST(Practice, CountsOverlapsOnce) {
  EXPECT_EQ(of_practice({practice(date(2010, 4, 1), date(2016, 3, 31)),
                         practice(date(2012, 4, 1), date(2018, 3, 31), systems)}),
            not_met);
  EXPECT_EQ(of_practice({practice(date(2010, 4, 1), date(2016, 3, 31)),
                         practice(date(2012, 4, 1), date(2020, 3, 31), systems)}),
            met);
}

TEST(Practice, EndsOnTheDayLookedAt) {
  const std::vector<AuditPractice> ongoing = {practice(date(2016, 4, 1), date(2030, 3, 31))};
  EXPECT_EQ(of_practice(ongoing, date(2026, 3, 30)), not_met);
  EXPECT_EQ(of_practice(ongoing, date(2026, 3, 31)), met);
}

TEST(Practice, UnderOtherStandardsIsForAPersonIfTenYearsDependOnIt) {
  const RegisteredAssessor assessor = with_partner_practice(
      {practice(date(2010, 4, 1), date(2019, 3, 31)), practice(date(2019, 4, 1), date(2020, 3, 31), "ISMS認証審査")});
  const RuleResult result = result_of(assessor, "AUD-3.6.2");
  EXPECT_EQ(result.verdict, needs_judgement);
  EXPECT_EQ(places_in(result), (Places{"other_standards@/partner/audit_practice"}));
  EXPECT_EQ(of_practice({practice(date(2010, 4, 1), date(2019, 3, 31)),
                         practice(date(2019, 4, 1), date(2020, 3, 30), "ISMS認証審査")}),
            not_met);
  EXPECT_EQ(of_practice({practice(date(2010, 4, 1), date(2020, 3, 31)),
                         practice(date(2020, 4, 1), date(2021, 3, 31), "ISMS認証審査")}),
            met);
  EXPECT_EQ(of_practice({practice(date(2010, 4, 1), date(2020, 3, 31), "情報セキュリティ監査基準に準じた社内基準")}),
            needs_judgement);
}

TEST(Practice, UnderANamedStandardCountsInEitherLanguage) {
  for (const std::string_view standard :
       {"情報セキュリティ監査基準", "システム監査基準", "Information Security Audit Standard",
        "information-security audit standard", "Systems-audit standard"})
    EXPECT_EQ(of_practice({practice(date(2010, 4, 1), date(2020, 3, 31), standard)}), met) << standard;
}

TEST(Practice, ThatDependsOnHowOddDaysCountIsForAPerson) {
  // 119 months; 15 and 15 days over.
  const RuleResult result = result_of(with_partner_practice({practice(date(2010, 4, 1), date(2015, 4, 15)),
                                                             practice(date(2016, 5, 1), date(2021, 4, 15))}),
                                      "AUD-3.6.2");
  EXPECT_EQ(result.verdict, needs_judgement);
  EXPECT_EQ(places_in(result), (Places{"odd_days@/partner/audit_practice"}));
  EXPECT_EQ(result.diagnostics[0].severity, Severity::warning);
  // 16 and 15 days over are a month of any length.
  EXPECT_EQ(of_practice({practice(date(2010, 4, 1), date(2015, 4, 16)), practice(date(2016, 5, 1), date(2021, 4, 15))}),
            met);
}

TEST(Practice, IsNoneIfNoneIsGiven) {
  EXPECT_EQ(of_practice({}), not_met);
}

TEST(Practice, ThatEndsBeforeItStartsCountsNothingAndIsTold) {
  const RuleResult result = result_of(with_partner_practice({practice(date(2010, 4, 1), date(2020, 3, 31)),
                                                             practice(date(2021, 4, 1), date(2020, 4, 1))}),
                                      "AUD-3.6.2");
  EXPECT_EQ(result.verdict, met);
  EXPECT_EQ(places_in(result), (Places{"reversed@/partner/audit_practice/1"}));
}

TEST(Practice, IsTraced) {
  const RuleResult result =
      result_of(with_partner_practice({practice(date(2010, 4, 1), date(2020, 4, 10))}), "AUD-3.6.2");
  EXPECT_EQ(result.derived,
            (std::vector<Derived>{{"practice_months", std::int64_t{120}}, {"practice_odd_days", std::int64_t{10}}}));
  EXPECT_EQ(result.facts.front(), (Fact{Pointer{} / "partner" / "audit_practice" / 0 / "first", date(2010, 4, 1)}));
}

TEST(CloudKnowledge, IsMetIfStated) {
  RegisteredAssessor assessor = sample_assessor();
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6.3"), met);
  assessor.partner.cloud_knowledge = "　";
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6.3"), unknown);
  assessor.partner.cloud_knowledge.reset();
  EXPECT_EQ(places_in(result_of(assessor, "AUD-3.6.3")), (Places{"missing@/partner/cloud_knowledge"}));
}

TEST(Nationality, IsJapaneseOrAnExceptionForAPerson) {
  RegisteredAssessor assessor = sample_assessor();
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6.4"), met);
  assessor.partner.japanese_national = false;
  EXPECT_EQ(places_in(result_of(assessor, "AUD-3.6.4")), (Places{"nationality@/partner/japanese_national"}));
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6.4"), not_met);
  assessor.partner.exception_ground = " ";
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6.4"), not_met);
  assessor.partner.exception_ground = "代替し得る技術的知見を有する者がいないため";
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6.4"), needs_judgement);
  EXPECT_EQ(places_in(result_of(assessor, "AUD-3.6.4")), (Places{"exception@/partner/exception_ground"}));
  EXPECT_EQ(verdict_of(assessor, "AUD-3.7"), met);
}

TEST(Nationality, IsAskedOfTheManagerToo) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.manager.japanese_national = false;
  EXPECT_EQ(places_in(result_of(assessor, "AUD-3.7")), (Places{"nationality@/manager/japanese_national"}));
  EXPECT_EQ(verdict_of(assessor, "AUD-3.7"), not_met);
  assessor.manager.exception_ground = "代替し得る技術的知見を有する者がいないため";
  EXPECT_EQ(verdict_of(assessor, "AUD-3.7"), needs_judgement);
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6.4"), met);
}

TEST(EngagementPartner, FollowsAllOf36) {
  RegisteredAssessor assessor = sample_assessor();
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6"), met);
  EXPECT_EQ(
      result_of(assessor, "AUD-3.6").derived,
      (std::vector<Derived>{{"AUD-3.6.1", "met"}, {"AUD-3.6.2", "met"}, {"AUD-3.6.3", "met"}, {"AUD-3.6.4", "met"}}));
  assessor.partner.cloud_knowledge.reset();
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6"), unknown);
  assessor.partner.audit_practice.clear();
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6"), not_met);
}

TEST(ManagerPractice, IsForAPersonWithoutTheNumberOfYears) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.manager.audit_practice.clear();
  const RuleResult result = result_of(assessor, "AUD-3.7a");
  EXPECT_EQ(result.verdict, needs_judgement);
  EXPECT_EQ(places_in(result), (Places{"years_unknown@/manager/audit_practice"}));
}

TEST(ManagerPractice, IsDecidedByTheNumberOfYearsSupplied) {
  const Policy five = policy_with(Parameter::manager_practice_years, std::int64_t{5});
  RegisteredAssessor assessor = sample_assessor();
  assessor.manager.audit_practice = {practice(date(2015, 4, 1), date(2020, 3, 31))};
  const RuleResult enough = result_of(assessor, "AUD-3.7a", assessor_day, five);
  EXPECT_EQ(enough.verdict, met);
  EXPECT_EQ(enough.supplements, (std::vector{Parameter::manager_practice_years}));
  assessor.manager.audit_practice = {practice(date(2015, 4, 1), date(2020, 3, 30))};
  const RuleResult short_by_a_day = result_of(assessor, "AUD-3.7a", assessor_day, five);
  EXPECT_EQ(short_by_a_day.verdict, not_met);
  EXPECT_EQ(places_in(short_by_a_day), (Places{"too_short@/manager/audit_practice"}));
}

TEST(Training, IsRecordedForBothUpToTheDayLookedAt) {
  const RegisteredAssessor assessor = sample_assessor();  // both on 2026-05-15
  EXPECT_EQ(verdict_of(assessor, "AUD-3.9", date(2026, 5, 15)), met);
  const RuleResult before = result_of(assessor, "AUD-3.9", date(2026, 5, 14));
  EXPECT_EQ(before.verdict, unknown);
  EXPECT_EQ(places_in(before), (Places{"missing@/partner/training", "missing@/manager/training"}));
}

TEST(Training, OfOneIsNotEnough) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.manager.training.clear();
  EXPECT_EQ(verdict_of(assessor, "AUD-3.9"), unknown);
  EXPECT_EQ(places_in(result_of(assessor, "AUD-3.9")),
            (Places{"frequency@/partner/training", "missing@/manager/training"}));
}

TEST(Team, IsFreeOfNationalityRules) {
  RegisteredAssessor assessor = sample_assessor();
  const AssessorReview before = review(assessor, {.as_of = assessor_day});
  ASSERT_FALSE(assessor.team.front().japanese_national);
  assessor.team.front().japanese_national = true;
  EXPECT_EQ(review(assessor, {.as_of = assessor_day}), before);
  EXPECT_EQ(verdict_of(assessor, "AUD-3.8"), needs_judgement) << "the rest of 3.8 is not public";
}

}  // namespace
}  // namespace ismap::test
