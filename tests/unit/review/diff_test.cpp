// What follows from changes of everything but controls.
#include "tests/unit/review/two_years.hpp"

#include <ismap/io/write.hpp>

#include <gtest/gtest.h>

#include <stdexcept>

namespace ismap {
namespace {

using test::after;
using test::as_of;
using test::base_registered;
using test::Codes;
using test::codes;
using test::control;
using test::find;
using test::id;
using test::only;
using test::previous;
using test::registrations;
using test::renewal;

TEST(Diff, OfTheSameSaysNothing) {
  const Difference difference = diff(renewal(), renewal(), {.as_of = as_of});
  EXPECT_TRUE(difference.changes.empty());
  EXPECT_TRUE(difference.consequences.empty());
  EXPECT_EQ(difference.verdict, Verdict::not_applicable);
}

TEST(Diff, OfAYearInWhichNothingChangedSaysThatItIsContinuous) {
  const Difference difference = after([](Dossier&) {});
  ASSERT_EQ(difference.consequences.size(), 1U);
  EXPECT_EQ(difference.consequences[0].code, "STM-2.2.5b/continuous");
  EXPECT_EQ(difference.verdict, Verdict::met);
}

// Control Criteria 2.2.5: the period starts on the day after the last day of the previous one.
TEST(Diff, ThePeriodFollowsOnThePreviousOne) {
  const auto on = [](Date first, const Policy* policy = nullptr) {
    Dossier changed = renewal();
    changed.statement.assessment_period = {first, date(2026, 6, 29)};
    return diff(previous(), changed, {.as_of = as_of, .policy = policy});
  };
  const Difference good = on(date(2025, 7, 1));
  ASSERT_TRUE(find(good, "STM-2.2.5b/continuous"));
  EXPECT_EQ(find(good, "STM-2.2.5b/continuous")->verdict, Verdict::met);
  EXPECT_EQ(good.verdict, Verdict::met);
  const Difference late = on(date(2025, 7, 2));
  ASSERT_TRUE(find(late, "STM-2.2.5b/gap"));
  EXPECT_EQ(find(late, "STM-2.2.5b/gap")->verdict, Verdict::not_met);
  EXPECT_EQ(find(late, "STM-2.2.5b/gap")->clause.clause, "2.2.5");
  EXPECT_EQ(late.verdict, Verdict::not_met);
  EXPECT_EQ(find(on(date(2025, 6, 30)), "STM-2.2.5b/overlap")->verdict, Verdict::needs_judgement);
  Policy policy;
  policy.choices.period_overlap = PeriodOverlap::breach;
  EXPECT_EQ(find(on(date(2025, 6, 30), &policy), "STM-2.2.5b/overlap")->verdict, Verdict::not_met);
  policy.choices.period_overlap = PeriodOverlap::allowed;
  EXPECT_EQ(find(on(date(2025, 6, 30), &policy), "STM-2.2.5b/overlap")->verdict, Verdict::met);
}

TEST(Diff, APeriodBeforeThePreviousOneIsNoContinuation) {
  const auto until = [](Date last) {
    return after([last](Dossier& dossier) { dossier.statement.assessment_period = {date(2023, 7, 1), last}; });
  };
  const Difference difference = until(date(2024, 6, 30));
  ASSERT_TRUE(find(difference, "STM-2.2.5b/before"));
  EXPECT_EQ(find(difference, "STM-2.2.5b/before")->verdict, Verdict::not_met);
  const Difference touching = until(date(2024, 7, 1));
  ASSERT_TRUE(find(touching, "STM-2.2.5b/overlap")) << "the first day of the previous period is in both";
  EXPECT_EQ(find(touching, "STM-2.2.5b/overlap")->verdict, Verdict::needs_judgement);
}

TEST(Diff, AFirstApplicationContinuesNothing) {
  Dossier before = previous();
  before.application.kind = ApplicationKind::initial;
  EXPECT_EQ(codes(after(
                [](Dossier& dossier) {
                  dossier.statement.assessment_period = {date(2028, 7, 1), date(2029, 6, 30)};
                },
                before)),
            (Codes{"REG-3.2/early", "REG-3.2b/early", "STM-2.2.6/within_period"}))
      << "what the days break, but nothing of a sequence";
}

TEST(Diff, VersionsOfOneSubmissionHaveNoSequence) {
  const auto corrected = [](Date first, Date last, Date filed_on) {
    Dossier changed = renewal();
    changed.statement.assessment_period = {first, last};
    changed.application.filed_on = filed_on;
    return diff(renewal(), changed, {.as_of = as_of});
  };
  const auto of_the_period = [](const Difference& difference) {
    Codes found = codes(difference);
    std::erase_if(found, [](const std::string& code) { return !code.starts_with("STM-2.2.5"); });
    return found;
  };
  const Codes expected{"STM-2.2.5a/corrected", "STM-2.2.5a/one_submission"};
  const Date filed_on = renewal().application.filed_on;
  EXPECT_EQ(of_the_period(corrected(date(2025, 7, 1), date(2026, 5, 31), date(2026, 10, 1))), expected) << "first day";
  EXPECT_EQ(of_the_period(corrected(date(2025, 8, 1), date(2026, 6, 30), date(2026, 10, 1))), expected) << "last day";
  EXPECT_EQ(of_the_period(corrected(date(2025, 8, 1), date(2026, 5, 31), filed_on)), expected) << "the filing";
  const Difference difference = corrected(date(2025, 8, 1), date(2026, 5, 31), filed_on);
  EXPECT_EQ(codes(difference), (Codes{"REG-5.1(4)/period_differs", "REG-6.1(1)/followed", "STM-2.2.4-3e/outside_period",
                                      "STM-2.2.5a/corrected", "STM-2.2.5a/one_submission"}))
      << "what the new days break";
  EXPECT_EQ(find(difference, "STM-2.2.5a/corrected")->message.en,
            "The assessment period was corrected from 2025-07-01/2026-06-30 to 2025-08-01/2026-05-31.");
  Statement changed = renewal().statement;
  changed.assessment_period.last = date(2026, 5, 31);
  EXPECT_EQ(of_the_period(diff(renewal().statement, changed, {.as_of = as_of})), expected);
}

// What changed from one version to the next did not change at the service.
TEST(Diff, NoNoticeIsOwedForAVersionOfTheSameFiling) {
  const Register known = registrations();
  Dossier changed = renewal();
  changed.statement.service_name = "例示文書共有プラス";
  control(changed, "9.2.2.8.PB").individual_control = "別の内容";
  const ReviewRequest request{.as_of = as_of, .registrations = &known};
  EXPECT_EQ(codes(diff(renewal(), changed, request)),
            (Codes{"ADD-7/renamed", "STM-2.2.4-3d/rewritten", "STM-2.2.5a/one_submission"}));
  EXPECT_TRUE(find(diff(renewal().statement, changed.statement, request), "REG-10.2/list_changed"))
      << "a statement may have been changed during the registration";
}

TEST(Diff, AsksFirstWhetherTheTwoBelongTogether) {
  const auto first_of = [](auto edit) {
    const Difference difference = after(edit);
    const Consequence& first = difference.consequences.at(0);
    return first.verdict == Verdict::needs_judgement ? first.code : std::string{};
  };
  const auto rename = [](Dossier& dossier) {
    dossier.statement.service_name = "別のサービス";
    dossier.pledges.clear();
  };
  const auto other_applicant = [](Dossier& dossier) {
    dossier.application.applicant = {.name = "株式会社別会社", .corporate_number = {}, .under_own_name = true};
    dossier.pledges.clear();
  };
  EXPECT_EQ(first_of(rename), "");
  EXPECT_EQ(first_of(other_applicant), "");
  EXPECT_EQ(first_of([&](Dossier& dossier) {
              rename(dossier);
              other_applicant(dossier);
            }),
            "ADD-1/other_service");
  EXPECT_EQ(first_of([&](Dossier& dossier) {
              rename(dossier);
              dossier.application.applicant.name = "株式会社新商号";  // the corporate number stays
            }),
            "");
  EXPECT_EQ(first_of([](Dossier& dossier) { dossier.application.scheme = Scheme::ismap_liu; }), "ADD-1/other_service");
}

TEST(Diff, BareStatementsWithNothingInCommonMayBeOfTwoRegistrations) {
  const Statement before = previous().statement;
  Statement changed = renewal().statement;
  changed.service_name = "別のサービス";
  EXPECT_FALSE(find(diff(before, changed, {.as_of = as_of}), "ADD-1/other_service"));
  changed.covered_services = {"別のサービス"};
  const Difference difference = diff(before, changed, {.as_of = as_of});
  EXPECT_EQ(difference.consequences.at(0).code, "ADD-1/other_service");
  changed.service_name = before.service_name;
  EXPECT_FALSE(find(diff(before, changed, {.as_of = as_of}), "ADD-1/other_service"));
}

TEST(Diff, AsksForTheOrderIfTheNewOneWasFiledFirst) {
  const Difference difference = diff(renewal(), previous(), {.as_of = as_of, .registrations = &base_registered()});
  ASSERT_EQ(codes(difference), (Codes{"REG-3.2b/late", "REG-4.2/before_report", "REG-5.1(4)/period_differs",
                                      "REG-6.1(1)/followed", "STM-2.2.4-3e/outside_period", "STM-2.2.5b/order"}));
  EXPECT_EQ(difference.consequences[0].verdict, Verdict::needs_judgement);
  EXPECT_EQ(difference.consequences[0].new_at->string(), "/application/filed_on");
}

TEST(Diff, ANewBaseIsLookedUp) {
  const auto with = [](const std::string& number, const Register* known) {
    Dossier changed = renewal();
    changed.statement.outside_services.push_back({"例示基盤", number, "全て", true});
    return diff(previous(), changed, {.as_of = as_of, .registrations = known});
  };
  Register known = registrations();
  EXPECT_EQ(find(with("C24-0900-2", nullptr), "STM-2.2.2c/base_added"), nullptr) << "the same base once more";
  EXPECT_EQ(find(with("C24-0999-2", nullptr), "STM-2.2.2c/base_added")->verdict, Verdict::unknown);
  EXPECT_EQ(find(with("C24-0999-2", &known), "STM-2.2.2c/base_added")->verdict, Verdict::not_met);
  known.services[1].number = "C24-0999-2";
  EXPECT_EQ(find(with("C24-0999-2", &known), "STM-2.2.2c/base_added")->verdict, Verdict::met);
  known.services[1].scheme = Scheme::ismap_liu;
  EXPECT_EQ(find(with("C24-0999-2", &known), "STM-2.2.2c/base_added")->verdict, Verdict::not_met);
}

std::vector<ControlId> inherited(const Dossier& dossier) {
  std::vector<ControlId> ids;
  for (const ControlEntry& entry : dossier.statement.controls)
    if (entry.stance == Stance::inherited) ids.push_back(entry.id);
  return ids;
}

TEST(Diff, ABaseThatIsGoneGivesNoControls) {
  const Difference difference = after([](Dossier& dossier) { dossier.statement.outside_services.clear(); });
  EXPECT_EQ(codes(difference),
            (Codes{"DEP-1/base_removed", "STM-2.2.2b/outside_service_removed", "STM-2.2.4-inh/base_gone"}));
  EXPECT_EQ(difference.verdict, Verdict::not_met);
  EXPECT_EQ(find(difference, "STM-2.2.4-inh/base_gone")->controls, inherited(renewal()));
  const Difference no_base = after([](Dossier& dossier) { dossier.statement.outside_services[0].is_base = false; });
  EXPECT_EQ(codes(no_base), (Codes{"DEP-1/base_removed", "STM-2.2.4-inh/base_gone"}));
}

// The same name is no other registration.
TEST(Diff, ABaseThatIsGoneIsMissedThoughANamesakeStays) {
  Dossier before = previous();
  const OutsideService base = before.statement.outside_services.at(0);
  before.statement.outside_services.push_back({base.name, "C24-0999-2", "一部", true});
  const Difference difference = after(
      [](Dossier& dossier) { dossier.statement.outside_services.erase(dossier.statement.outside_services.begin()); },
      before);
  EXPECT_EQ(codes(difference),
            (Codes{"DEP-1/base_removed", "STM-2.2.2b/outside_service_removed", "STM-2.2.4-inh/base_gone"}));
}

TEST(Diff, ABaseUnderAnotherNumberIsAnotherOne) {
  const auto renumber = [](const Dossier& before, std::optional<std::string> number) {
    return codes(
        after([&](Dossier& dossier) { dossier.statement.outside_services[0].registration_number = number; }, before));
  };
  EXPECT_EQ(renumber(previous(), "C24-0999-2"),
            (Codes{"DEP-1/base_removed", "STM-2.2.2b/outside_service_added", "STM-2.2.2b/outside_service_removed",
                   "STM-2.2.2c/base_added", "STM-2.2.4-inh/base_gone"}));
  Dossier unnumbered = previous();
  unnumbered.statement.outside_services[0].registration_number.reset();
  EXPECT_EQ(renumber(unnumbered, "C24-0900-2"), Codes{"STM-2.2.2c/base_number_changed"});
  EXPECT_EQ(renumber(previous(), std::nullopt), (Codes{"STM-2.2.2c/base_number_changed", "STM-2.2.4-inh/base_gone"}));
}

TEST(Diff, ScopeAndRegions) {
  const Difference difference = after([](Dossier& dossier) {
    dossier.statement.covered_services.push_back("例示オプション");
    dossier.statement.covered_services.erase(dossier.statement.covered_services.begin());
    dossier.statement.regions.push_back({"福岡", "日本"});
    dossier.statement.regions[0].country = "別の国";
    dossier.statement.regions.erase(dossier.statement.regions.begin() + 1);
  });
  EXPECT_EQ(codes(difference),
            (Codes{"ADD-1/service_added", "ADD-3/region_added", "GL-3.5/region_added", "GL-3.5/region_removed",
                   "STM-2.2.2a/service_removed", "STM-2.2.2d/country_changed"}));
  EXPECT_EQ(difference.verdict, Verdict::needs_judgement);
}

// Control Criteria 2.2.2: both are stated.
TEST(Diff, NoServiceOrRegionLeftIsABreach) {
  const Difference services = after([](Dossier& dossier) { dossier.statement.covered_services.clear(); });
  EXPECT_EQ(find(services, "STM-2.2.2a/none")->verdict, Verdict::not_met);
  const Difference regions = after([](Dossier& dossier) { dossier.statement.regions.clear(); });
  EXPECT_EQ(find(regions, "STM-2.2.2d/none")->verdict, Verdict::not_met);
}

// A quadratic algorithm would take minutes.
TEST(Diff, OfLongListsIsQuick) {
  constexpr int many = 60000;
  const auto fill = [](Statement& statement, const std::string& mark) {
    statement.outside_services.clear();
    statement.regions.clear();
    for (int i = 0; i < many; ++i) {
      const std::string number = std::to_string(i);
      statement.outside_services.push_back({"基盤", "C" + mark + number, "全て", true});
      statement.outside_services.push_back({"基盤" + number, {}, "全て", true});
      statement.regions.push_back({"地域" + number, mark});
    }
  };
  Statement before = previous().statement;
  fill(before, "1-");
  Statement changed = renewal().statement;
  fill(changed, "2-");
  const Difference difference = diff(before, changed, {.as_of = as_of});
  const auto count = [&](std::string_view code) {
    return std::ranges::count(difference.consequences, code, &Consequence::code);
  };
  EXPECT_EQ(count("DEP-1/base_removed"), many);
  EXPECT_EQ(count("STM-2.2.2c/base_added"), many);
  EXPECT_EQ(count("STM-2.2.2d/country_changed"), many);
}

TEST(Diff, ManyStatedChangesInAnotherOrderAreTheSame) {
  Dossier before = previous();
  std::vector<ControlChange>& changes = control(before, "9.2.2.8.PB").changes;
  for (int i = 0; i < 100000; ++i)
    changes.push_back({days_after(date(2025, 7, 1), i % 300), std::nullopt, std::to_string(i), {}});
  EXPECT_EQ(codes(after(
                [](Dossier& dossier) {
                  std::ranges::reverse(control(dossier, "9.2.2.8.PB").changes);
                  control(dossier, "9.2.2.8.PB").changes.front().content = "別";
                },
                before)),
            Codes{"GL-6.6/changed"});
}

TEST(Diff, TheRepresentative) {
  const auto change = [](bool is_director, std::optional<std::string> authority) {
    return after([&](Dossier& dossier) {
      dossier.statement.representative = {"例示 次郎", "部長", is_director, authority};
    });
  };
  EXPECT_EQ(codes(change(true, std::nullopt)), Codes{"STM-sign/representative_changed"});
  EXPECT_EQ(codes(change(false, "取締役会の委任")), Codes{"STM-sign/representative_changed"});
  EXPECT_EQ(codes(change(false, std::nullopt)), (Codes{"STM-sign/no_authority", "STM-sign/representative_changed"}));
  EXPECT_EQ(change(false, std::nullopt).verdict, Verdict::needs_judgement);
}

TEST(Diff, FindingsAreFollowedByControl) {
  Dossier before = previous();
  before.report->date = date(2025, 8, 29);
  before.report->findings = {{"F-1", id("9.2.5"), "a", FoundIn::operation},
                             {"F-2", id("9.2.6"), "b", FoundIn::operation}};
  const auto with = [&](std::vector<Finding> findings) {
    return after(
        [&](Dossier& dossier) {
          dossier.report->date = date(2026, 8, 31);
          dossier.report->findings = std::move(findings);
        },
        before);
  };
  const Difference difference =
      with({{"F-1", id("9.2.6"), "again", FoundIn::operation}, {"F-2", id("9.4.3"), "new", FoundIn::design}});
  EXPECT_EQ(codes(difference), (Codes{"GL-5.3/no_plan", "REG-3.3/no_plan", "REG-6.1(3)/finding_closed",
                                      "REG-6.1(4)/finding_new", "REG-6.1(4)/finding_repeated", "REG-6.1(4)/no_plan"}))
      << "nor is there a plan for the one that is new";
  EXPECT_EQ(find(difference, "REG-6.1(3)/finding_closed")->controls, std::vector{id("9.2.5")});
  EXPECT_EQ(find(difference, "REG-6.1(4)/finding_repeated")->controls, std::vector{id("9.2.6")});
  EXPECT_EQ(difference.verdict, Verdict::not_met);
  EXPECT_EQ(with({{"F-9", id("4.4.1.2"), "c", FoundIn::design}}).verdict, Verdict::not_met);
}

TEST(Diff, WithoutANewReportFindingsAreUnknown) {
  Dossier before = previous();
  before.report->findings = {{"F-1", id("9.2.5"), "a", FoundIn::operation}};
  const Difference difference = after([](Dossier& dossier) { dossier.report.reset(); }, before);
  EXPECT_EQ(codes(difference), Codes{"REG-6.1(3)/no_report"});
  EXPECT_EQ(difference.verdict, Verdict::unknown);
}

TEST(Diff, PledgesDroppedAreABreach) {
  const Difference difference = after([](Dossier& dossier) { std::erase(dossier.pledges, PledgeItem{4}); });
  EXPECT_EQ(codes(difference),
            (Codes{"REG-3.5(0)/pledges_missing", "REG-3.5(4)/not_pledged", "REG-6.1(6)/pledge_dropped"}));
  EXPECT_EQ(difference.verdict, Verdict::not_met);
}

TEST(Diff, DisclosuresApplicantAndGenerativeAi) {
  EXPECT_EQ(codes(after([](Dossier& dossier) { dossier.disclosures->officers = "別の役員"; })),
            Codes{"REG-6.1(5)/disclosures_changed"});
  EXPECT_EQ(after([](Dossier& dossier) { dossier.disclosures.reset(); }).verdict, Verdict::unknown);
  EXPECT_EQ(codes(after([](Dossier& dossier) { dossier.application.applicant.name = "株式会社例示合併"; })),
            Codes{"ADD-6/applicant_changed"});
  const auto offer = [](Dossier& dossier) { dossier.statement.generative_ai = GenerativeAi{true, false, {}}; };
  EXPECT_EQ(codes(after(offer)), Codes{"DEP-7/newly_offered"});
  // The notice on generative AI is of 2026-01-09.
  Dossier before = previous();
  before.statement.assessment_period = {date(2023, 7, 1), date(2024, 6, 30)};
  before.application.filed_on = date(2024, 9, 12);
  Dossier changed = previous();
  offer(changed);
  EXPECT_EQ(codes(diff(before, changed, {.as_of = as_of, .registrations = &base_registered()})), Codes{});
}

TEST(Diff, NoticesOfChapter10AreOwedByARegistrant) {
  Dossier changed = renewal();
  changed.statement.service_name = "例示文書共有プラス";
  control(changed, "9.2.2.8.PB").individual_control = "別の内容";
  const Difference blind = diff(previous(), changed, {.as_of = as_of});
  EXPECT_EQ(codes(blind),
            (Codes{"ADD-7/renamed", "GL-6.6/text_changed", "REG-10.1/control_changed", "REG-10.2/list_changed"}));
  EXPECT_EQ(find(blind, "REG-10.2/list_changed")->verdict, Verdict::unknown);
  EXPECT_EQ(find(blind, "REG-10.1/control_changed")->controls, std::vector{id("9.2.2.8.PB")});
  Register known = registrations();
  const auto ask = [&] { return diff(previous(), changed, {.as_of = as_of, .registrations = &known}); };
  EXPECT_EQ(find(ask(), "REG-10.2/list_changed")->verdict, Verdict::needs_judgement);
  EXPECT_EQ(find(ask(), "REG-10.1/control_changed")->verdict, Verdict::needs_judgement);
  EXPECT_EQ(find(ask(), "REG-10.2/list_changed")->message.ja.find("2026-11-01"), std::string::npos);
  Event notice;
  notice.on = date(2026, 11, 1);
  notice.kind = EventKind::list_change_notified;
  known.services[0].history.push_back(notice);
  EXPECT_NE(find(ask(), "REG-10.2/list_changed")->message.ja.find("2026-11-01"), std::string::npos);
  known.services[0].history.clear();
  EXPECT_EQ(find(ask(), "REG-10.2/list_changed"), nullptr) << "nothing is registered";
}

TEST(Diff, ANoticeBelongsToTheTimeAfterThePreviousPeriod) {
  Dossier changed = renewal();
  changed.statement.service_name = "例示文書共有プラス";
  const Date last = previous().statement.assessment_period.last;
  for (const auto& [on, is_told] : {std::pair{last, false}, {days_after(last, 1), true}, {as_of, true}}) {
    Register known = registrations();
    Event notice;
    notice.on = on;
    notice.kind = EventKind::list_change_notified;
    known.services[0].history.push_back(notice);
    const Difference difference = diff(previous(), changed, {.as_of = as_of, .registrations = &known});
    const std::string& message = find(difference, "REG-10.2/list_changed")->message.en;
    EXPECT_EQ(message.find("shows a notice of " + to_string(on)) != std::string::npos, is_told) << message;
  }
}

TEST(Diff, PutsWhatIsWorseFirst) {
  Dossier changed = renewal();
  changed.statement.service_name = "例示文書共有プラス";
  changed.statement.assessment_period.first = days_after(changed.statement.assessment_period.first, 10);
  control(changed, "9.2.2.8.PB").individual_control = "別の内容";
  std::vector<std::optional<Verdict>> seen;
  for (const Consequence& consequence : diff(previous(), changed, {.as_of = as_of}).consequences)
    if (seen.empty() || seen.back() != consequence.verdict) seen.push_back(consequence.verdict);
  const std::vector<std::optional<Verdict>> order = {Verdict::not_met, Verdict::unknown, Verdict::needs_judgement};
  ASSERT_GE(seen.size(), order.size());
  EXPECT_TRUE(std::ranges::equal(order, std::span{seen}.first(order.size())));
}

TEST(Diff, NoticesNameWhatChanged) {
  const auto notices = [](auto edit) {
    Dossier changed = renewal();
    edit(changed);
    Codes found;
    for (const Consequence& consequence : diff(previous(), changed, {.as_of = as_of}).consequences)
      if (consequence.code.starts_with("REG-10"))
        found.push_back(consequence.code + " " + consequence.new_at->string() + " " +
                        consequence.message.en.substr(0, consequence.message.en.find('.')));
    return found;
  };
  const std::string list = "REG-10.2/list_changed /statement";
  EXPECT_EQ(notices([](Dossier& dossier) {
              dossier.statement.regions.pop_back();
              dossier.statement.subsequent_events.push_back({date(2026, 7, 1), "事象"});
            }),
            (Codes{list + "/regions Of the items on the list, the scope (regions) changed",
                   list + "/subsequent_events Of the items on the list, the subsequent events changed"}));
  EXPECT_EQ(notices([](Dossier& dossier) {
              control(dossier, "9.2.6").stance = Stance::excluded;
              control(dossier, "9.2.6").reason = "理由";
            }),
            (Codes{list + "/controls Of the items on the list, the objectives implemented (1) changed",
                   "REG-10.1/control_changed /statement/controls A change: controls (1)"}));
  EXPECT_EQ(notices([](Dossier& dossier) { dossier.statement.outside_services[0].extent = "一部"; }),
            (Codes{list + "/outside_services Of the items on the list, the scope (services outside) changed",
                   "REG-10.1/outside_service_changed /statement/outside_services A change: the services outside the "
                   "statement that are used"}));
  EXPECT_EQ(notices([](Dossier& dossier) { dossier.statement.overview.covered_scope = "別の範囲"; }),
            Codes{list + "/overview/covered_scope Of the items on the list, the scope (as the overview tells it) "
                         "changed"});
  // What is only written otherwise changes no control.
  EXPECT_EQ(notices([](Dossier& dossier) { control(dossier, "9.2.2.8.PB").id.suffix = Suffix::none; }), Codes{});
  EXPECT_EQ(notices([](Dossier& dossier) { control(dossier, "8.1.5.4.P").reason = "別の理由"; }), Codes{});
}

TEST(Diff, OfBareStatementsPointsIntoThem) {
  const Statement before = previous().statement;
  Statement changed = before;
  changed.assessment_period = {date(2025, 7, 3), date(2026, 6, 30)};
  const Difference difference = diff(before, changed, {.as_of = as_of});
  ASSERT_TRUE(find(difference, "STM-2.2.5b/gap"));
  EXPECT_EQ(find(difference, "STM-2.2.5b/gap")->new_at->string(), "/assessment_period/first");
  EXPECT_EQ(difference.changes.size(), 2U);
}

TEST(Diff, OfSubjectsIsThatOfWhatTheyAre) {
  const ReviewRequest request{.as_of = as_of};
  EXPECT_EQ(diff(Subject{previous()}, Subject{renewal()}, request), diff(previous(), renewal(), request));
  EXPECT_EQ(diff(Subject{previous().statement}, Subject{renewal().statement}, request),
            diff(previous().statement, renewal().statement, request));
  EXPECT_THROW(diff(Subject{previous()}, Subject{renewal().statement}, request), std::invalid_argument);
}

TEST(Diff, BreachesComeFirst) {
  const Difference difference = after([](Dossier& dossier) {
    dossier.statement.regions.push_back({"福岡", "日本"});
    dossier.disclosures.reset();
    std::erase(dossier.pledges, PledgeItem{1});
  });
  ASSERT_GE(difference.consequences.size(), 3U);
  const auto first_unknown =
      std::ranges::find(difference.consequences, std::optional{Verdict::unknown}, &Consequence::verdict);
  ASSERT_NE(first_unknown, difference.consequences.end());
  EXPECT_GT(first_unknown - difference.consequences.begin(), 0);
  EXPECT_TRUE(std::all_of(difference.consequences.begin(), first_unknown,
                          [](const Consequence& one) { return one.verdict == Verdict::not_met; }));
  EXPECT_FALSE(difference.consequences.back().verdict);
}

TEST(Diff, IsWrittenAsADocument) {
  const auto json = nlohmann::json::parse(write(after([](Dossier& dossier) { dossier.pledges.clear(); })));
  EXPECT_EQ(json.at("format"), "ismap-diff/1");
  EXPECT_EQ(std::ranges::count_if(json.at("changes"),
                                  [](const auto& change) {
                                    return change.at("old_at").template get<std::string>().starts_with("/pledges/");
                                  }),
            6);
  EXPECT_EQ(json.at("consequences").size(), 14U) << "of six pledges, of 3.5 as a whole, of 6.1(6), and the sequence";
  const nlohmann::json move{{"rule", "REG-3.5(0)"}, {"before", "met"}, {"after", "not_met"}};
  EXPECT_EQ(std::ranges::count(json.at("verdicts"), move), 1);
  EXPECT_TRUE(json.at("reassessment").contains("look_again"));
}

}  // namespace
}  // namespace ismap
