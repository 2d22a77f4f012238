#include <ismap/io/load.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/review/review.hpp>
#include <ismap/rules/rulebook.hpp>

#include "tests/support/document.hpp"
#include "tests/unit/catalog/revised_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ismap {
namespace {

ControlEntry entry(std::string_view id, Stance stance) {
  ControlEntry made;
  made.id = ControlId::parse(id).value();
  made.stance = stance;
  if (stance == Stance::implemented) made.individual_control = "例: 個別管理策";
  return made;
}

ControlEntry excluded(std::string_view id, std::optional<ExclusionGround> ground, std::string reason = "例: 理由") {
  ControlEntry made = entry(id, Stance::excluded);
  made.ground = ground;
  made.reason = std::move(reason);
  return made;
}

const Catalog& whole_table() {
  static const Catalog catalog = test::RevisedTable{}.add(",3.1.1,").add(",4.1.1,").imported().catalog;
  return catalog;
}

/// Implements everything of the whole table.
Statement complete() {
  Statement statement = load<Dossier>(test::example("ismap-initial").dump()).statement;
  statement.edition = "ismap-2025";
  statement.controls.clear();
  for (std::size_t i = 0; i < whole_table().size(); ++i)
    statement.controls.push_back(entry(whole_table()[i].id.string(), Stance::implemented));
  return statement;
}

ControlEntry& control(Statement& statement, std::string_view id) {
  return *std::ranges::find(statement.controls, ControlId::parse(id).value(), &ControlEntry::id);
}

Policy from(std::string day) {
  Policy policy;
  policy.supplements.push_back({.parameter = Parameter::edition_2025_applies_from,
                                .value = std::move(day),
                                .clause = "例: 附則",
                                .source = "例: 官報",
                                .in_force = {}});
  return policy;
}

struct Asked {
  Review review;
  const RuleResult* operator[](std::string_view rule) const {
    const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
    return found == review.results.end() ? nullptr : &*found;
  }
  Verdict verdict(std::string_view rule) const {
    const RuleResult* result = (*this)[rule];
    return result == nullptr ? Verdict::not_applicable : result->verdict;
  }
  /// The first diagnostic of that code; null if there is none.
  const Diagnostic* find(std::string_view code) const {
    for (const RuleResult& result : review.results)
      for (const Diagnostic& diagnostic : result.diagnostics)
        if (diagnostic.code == code) return &diagnostic;
    return nullptr;
  }
  bool says(std::string_view code) const { return find(code) != nullptr; }
};

constexpr Date day = date(2030, 4, 1);

Asked ask(const Statement& statement, const Policy& policy = {}, const Catalog* catalog = &whole_table(),
          Date as_of = day) {
  return {review(statement, {.as_of = as_of, .policy = &policy, .catalog = catalog})};
}

constexpr std::string_view decided[] = {"STM25-1", "STM25-2", "STM25-4"};

TEST(Revision2025, WithoutADayNothingIsMet) {
  const Asked answer = ask(complete());
  for (const std::string_view rule : decided) {
    EXPECT_EQ(answer.verdict(rule), Verdict::needs_judgement) << rule;
    EXPECT_TRUE(answer.says(std::string{rule} + "/day_not_public")) << rule;
  }
  EXPECT_EQ(answer.verdict("STM25-5"), Verdict::needs_judgement);
  EXPECT_EQ(answer.verdict("STM25-3"), Verdict::not_applicable) << "nothing is excluded";
  EXPECT_EQ(answer["STM25-6"], nullptr);
}

TEST(Revision2025, WithoutADayWhatIsBrokenIsNotMet) {
  Statement statement = complete();
  control(statement, "5.6.1").individual_control.reset();
  control(statement, "3.1.1").stance = Stance::excluded;
  control(statement, "5.7.1").stance = Stance::not_selected;
  const Asked answer = ask(statement);
  for (const std::string_view rule : decided) EXPECT_EQ(answer.verdict(rule), Verdict::not_met) << rule;
}

TEST(Revision2025, IsDecidedFromTheSuppliedDayOn) {
  const Asked answer = ask(complete(), from("2030-04-01"));
  for (const std::string_view rule : decided) EXPECT_EQ(answer.verdict(rule), Verdict::met) << rule;
  EXPECT_EQ(answer["STM25-1"]->supplements, std::vector{Parameter::edition_2025_applies_from});
  EXPECT_EQ(answer["STM25-1"]->citations.front().edition, "draft-2025");
}

TEST(Revision2025, IsNotInForceBeforeTheSuppliedDay) {
  const Asked answer = ask(complete(), from("2030-04-02"));
  for (const std::string_view rule : decided) {
    EXPECT_EQ(answer.verdict(rule), Verdict::not_met) << rule;
    EXPECT_TRUE(answer.says(std::string{rule} + "/not_in_force")) << rule;
  }
}

TEST(Revision2025, ADossierIsJudgedByItsFiling) {
  Dossier dossier = load<Dossier>(test::example("ismap-initial").dump());
  dossier.statement = complete();
  const std::string filed = to_string(dossier.application.filed_on);
  const std::string next = to_string(dossier.application.filed_on + std::chrono::days{1});
  const auto verdict = [&](const std::string& first) {
    const Policy policy = from(first);
    const ReviewRequest request{.as_of = date(2035, 1, 1), .policy = &policy, .catalog = &whole_table()};
    return Asked{review(dossier, request)}.verdict("STM25-1");
  };
  EXPECT_EQ(verdict(filed), Verdict::met);
  EXPECT_EQ(verdict(next), Verdict::not_met);
}

TEST(Revision2025, BothGroundsAreForAPersonToWeigh) {
  for (const ExclusionGround ground : {ExclusionGround::not_applicable, ExclusionGround::risk_analysis}) {
    Statement statement = complete();
    control(statement, "5.7.1") = excluded("5.7.1", ground);
    control(statement, "8.34") = excluded("8.34", ground);
    const Asked answer = ask(statement, from("2030-04-01"));
    EXPECT_EQ(answer.verdict("STM25-2"), Verdict::met);
    EXPECT_EQ(answer.verdict("STM25-3"), Verdict::needs_judgement);
    const bool by_analysis = ground == ExclusionGround::risk_analysis;
    EXPECT_TRUE(answer.says(by_analysis ? "STM25-3/risk_analysis" : "STM25-3/not_applicable"));
  }
}

TEST(Revision2025, AnExclusionNeedsReasonAndGround) {
  Statement statement = complete();
  control(statement, "5.7.1") = excluded("5.7.1", ExclusionGround::risk_analysis, " ");
  EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-3"), Verdict::not_met);
  control(statement, "5.7.1") = excluded("5.7.1", std::nullopt);
  EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-3"), Verdict::unknown);
}

TEST(Revision2025, GovernanceAndManagementHaveNoException) {
  for (const std::string_view id : {"3.1.1", "4.1.1"}) {
    Statement statement = complete();
    control(statement, id) = excluded(id, ExclusionGround::not_applicable);
    EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-1"), Verdict::not_met) << id;
    std::erase_if(statement.controls, [&](const ControlEntry& one) { return one.id.string() == id; });
    EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-1"), Verdict::not_met) << id << " not stated";
  }
}

TEST(Revision2025, EveryObjectiveAndDetailIsStated) {
  for (const std::string_view id : {"5.6", "5.7.1", "8.34"}) {
    Statement statement = complete();
    std::erase_if(statement.controls, [&](const ControlEntry& one) { return one.id.string() == id; });
    EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-2"), Verdict::not_met) << id;
  }
}

TEST(Revision2025, DetailsUnderAnExcludedObjectiveAreForAPerson) {
  Statement statement = complete();
  control(statement, "5.7") = excluded("5.7", ExclusionGround::not_applicable);
  std::erase_if(statement.controls, [&](const ControlEntry& one) { return one.id.string() == "5.7.1"; });
  EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-2"), Verdict::needs_judgement);
}

TEST(Revision2025, WithoutTheTableCompletenessIsForAPerson) {
  const Asked answer = ask(complete(), from("2030-04-01"), nullptr);
  EXPECT_EQ(answer.verdict("STM25-1"), Verdict::needs_judgement);
  EXPECT_EQ(answer.verdict("STM25-2"), Verdict::needs_judgement);
  EXPECT_EQ(answer.verdict("STM25-4"), Verdict::met);
  EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::needs_judgement) << "numbers that no public source shows";
}

TEST(Revision2025, ATableThatIsNotCompleteLeavesItToAPerson) {
  const Catalog few = import_csv("objective,id,pattern\n,3.1.1,\n,4.1.1,\n5.6,5.6.1,1\n", ismap_2025()).catalog;
  Statement statement = complete();
  std::erase_if(statement.controls, [&](const ControlEntry& one) { return !few.find(one.id); });
  const Asked answer = ask(statement, from("2030-04-01"), &few);
  EXPECT_EQ(answer.verdict("STM25-1"), Verdict::needs_judgement);
  EXPECT_EQ(answer.verdict("STM25-2"), Verdict::needs_judgement);
  control(statement, "3.1.1").stance = Stance::excluded;
  EXPECT_EQ(ask(statement, from("2030-04-01"), &few).verdict("STM25-1"), Verdict::not_met) << "no exception";
}

TEST(Revision2025, ATableWithoutGovernanceOrManagementLeavesThemToAPerson) {
  for (const std::string_view row : {"", ",3.1.1,", ",4.1.1,"}) {
    test::RevisedTable table;
    if (!row.empty()) table.add(std::string{row});
    const Catalog catalog = table.imported().catalog;
    const Asked answer = ask(complete(), from("2030-04-01"), &catalog);
    EXPECT_EQ(answer.verdict("STM25-1"), Verdict::needs_judgement) << row;
    EXPECT_EQ(answer.verdict("STM25-2"), Verdict::met) << row;
  }
}

TEST(Revision2025, TheCatalogueFollowsTheStatement) {
  EXPECT_EQ(ask(complete(), {}, &ismap_2020()).verdict("STM25-4"), Verdict::needs_judgement);
  const Statement older = load<Dossier>(test::example("ismap-initial").dump()).statement;
  EXPECT_EQ(ask(older, {}, &whole_table()).review.results, ask(older, {}, nullptr).review.results);
}

TEST(Revision2025, NumbersOfTheOtherFormAreRefused) {
  Statement statement = complete();
  statement.controls.push_back(entry("9.4.1.8.PB", Stance::implemented));
  const Asked answer = ask(statement, from("2030-04-01"));
  EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::not_met);
  EXPECT_TRUE(answer.says("STM-2.2/unknown_control"));
}

/// The number of a control of the whole table, what is stated of it, and the rule that decides it.
struct Slip {
  std::string_view id;
  Stance stance;
  std::string_view rule;
  Verdict verdict;
};

TEST(Revision2025, AWrongSuffixIsReadLikeThePlainNumber) {
  const Slip slips[] = {
      {"3.1.1", Stance::implemented, "STM25-1", Verdict::met},
      {"3.1.1", Stance::excluded, "STM25-1", Verdict::not_met},
      {"4.1.1", Stance::not_selected, "STM25-1", Verdict::not_met},
      {"3.1.1", Stance::inherited, "STM25-1", Verdict::unknown},
      {"5.7", Stance::excluded, "STM25-3", Verdict::not_met},
      {"5.7.1", Stance::excluded, "STM25-3", Verdict::not_met},
      {"5.7.1", Stance::not_selected, "STM25-2", Verdict::not_met},
      {"5.7", Stance::not_selected, "STM25-2", Verdict::not_met},
      {"5.7.1", Stance::inherited, "STM25-2", Verdict::unknown},
      {"5.7.1", Stance::implemented, "STM25-4", Verdict::met},
  };
  for (const Slip& slip : slips)
    for (const Suffix suffix : {Suffix::none, Suffix::b, Suffix::p, Suffix::pb}) {
      Statement statement = complete();
      ControlEntry& entry = control(statement, slip.id);
      entry.stance = slip.stance;
      entry.id.suffix = suffix;
      SCOPED_TRACE(entry.id.string() + " " + std::string{name_of(slip.stance)});
      const Asked answer = ask(statement, from("2030-04-01"));
      EXPECT_EQ(answer.verdict(slip.rule), slip.verdict);
      EXPECT_EQ(answer.says("STM-2.2/suffix"), suffix != Suffix::none);
      EXPECT_EQ(answer.verdict("STM-2.2"), Verdict::met);
    }
}

TEST(Revision2025, AWrongSuffixLeavesTheOnlyDetailADetail) {
  Statement statement = complete();
  std::erase_if(statement.controls,
                [](const ControlEntry& one) { return one.id.depth() == 3 && one.id.chapter() > 4; });
  EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-4"), Verdict::not_applicable);
  statement.controls.push_back(entry("5.6.1.PB", Stance::implemented));
  EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-4"), Verdict::met);
}

TEST(Revision2025, RowsOfTheOtherEditionDoNotAnswer) {
  const Asked newer = ask(complete());
  const Asked older = ask(load<Dossier>(test::example("ismap-initial").dump()).statement);
  for (const RuleRow* rule : rulebook()) {
    const Asked* silent = rule->id.starts_with("STM-2.2.4-") ? &newer
                          : rule->id.starts_with("STM25-")   ? &older
                                                             : nullptr;
    if (silent != nullptr) {
      EXPECT_EQ((*silent)[rule->id], nullptr) << rule->id;
    }
  }
  for (const std::string_view rule : {"STM-2.2", "STM-2.2.1", "STM-2.2.2d", "STM-2.2.3", "STM-2.2.5a"})
    EXPECT_NE(newer[rule], nullptr) << rule;
}

TEST(Revision2025, TakenOverControlsAreLookedUpUnderTheirOwnCriteria) {
  for (const auto& [id, rule, other] : {std::tuple{"5.7.1", "STM25-2", "STM25-1"},
                                        {"8.34", "STM25-2", "STM25-1"},
                                        {"3.1.1", "STM25-1", "STM25-2"},
                                        {"4.1.1", "STM25-1", "STM25-2"}}) {
    SCOPED_TRACE(id);
    Statement statement = complete();
    control(statement, id) = entry(id, Stance::inherited);
    const Asked nowhere = ask(statement, from("2030-04-01"));
    EXPECT_EQ(nowhere.verdict(rule), Verdict::unknown) << "from which service?";
    EXPECT_EQ(nowhere.verdict(other), Verdict::met);
    control(statement, id).inherited_from = "C24-0900-2";
    const Asked undeclared = ask(statement, from("2030-04-01"));
    EXPECT_EQ(undeclared.verdict(rule), Verdict::not_met);
    EXPECT_TRUE(undeclared.says(std::string{rule} + "/undeclared"));
    EXPECT_EQ(undeclared.verdict(other), Verdict::met);
  }
}

TEST(Revision2025, WhatIsWrongWithChangesIsForAPerson) {
  Statement statement = complete();
  const Period period = statement.assessment_period;
  ControlEntry& changed = control(statement, "5.7.1");
  changed.changes = {{period.first, period.first, "例: 変更前"}, {period.last, std::nullopt, "例: 変更後"}};
  const Asked answer = ask(statement, from("2030-04-01"));
  EXPECT_EQ(answer.verdict("STM25-4"), Verdict::needs_judgement);
  const Diagnostic* gap = answer.find("STM25-4/gap");
  ASSERT_NE(gap, nullptr);
  EXPECT_EQ(gap->severity, Severity::warning);
  EXPECT_NE(gap->message.ja.find("仮定"), std::string::npos) << gap->message.ja;
  EXPECT_NE(gap->message.en.find("assumed"), std::string::npos) << gap->message.en;
  changed.individual_control.reset();
  EXPECT_EQ(ask(statement, from("2030-04-01")).verdict("STM25-4"), Verdict::not_met) << "that is no assumption";
}

std::size_t told_of(const Asked& answer, std::string_view code) {
  std::size_t count = 0;
  for (const RuleResult& result : answer.review.results)
    count += static_cast<std::size_t>(std::ranges::count(result.diagnostics, code, &Diagnostic::code));
  return count;
}

TEST(Revision2025, ObjectivesWithoutEntryAreToldAtOnce) {
  Statement statement = complete();
  statement.controls = {entry("5.6", Stance::implemented), entry("5.6.1", Stance::implemented)};
  const Asked answer = ask(statement, {}, nullptr);
  EXPECT_EQ(told_of(answer, "STM25-2/no_entry_unconfirmed"), 1U);
  const Diagnostic* absent = answer.find("STM25-2/no_entry_unconfirmed");
  ASSERT_NE(absent, nullptr);
  EXPECT_EQ(absent->severity, Severity::warning);
  EXPECT_NE(absent->message.ja.find("92件の記載がありません（5.1、5.2、"), std::string::npos) << absent->message.ja;
  EXPECT_NE(absent->message.ja.find("ほか82件"), std::string::npos) << absent->message.ja;
  EXPECT_NE(absent->message.en.find("92 (5.1, 5.2, "), std::string::npos) << absent->message.en;
  EXPECT_NE(absent->message.en.find(" and 82 more)"), std::string::npos) << absent->message.en;
}

TEST(Revision2025, UnconfirmedNumbersAreToldInOrderAndWithThoseOf2020) {
  Statement statement = complete();
  statement.controls.clear();
  for (const std::string_view id : {"9.10", "10.1.1", "5.6", "9.4.1", "5.9.1", "5.6.1", "3.1.2.1", "9.9"})
    statement.controls.push_back(entry(id, Stance::implemented));
  const Asked answer = ask(statement, {}, nullptr);
  const Diagnostic* found = answer.find("STM-2.2/not_confirmed");
  ASSERT_NE(found, nullptr);
  EXPECT_NE(found->message.ja.find("6件あります（3.1.2.1、5.9.1、9.4.1、9.9、9.10、10.1.1）"), std::string::npos)
      << found->message.ja;
  EXPECT_NE(found->message.en.find("6 (3.1.2.1, 5.9.1, 9.4.1, 9.9, 9.10, 10.1.1)"), std::string::npos)
      << found->message.en;
  EXPECT_NE(found->message.ja.find("版ismap-2020にあります：3.1.2.1、9.4.1、10.1.1。"), std::string::npos)
      << found->message.ja;
  EXPECT_NE(found->message.en.find("ismap-2020 has the following: 3.1.2.1, 9.4.1, 10.1.1."), std::string::npos)
      << found->message.en;
}

TEST(Revision2025, TheOrderOfTheStatementShowsNowhere) {
  Statement statement = complete();
  control(statement, "3.1.1").stance = Stance::not_selected;
  control(statement, "5.7.1").stance = Stance::not_selected;
  control(statement, "8.34") = excluded("8.34", std::nullopt);
  Statement turned = statement;
  std::ranges::reverse(turned.controls);
  const auto codes = [](const Statement& one) {
    std::vector<std::string> all;
    for (const RuleResult& result : ask(one).review.results)
      for (const Diagnostic& diagnostic : result.diagnostics) all.push_back(diagnostic.code + diagnostic.message.ja);
    return all;
  };
  EXPECT_EQ(codes(statement), codes(turned));
}

TEST(Revision2025, AStatementOf2020AfterTheDayIsForAPerson) {
  const Statement older = load<Dossier>(test::example("ismap-initial").dump()).statement;
  EXPECT_FALSE(ask(older, from("2030-04-02")).says("STM-2.2/transition"));
  EXPECT_FALSE(ask(older).says("STM-2.2/transition"));
  const Asked after = ask(older, from("2030-04-01"));
  EXPECT_TRUE(after.says("STM-2.2/transition"));
  EXPECT_EQ(after.verdict("STM-2.2"), Verdict::needs_judgement);
}

Statement before_2024_07() {
  Statement statement = load<Dossier>(test::example("ismap-initial").dump()).statement;
  statement.assessment_period = {date(2024, 6, 30), date(2025, 6, 29)};
  std::erase_if(statement.controls, [](const ControlEntry& one) {
    const std::set<std::string> added = {"8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10"};
    return added.contains(one.id.string());
  });
  return statement;
}

std::size_t told(const Statement& statement, std::string_view code, Date as_of) {
  const Asked answer = ask(statement, {}, nullptr, as_of);
  return static_cast<std::size_t>(std::ranges::count(answer["STM-2.2.4-3c"]->diagnostics, code, &Diagnostic::code));
}

TEST(RevisionsWithinAnEdition, AreListedForAnOlderStatement) {
  Statement statement = before_2024_07();
  EXPECT_EQ(told(statement, "STM-2.2.4-3c/new_since", date(2025, 7, 1)), 4U);
  EXPECT_EQ(told(statement, "STM-2.2.4-3c/not_mentioned", date(2025, 7, 1)),
            told(statement, "STM-2.2.4-3c/not_mentioned", date(2024, 6, 30)));
  EXPECT_GE(told(statement, "STM-2.2.4-3c/revised_since", date(2025, 7, 1)), 1U) << "9.2.3.11.PB";
  EXPECT_EQ(told(statement, "STM-2.2.4-3c/new_since", date(2024, 6, 30)), 0U) << "the revision is still to come";
  statement.assessment_period.first = date(2024, 7, 1);
  EXPECT_EQ(told(statement, "STM-2.2.4-3c/new_since", date(2025, 7, 1)), 0U);
}

}  // namespace
}  // namespace ismap
