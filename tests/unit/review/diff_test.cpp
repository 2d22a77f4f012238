#include <ismap/review/diff.hpp>

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/structural_diff.hpp>
#include <ismap/io/write.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace ismap {
namespace {

constexpr Date as_of = date(2026, 11, 20);

Dossier renewal() {
  return load<Dossier>(test::example("ismap-renewal").dump());
}

Register registrations() {
  return load<Register>(test::example("ismap-renewal-register").dump());
}

ControlEntry& control(Statement& statement, std::string_view id) {
  return *std::ranges::find(statement.controls, *ControlId::parse(id), &ControlEntry::id);
}

ControlEntry& control(Dossier& dossier, std::string_view id) {
  return control(dossier.statement, id);
}

const Consequence* find(const Difference& difference, std::string_view code) {
  const auto found = std::ranges::find(difference.consequences, code, &Consequence::code);
  return found == difference.consequences.end() ? nullptr : &*found;
}

std::vector<std::string> codes(const Difference& difference) {
  std::vector<std::string> codes;
  for (const Consequence& consequence : difference.consequences) codes.push_back(consequence.code);
  std::ranges::sort(codes);
  return codes;
}

using Codes = std::vector<std::string>;

std::string pointers(const Change& change) {
  return change.old_at.string() + " " + change.new_at.string();
}

/// The same application, not registered and not a renewal, so that no notice is owed.
Dossier initial() {
  Dossier dossier = renewal();
  dossier.application.kind = ApplicationKind::initial;
  dossier.application.registration_number.reset();
  return dossier;
}

template <class Edit>
Difference after(Edit edit, const Dossier& before = initial()) {
  Dossier changed = before;
  edit(changed);
  return diff(before, changed, {.as_of = as_of});
}

TEST(Diff, OfTheSameSaysNothing) {
  const Difference difference = diff(renewal(), renewal(), {.as_of = as_of});
  EXPECT_TRUE(difference.changes.empty());
  EXPECT_TRUE(difference.consequences.empty());
  EXPECT_EQ(difference.verdict, Verdict::not_applicable);
}

TEST(Diff, MatchesControlsByNumberAndNotByPosition) {
  const Dossier before = renewal();
  Dossier changed = before;
  std::ranges::reverse(changed.statement.controls);
  ControlEntry& entry = control(changed, "9.2.6");
  entry.individual_control = "別の内容";
  const auto old_row = std::ranges::find(before.statement.controls, entry.id, &ControlEntry::id);
  const std::vector<Change> changes = structural_diff(before, changed);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(pointers(changes[0]), "/statement/controls/" + std::to_string(old_row - before.statement.controls.begin()) +
                                      "/individual_control /statement/controls/" +
                                      std::to_string(&entry - changed.statement.controls.data()) +
                                      "/individual_control");
  EXPECT_EQ(changes[0].item, "9.2.6");
  EXPECT_EQ(changes[0].new_value, "\"別の内容\"");
}

TEST(Diff, NamesWhatIsAddedAndRemovedByItsPlace) {
  Dossier before = renewal();
  before.statement.special_notes.reset();
  Dossier changed = before;
  changed.statement.regions.erase(changed.statement.regions.begin());
  changed.statement.regions.push_back({"福岡", std::nullopt});
  changed.statement.special_notes = "特記";
  const std::vector<Change> changes = structural_diff(before, changed);
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_EQ(changes[0].kind, ChangeKind::removed);
  EXPECT_EQ(pointers(changes[0]), "/statement/regions/0 /statement/regions/-");
  EXPECT_EQ(changes[1].kind, ChangeKind::added);
  EXPECT_EQ(pointers(changes[1]), "/statement/regions/- /statement/regions/1");
  EXPECT_EQ(changes[1].new_value, R"({"name":"福岡"})");
  EXPECT_EQ(changes[2].kind, ChangeKind::added);
  EXPECT_EQ(pointers(changes[2]), "/statement/special_notes /statement/special_notes");
  EXPECT_EQ(changes[0].item, "東京");
  EXPECT_FALSE(changes[2].item);
}

TEST(Diff, ASuffixIsAPropertyOfAControlAndNoPartOfItsKey) {
  const Dossier before = renewal();
  Dossier changed = before;
  control(changed, "9.2.2.8.PB").id.suffix = Suffix::p;
  const std::vector<Change> changes = structural_diff(before, changed);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].kind, ChangeKind::changed);
  EXPECT_TRUE(changes[0].old_at.string().ends_with("/id"));
}

TEST(Diff, AnOutsideServiceIsMatchedByNumberAndElseByName) {
  Dossier before = renewal();
  before.statement.outside_services.push_back({"例示通知", std::nullopt, "通知", false});
  Dossier changed = before;
  changed.statement.outside_services[0].name = "新名称";
  changed.statement.outside_services[1].registration_number = "C99-0001-2";
  const std::vector<Change> changes = structural_diff(before, changed);
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[0].kind, ChangeKind::changed);
  EXPECT_TRUE(changes[0].old_at.string().ends_with("/0/name"));
  EXPECT_EQ(changes[1].kind, ChangeKind::added);
  EXPECT_TRUE(changes[1].old_at.string().ends_with("/1/registration_number"));
}

TEST(Diff, ChangesThatDoNotFitAreRefused) {
  const Dossier before = renewal();
  Change change;
  change.kind = ChangeKind::removed;
  change.old_at = Pointer{} / "statement" / "controls" / 100000;
  EXPECT_THROW(apply_changes(std::span{&change, 1}, before), std::invalid_argument);
}

// Control Criteria 2.2.5: the period starts on the day after the last day of the previous one.
TEST(Diff, ThePeriodFollowsOnThePreviousOne) {
  const auto on = [](Date first, const Policy* policy = nullptr) {
    Dossier changed = renewal();
    changed.statement.assessment_period = {first, date(2027, 6, 29)};
    return diff(renewal(), changed, {.as_of = as_of, .policy = policy});
  };
  const Difference good = on(date(2026, 7, 1));
  ASSERT_TRUE(find(good, "STM-2.2.5b/continuous"));
  EXPECT_EQ(find(good, "STM-2.2.5b/continuous")->verdict, Verdict::met);
  EXPECT_EQ(good.verdict, Verdict::met);
  const Difference late = on(date(2026, 7, 2));
  ASSERT_TRUE(find(late, "STM-2.2.5b/gap"));
  EXPECT_EQ(find(late, "STM-2.2.5b/gap")->verdict, Verdict::not_met);
  EXPECT_EQ(find(late, "STM-2.2.5b/gap")->clause.clause, "2.2.5");
  EXPECT_EQ(late.verdict, Verdict::not_met);
  EXPECT_EQ(find(on(date(2026, 6, 30)), "STM-2.2.5b/overlap")->verdict, Verdict::needs_judgement);
  Policy policy;
  policy.choices.period_overlap = PeriodOverlap::breach;
  EXPECT_EQ(find(on(date(2026, 6, 30), &policy), "STM-2.2.5b/overlap")->verdict, Verdict::not_met);
  policy.choices.period_overlap = PeriodOverlap::allowed;
  EXPECT_EQ(find(on(date(2026, 6, 30), &policy), "STM-2.2.5b/overlap")->verdict, Verdict::met);
}

TEST(Diff, APeriodBeforeThePreviousOneIsNoContinuation) {
  Dossier changed = renewal();
  changed.statement.assessment_period = {date(2024, 7, 1), date(2025, 6, 30)};
  EXPECT_EQ(find(diff(renewal(), changed, {.as_of = as_of}), "STM-2.2.5b/before")->verdict, Verdict::not_met);
}

TEST(Diff, AFirstApplicationContinuesNothing) {
  const Difference difference = after([](Dossier& dossier) {
    dossier.statement.assessment_period = {date(2028, 7, 1), date(2029, 6, 30)};
  });
  EXPECT_EQ(codes(difference), Codes{});
}

TEST(Diff, ExcludedObjectivesNeedAReasonThatAPersonWeighs) {
  const auto exclude = [](std::optional<std::string> reason) {
    return after([&](Dossier& dossier) {
      ControlEntry& entry = control(dossier, "9.2.6");
      entry.stance = Stance::excluded;
      entry.reason = reason;
    });
  };
  const Difference with = exclude("適用する対象がない。");
  EXPECT_EQ(codes(with), Codes{"STM-2.2.4-3b/excluded"});
  EXPECT_EQ(with.verdict, Verdict::needs_judgement);
  EXPECT_EQ(with.consequences[0].controls, std::vector{*ControlId::parse("9.2.6")});
  const Difference without = exclude(std::nullopt);
  EXPECT_EQ(codes(without), Codes{"STM-2.2.4-3b/excluded_without_reason"});
  EXPECT_EQ(without.verdict, Verdict::not_met);
}

TEST(Diff, ReasonsForDetailsNotSelectedMustBeThereAndAreNotAssessed) {
  const auto leave = [](std::string_view id, std::string reason) {
    return after([&](Dossier& dossier) {
      ControlEntry& entry = control(dossier, id);
      entry.stance = Stance::not_selected;
      entry.reason = reason;
    });
  };
  const Difference optional_detail = leave("6.1.4.6", "該当する業務がない。");
  EXPECT_EQ(codes(optional_detail), Codes{"STM-2.2.4-3c/not_selected"});
  EXPECT_FALSE(optional_detail.consequences[0].verdict);
  EXPECT_EQ(leave("6.1.4.6", " ").verdict, Verdict::not_met);
  EXPECT_EQ(codes(leave("9.2.2.8.PB", "理由")), Codes{"STM-2.2.4-3a/mandatory_not_selected"});
  EXPECT_EQ(codes(leave("8.1.5.4.P", "別の理由")), Codes{"STM-2.2.4-3c/choice_reason_changed"});
  EXPECT_EQ(codes(leave("8.1.5.4.P", "")), Codes{"STM-2.2.4-3c/reason_gone"});
}

TEST(Diff, ANewlyAdoptedControlLeavesTheCycle) {
  const Difference difference = after([](Dossier& dossier) {
    ControlEntry& entry = control(dossier, "8.1.5.4.P");
    entry.stance = Stance::implemented;
    entry.reason.reset();
    entry.individual_control = "除去の手順を定めている。";
  });
  EXPECT_EQ(codes(difference), (Codes{"GL-6.6/newly_adopted", "STM-2.2.4-3d/implemented"}));
}

TEST(Diff, AnObjectiveNewlyImplementedHasNoIndividualControlToAssess) {
  Dossier before = initial();
  control(before, "9.2.6").stance = Stance::excluded;
  control(before, "9.2.6").reason = "理由";
  const Difference difference =
      after([](Dossier& dossier) { control(dossier, "9.2.6").stance = Stance::implemented; }, before);
  EXPECT_EQ(codes(difference), Codes{"STM-2.2.4-3a/implemented"});
}

TEST(Diff, AnIndividualControlThatReadsOtherwiseIsForAPerson) {
  const Difference difference =
      after([](Dossier& dossier) { control(dossier, "9.2.2.8.PB").individual_control = "別の内容"; });
  EXPECT_EQ(codes(difference), Codes{"GL-6.6/text_changed"});
  EXPECT_EQ(difference.verdict, Verdict::needs_judgement);
}

// Portal, KB0010866: from manual work to a system is a change; new people in charge are none in the management
// criteria.
TEST(WorkedExamples, Ex7InADiff) {
  const auto change = [](std::string_view id, ChangeNature nature) {
    return after([&](Dossier& dossier) {
      const Period period = dossier.statement.assessment_period;
      control(dossier, id).changes = {{period.first, date(2025, 12, 31), "前", std::nullopt},
                                      {date(2026, 1, 1), period.last, "後", nature}};
    });
  };
  EXPECT_EQ(codes(change("9.2.2.8.PB", ChangeNature::mechanism)), Codes{"GL-6.6/changed"});
  EXPECT_EQ(codes(change("4.4.1.2", ChangeNature::personnel)), Codes{});
  EXPECT_EQ(codes(change("9.2.2.8.PB", ChangeNature::more_systems_or_regions)), Codes{"GL-6.6/maybe_changed"});
}

TEST(Diff, ControlsGoneAndControlsTakenOver) {
  EXPECT_EQ(codes(after([](Dossier& dossier) {
              std::erase_if(dossier.statement.controls,
                            [](const ControlEntry& entry) { return entry.id == *ControlId::parse("9.2.6"); });
            })),
            Codes{"STM-2.2.4-3a/dropped"});
  EXPECT_EQ(codes(after([](Dossier& dossier) {
              control(dossier, "11.1.1").stance = Stance::implemented;
              control(dossier, "11.1.1").inherited_from.reset();
            })),
            (Codes{"STM-2.2.4-3a/implemented", "STM-2.2.4-inh/ended"}));
  EXPECT_EQ(codes(after([](Dossier& dossier) { control(dossier, "11.1.1").inherited_from = "C24-0999-2"; })),
            Codes{"STM-2.2.4-inh/other_base"});
}

TEST(Diff, ANewBaseIsLookedUp) {
  const auto with = [](const std::string& number, const Register* known) {
    Dossier changed = renewal();
    changed.statement.outside_services.push_back({"例示基盤", number, "全て", true});
    return diff(renewal(), changed, {.as_of = as_of, .registrations = known});
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

TEST(Diff, ABaseThatIsGoneGivesNoControls) {
  const Difference difference = after([](Dossier& dossier) { dossier.statement.outside_services.clear(); });
  EXPECT_EQ(codes(difference),
            (Codes{"DEP-1/base_removed", "STM-2.2.2b/outside_service_removed", "STM-2.2.4-inh/base_gone"}));
  EXPECT_EQ(difference.verdict, Verdict::not_met);
}

TEST(Diff, ScopeAndRegions) {
  const Difference difference = after([](Dossier& dossier) {
    dossier.statement.covered_services.push_back("例示オプション");
    dossier.statement.covered_services.erase(dossier.statement.covered_services.begin());
    dossier.statement.regions.push_back({"福岡", "日本"});
  });
  EXPECT_EQ(codes(difference),
            (Codes{"ADD-1/service_added", "ADD-3/region_added", "GL-3.5/region_added", "STM-2.2.2a/service_removed"}));
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
  Dossier before = initial();
  before.report->findings = {{"F-1", *ControlId::parse("9.2.5"), "a", FoundIn::operation},
                             {"F-2", *ControlId::parse("9.2.6"), "b", FoundIn::operation}};
  const auto with = [&](std::vector<Finding> findings) {
    return after(
        [&](Dossier& dossier) {
          dossier.report->date = date(2027, 8, 31);
          dossier.report->findings = std::move(findings);
        },
        before);
  };
  const Difference difference = with({{"F-1", *ControlId::parse("9.2.6"), "again", FoundIn::operation},
                                      {"F-2", *ControlId::parse("9.4.3"), "new", FoundIn::design}});
  EXPECT_EQ(codes(difference),
            (Codes{"REG-6.1(3)/finding_closed", "REG-6.1(4)/finding_new", "REG-6.1(4)/finding_repeated"}));
  EXPECT_EQ(find(difference, "REG-6.1(3)/finding_closed")->controls, std::vector{*ControlId::parse("9.2.5")});
  EXPECT_EQ(find(difference, "REG-6.1(4)/finding_repeated")->controls, std::vector{*ControlId::parse("9.2.6")});
  EXPECT_EQ(difference.verdict, Verdict::needs_judgement);
  EXPECT_EQ(with({{"F-9", *ControlId::parse("4.4.1.2"), "c", FoundIn::design}}).verdict, Verdict::not_met);
}

TEST(Diff, WithoutANewReportFindingsAreUnknown) {
  Dossier before = initial();
  before.report->findings = {{"F-1", *ControlId::parse("9.2.5"), "a", FoundIn::operation}};
  const Difference difference = after([](Dossier& dossier) { dossier.report.reset(); }, before);
  EXPECT_EQ(codes(difference), Codes{"REG-6.1(3)/no_report"});
  EXPECT_EQ(difference.verdict, Verdict::unknown);
}

TEST(Diff, PledgesDroppedAreABreach) {
  const Difference difference = after([](Dossier& dossier) { std::erase(dossier.pledges, PledgeItem{4}); });
  EXPECT_EQ(codes(difference), Codes{"REG-6.1(6)/pledge_dropped"});
  EXPECT_EQ(difference.verdict, Verdict::not_met);
}

TEST(Diff, DisclosuresApplicantAndGenerativeAi) {
  EXPECT_EQ(codes(after([](Dossier& dossier) { dossier.disclosures->officers = "別の役員"; })),
            Codes{"REG-6.1(5)/disclosures_changed"});
  EXPECT_EQ(after([](Dossier& dossier) { dossier.disclosures.reset(); }).verdict, Verdict::unknown);
  EXPECT_EQ(codes(after([](Dossier& dossier) { dossier.application.applicant.name = "株式会社例示合併"; })),
            Codes{"ADD-6/applicant_changed"});
  EXPECT_EQ(codes(after([](Dossier& dossier) {
              dossier.statement.generative_ai = GenerativeAi{true, false, {}};
            })),
            Codes{"DEP-7/newly_offered"});
}

TEST(Diff, NoticesOfChapter10AreOwedByARegistrant) {
  Dossier changed = renewal();
  changed.statement.service_name = "例示文書共有プラス";
  control(changed, "9.2.2.8.PB").individual_control = "別の内容";
  const Difference blind = diff(renewal(), changed, {.as_of = as_of});
  EXPECT_EQ(codes(blind),
            (Codes{"ADD-7/renamed", "GL-6.6/text_changed", "REG-10.1/control_changed", "REG-10.2/list_changed"}));
  EXPECT_EQ(find(blind, "REG-10.2/list_changed")->verdict, Verdict::unknown);
  Register known = registrations();
  const auto ask = [&] { return diff(renewal(), changed, {.as_of = as_of, .registrations = &known}); };
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

TEST(Diff, OfBareStatementsPointsIntoThem) {
  const Statement before = renewal().statement;
  Statement changed = before;
  changed.assessment_period = {date(2026, 7, 3), date(2027, 6, 30)};
  const Difference difference = diff(before, changed, {.as_of = as_of});
  ASSERT_TRUE(find(difference, "STM-2.2.5b/gap"));
  EXPECT_EQ(find(difference, "STM-2.2.5b/gap")->new_at->string(), "/assessment_period/first");
  EXPECT_EQ(difference.changes.size(), 2U);
}

TEST(Diff, TwoEditionsCompareThroughTheMapping) {
  const auto entry = [](std::string_view id, Stance stance) {
    ControlEntry made;
    made.id = *ControlId::parse(id);
    made.stance = stance;
    made.reason = "理由";
    return made;
  };
  Statement before = renewal().statement;
  Statement changed = before;
  // 6.1.4.1 went into 5.6.1 (outline of the revision); 6.3.1.P is a cloud objective.
  before.controls = {entry("6.1.4", Stance::implemented), entry("6.1.4.1", Stance::implemented),
                     entry("6.3.1.P", Stance::implemented)};
  changed.edition = "ismap-2025";
  changed.controls = {entry("5.6", Stance::excluded), entry("5.6.1", Stance::implemented)};
  const Difference difference = diff(before, changed, {.as_of = as_of});
  ASSERT_TRUE(find(difference, "STM25-2/edition"));
  ASSERT_TRUE(find(difference, "STM25-3/excluded"));
  EXPECT_EQ(find(difference, "STM25-3/excluded")->controls, std::vector{*ControlId::parse("5.6")});
  ASSERT_TRUE(find(difference, "STM25-2/old_without_target"));
  EXPECT_EQ(find(difference, "STM25-2/old_without_target")->controls, std::vector{*ControlId::parse("6.3.1.P")});
  EXPECT_EQ(find(difference, "GL-6.6/newly_adopted"), nullptr);
  const Difference back = diff(changed, before, {.as_of = as_of});
  EXPECT_TRUE(find(back, "STM-2.2.4-3a/editions_not_comparable"));
}

TEST(Diff, BreachesComeFirst) {
  const Difference difference = after([](Dossier& dossier) {
    dossier.statement.regions.push_back({"福岡", "日本"});
    dossier.disclosures.reset();
    std::erase(dossier.pledges, PledgeItem{1});
  });
  ASSERT_GE(difference.consequences.size(), 3U);
  EXPECT_EQ(difference.consequences[0].verdict, Verdict::not_met);
  EXPECT_EQ(difference.consequences[1].verdict, Verdict::unknown);
  EXPECT_FALSE(difference.consequences.back().verdict);
}

TEST(Diff, IsWrittenAsADocument) {
  const auto json = nlohmann::json::parse(write(after([](Dossier& dossier) { dossier.pledges.clear(); })));
  EXPECT_EQ(json.at("format"), "ismap-diff/1");
  EXPECT_EQ(json.at("changes").size(), 6U);
  EXPECT_EQ(json.at("consequences").size(), 6U);
}

}  // namespace
}  // namespace ismap
