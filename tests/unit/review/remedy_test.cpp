#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/review/remedy.hpp>

#include "tests/support/document.hpp"
#include "tests/unit/review/two_years.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {
namespace {

using Rules = std::vector<std::string_view>;

using test::as_of;
using test::renewal;

Dossier initial() {
  return load<Dossier>(test::read_file("docs/examples/ismap-initial.json"));
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
  std::vector<ControlEntry>& controls = dossier.statement.controls;
  const std::size_t size = controls.size();
  ControlEntry other = controls.front();
  other.reason = "別の理由";
  controls.push_back(other);
  const Dossier two = dossier;
  RemedyReport report = remedy_of(dossier);
  ASSERT_EQ(report.edits.size(), 2U) << "which of the two holds is for a person";
  for (const RemedyEdit& edit : report.edits) EXPECT_EQ(edit.by, RemedyBy::person);

  controls.push_back(controls.front());
  report = remedy_of(dossier);
  ASSERT_EQ(std::ranges::count(report.edits, RemedyBy::machine, &RemedyEdit::by), 1);
  const auto removal = std::ranges::find(report.edits, RemedyBy::machine, &RemedyEdit::by);
  EXPECT_EQ(removal->patch->path.string(), "/statement/controls/" + std::to_string(size + 1));
  EXPECT_EQ(write(remedied(dossier, report)), write(two));
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
  EXPECT_EQ(edit_for(later, "REG-6.1(4)/no_plan").what.en,
            "The time limit, 2026-10-28, has passed: what is made or filed now does not cure this.");
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
  ASSERT_TRUE(edit.patch);
  EXPECT_EQ(edit.patch->path.string(), "/assessment_period/last");
  EXPECT_EQ(edit.patch->value, Value{date(2026, 9, 30)});
  EXPECT_EQ(running.rules.front().after, Verdict::not_met) << "software does not decide that";
  EXPECT_EQ(remedied(statement, running, RemedyBy::confirmation).assessment_period.last, date(2026, 9, 30));

  const RemedyEdit over = only_edit(remedy(statement, {.as_of = date(2026, 9, 30)}));
  EXPECT_EQ(over.by, RemedyBy::person);
  EXPECT_TRUE(over.possible) << "nobody has reported on it";
}

TEST(Remedy, MovesNoDayOfARunningPeriodThatHasPassed) {
  Statement too_long = initial().statement;
  too_long.assessment_period = {date(2025, 7, 1), date(2026, 12, 31)};
  const RemedyEdit end = only_edit(remedy(too_long, {.as_of = as_of}));
  EXPECT_EQ(end.codes, (std::vector<std::string>{"STM-2.2.5a/too_long"}));
  EXPECT_EQ(end.by, RemedyBy::person) << "the last day allowed, 2026-06-30, has passed";
  EXPECT_TRUE(end.possible);
  EXPECT_EQ(only_edit(remedy(too_long, {.as_of = date(2026, 6, 30)})).patch->value, Value{date(2026, 6, 30)});

  Dossier late_start = renewal();
  late_start.report.reset();
  late_start.statement.assessment_period = {date(2025, 7, 2), date(2026, 11, 30)};
  const RemedyReport report = remedy(late_start, {.as_of = as_of, .registrations = &renewal_register()});
  EXPECT_EQ(edit_for(report, "REG-3.13/gap").by, RemedyBy::person) << "the first day has passed";
}

std::vector<ControlEntry>::iterator entry_of(Statement& statement, std::string_view id) {
  return std::ranges::find(statement.controls, *ControlId::parse(id), &ControlEntry::id);
}

TEST(Remedy, OfAMistakenNumberCuresItsAbsenceToo) {
  Dossier dossier = initial();
  entry_of(dossier.statement, "6.1.3.3.PB")->id = *ControlId::parse("6.1.3.13.PB");
  const RemedyReport report = remedy_of(dossier);
  const RemedyEdit edit = only_edit(report);
  EXPECT_EQ(edit.by, RemedyBy::confirmation);
  EXPECT_EQ(edit.patch->value, Value{std::string{"6.1.3.3.PB"}});
  EXPECT_EQ(edit.codes, (std::vector<std::string>{"STM-2.2/unknown_control", "STM-2.2.4-3a/no_entry"}));
  EXPECT_TRUE(remedy(remedied(dossier, report, RemedyBy::confirmation), {.as_of = as_of}).rules.empty());

  dossier.statement.controls.back().id = *ControlId::parse("18.9.9");
  const RemedyReport with_another = remedy_of(dossier);
  EXPECT_EQ(edit_for(with_another, "STM-2.2.4-3a/no_entry").by, RemedyBy::confirmation);
}

TEST(Remedy, GivesNoEntryANumberThatIsStated) {
  Dossier dossier = initial();
  ControlEntry mistaken = *entry_of(dossier.statement, "6.1.3.3.PB");
  mistaken.id = *ControlId::parse("6.1.3.13.PB");
  dossier.statement.controls.push_back(mistaken);
  const RemedyEdit edit = only_edit(remedy_of(dossier));
  EXPECT_EQ(edit.by, RemedyBy::person);
  EXPECT_EQ(edit.what.en, "6.1.3.3.PB is stated already: remove this entry, or correct its number.");
}

TEST(Remedy, GivesANumberToOneOfTwoEntries) {
  Dossier dossier = initial();
  const auto mistaken = entry_of(dossier.statement, "6.1.3.3.PB");
  mistaken->id = *ControlId::parse("6.1.3.13.PB");
  ControlEntry second = *mistaken;
  second.individual_control = "別の内容";
  dossier.statement.controls.push_back(second);
  const RemedyReport report = remedy_of(dossier);
  EXPECT_LE(std::ranges::count_if(report.edits, [](const RemedyEdit& edit) { return edit.patch.has_value(); }), 1);
  const Review after = review(remedied(dossier, report, RemedyBy::confirmation), {.as_of = as_of});
  for (const RuleResult& result : after.results)
    for (const Diagnostic& diagnostic : result.diagnostics) EXPECT_NE(diagnostic.code, "STM-2.2/repeated");
}

TEST(Remedy, LeavesCopiesAlone) {
  Dossier dossier = initial();
  std::vector<ControlEntry>& controls = dossier.statement.controls;
  controls.insert(controls.begin() + 1, 40'000, controls.front());
  EXPECT_TRUE(remedy_of(dossier).edits.empty()) << "a copy that says the same is no breach";
}

TEST(Remedy, TakesManyRepeatedEntriesOutAtOnce) {
  Dossier dossier = initial();
  std::vector<ControlEntry>& controls = dossier.statement.controls;
  ControlEntry other = controls.front();
  other.individual_control = "別の内容";
  controls.insert(controls.begin() + 1, other);
  const std::vector<ControlEntry> two = controls;
  controls.insert(controls.begin() + 1, 1'900, controls.front());
  const RemedyReport report = remedy_of(dossier);
  EXPECT_EQ(report.edits.size(), 1'902U);
  EXPECT_EQ(remedied(dossier, report).statement.controls, two) << "which of the two holds is for a person";
}

TEST(Remedy, OfEntriesThatDifferLeavesAllToAPerson) {
  Dossier dossier = initial();
  ControlEntry other = dossier.statement.controls.front();
  for (int i = 0; i < 40'000; ++i) {
    other.individual_control = std::to_string(i);
    dossier.statement.controls.push_back(other);
  }
  for (const RemedyEdit& edit : remedy_of(dossier).edits) EXPECT_EQ(edit.by, RemedyBy::person);
}

TEST(Remedy, KeepsTheEditsBesideOneThatWouldBreakARule) {
  Dossier dossier = renewal();
  dossier.statement.outside_services.push_back({"例示の外部サービス", "C99-0999-2", "認証機能", false});
  ControlEntry taken_over = *entry_of(dossier.statement, "11.1.1");
  taken_over.inherited_from = "C99-0999-2";
  *entry_of(dossier.statement, "11.1.1") = taken_over;
  ControlEntry other = dossier.statement.controls.front();
  dossier.statement.controls.insert(dossier.statement.controls.end(), 500, other);
  other.reason = "別の理由";
  dossier.statement.controls.push_back(other);
  const RemedyReport report = remedy(dossier, {.as_of = as_of, .registrations = &renewal_register()});
  EXPECT_EQ(edit_for(report, "STM-2.2.4-inh/undeclared").by, RemedyBy::person);
  EXPECT_EQ(std::ranges::count(report.edits, RemedyBy::machine, &RemedyEdit::by), 500);
}

TEST(Remedy, CountsEachInquiryFromItsOwnDay) {
  Dossier dossier = initial();
  dossier.application.accepted_on.reset();
  dossier.application.inquiries = {{date(2026, 8, 29), date(2026, 9, 10), {}},
                                   {date(2026, 9, 29), date(2026, 11, 5), {}}};
  const RemedyEdit second = edit_for(remedy_of(dossier, date(2026, 10, 5)), "REG-5.4(1)/late");
  EXPECT_EQ(second.pointer.string(), "/application/inquiries/1/answered_on");
  EXPECT_EQ(second.patch->value, Value{date(2026, 10, 29)});
  EXPECT_EQ(edit_for(remedy_of(dossier, date(2026, 10, 29)), "REG-5.4(1)/late").patch->value,
            Value{date(2026, 10, 29)});
  EXPECT_FALSE(edit_for(remedy_of(dossier, date(2026, 10, 30)), "REG-5.4(1)/late").possible);
}

/// An application that is still being prepared; a report after three months counts as a breach.
RemedyReport remedy_of_plan(Date report, Date filing, Date day = date(2026, 9, 20)) {
  Policy policy;
  policy.choices.late_report = LateReport::breach;
  Dossier dossier = initial();
  dossier.report->date = report;
  dossier.representation->date = date(2026, 8, 28);
  dossier.application.filed_on = filing;
  dossier.application.accepted_on.reset();
  dossier.application.inquiries.clear();
  return remedy(dossier, {.as_of = day, .policy = &policy});
}

std::vector<std::pair<std::string, Value>> moved_days(const RemedyReport& report) {
  std::vector<std::pair<std::string, Value>> days;
  for (const RemedyEdit& edit : report.edits)
    if (edit.patch && edit.kind == RemedyKind::change_date)
      days.emplace_back(edit.pointer.string(), *edit.patch->value);
  return days;
}

TEST(Remedy, MovesTheFilingWithTheReport) {
  using Days = std::vector<std::pair<std::string, Value>>;
  const Days both = {{"/report/date", date(2026, 9, 30)}, {"/application/filed_on", date(2026, 10, 31)}};
  EXPECT_EQ(moved_days(remedy_of_plan(date(2026, 10, 1), date(2026, 11, 2))), both);
  EXPECT_EQ(moved_days(remedy_of_plan(date(2026, 10, 1), date(2026, 11, 1))), both)
      << "in time for the report as it was";
  EXPECT_EQ(moved_days(remedy_of_plan(date(2026, 10, 1), date(2026, 10, 31))), (Days{both.front()}));
}

TEST(Remedy, LeavesTheFilingThatTheReportMovesBehind) {
  const RemedyReport report = remedy_of_plan(date(2026, 10, 1), date(2026, 9, 30));
  ASSERT_EQ(moved_days(report).size(), 1U);
  EXPECT_EQ(moved_days(report).front().first, "/report/date");
  EXPECT_EQ(edit_for(report, "REG-4.2/before_report").pointer.string(), "/report/date");
}

TEST(Remedy, OfAReportBeforeTheEndOfThePeriodIsALaterReport) {
  Dossier dossier = initial();
  dossier.report->date = date(2026, 6, 29);
  dossier.representation->date = date(2026, 6, 30);
  dossier.application.filed_on = date(2026, 7, 20);
  dossier.application.accepted_on.reset();
  dossier.application.inquiries.clear();
  dossier.statement.subsequent_events = {{date(2026, 7, 20), "電源装置を更新した。"}};
  const RemedyReport report = remedy_of(dossier, date(2026, 7, 25));
  const RemedyEdit later_report = edit_for(report, "REG-3.2/early");
  EXPECT_TRUE(later_report.possible);
  for (const std::string_view code : {"STM-2.2.6/after_end", "STM-2.3-sign/after_report"})
    EXPECT_EQ(edit_for(report, code), later_report) << code;
}

TEST(Remedy, KnowsThatARepresentationPrecedesTheReport) {
  Dossier dossier = initial();
  dossier.representation->date = date(2026, 6, 29);
  const auto early = [&](Date day) { return edit_for(remedy_of(dossier, day), "REG-3.2b/early"); };
  EXPECT_TRUE(early(dossier.report->date).possible);
  EXPECT_NE(early(dossier.report->date).what.en.find(to_string(dossier.report->date)), std::string::npos);
  EXPECT_FALSE(early(dossier.report->date + std::chrono::days{1}).possible);
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

TEST(Remedy, AsksOfACopyNothing) {
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
  EXPECT_EQ(only_edit(remedy_of(dossier)).pointer.string(), first + "/individual_control");
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
