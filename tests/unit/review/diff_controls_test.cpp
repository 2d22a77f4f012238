// What follows from changes of controls. The edited document is the renewal, the other one that of the year before.
#include "tests/unit/review/two_years.hpp"

#include <gtest/gtest.h>

#include <iterator>

namespace ismap {
namespace {

using test::after;
using test::as_of;
using test::base_registered;
using test::Codes;
using test::codes;
using test::control;
using test::drop;
using test::find;
using test::id;
using test::only;
using test::previous;
using test::renewal;

void leave_out(ControlEntry& entry, Stance stance, std::optional<std::string> reason) {
  entry.stance = stance;
  entry.reason = std::move(reason);
  entry.individual_control.reset();
}

Difference leaving_out(std::string_view id, Stance stance, std::optional<std::string> reason) {
  return after([&](Dossier& dossier) { leave_out(control(dossier, id), stance, reason); });
}

struct Expected {
  std::string_view code;
  std::optional<Verdict> verdict;
};

void expect_only(const Difference& difference, const Expected& expected, std::string_view control) {
  ASSERT_EQ(codes(difference), Codes{std::string{expected.code}}) << control;
  EXPECT_EQ(only(difference).verdict, expected.verdict) << control;
  EXPECT_EQ(only(difference).controls, std::vector{id(control)});
}

// Control Criteria 2.2.4: the verdict is that of the rule in a review.
TEST(Diff, ControlsNewlyLeftOut) {
  const struct {
    std::string_view control;
    Stance stance;
    std::optional<std::string> reason;
    Expected expected;
  } cases[] = {
      {"3.1.2.1", Stance::excluded, "理由", {"STM-2.2.4-1/left_out", Verdict::needs_judgement}},
      {"3.1.2.1", Stance::not_selected, "理由", {"STM-2.2.4-1/left_out", Verdict::needs_judgement}},
      {"4.4.5.2", Stance::excluded, {}, {"STM-2.2.4-2/left_out_without_reason", Verdict::not_met}},
      {"9.2.6", Stance::excluded, "理由", {"STM-2.2.4-3b/excluded", Verdict::needs_judgement}},
      {"9.2.6", Stance::excluded, {}, {"STM-2.2.4-3b/excluded_without_reason", Verdict::not_met}},
      {"9.2.6", Stance::not_selected, "理由", {"STM-2.2.4-3a/mandatory_not_selected", Verdict::not_met}},
      {"9.2.2.8.PB", Stance::not_selected, "理由", {"STM-2.2.4-3a/mandatory_not_selected", Verdict::not_met}},
      {"9.2.2.8.PB", Stance::excluded, "理由", {"STM-2.2.4-3b/basic_detail_excluded", Verdict::not_met}},
      {"6.1.4.6", Stance::not_selected, "理由", {"STM-2.2.4-3c/not_selected", std::nullopt}},
      {"6.1.4.6", Stance::excluded, "理由", {"STM-2.2.4-3c/not_selected", std::nullopt}},
      {"6.1.4.6", Stance::not_selected, "　", {"STM-2.2.4-3c/not_selected_without_reason", Verdict::not_met}},
  };
  for (const auto& [control, stance, reason, expected] : cases)
    expect_only(leaving_out(control, stance, reason), expected, control);
}

TEST(Diff, ADetailMayBeLeftOutWithItsObjective) {
  for (const Stance stance : {Stance::excluded, Stance::not_selected}) {
    const Difference difference = after([&](Dossier& dossier) {
      leave_out(control(dossier, "9.4.1"), Stance::excluded, "適用できない。");
      leave_out(control(dossier, "9.4.1.8.PB"), stance, {});
    });
    EXPECT_EQ(codes(difference), (Codes{"STM-2.2.4-3b/excluded", "STM-2.2.4-3b/left_out_with_objective"}));
    EXPECT_EQ(difference.verdict, Verdict::needs_judgement);
  }
}

TEST(Diff, ControlsNoLongerMentioned) {
  const struct {
    std::string_view control;
    Expected expected;
  } cases[] = {
      {"3.1.2.1", {"STM-2.2.4-1/dropped", Verdict::not_met}},
      {"4.4.5.2", {"STM-2.2.4-2/dropped", Verdict::not_met}},
      {"9.2.6", {"STM-2.2.4-3a/dropped", Verdict::not_met}},
      {"9.2.2.8.PB", {"STM-2.2.4-3a/dropped", Verdict::not_met}},
      {"6.1.4.6", {"STM-2.2.4-3c/dropped", Verdict::not_met}},            // well known
      {"8.1.5.4.P", {"STM-2.2.4-3c/dropped", Verdict::needs_judgement}},  // known from secondary sources
      {"13.2.3.7.P", {"STM-2.2.4-3c/dropped", Verdict::needs_judgement}},
  };
  for (const auto& [control, expected] : cases)
    expect_only(after([&](Dossier& dossier) { drop(dossier.statement, control); }), expected, control);
}

TEST(Diff, AllControlsGoneIsABreachOfEveryRuleOnThem) {
  const Difference difference = after([](Dossier& dossier) { dossier.statement.controls.clear(); });
  for (const std::string_view code :
       {"STM-2.2.4-1/dropped", "STM-2.2.4-2/dropped", "STM-2.2.4-3a/dropped", "STM-2.2.4-3c/dropped"}) {
    ASSERT_TRUE(find(difference, code)) << code;
    EXPECT_EQ(find(difference, code)->verdict, Verdict::not_met) << code;
  }
}

TEST(Diff, ADetailThatTheCatalogueDoesNotKnowIsForAPersonOnceItIsGone) {
  Dossier before = previous();
  ControlEntry unlisted;
  unlisted.id = id("9.4.1.99");
  unlisted.individual_control = "内容";
  before.statement.controls.push_back(unlisted);
  expect_only(after([](Dossier& dossier) { dossier.statement.controls.pop_back(); }, before),
              {"STM-2.2.4-3c/dropped", Verdict::needs_judgement}, "9.4.1.99");
}

TEST(Diff, ADetailMayGoWithItsObjective) {
  const Difference difference = after([](Dossier& dossier) {
    leave_out(control(dossier, "9.4.1"), Stance::excluded, "適用できない。");
    drop(dossier.statement, "9.4.1.8.PB");
  });
  EXPECT_EQ(codes(difference), (Codes{"STM-2.2.4-3b/dropped_with_objective", "STM-2.2.4-3b/excluded"}));
  EXPECT_FALSE(find(difference, "STM-2.2.4-3b/dropped_with_objective")->verdict);
}

TEST(Diff, OnceItsObjectiveIsResumedADetailMayNotStayLeftOut) {
  Dossier before = previous();
  leave_out(control(before, "9.4.1"), Stance::excluded, "適用できない。");
  const auto resume = [](Dossier& dossier) {
    control(dossier, "9.4.1").stance = Stance::implemented;
    control(dossier, "9.4.1").reason.reset();
  };
  leave_out(control(before, "9.4.1.8.PB"), Stance::excluded, {});
  EXPECT_EQ(codes(after(resume, before)), (Codes{"STM-2.2.4-3a/implemented", "STM-2.2.4-3b/still_left_out"}));
  EXPECT_EQ(after(resume, before).verdict, Verdict::not_met);
  drop(before.statement, "9.4.1.8.PB");
  EXPECT_EQ(codes(after(resume, before)), (Codes{"STM-2.2.4-3a/implemented", "STM-2.2.4-3a/still_missing"}));
  EXPECT_EQ(after(resume, before).verdict, Verdict::not_met);
}

TEST(Diff, ReasonsOfWhatIsLeftOut) {
  Dossier before = previous();
  leave_out(control(before, "9.2.6"), Stance::excluded, "理由");
  leave_out(control(before, "9.2.2.8.PB"), Stance::not_selected, "理由");
  const auto with = [&](std::string_view id, std::optional<std::string> reason) {
    return after([&](Dossier& dossier) { control(dossier, id).reason = reason; }, before);
  };
  expect_only(with("9.2.6", "別の理由"), {"STM-2.2.4-3b/reason_changed", Verdict::needs_judgement}, "9.2.6");
  expect_only(with("9.2.6", " "), {"STM-2.2.4-3b/reason_gone", Verdict::not_met}, "9.2.6");
  expect_only(with("8.1.5.4.P", "別の理由"), {"STM-2.2.4-3c/choice_reason_changed", std::nullopt}, "8.1.5.4.P");
  expect_only(with("8.1.5.4.P", ""), {"STM-2.2.4-3c/reason_gone", Verdict::not_met}, "8.1.5.4.P");
  expect_only(with("9.2.2.8.PB", "別の理由"), {"STM-2.2.4-3a/reason_changed", Verdict::not_met}, "9.2.2.8.PB");
  // Until the revision there was one ground.
  EXPECT_EQ(codes(after([](Dossier& dossier) { control(dossier, "9.2.6").ground = ExclusionGround::not_applicable; },
                        before)),
            Codes{});
  expect_only(
      after([](Dossier& dossier) { control(dossier, "9.2.6").ground = ExclusionGround::risk_analysis; }, before),
      {"STM-2.2.4-3b/reason_changed", Verdict::needs_judgement}, "9.2.6");
}

TEST(Diff, WhatIsNewlyAdoptedIsAssessed) {
  const auto adopt = [](std::optional<std::string> individual_control) {
    return after([&](Dossier& dossier) {
      ControlEntry& entry = control(dossier, "8.1.5.4.P");
      entry.stance = Stance::implemented;
      entry.reason.reset();
      entry.individual_control = individual_control;
    });
  };
  EXPECT_EQ(codes(adopt("除去の手順を定めている。")), (Codes{"GL-6.6/newly_adopted", "STM-2.2.4-3d/implemented"}));
  const Difference without = adopt({});
  EXPECT_EQ(codes(without),
            (Codes{"GL-6.6/newly_adopted", "STM-2.2.4-3d/implemented", "STM-2.2.4-3d/no_individual_control"}));
  EXPECT_EQ(without.verdict, Verdict::not_met);
}

// Control Criteria 2.2.4(3): individual controls are described for details.
TEST(Diff, AnObjectiveHasAnIndividualControlOnlyIfOneIsWritten) {
  Dossier before = previous();
  leave_out(control(before, "9.2.6"), Stance::excluded, "理由");
  const auto resume = [&](std::optional<std::string> individual_control) {
    return codes(after(
        [&](Dossier& dossier) {
          control(dossier, "9.2.6").stance = Stance::implemented;
          control(dossier, "9.2.6").individual_control = individual_control;
        },
        before));
  };
  EXPECT_EQ(resume({}), Codes{"STM-2.2.4-3a/implemented"});
  EXPECT_EQ(resume("内容"), (Codes{"GL-6.6/newly_adopted", "STM-2.2.4-3a/implemented"}));
  before = previous();
  control(before, "9.2.6").individual_control = "前の内容";
  EXPECT_EQ(codes(after([](Dossier& dossier) { control(dossier, "9.2.6").individual_control = "内容"; }, before)),
            Codes{"GL-6.6/text_changed"});
}

TEST(Diff, AnIndividualControlThatReadsOtherwiseIsForAPerson) {
  for (const std::string_view control : {"9.2.2.8.PB", "4.4.5.2", "3.1.2.1"})
    expect_only(after([&](Dossier& dossier) { test::control(dossier, control).individual_control = "別の内容"; }),
                {"GL-6.6/text_changed", Verdict::needs_judgement}, control);
}

TEST(Diff, AnIndividualControlThatIsGoneIsABreachForADetail) {
  expect_only(after([](Dossier& dossier) { control(dossier, "9.2.2.8.PB").individual_control = " "; }),
              {"STM-2.2.4-3d/individual_control_gone", Verdict::not_met}, "9.2.2.8.PB");
}

TEST(Diff, TheProvidersPartOfAControlTakenOverMayChange) {
  Dossier before = previous();
  control(before, "11.2.4").individual_control = "事業者の行う部分";
  const auto change = [&](auto edit) {
    return after([&](Dossier& dossier) { edit(control(dossier, "11.2.4")); }, before);
  };
  expect_only(change([](ControlEntry& entry) { entry.individual_control = "別の部分"; }),
              {"GL-6.6/text_changed", Verdict::needs_judgement}, "11.2.4");
  const Period period = renewal().statement.assessment_period;
  expect_only(change([&](ControlEntry& entry) {
                entry.changes = {{period.first, date(2025, 12, 31), "前", std::nullopt},
                                 {date(2026, 1, 1), period.last, "後", ChangeNature::mechanism}};
              }),
              {"GL-6.6/own_part_changed", Verdict::needs_judgement}, "11.2.4");
}

Difference changing(std::string_view id, ChangeNature nature, const Dossier& before = previous()) {
  return after(
      [&](Dossier& dossier) {
        const Period period = dossier.statement.assessment_period;
        control(dossier, id).changes = {{period.first, date(2025, 12, 31), "前", std::nullopt},
                                        {date(2026, 1, 1), period.last, "後", nature}};
      },
      before);
}

// Portal, KB0010866: from manual work to a system is a change; new people in charge are none in the management
// criteria.
TEST(WorkedExamples, Ex7InADiff) {
  EXPECT_EQ(codes(changing("9.2.2.8.PB", ChangeNature::mechanism)), Codes{"GL-6.6/changed"});
  EXPECT_EQ(codes(changing("4.4.1.2", ChangeNature::personnel)), Codes{});
  EXPECT_EQ(codes(changing("9.2.2.8.PB", ChangeNature::more_systems_or_regions)), Codes{"GL-6.6/maybe_changed"});
}

// A first assessment covers every control, and the cycle of the controls criteria began in October 2023.
TEST(Diff, NothingIsSaidOfTheCycleWhereThereIsNone) {
  const auto rewrite = [](Dossier& dossier) { control(dossier, "9.2.2.8.PB").individual_control = "別の内容"; };
  Dossier before = previous();
  before.application.kind = ApplicationKind::initial;
  EXPECT_EQ(codes(after(rewrite, before)), Codes{"STM-2.2.4-3d/rewritten"});
  EXPECT_EQ(codes(changing("9.2.2.8.PB", ChangeNature::mechanism, before)), Codes{"STM-2.2.4-3d/rewritten"});
  EXPECT_EQ(codes(after(
                [&](Dossier& dossier) {
                  rewrite(dossier);
                  dossier.application.filed_on = date(2023, 9, 30);
                  dossier.statement.outside_services.clear();
                },
                [] {
                  Dossier earlier = previous();
                  earlier.application.filed_on = date(2022, 9, 30);
                  earlier.statement.outside_services.clear();
                  return earlier;
                }())),
            Codes{"STM-2.2.4-3d/rewritten"});
}

// Two versions of one submission: nothing happened between two assessments, but what the new one states holds.
TEST(Diff, VersionsOfOneSubmissionAreCorrectionsOfControls) {
  const auto corrected = [](auto edit) {
    Dossier changed = renewal();
    edit(changed);
    return diff(renewal(), changed, {.as_of = as_of, .registrations = &base_registered()});
  };
  EXPECT_EQ(codes(corrected([](Dossier& dossier) { control(dossier, "9.2.2.8.PB").individual_control = "別の内容"; })),
            (Codes{"STM-2.2.4-3d/rewritten", "STM-2.2.5a/one_submission"}));
  EXPECT_EQ(codes(corrected([](Dossier& dossier) {
              control(dossier, "8.1.5.4.P").stance = Stance::implemented;
              control(dossier, "8.1.5.4.P").individual_control = "内容";
            })),
            (Codes{"STM-2.2.4-3d/implemented", "STM-2.2.5a/one_submission"}));
  EXPECT_EQ(codes(corrected([](Dossier& dossier) {
              const Period period = dossier.statement.assessment_period;
              control(dossier, "9.2.2.8.PB").changes = {{period.first, date(2025, 12, 31), "前", std::nullopt},
                                                        {date(2026, 1, 1), period.last, "後", ChangeNature::rules}};
            })),
            (Codes{"GL-6.6/changed", "STM-2.2.5a/one_submission"}));
}

TEST(Diff, ControlsTakenOverFromABase) {
  const auto take_over = [](std::string_view id, std::optional<std::string> base, const Register* known) {
    Dossier changed = renewal();
    control(changed, id).stance = Stance::inherited;
    control(changed, id).inherited_from = base;
    return diff(previous(), changed, {.as_of = as_of, .registrations = known});
  };
  const Register* known = &base_registered();
  expect_only(take_over("11.2.5", "C24-0900-2", known), {"STM-2.2.4-inh/taken_over", Verdict::met}, "11.2.5");
  EXPECT_EQ(find(take_over("11.2.5", "C24-0900-2", nullptr), "STM-2.2.4-inh/taken_over")->verdict, Verdict::unknown);
  expect_only(take_over("11.2.5", {}, known), {"STM-2.2.4-inh/no_origin", Verdict::unknown}, "11.2.5");
  const Difference undeclared = take_over("11.2.4", "C24-0999-2", known);
  EXPECT_EQ(codes(undeclared), (Codes{"STM-2.2.4-inh/other_base", "STM-2.2.4-inh/undeclared"}));
  EXPECT_EQ(find(undeclared, "STM-2.2.4-inh/other_base")->verdict, Verdict::not_met) << "it is not in the register";
  EXPECT_EQ(find(undeclared, "STM-2.2.4-inh/undeclared")->verdict, Verdict::not_met);
  EXPECT_EQ(codes(after([](Dossier& dossier) {
              control(dossier, "11.1.1").stance = Stance::implemented;
              control(dossier, "11.1.1").inherited_from.reset();
            })),
            (Codes{"STM-2.2.4-3a/implemented", "STM-2.2.4-inh/ended"}));
}

TEST(Diff, ANumberThatIsNotInTheControlCriteriaIsNotAdopted) {
  Dossier before = previous();
  ControlEntry unknown;
  unknown.id = id("9.9.9.9");
  const auto add = [&](Dossier& dossier) { dossier.statement.controls.push_back(unknown); };
  const Difference difference = after(add);
  EXPECT_EQ(codes(difference), (Codes{"STM-2.2.4-3d/no_individual_control", "STM-2.2/unknown_control"}));
  for (const std::string& code : codes(difference))
    EXPECT_EQ(find(difference, code)->controls, std::vector{id("9.9.9.9")}) << code;
  add(before);
  EXPECT_EQ(codes(after([](Dossier& dossier) { dossier.statement.controls.back().reason = "理由"; }, before)), Codes{});
  EXPECT_EQ(codes(after([](Dossier& dossier) { dossier.statement.controls.pop_back(); }, before)), Codes{});
}

TEST(Diff, ControlsStatedMoreThanOnceAreNotCompared) {
  Dossier before = previous();
  const auto repeat = [](Dossier& dossier) {
    ControlEntry again = control(dossier, "9.2.6");
    again.individual_control = "再掲";
    dossier.statement.controls.push_back(std::move(again));
  };
  expect_only(after(repeat), {"STM-2.2/repeated", Verdict::not_met}, "9.2.6");
  repeat(before);
  expect_only(after([](Dossier& dossier) { dossier.statement.controls.pop_back(); }, before),
              {"STM-2.2/repeated_before", Verdict::needs_judgement}, "9.2.6");
  EXPECT_EQ(codes(after([](Dossier& dossier) { std::ranges::reverse(dossier.statement.controls); }, before)), Codes{});
}

TEST(Diff, ControlsStatedTwiceInTheSameWayAreComparedAsOne) {
  const auto copy = [](Dossier& dossier) { dossier.statement.controls.push_back(control(dossier, "9.2.6")); };
  EXPECT_EQ(codes(after(copy)), Codes{});
  Dossier before = previous();
  copy(before);
  EXPECT_EQ(codes(after([](Dossier& dossier) { dossier.statement.controls.pop_back(); }, before)), Codes{});
}

TEST(Diff, WithoutTheCatalogueOfTheEditionControlsCannotBeChecked) {
  Dossier before = previous();
  before.statement.edition = "ismap-2031";
  const Difference difference = after(
      [](Dossier& dossier) {
        drop(dossier.statement, "9.2.6");
        leave_out(control(dossier, "9.2.5"), Stance::not_selected, {});
      },
      before);
  EXPECT_EQ(codes(difference), (Codes{"STM-2.2.4-3a/dropped", "STM-2.2.4-3a/left_out"}));
  EXPECT_EQ(difference.verdict, Verdict::unknown);
}

TEST(Diff, ControlsAreListedByNumberWhateverTheOrder) {
  const Difference difference = after([](Dossier& dossier) {
    std::ranges::reverse(dossier.statement.controls);
    for (const std::string_view id : {"9.4.1.8.PB", "10.1.1.9.PB", "9.2.2.8.PB"}) drop(dossier.statement, id);
  });
  EXPECT_EQ(only(difference).controls, (std::vector{id("9.2.2.8.PB"), id("9.4.1.8.PB"), id("10.1.1.9.PB")}));
}

}  // namespace
}  // namespace ismap
