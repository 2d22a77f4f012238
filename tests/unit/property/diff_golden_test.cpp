// What `diff` says about every golden edit, against the reviews of both documents.
#include "tests/support/document.hpp"
#include "tests/support/golden.hpp"

#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/review/diff.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace ismap::test {
namespace {

std::set<std::string_view> broken_rules(const Review& before, const Review& after) {
  std::set<std::string_view> broken;
  for (const RuleResult& result : after.results) {
    if (result.verdict != Verdict::not_met) continue;
    const auto old = std::ranges::find(before.results, result.rule, &RuleResult::rule);
    if (old == before.results.end() || old->verdict != Verdict::not_met) broken.insert(result.rule);
  }
  return broken;
}

std::set<std::string_view> rules_named_as_broken(const Difference& difference) {
  std::set<std::string_view> named;
  for (const Consequence& consequence : difference.consequences)
    if (consequence.verdict == Verdict::not_met) named.insert(consequence.rule);
  return named;
}

TEST(DiffProperty, NamesEveryRuleThatAGoldenEditBreaks) {
  std::size_t edits = 0;
  std::size_t breaking = 0;
  for (const GoldenCase& one : golden_cases()) {
    SCOPED_TRACE(one.name);
    const auto before = one.base.get<Dossier>();
    const auto after = one.dossier.get<Dossier>();
    const auto registrations = one.registrations.get<Register>();
    const auto policy = one.policy.get<Policy>();
    const ReviewRequest request{
        .as_of = one.as_of, .registrations = one.with_register ? &registrations : nullptr, .policy = &policy};
    ++edits;
    const std::set<std::string_view> broken = broken_rules(review(before, request), review(after, request));
    if (!broken.empty()) ++breaking;
    const Difference difference = diff(before, after, request);
    const std::set<std::string_view> named = rules_named_as_broken(difference);
    for (const std::string_view rule : broken) EXPECT_TRUE(named.contains(rule)) << rule;
    for (const VerdictMove& move : difference.verdicts) {
      EXPECT_NE(move.before, move.after) << move.rule;
      EXPECT_EQ(move.after == Verdict::not_met, broken.contains(move.rule)) << move.rule;
    }
  }
  EXPECT_GT(edits, 480U);
  EXPECT_GT(breaking, 300U);
}

}  // namespace
}  // namespace ismap::test
