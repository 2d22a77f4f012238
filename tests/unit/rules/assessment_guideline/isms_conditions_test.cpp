// GL-6.3: each condition on both sides. The period is 2025-07-01 to 2026-06-30.
#include "tests/unit/rules/assessment_guideline/planning.hpp"

namespace ismap {
namespace {

using test::certificate;
using test::codes;
using test::Codes;
using test::renewal;
using test::verdict;

/// The verdict of GL-6.3 once `edit` has changed the certificate of a renewal that meets every condition.
template <class Edit>
std::pair<Verdict, Codes> with(Edit edit) {
  Dossier dossier = renewal();
  edit(certificate(dossier));
  const AssessmentPlan plan = test::plan(dossier);
  return {verdict(plan, "GL-6.3"), codes(plan, "GL-6.3")};
}

std::pair<Verdict, Codes> valid(Date first, Date last, bool renewal_expected) {
  return with([&](Certification& one) {
    one.valid = {first, last};
    one.renewal_expected = renewal_expected;
  });
}

std::pair<Verdict, Codes> standard(std::string_view name, bool iaf, CertificationScheme scheme = {}) {
  return with([&](Certification& one) {
    one.standard = name;
    one.accreditation_iaf = iaf;
    one.scheme = scheme;
  });
}

const std::pair<Verdict, Codes> fits{Verdict::met, {}};

std::pair<Verdict, Codes> fails(std::string code) {
  return {Verdict::not_met, {std::move(code)}};
}

std::pair<Verdict, Codes> doubtful(std::string code) {
  return {Verdict::needs_judgement, {std::move(code)}};
}

TEST(IsmsConditions, OfTheExampleAreAllMet) {
  EXPECT_EQ(with([](Certification&) {}), fits);
}

TEST(IsmsConditions, AskForARenewal) {
  const AssessmentPlan plan = test::plan(test::initial());
  EXPECT_EQ(verdict(plan, "GL-6.3"), Verdict::not_met);
  EXPECT_EQ(codes(plan, "GL-6.3"), Codes{"not_a_renewal"});
}

TEST(IsmsConditions, CertificateMayEndOnTheLastDayOfThePeriod) {
  EXPECT_EQ(valid(date(2023, 7, 1), date(2026, 6, 30), false), fits);
}

TEST(IsmsConditions, CertificateThatEndsADayEarlyFails) {
  EXPECT_EQ(valid(date(2023, 7, 1), date(2026, 6, 29), false), fails("ends_early"));
}

TEST(IsmsConditions, CertificateThatEndsADayEarlyFitsIfItsRenewalIsExpected) {
  EXPECT_EQ(valid(date(2023, 7, 1), date(2026, 6, 29), true), fits);
}

TEST(IsmsConditions, CertificateMayStartOnTheFirstDayOfThePeriod) {
  EXPECT_EQ(valid(date(2025, 7, 1), date(2028, 6, 30), false), fits);
}

TEST(IsmsConditions, CertificateThatStartsADayLateFails) {
  EXPECT_EQ(valid(date(2025, 7, 2), date(2028, 7, 1), false), fails("starts_late"));
}

TEST(IsmsConditions, ExpectedRenewalDoesNotHelpALateStart) {
  EXPECT_EQ(valid(date(2025, 7, 2), date(2026, 6, 29), true), fails("starts_late"));
}

TEST(IsmsConditions, ExpectedRenewalCountsForACertificateValidOnTheFirstDay) {
  EXPECT_EQ(valid(date(2022, 7, 2), date(2025, 7, 1), true), fits);
}

TEST(IsmsConditions, CertificateThatEndedBeforeThePeriodIsForAPerson) {
  EXPECT_EQ(valid(date(2022, 7, 1), date(2025, 6, 30), true), doubtful("lapsed"));
  EXPECT_EQ(valid(date(2022, 7, 1), date(2025, 6, 30), false), fails("ends_early"));
}

TEST(IsmsConditions, SuccessorWithoutAGapIsForAPerson) {
  Dossier dossier = renewal();
  certificate(dossier).valid = {date(2022, 10, 1), date(2025, 9, 30)};
  certificate(dossier).renewal_expected = false;
  Certification after = certificate(dossier);
  after.valid = {date(2025, 10, 1), date(2028, 9, 30)};
  dossier.disclosures->other_certifications.push_back(after);
  EXPECT_EQ(codes(test::plan(dossier), "GL-6.3"), Codes{"successor"});
  dossier.disclosures->other_certifications.back().valid.first = date(2025, 10, 2);
  EXPECT_EQ(verdict(test::plan(dossier), "GL-6.3"), Verdict::not_met) << "a day between them is not covered";
}

TEST(IsmsConditions, JisNeedsNoIafMember) {
  EXPECT_EQ(standard("JIS Q 27001:2023", false), fits);
  EXPECT_EQ(standard("JISQ27001", false), fits);
}

TEST(IsmsConditions, IsoNeedsAnIafMember) {
  EXPECT_EQ(standard("ISO/IEC 27001:2022", true), fits);
  EXPECT_EQ(standard("iso/iec 27001", true), fits);
  EXPECT_EQ(standard("ISO/IEC 27001:2022", false), fails("accreditation"));
}

TEST(IsmsConditions, OtherStandardsFail) {
  EXPECT_EQ(standard("ISO/IEC 27017:2015", true), fails("standard"));
  EXPECT_EQ(standard("JIS Q 27002", true), fails("standard"));
  EXPECT_EQ(standard("SOC 2", true, CertificationScheme::other), fails("standard"));
}

TEST(IsmsConditions, UnclearStandardIsForAPerson) {
  EXPECT_EQ(standard("ISO 27001", true), doubtful("standard_unclear"));
  EXPECT_EQ(standard("JIS Q 270011", true), doubtful("standard_unclear"));
  EXPECT_EQ(standard("ISO/IEC 27001:2022", true, CertificationScheme::other), doubtful("standard_unclear"));
}

TEST(IsmsConditions, ScopeCoversTheService) {
  EXPECT_EQ(with([](Certification& one) { one.scope_covers_service = false; }), fails("scope_service"));
}

TEST(IsmsConditions, ScopeCoversTheManagementOrganisation) {
  EXPECT_EQ(with([](Certification& one) { one.scope_covers_management = false; }), fails("scope_management"));
}

TEST(IsmsConditions, ScopeIsExplained) {
  EXPECT_EQ(with([](Certification& one) { one.scope_explained = false; }), fails("scope_explained"));
}

TEST(IsmsConditions, AreNotPiecedTogetherFromTwoCertificates) {
  Dossier dossier = renewal();
  Certification other = certificate(dossier);
  certificate(dossier).scope_covers_service = false;
  other.scope_explained = false;
  dossier.disclosures->other_certifications.push_back(other);
  EXPECT_EQ(verdict(test::plan(dossier), "GL-6.3"), Verdict::not_met);
}

TEST(IsmsConditions, OneFittingCertificateAmongOthersIsEnough) {
  Dossier dossier = renewal();
  const Certification fitting = certificate(dossier);
  certificate(dossier).scheme = CertificationScheme::other;
  certificate(dossier).standard = "ISO/IEC 27017";
  dossier.disclosures->other_certifications.push_back(fitting);
  const AssessmentPlan plan = test::plan(dossier);
  EXPECT_EQ(verdict(plan, "GL-6.3"), Verdict::met);
  EXPECT_EQ(verdict(plan, "GL-6.4"), Verdict::met);
  EXPECT_EQ(test::result(plan, "GL-6.4")->facts.back().pointer.string(), "/disclosures/other_certifications/1/scheme");
}

TEST(IsmsConditions, WithoutDisclosuresAreUnknown) {
  Dossier dossier = renewal();
  dossier.disclosures.reset();
  const AssessmentPlan plan = test::plan(dossier, test::due({"4.4.1.1"}));
  EXPECT_EQ(verdict(plan, "GL-6.3"), Verdict::unknown);
  EXPECT_EQ(verdict(plan, "GL-6.4"), Verdict::unknown);
  EXPECT_EQ(verdict(plan, "GL-6.2"), Verdict::unknown);
  EXPECT_EQ(test::item(plan, "4.4.1.2").decision, PlanDecision::undecided);
  EXPECT_EQ(test::item(plan, "4.4.1.2").rules, (test::Rules{"GL-6.2", "GL-6.3", "GL-6.4"}));
}

TEST(IsmsConditions, WithoutAnyCertificateAreNotMet) {
  Dossier dossier = renewal();
  dossier.disclosures->other_certifications.clear();
  const AssessmentPlan plan = test::plan(dossier, test::due({"4.4.1.1"}));
  EXPECT_EQ(codes(plan, "GL-6.3"), Codes{"none"});
  EXPECT_EQ(codes(plan, "GL-6.4"), Codes{"not_shown"});
  EXPECT_EQ(test::decision(plan, "4.4.1.2"), PlanDecision::assess);
}

}  // namespace
}  // namespace ismap
