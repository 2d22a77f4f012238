// EX-19: a company on the security-service list, a member of JASA, that is no audit corporation.
#include "tests/unit/rules/assessor/assessor_sample.hpp"

namespace ismap::test {
namespace {

using enum Verdict;

AssessorReview of_company_applying_on(Date day, const Policy& policy = {}) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.corporation.kind = CorporationKind::company;
  assessor.service_standard_listing->valid = {date(2024, 1, 1), date(2027, 12, 31)};
  assessor.ethics_body = "JASA";
  assessor.partner.training = {{date(2024, 1, 15)}};
  assessor.manager.training = {{date(2024, 1, 15)}};
  assessor.history = {assessor_event(day, EventKind::applied)};
  return review(assessor, {.as_of = day, .policy = &policy});
}

TEST(WorkedExamples, Ex19CompanyIsRefusedBeforeTheOpening) {
  const AssessorReview answer = of_company_applying_on(date(2024, 12, 9));
  EXPECT_EQ(answer.verdict, not_met);
  for (const RuleResult& result : answer.results) EXPECT_EQ(result.verdict == not_met, result.rule == "AUD-3.1a");
}

TEST(WorkedExamples, Ex19CompanyAfterTheAnnouncedOpeningIsForAPerson) {
  EXPECT_EQ(of_company_applying_on(date(2024, 12, 10)).verdict, needs_judgement);
  EXPECT_EQ(of_company_applying_on(date(2025, 12, 19)).verdict, needs_judgement);
}

TEST(WorkedExamples, Ex19CompanyByTheSuppliedDayOfTheOpening) {
  const Policy opened = policy_with(Parameter::assessor_intake_opened_on, "2025-04-01");
  EXPECT_EQ(of_company_applying_on(date(2025, 3, 31), opened).verdict, not_met);
  const AssessorReview answer = of_company_applying_on(date(2025, 4, 1), opened);
  EXPECT_EQ(answer.verdict, needs_judgement) << "for what is not public";
  const auto intake = std::ranges::find(answer.results, "AUD-3.1a", &RuleResult::rule);
  ASSERT_NE(intake, answer.results.end());
  EXPECT_EQ(intake->verdict, met);
}

}  // namespace
}  // namespace ismap::test
