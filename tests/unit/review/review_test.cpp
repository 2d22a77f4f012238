#include <ismap/review/review.hpp>

#include "tests/support/document.hpp"
#include "tests/unit/review/two_years.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace ismap {
namespace {

using test::as_of;

Dossier dossier_of(std::string_view name) {
  return load<Dossier>(test::example(name).dump());
}

const Register& renewal_registrations() {
  static const Register loaded = load<Register>(test::example("ismap-renewal-register").dump());
  return loaded;
}

Review review_of(std::string_view name) {
  return review(dossier_of(name), {.as_of = as_of, .registrations = &renewal_registrations()});
}

std::vector<Verdict> verdicts(const Review& review) {
  std::vector<Verdict> all;
  for (const Viewpoint& view : review.viewpoints) all.push_back(view.verdict);
  return all;
}

using enum Verdict;

constexpr std::string_view clean_examples[] = {"ismap-initial", "ismap-renewal", "liu-initial", "liu-special-measure"};

// 6.1(5) asks to weigh what is disclosed (second reading SR-7).
TEST(Review, OfACleanApplicationLeavesThePointThatWeighsToAPerson) {
  const std::vector<Verdict> expected = {met, met, met, not_applicable, needs_judgement, met, met};
  EXPECT_EQ(verdicts(review_of("ismap-initial")), expected);
  EXPECT_EQ(verdicts(review_of("ismap-renewal")), expected);
}

TEST(Review, OfACleanLiuApplicationLeavesTheInternalAuditToAPerson) {
  const Review liu = review_of("liu-initial");
  EXPECT_EQ(verdicts(liu),
            (std::vector<Verdict>{met, met, met, not_applicable, needs_judgement, met, needs_judgement, met}));
}

// Texts that are not public and what a reviewer weighs could turn out to be breaches.
TEST(Review, OfACleanApplicationIsForAPersonAsAWhole) {
  for (const std::string_view name : clean_examples) {
    SCOPED_TRACE(name);
    const Review found = review_of(name);
    EXPECT_EQ(found.verdict, needs_judgement);
    for (const RuleResult& result : found.results) {
      EXPECT_NE(result.verdict, not_met) << result.rule;
      EXPECT_NE(result.verdict, unknown) << result.rule;
    }
  }
}

// SR-5: REG-3.1b is a rule of chapter 3.
TEST(Review, WithoutTheRegisterIsUnknownAndSaysHowToSupplyIt) {
  for (const std::string_view name : clean_examples) {
    SCOPED_TRACE(name);
    const Review found = review(dossier_of(name), {.as_of = as_of});
    EXPECT_EQ(found.verdict, unknown);
    EXPECT_EQ(found.viewpoints.back().verdict, unknown);
    EXPECT_NE(found.acceptance->verdict, not_met);
    const auto assessor = std::ranges::find(found.results, std::string_view{"REG-3.1b"}, &RuleResult::rule);
    ASSERT_NE(assessor, found.results.end());
    ASSERT_FALSE(assessor->diagnostics.empty());
    EXPECT_NE(assessor->diagnostics[0].message.ja.find("登録簿"), std::string::npos);
    EXPECT_NE(assessor->diagnostics[0].message.en.find("register"), std::string::npos);
  }
}

TEST(Review, CountsAcceptanceInTheWhole) {
  Dossier dossier = dossier_of("ismap-initial");
  dossier.application.inquiries.push_back({.asked_on = date(2026, 11, 18), .answered_on = {}, .subject = {}});
  const Review found = review(dossier, {.as_of = as_of, .registrations = &renewal_registrations()});
  EXPECT_EQ(found.acceptance->verdict, unknown);
  EXPECT_EQ(found.verdict, unknown);
}

TEST(Review, OfADayOnWhichNoRuleWasInForceIsUnknown) {
  for (const Date day : {date(1900, 1, 1), date(2020, 6, 2)}) {
    Dossier dossier = dossier_of("ismap-initial");
    dossier.application.filed_on = day;
    const Review found = review(dossier, {.as_of = as_of, .registrations = &renewal_registrations()});
    EXPECT_EQ(found.verdict, unknown) << to_string(day);
    ASSERT_EQ(found.diagnostics.size(), 1U);
    EXPECT_EQ(found.diagnostics[0].code, "review/no_rule_in_force");
    EXPECT_EQ(found.diagnostics[0].pointer.string(), "/application/filed_on");
  }
  Dossier first_day = dossier_of("ismap-initial");
  first_day.application.filed_on = date(2020, 6, 3);
  EXPECT_TRUE(review(first_day, {.as_of = as_of}).diagnostics.empty());
}

TEST(Review, OfABareStatementOnADayWithoutRulesIsUnknown) {
  const Review found = review(dossier_of("ismap-initial").statement, {.as_of = date(2020, 6, 2)});
  EXPECT_EQ(found.verdict, unknown);
  EXPECT_EQ(found.diagnostics.size(), 1U);
}

TEST(Review, OfACleanApplicationHasNeitherErrorNorWarning) {
  for (const std::string_view name : clean_examples) {
    SCOPED_TRACE(name);
    for (const RuleResult& result : review_of(name).results)
      for (const Diagnostic& diagnostic : result.diagnostics)
        EXPECT_EQ(diagnostic.severity, Severity::advice) << diagnostic.code << " " << diagnostic.message.en;
  }
}

// The committee's people had weighed what 6.1(5) asks to weigh.
TEST(Review, HasTheShapeOfTheMinutesOfThe38thMeeting) {
  const nlohmann::json outcome = test::example("meeting-38-outcome");
  const auto shape_of = [](const Review& review) {
    nlohmann::json shape = nlohmann::json::array();
    for (const Viewpoint& view : review.viewpoints) {
      const bool is_weighed = view.number == 5 && view.verdict == needs_judgement;
      shape.push_back({{"number", view.number},
                       {"title", {{"ja", view.title.ja}, {"en", view.title.en}}},
                       {"verdict", name_of(is_weighed ? met : view.verdict)}});
    }
    return shape;
  };
  EXPECT_EQ(shape_of(review_of("ismap-renewal")), outcome.at("ismap").at("viewpoints"));
  EXPECT_EQ(shape_of(review_of("liu-special-measure")), outcome.at("ismap_liu").at("viewpoints"));
}

TEST(Review, OfTheBreachesFindsEachKind) {
  const Review found = review_of("ismap-breaches");
  EXPECT_EQ(found.verdict, not_met);
  for (const std::string_view rule :
       {"STM-2.2",    "STM-2.2.4-2", "STM-2.2.4-3a", "STM-2.2.4-3b", "STM-2.2.4-3c", "STM-2.2.4-3d", "STM-2.2.4-3e",
        "STM-2.2.5a", "STM-2.2.6",   "STM-2.2.8",    "REG-3.2b",     "REG-3.3",      "REG-3.4(2)",   "REG-3.5(0)",
        "REG-3.9",    "REG-4.1",     "REG-4.2",      "REG-5.4(1)",   "REG-6.1(2)",   "REG-6.1(4)",   "REG-6.1(7)"}) {
    const auto result = std::ranges::find(found.results, rule, &RuleResult::rule);
    ASSERT_NE(result, found.results.end()) << rule;
    EXPECT_EQ(result->verdict, not_met) << rule;
  }
}

TEST(Review, CountsABreachAtAcceptanceUnderTheLastPoint) {
  Dossier late = dossier_of("ismap-initial");
  late.application.filed_on = late.report->date + std::chrono::days{40};
  const Review found = review(late, {.as_of = date(2026, 12, 1)});
  EXPECT_EQ(found.acceptance->verdict, not_met);
  EXPECT_EQ(found.viewpoints.back().verdict, not_met);
  EXPECT_EQ(std::ranges::count(found.viewpoints.back().rules, std::string_view{"REG-4.2"}), 1);
}

TEST(Review, OfABareStatementAnswersThePointAndClausesThatAStatementDecides) {
  Statement statement = load<Statement>(test::example("statement").dump());
  Review found = review(statement, {.as_of = as_of});
  ASSERT_EQ(found.viewpoints.size(), 1U);
  EXPECT_EQ(found.viewpoints[0].number, 1);
  EXPECT_EQ(found.verdict, met);
  EXPECT_EQ(found.scheme, std::nullopt);

  statement.assessment_period.last += std::chrono::days{1};
  found = review(statement, {.as_of = as_of});
  EXPECT_EQ(found.verdict, not_met);
  const auto period = std::ranges::find(found.results, std::string_view{"STM-2.2.5a"}, &RuleResult::rule);
  ASSERT_NE(period, found.results.end());
  EXPECT_EQ(period->diagnostics.at(0).pointer.string().substr(0, 18), "/assessment_period");
}

TEST(Review, OfABareStatementDoesNotCallInheritedControlsMetWithoutARegister) {
  const Statement statement = dossier_of("ismap-renewal").statement;
  EXPECT_EQ(review(statement, {.as_of = as_of}).verdict, unknown);
  EXPECT_EQ(review(statement, {.as_of = as_of, .registrations = &renewal_registrations()}).verdict, met);
}

TEST(Review, PutsEveryResultUnderAtMostOnePoint) {
  const Review found = review_of("ismap-breaches");
  std::vector<std::string_view> counted;
  for (const Viewpoint& view : found.viewpoints) counted.insert(counted.end(), view.rules.begin(), view.rules.end());
  std::ranges::sort(counted);
  EXPECT_EQ(std::ranges::adjacent_find(counted), counted.end());
}

TEST(Review, NamesTheSettingsThatDifferFromTheDefault) {
  Policy policy;
  policy.choices.counting = Counting::same_day;
  const Review found = review(dossier_of("ismap-initial"), {.as_of = as_of, .policy = &policy});
  EXPECT_EQ(found.policy, (std::vector<Setting>{{"counting", "same_day"}}));
}

TEST(Review, ShowsTheSuppliedValuesThatItRestsOn) {
  const Supplement conditions{.parameter = Parameter::minor_finding_conditions,
                              .value = std::string{"影響が限定的であること"},
                              .clause = "6.1(4)",
                              .source = "登録規則",
                              .in_force = {}};
  const Supplement quorum{.parameter = Parameter::committee_quorum,
                          .value = std::int64_t{5},
                          .clause = "2.1",
                          .source = "運営規則",
                          .in_force = {}};
  const Policy policy{.choices = {}, .supplements = {quorum, conditions}};
  const Review found = review(dossier_of("ismap-breaches"), {.as_of = as_of, .policy = &policy});
  EXPECT_EQ(found.supplements, std::vector<Supplement>{conditions});
  EXPECT_TRUE(review(dossier_of("ismap-initial"), {.as_of = as_of, .policy = &policy}).supplements.empty());
}

TEST(Review, GivesTheSameBytesForTheSameInput) {
  EXPECT_EQ(write(review_of("ismap-breaches")), write(review_of("ismap-breaches")));
}

template <class T>
void shuffle(std::vector<T>& list, std::mt19937& random) {
  std::ranges::shuffle(list, random);
}

TEST(Review, GivesTheSameVerdictsInAnyOrderOfTheLists) {
  std::mt19937 random{20261121};
  for (const std::string_view name : {"ismap-initial", "ismap-renewal", "liu-initial", "ismap-breaches"}) {
    SCOPED_TRACE(name);
    const Review before = review_of(name);
    for (int round = 0; round < 20; ++round) {
      Dossier dossier = dossier_of(name);
      shuffle(dossier.statement.controls, random);
      shuffle(dossier.statement.covered_services, random);
      shuffle(dossier.statement.outside_services, random);
      shuffle(dossier.statement.regions, random);
      shuffle(dossier.statement.subsequent_events, random);
      for (ControlEntry& entry : dossier.statement.controls) shuffle(entry.changes, random);
      shuffle(dossier.representation->points, random);
      shuffle(dossier.report->findings, random);
      shuffle(dossier.improvement_plans, random);
      shuffle(dossier.pledges, random);
      shuffle(dossier.application.documents, random);
      shuffle(dossier.application.inquiries, random);
      shuffle(dossier.application.past_deletions, random);
      const Review after = review(dossier, {.as_of = as_of, .registrations = &renewal_registrations()});
      EXPECT_EQ(verdicts(after), verdicts(before));
      ASSERT_EQ(after.results.size(), before.results.size());
      for (std::size_t i = 0; i < after.results.size(); ++i)
        EXPECT_EQ(after.results[i].verdict, before.results[i].verdict) << after.results[i].rule;
    }
  }
}

}  // namespace
}  // namespace ismap
