// EX-14: the practice, the qualification and the nationality of an engagement partner; the team.
#include "tests/unit/rules/assessor/assessor_sample.hpp"

namespace ismap::test {
namespace {

using enum Verdict;

RegisteredAssessor with_spans(const std::vector<Period>& spans) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.partner.audit_practice.clear();
  for (const Period& span : spans)
    assessor.partner.audit_practice.push_back(
        {.first = span.first, .last = span.last, .standard = "情報セキュリティ監査基準"});
  return assessor;
}

TEST(WorkedExamples, Ex14TenYearsInTotalWithGapsAreEnough) {
  EXPECT_EQ(verdict_of(with_spans({{date(2008, 4, 1), date(2012, 3, 31)},
                                   {date(2014, 4, 1), date(2017, 3, 31)},
                                   {date(2020, 4, 1), date(2023, 3, 31)}}),
                       "AUD-3.6.2"),
            met);
}

TEST(WorkedExamples, Ex14TenYearsLessADayAreNotEnough) {
  EXPECT_EQ(verdict_of(with_spans({{date(2008, 4, 1), date(2012, 3, 31)},
                                   {date(2014, 4, 1), date(2017, 3, 31)},
                                   {date(2020, 4, 1), date(2023, 3, 30)}}),
                       "AUD-3.6.2"),
            not_met);
}

TEST(WorkedExamples, Ex14NineYearsWithoutABreakAreNotEnough) {
  const RegisteredAssessor assessor = with_spans({{date(2014, 4, 1), date(2023, 3, 31)}});
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6.2"), not_met);
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6"), not_met);
}

TEST(WorkedExamples, Ex14CisaHolderOfAnotherNationalityOnlyByException) {
  RegisteredAssessor assessor = with_spans({{date(2008, 4, 1), date(2018, 3, 31)}});
  assessor.partner.qualifications = {Qualification::cisa};
  assessor.partner.japanese_national = false;
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6"), not_met);
  assessor.partner.exception_ground = "代替し得る技術的知見を有する者がいないため";
  EXPECT_EQ(verdict_of(assessor, "AUD-3.6"), needs_judgement);
}

TEST(WorkedExamples, Ex14TeamMemberOfAnyNationalityIsFine) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.team.front().japanese_national = false;
  for (const RuleResult& result : review(assessor, {.as_of = assessor_day}).results)
    for (const std::string& place : places_in(result)) EXPECT_EQ(place.find("/team"), std::string::npos) << place;
}

}  // namespace
}  // namespace ismap::test
