// What is added up in any order, and by many, is the same.
#include <ismap/review/statistics.hpp>

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace ismap::statistics_test {
namespace {

constexpr Date as_of = date(2026, 11, 20);

struct Reviewed {
  Subject subject;
  Review result;
};

std::vector<Reviewed> examples() {
  std::vector<Reviewed> all;
  for (const char* name : {"ismap-breaches", "statement", "ismap-renewal", "liu-initial", "ismap-initial"}) {
    Subject subject = load_subject(test::example(name).dump());
    Review result = review(subject, {.as_of = as_of});
    all.push_back({std::move(subject), std::move(result)});
  }
  return all;
}

Statistics sum_of(const std::vector<Reviewed>& reviewed, const std::vector<std::size_t>& order) {
  StatisticsSum sum;
  for (const std::size_t i : order) sum.add(reviewed[i].result, reviewed[i].subject);
  return sum.statistics();
}

TEST(Statistics, CountEachDocumentOnceForEachRuleAndPoint) {
  const std::vector<Reviewed> reviewed = examples();
  std::vector<std::size_t> order(reviewed.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const Statistics all = sum_of(reviewed, order);
  EXPECT_EQ(all.documents, static_cast<std::int64_t>(reviewed.size()));
  const auto total = [](const VerdictCounts& counts) {
    return counts.met + counts.not_met + counts.needs_judgement + counts.unknown + counts.not_applicable;
  };
  EXPECT_EQ(total(all.verdicts), all.documents);
  for (const PointCount& point : all.points) EXPECT_LE(total(point.verdicts), all.documents);
  for (const RuleCount& rule : all.rules) {
    std::int64_t expected = 0;
    for (const Reviewed& one : reviewed)
      expected += std::ranges::count(one.result.results, rule.rule, &RuleResult::rule);
    EXPECT_EQ(total(rule.verdicts), expected) << rule.rule;
  }
}

TEST(Statistics, NameTheControlsWithBreachesAndTheReasons) {
  Subject subject = load_subject(test::example("statement").dump());
  auto& statement = std::get<Statement>(subject);
  ControlEntry& entry = statement.controls.front();
  entry.stance = Stance::excluded;
  entry.reason.reset();
  for (std::size_t i : {std::size_t{1}, std::size_t{2}}) {
    statement.controls[i].stance = Stance::excluded;
    statement.controls[i].reason = i == 1 ? " 該当する業務がない。" : "該当する業務がない。 ";
  }
  StatisticsSum sum;
  for (int i = 0; i < 3; ++i) sum.add(review(subject, {.as_of = as_of}), subject);
  const Statistics all = sum.statistics();
  const auto control = std::ranges::find(all.controls, entry.id.string(), &ControlCount::id);
  ASSERT_NE(control, all.controls.end());
  EXPECT_EQ(control->errors, 3);
  const auto reason = std::ranges::find(all.reasons, "該当する業務がない。", &ReasonCount::reason);
  ASSERT_NE(reason, all.reasons.end());
  EXPECT_EQ(reason->documents, 3);
  EXPECT_GE(reason->controls, 6);
}

TEST(Statistics, SayWhatTheReviewsRestOn) {
  const std::vector<Reviewed> reviewed = examples();
  Policy policy;
  policy.choices.counting = Counting::same_day;
  policy.limits = {{.limit = TimeLimitId::validity, .months = {{16}}, .days = {}, .from = date(2027, 4, 1)}};
  StatisticsSum sum;
  for (const Reviewed& one : reviewed) sum.add(one.result, one.subject);
  sum.add(review(reviewed.front().subject, {.as_of = as_of, .policy = &policy}), reviewed.front().subject);
  const Statistics all = sum.statistics();
  ASSERT_EQ(all.bases.size(), 2U);
  EXPECT_EQ(all.bases[0].documents, static_cast<std::int64_t>(reviewed.size()));
  EXPECT_EQ(all.bases[0].version, version);
  EXPECT_EQ(all.bases[0].rulebook, rulebook_version);
  EXPECT_EQ(all.bases[0].as_of, as_of);
  EXPECT_EQ(all.bases[0].edition, edition_2020);
  EXPECT_FALSE(all.bases[0].complete);
  EXPECT_EQ(all.bases[0].policy, std::vector<std::string>{});
  EXPECT_EQ(all.bases[1].documents, 1);
  EXPECT_EQ(all.bases[1].policy, (std::vector<std::string>{"counting=same_day", "validity@2027-04-01=P16M"}));
}

TEST(StatisticsProperties, AreTheSameInAnyOrderAndHoweverTheyAreParted) {
  const std::vector<Reviewed> reviewed = examples();
  std::mt19937 random{17};
  std::vector<std::size_t> order;
  for (int i = 0; i < 12; ++i) order.push_back(random() % reviewed.size());
  const std::string expected = write(sum_of(reviewed, order));
  for (int round = 0; round < 10; ++round) {
    std::ranges::shuffle(order, random);
    EXPECT_EQ(write(sum_of(reviewed, order)), expected);
    std::vector<Statistics> parts;
    for (std::size_t from = 0; from < order.size();) {
      const std::size_t size = std::min<std::size_t>(1 + random() % 4, order.size() - from);
      parts.push_back(sum_of(reviewed, {order.begin() + static_cast<std::ptrdiff_t>(from),
                                        order.begin() + static_cast<std::ptrdiff_t>(from + size)}));
      from += size;
    }
    std::ranges::shuffle(parts, random);
    StatisticsSum sum;
    for (const Statistics& part : parts) sum.add(load<Statistics>(write(part)));
    EXPECT_EQ(write(sum.statistics()), expected);
  }
}

TEST(Statistics, AreReadOnlyWithCountsThatCanBe) {
  for (const std::int64_t number : {std::int64_t{-1}, Statistics::largest_count + 1}) {
    Statistics wrong{.documents = 1};
    wrong.rules.push_back({.rule = "REG-6.1(1)", .verdicts = {}, .diagnostics = {}});
    wrong.rules.push_back({.rule = "REG-6.1(2)", .verdicts = {.met = 0, .not_met = number}, .diagnostics = {}});
    try {
      load<Statistics>(write(wrong));
      ADD_FAILURE() << number;
    } catch (const ParseError& error) {
      EXPECT_EQ(error.faults().front().pointer, "/rules/1/verdicts/not_met");
    }
  }
  StatisticsSum sum;
  for (int i = 0; i < 3; ++i) sum.add(Statistics{.documents = Statistics::largest_count});
  EXPECT_EQ(sum.statistics().documents, Statistics::largest_count);
}

/// Statistics of one document with these reasons.
Statistics of_reasons(std::size_t first, std::size_t count) {
  Statistics made{.documents = 1};
  for (std::size_t i = first; i < first + count; ++i)
    made.reasons.push_back({.reason = "reason " + std::to_string(i), .documents = 1, .controls = 2});
  return made;
}

TEST(StatisticsProperties, OfTooManyReasonsKeepTheSameOnesInAnyOrder) {
  std::vector<Statistics> parts;
  for (std::size_t i = 0; i < 8; ++i) parts.push_back(of_reasons(i * 5'000, 10'000));
  std::string expected;
  std::mt19937 random{5};
  for (int round = 0; round < 3; ++round) {
    StatisticsSum sum;
    for (const Statistics& part : parts) sum.add(part);
    const Statistics all = sum.statistics();
    EXPECT_EQ(all.reasons.size(), Statistics::most);
    EXPECT_TRUE(all.reasons_are_a_sample);
    EXPECT_FALSE(all.controls_are_a_sample);
    for (const ReasonCount& reason : all.reasons) {
      const std::size_t number = std::stoul(reason.reason.substr(7));
      EXPECT_EQ(reason.documents, number < 5'000 || number >= 40'000 ? 1 : 2) << reason.reason;
    }
    if (round == 0) expected = write(all);
    EXPECT_EQ(write(all), expected);
    std::ranges::shuffle(parts, random);
  }
}

}  // namespace
}  // namespace ismap::statistics_test
