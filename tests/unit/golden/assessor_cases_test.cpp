// Verdicts on assessors derived from the rule book by hand, apart from the code.
#include "tests/unit/golden/answered.hpp"

#include <ismap/model/assessor_review_description.hpp>
#include <ismap/model/description.hpp>

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using nlohmann::json;

std::string verdict_of(const AssessorReview& review, const std::string& rule) {
  const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
  return std::string{name_of(found == review.results.end() ? Verdict::not_applicable : found->verdict)};
}

void check_assessor_case(const json& one) {
  const AssessorReview answer = assessor_review_of(one);
  const json& expect = one.at("expect");
  const std::string verdict{name_of(answer.verdict)};
  EXPECT_TRUE(is_expected(expect.value("verdict", json(verdict)), verdict)) << verdict << ", not " << expect;
  const json rules = expect.value("rules", json::object());
  for (const auto& [rule, expected] : rules.items())
    EXPECT_TRUE(is_expected(expected, verdict_of(answer, rule)))
        << rule << ": " << verdict_of(answer, rule) << ", not " << expected;
}

TEST(AssessorCases, AreAnsweredAsTheRuleBookSays) {
  for_each_case("tests/golden/assessor/cases.json", 80U, check_assessor_case);
}

}  // namespace
}  // namespace ismap::test
