#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/remedy.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {
namespace {

using Rules = std::vector<std::string_view>;

constexpr Date as_of = date(2026, 11, 20);

Dossier initial() {
  return load<Dossier>(test::read_file("docs/examples/ismap-initial.json"));
}

Dossier renewal() {
  return load<Dossier>(test::read_file("docs/examples/ismap-renewal.json"));
}

const Register& renewal_register() {
  static const auto loaded = load<Register>(test::read_file("docs/examples/ismap-renewal-register.json"));
  return loaded;
}

RemedyReport remedy_of(const Dossier& dossier, Date day = as_of) {
  return remedy(dossier, {.as_of = day});
}

/// The only edit of a report.
RemedyEdit only_edit(const RemedyReport& report) {
  EXPECT_EQ(report.edits.size(), 1U) << write(report, Layout::indented);
  return report.edits.empty() ? RemedyEdit{} : report.edits.front();
}

Rules rules_of(const RemedyReport& report) {
  Rules rules;
  for (const RemedyRule& rule : report.rules) rules.push_back(rule.rule);
  return rules;
}

/// The edit that answers a diagnostic.
RemedyEdit edit_for(const RemedyReport& report, std::string_view code) {
  const auto found = std::ranges::find_if(
      report.edits, [&](const RemedyEdit& edit) { return std::ranges::find(edit.codes, code) != edit.codes.end(); });
  if (found == report.edits.end()) {
    ADD_FAILURE() << "no edit for " << code;
    return {};
  }
  return *found;
}

TEST(Remedy, OfAnApplicationInOrderIsEmpty) {
  const RemedyReport report = remedy_of(initial());
  EXPECT_TRUE(report.rules.empty());
  EXPECT_TRUE(report.edits.empty());
  EXPECT_EQ(report.scheme, Scheme::ismap);
  EXPECT_EQ(report.as_of, as_of);
  EXPECT_EQ(write(remedied(initial(), report)), write(initial()));
}

TEST(Remedy, IsOneEditForAllRulesThatItCures) {
  Dossier dossier = initial();
  dossier.statement.service_name = " ";
  const RemedyReport report = remedy_of(dossier);
  const RemedyEdit edit = only_edit(report);
  EXPECT_EQ(edit.pointer.string(), "/statement/service_name");
  EXPECT_EQ(edit.kind, RemedyKind::set_value);
  EXPECT_EQ(edit.by, RemedyBy::person);
  EXPECT_TRUE(edit.possible);
  EXPECT_FALSE(edit.patch);
  EXPECT_EQ(rules_of(report), edit.rules);
  EXPECT_EQ(edit.rules.size(), 2U);
  EXPECT_TRUE(std::ranges::find(edit.rules, "STM-2.2.1") != edit.rules.end());
  EXPECT_TRUE(std::ranges::find(edit.rules, "REG-3.8") != edit.rules.end());
}

TEST(Remedy, RemovesABlankItemBesideOthers) {
  Dossier dossier = initial();
  dossier.statement.covered_services.insert(dossier.statement.covered_services.begin(), "");
  dossier.statement.covered_services.push_back("\u3000");
  const RemedyReport report = remedy_of(dossier);
  ASSERT_EQ(report.edits.size(), 2U);
  EXPECT_EQ(report.edits[0].patch, (RemedyPatch{PatchOperation::remove, report.edits[0].patch->path, {}}));
  EXPECT_EQ(report.edits[0].patch->path.string(), "/statement/covered_services/3") << "later items go first";
  EXPECT_EQ(report.edits[1].patch->path.string(), "/statement/covered_services/0");
  for (const RemedyRule& rule : report.rules) {
    EXPECT_EQ(rule.by, RemedyBy::machine);
    EXPECT_NE(rule.after, Verdict::not_met);
  }
  EXPECT_EQ(write(remedied(dossier, report)), write(initial()));
}

TEST(Remedy, LeavesAPersonToWriteTheOnlyItem) {
  Dossier dossier = initial();
  dossier.statement.regions = {Region{"", std::nullopt}, Region{" ", std::nullopt}};
  const RemedyReport report = remedy_of(dossier);
  ASSERT_EQ(report.edits.size(), 2U);
  EXPECT_EQ(report.edits[0].pointer.string(), "/statement/regions/0/name");
  EXPECT_EQ(report.edits[0].by, RemedyBy::person);
  EXPECT_EQ(report.edits[1].by, RemedyBy::machine);
  EXPECT_EQ(report.edits[1].patch->path.string(), "/statement/regions/1");
  EXPECT_EQ(report.rules.front().by, RemedyBy::person);
  EXPECT_EQ(report.rules.front().after, Verdict::not_met);
}

TEST(Remedy, KeepsARegionWhoseCountryIsNamed) {
  Dossier dossier = initial();
  dossier.statement.regions.push_back({"", "日本"});
  EXPECT_EQ(only_edit(remedy_of(dossier)).by, RemedyBy::person);
}

TEST(Remedy, RemovesAnEntryThatSaysTheSameOnly) {
  Dossier dossier = initial();
  const std::size_t size = dossier.statement.controls.size();
  dossier.statement.controls.push_back(dossier.statement.controls.front());
  const RemedyReport report = remedy_of(dossier);
  EXPECT_EQ(only_edit(report).by, RemedyBy::machine);
  EXPECT_EQ(only_edit(report).patch->path.string(), "/statement/controls/" + std::to_string(size));
  EXPECT_EQ(write(remedied(dossier, report)), write(initial()));

  dossier.statement.controls.back().reason = "別の理由";
  EXPECT_EQ(only_edit(remedy_of(dossier)).by, RemedyBy::person);
}

TEST(Remedy, DoesNotPledgeForTheApplicant) {
  Dossier dossier = initial();
  std::erase_if(dossier.pledges, [](const PledgeItem& item) { return item.value == 2 || item.value == 5; });
  const RemedyReport report = remedy_of(dossier);
  EXPECT_EQ(rules_of(report), (Rules{"REG-3.5(0)", "REG-3.5(2)", "REG-3.5(5)", "REG-6.1(6)"}));
  ASSERT_EQ(report.edits.size(), 2U);
  EXPECT_EQ(report.edits[0].rules, (Rules{"REG-3.5(0)", "REG-3.5(2)", "REG-6.1(6)"}));
  EXPECT_EQ(report.edits[1].rules, (Rules{"REG-3.5(0)", "REG-3.5(5)", "REG-6.1(6)"}));
  for (const RemedyEdit& edit : report.edits) {
    EXPECT_EQ(edit.by, RemedyBy::confirmation);
    EXPECT_EQ(edit.kind, RemedyKind::add_entry);
    ASSERT_TRUE(edit.patch);
    EXPECT_EQ(edit.patch->path.string(), "/pledges/-");
  }
  EXPECT_EQ(report.edits[0].patch->value, Value{std::int64_t{2}});
  EXPECT_EQ(remedied(dossier, report).pledges.size(), 4U);
  EXPECT_EQ(remedied(dossier, report, RemedyBy::confirmation).pledges.size(), 6U);
}

TEST(Remedy, CountsOneMissingDocumentOnce) {
  Dossier dossier = initial();
  std::erase_if(dossier.application.documents,
                [](const FiledDocument& document) { return document.kind == DocumentKind::written_representation; });
  const RemedyEdit edit = only_edit(remedy_of(dossier));
  EXPECT_EQ(edit.kind, RemedyKind::obtain_document);
  EXPECT_EQ(edit.by, RemedyBy::person);
  EXPECT_EQ(edit.rules, (Rules{"REG-4.1", "REG-5.1(1)"}));
  EXPECT_EQ(edit.clause.clause, "4.1");
}

// The report is of 2026-08-28: the last day for filing is 2026-09-28.
TEST(Remedy, MovesAFilingThatIsStillAhead) {
  Dossier dossier = initial();
  dossier.application.filed_on = date(2026, 9, 29);
  dossier.application.received_on.reset();
  dossier.application.accepted_on.reset();
  const RemedyEdit ahead = edit_for(remedy_of(dossier, date(2026, 9, 28)), "REG-4.2/late");
  EXPECT_TRUE(ahead.possible);
  EXPECT_EQ(ahead.by, RemedyBy::confirmation);
  EXPECT_EQ(ahead.kind, RemedyKind::change_date);
  ASSERT_TRUE(ahead.patch);
  EXPECT_EQ(ahead.patch->path.string(), "/application/filed_on");
  EXPECT_EQ(ahead.patch->value, Value{date(2026, 9, 28)});

  const RemedyEdit past = edit_for(remedy_of(dossier, date(2026, 9, 29)), "REG-4.2/late");
  EXPECT_FALSE(past.possible);
  EXPECT_FALSE(past.patch);
  EXPECT_NE(past.what.en.find("2026-09-28"), std::string::npos);
  EXPECT_NE(past.what.ja.find("2026-09-28"), std::string::npos);
}

TEST(Remedy, DoesNotMoveADayWhoseTimeLimitHasPassed) {
  Dossier dossier = initial();
  dossier.application.filed_on = date(2026, 12, 1);
  dossier.application.received_on.reset();
  dossier.application.accepted_on.reset();
  EXPECT_FALSE(edit_for(remedy_of(dossier, date(2026, 10, 1)), "REG-4.2/late").possible);
}

TEST(Remedy, OfAFindingInGovernanceIsANewAssessment) {
  Dossier dossier = initial();
  dossier.report->findings.push_back({"F-1", *ControlId::parse("3.1.1.1"), "発見事項", FoundIn::design});
  dossier.improvement_plans.push_back({"F-1", date(2026, 9, 1), "改善する。", date(2026, 10, 1)});
  dossier.application.documents.push_back({DocumentKind::improvement_plan, DocumentLanguage::ja, false, false});
  const RemedyReport report = remedy_of(dossier);
  const RemedyEdit edit = edit_for(report, "REG-6.1(2)/finding");
  EXPECT_FALSE(edit.possible);
  EXPECT_NE(edit.what.en.find("new assessment"), std::string::npos);
  ASSERT_EQ(rules_of(report), (Rules{"REG-6.1(2)", "GL-5.2"}));
  EXPECT_FALSE(report.rules.front().possible);
}

// Two months from the report of 2026-08-28: 2026-10-28.
TEST(Remedy, PlansAnImprovementByItsLastDay) {
  Dossier dossier = initial();
  dossier.report->findings.push_back({"F-1", *ControlId::parse("9.2.3.11.PB"), "発見事項", FoundIn::design});
  dossier.improvement_plans.push_back({"F-1", date(2026, 9, 1), "改善する。", date(2026, 10, 29)});
  dossier.application.documents.push_back({DocumentKind::improvement_plan, DocumentLanguage::ja, false, false});
  const RemedyReport report = remedy_of(dossier, date(2026, 10, 28));
  const RemedyEdit edit = edit_for(report, "REG-6.1(4)/late");
  EXPECT_TRUE(edit.possible);
  ASSERT_TRUE(edit.patch);
  EXPECT_EQ(edit.patch->path.string(), "/improvement_plans/0/completes_on");
  EXPECT_EQ(edit.patch->value, Value{date(2026, 10, 28)});
  EXPECT_FALSE(edit_for(remedy_of(dossier, date(2026, 10, 29)), "REG-6.1(4)/late").possible);
}

TEST(Remedy, AsksForOnePlanThatServesAllRules) {
  Dossier dossier = initial();
  dossier.report->findings.push_back({"F-1", *ControlId::parse("9.2.3.11.PB"), "発見事項", FoundIn::design});
  dossier.application.documents.push_back({DocumentKind::improvement_plan, DocumentLanguage::ja, false, false});
  const RemedyReport report = remedy_of(dossier, date(2026, 10, 28));
  const RemedyEdit edit = only_edit(report);
  EXPECT_EQ(edit.rules, (Rules{"REG-3.3", "REG-6.1(4)", "GL-5.3"}));
  EXPECT_NE(edit.what.en.find("2026-10-28"), std::string::npos);

  const RemedyReport later = remedy_of(dossier, date(2026, 10, 29));
  ASSERT_EQ(later.edits.size(), 2U) << "a plan cures 3.3 at any time";
  EXPECT_TRUE(edit_for(later, "REG-3.3/no_plan").possible);
  EXPECT_FALSE(edit_for(later, "REG-6.1(4)/no_plan").possible);
}

TEST(Remedy, DoesNotMoveAPeriodThatWasReportedOn) {
  Dossier dossier = renewal();
  dossier.statement.assessment_period.first = date(2025, 7, 2);
  dossier.report->period.first = date(2025, 7, 2);
  const RemedyReport report = remedy(dossier, {.as_of = as_of, .registrations = &renewal_register()});
  const RemedyEdit edit = edit_for(report, "REG-3.13/gap");
  EXPECT_FALSE(edit.possible);
  EXPECT_EQ(edit.rules, (Rules{"STM-2.2.5b", "REG-3.13"}));
}

TEST(Remedy, MovesTheEndOfAPeriodThatStillRuns) {
  Statement statement = initial().statement;
  statement.assessment_period = {date(2026, 7, 1), date(2026, 9, 29)};
  const RemedyReport running = remedy(statement, {.as_of = date(2026, 9, 29)});
  const RemedyEdit edit = only_edit(running);
  EXPECT_EQ(edit.by, RemedyBy::confirmation);
  EXPECT_EQ(edit.patch->path.string(), "/assessment_period/last");
  EXPECT_EQ(edit.patch->value, Value{date(2026, 9, 30)});
  EXPECT_EQ(running.rules.front().after, Verdict::not_met) << "software does not decide that";
  EXPECT_EQ(remedied(statement, running, RemedyBy::confirmation).assessment_period.last, date(2026, 9, 30));

  EXPECT_FALSE(only_edit(remedy(statement, {.as_of = date(2026, 9, 30)})).possible);
}

TEST(Remedy, MarksAServiceThatIsNamedAsBase) {
  Dossier dossier = renewal();
  dossier.statement.outside_services.front().is_base = false;
  const RemedyReport report = remedy(dossier, {.as_of = as_of, .registrations = &renewal_register()});
  const RemedyEdit edit = only_edit(report);
  EXPECT_EQ(edit.by, RemedyBy::confirmation);
  EXPECT_EQ(edit.patch->path.string(), "/statement/outside_services/0/is_base");
  EXPECT_EQ(write(remedied(dossier, report, RemedyBy::confirmation)), write(renewal()));
  EXPECT_EQ(write(remedied(dossier, report)), write(dossier));
}

TEST(Remedy, DoesNotMarkABaseThatIsNotRegistered) {
  Dossier dossier = renewal();
  dossier.statement.outside_services.front().is_base = false;
  Register none = renewal_register();
  std::erase_if(none.services, [](const RegisteredService& service) { return service.number == "C24-0900-2"; });
  const RemedyReport report = remedy(dossier, {.as_of = as_of, .registrations = &none});
  EXPECT_EQ(edit_for(report, "STM-2.2.4-inh/undeclared").by, RemedyBy::person) << "marking it would break STM-2.2.2c";
  EXPECT_EQ(edit_for(report, "STM-2.2.4-inh/not_in_register").by, RemedyBy::person);
}

TEST(Remedy, WithdrawsASpecialReportOutsideItsPeriod) {
  Dossier dossier = load<Dossier>(test::read_file("docs/examples/liu-special-measure.json"));
  dossier.special_report->applied_on = date(2025, 4, 1);
  const RemedyEdit edit = edit_for(remedy_of(dossier), "LIU-3.2/outside_period");
  EXPECT_EQ(edit.kind, RemedyKind::remove_entry);
  EXPECT_EQ(edit.by, RemedyBy::confirmation);
  EXPECT_EQ(edit.patch->path.string(), "/special_report");
}

TEST(Remedy, DropsWhatARemovalImplies) {
  Dossier dossier = initial();
  auto& controls = dossier.statement.controls;
  const auto implemented = std::ranges::find_if(controls, [](const ControlEntry& entry) {
    return entry.individual_control && entry.id.chapter() >= 5 && entry.id.depth() == 4;
  });
  ASSERT_NE(implemented, controls.end());
  implemented->individual_control.reset();
  const ControlEntry twice = *implemented;
  const std::string first = "/statement/controls/" + std::to_string(implemented - controls.begin());
  controls.push_back(twice);
  const RemedyReport report = remedy_of(dossier);
  ASSERT_EQ(report.edits.size(), 2U);
  EXPECT_EQ(report.edits[0].pointer.string(), first + "/individual_control");
  EXPECT_EQ(report.edits[1].by, RemedyBy::machine);
  EXPECT_TRUE(std::ranges::find(report.edits[1].codes, "STM-2.2.4-3d/no_individual_control") !=
              report.edits[1].codes.end());
}

TEST(Remedy, OfTheExampleWithBreachesSaysWhatIsTooLate) {
  const auto dossier = load<Dossier>(test::read_file("docs/examples/ismap-breaches.json"));
  const RemedyReport report = remedy_of(dossier, date(2027, 1, 15));
  for (const std::string_view code : {"REG-4.2/late", "REG-5.4(1)/late", "REG-6.1(2)/finding", "REG-6.1(7)/deleted",
                                      "REG-6.1(4)/late", "STM-2.2.5a/too_long"})
    EXPECT_FALSE(edit_for(report, code).possible) << code;
  EXPECT_EQ(edit_for(report, "REG-3.5(4)/not_pledged").by, RemedyBy::confirmation);
}

TEST(Remedy, IsAppliedToItsOwnDocumentOnly) {
  Dossier dossier = initial();
  dossier.statement.covered_services.emplace_back();
  const RemedyReport report = remedy_of(dossier);
  Dossier other = initial();
  other.statement.covered_services.clear();
  EXPECT_THROW((void)remedied(other, report), std::invalid_argument);
}

TEST(Remedy, OfASubjectIsThatOfItsDocument) {
  const Statement statement = initial().statement;
  EXPECT_EQ(remedy(Subject{statement}, {.as_of = as_of}), remedy(statement, {.as_of = as_of}));
  EXPECT_FALSE(remedy(statement, {.as_of = as_of}).scheme);
  EXPECT_EQ(remedy(Subject{initial()}, {.as_of = as_of}), remedy_of(initial()));
}

}  // namespace
}  // namespace ismap
