// EX-6: renewal, assessment period 2024-07-01 to 2025-06-30, and what the ISMS certificate allows.
#include "tests/unit/rules/assessment_guideline/planning.hpp"

namespace ismap {
namespace {

using enum PlanDecision;
using test::decision;
using test::verdict;

Dossier renewal_of_2025(const Period& valid) {
  Dossier dossier = test::renewal();
  dossier.application.filed_on = date(2025, 9, 18);
  dossier.statement.assessment_period = {date(2024, 7, 1), date(2025, 6, 30)};
  dossier.report->period = dossier.statement.assessment_period;
  test::certificate(dossier) = {.scheme = CertificationScheme::isms,
                                .standard = "ISO/IEC 27001:2022",
                                .valid = valid,
                                .renewal_expected = false,
                                .accreditation_iaf = true,
                                .scope_covers_service = true,
                                .scope_covers_management = true,
                                .scope_explained = true};
  return dossier;
}

void expect_cycle(const Dossier& dossier) {
  const AssessmentPlan without_table = test::plan(dossier);
  EXPECT_EQ(verdict(without_table, "GL-6.3"), Verdict::met);
  EXPECT_EQ(decision(without_table, "4.4.1.1"), undecided) << "which item falls in which year is not public";
  const AssessmentPlan with_table = test::plan(dossier, test::due({"4.4.1.1"}));
  EXPECT_EQ(verdict(with_table, "GL-6.2"), Verdict::met);
  EXPECT_EQ(decision(with_table, "4.4.1.1"), assess);
  EXPECT_EQ(decision(with_table, "4.4.1.2"), may_omit);
}

void expect_no_cycle(const Dossier& dossier) {
  const AssessmentPlan plan = test::plan(dossier, test::due({"4.4.1.1"}));
  EXPECT_EQ(verdict(plan, "GL-6.3"), Verdict::not_met);
  EXPECT_EQ(verdict(plan, "GL-6.2"), Verdict::not_met);
  for (const PlanItem& item : plan.items)
    if (item.control.chapter() == 4) {
      EXPECT_EQ(item.decision, assess) << item.control.string();
    }
}

TEST(WorkedExamples, Ex06CertificateOverTheWholePeriodAllowsTheCycle) {
  expect_cycle(renewal_of_2025({date(2022, 9, 1), date(2025, 8, 31)}));
}

TEST(WorkedExamples, Ex06ExpectedRenewalOfTheCertificateCounts) {
  Dossier dossier = renewal_of_2025({date(2022, 9, 1), date(2025, 3, 31)});
  test::certificate(dossier).renewal_expected = true;
  expect_cycle(dossier);
}

TEST(WorkedExamples, Ex06FirstApplicationIsNotAllowedTheCycle) {
  Dossier dossier = renewal_of_2025({date(2022, 9, 1), date(2025, 8, 31)});
  dossier.application.kind = ApplicationKind::initial;
  expect_no_cycle(dossier);
  EXPECT_EQ(test::codes(test::plan(dossier), "GL-6.3"), test::Codes{"not_a_renewal"});
}

TEST(WorkedExamples, Ex06Iso27017AloneIsNotAllowedTheCycle) {
  Dossier dossier = renewal_of_2025({date(2022, 9, 1), date(2025, 8, 31)});
  test::certificate(dossier).scheme = CertificationScheme::other;
  test::certificate(dossier).standard = "ISO/IEC 27017:2015";
  expect_no_cycle(dossier);
  EXPECT_EQ(verdict(test::plan(dossier), "GL-6.4"), Verdict::not_met);
}

}  // namespace
}  // namespace ismap
