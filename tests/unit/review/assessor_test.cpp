#include <ismap/review/assessor.hpp>

#include "tests/unit/rules/assessor/assessor_sample.hpp"

#include <ismap/io/write.hpp>
#include <ismap/rules/rulebook.hpp>

namespace ismap::test {
namespace {

using enum Verdict;

TEST(AssessorReview, HasTheTwoPointsOfTheMinutes) {
  const AssessorReview answer = review(sample_assessor(), {.as_of = assessor_day});
  EXPECT_EQ(answer.number, "A-0101");
  EXPECT_EQ(answer.as_of, assessor_day);
  EXPECT_EQ(answer.rulebook, rulebook_version);
  ASSERT_EQ(answer.viewpoints.size(), 2U);
  EXPECT_EQ(answer.viewpoints[0].number, 1);
  EXPECT_EQ(answer.viewpoints[0].rules,
            (std::vector<std::string_view>{"AUD-3.1", "AUD-3.1a", "AUD-3.2", "AUD-3.3", "AUD-3.4", "AUD-3.5", "AUD-3.6",
                                           "AUD-3.6.1", "AUD-3.6.2", "AUD-3.6.3", "AUD-3.6.4", "AUD-3.7", "AUD-3.7a",
                                           "AUD-3.8", "AUD-3.9"}));
  EXPECT_EQ(answer.viewpoints[1].number, 2);
  EXPECT_EQ(answer.viewpoints[1].rules, (std::vector<std::string_view>{"AUD-4.3", "AUD-5.4"}));
}

TEST(AssessorReview, OfAnAssessorThatBreaksNothingLeavesWhatIsNotPublicToAPerson) {
  const AssessorReview answer = review(sample_assessor(), {.as_of = assessor_day});
  EXPECT_EQ(answer.verdict, needs_judgement);
  for (const RuleResult& result : answer.results) {
    const bool is_public = result.rule != "AUD-3.2" && result.rule != "AUD-3.3" && result.rule != "AUD-3.7a" &&
                           result.rule != "AUD-3.8" && result.rule != "AUD-4.3";
    EXPECT_EQ(result.verdict, is_public ? met : needs_judgement) << result.rule;
  }
}

TEST(AssessorReview, OfEachBreachIsNotMetUnderItsPointOnly) {
  RegisteredAssessor expired = sample_assessor();
  expired.service_standard_listing->valid.last = date(2026, 11, 19);
  const AssessorReview of_expired = review(expired, {.as_of = assessor_day});
  EXPECT_EQ(of_expired.verdict, not_met);
  EXPECT_EQ(of_expired.viewpoints[0].verdict, not_met);
  EXPECT_EQ(of_expired.viewpoints[1].verdict, needs_judgement);

  RegisteredAssessor deleted = sample_assessor();
  deleted.history.insert(deleted.history.begin(),
                         assessor_event(date(2026, 1, 30), EventKind::deleted, std::string{"11.2(4)"}));
  const AssessorReview of_deleted = review(deleted, {.as_of = assessor_day});
  EXPECT_EQ(of_deleted.verdict, not_met);
  EXPECT_EQ(of_deleted.viewpoints[0].verdict, needs_judgement);
  EXPECT_EQ(of_deleted.viewpoints[1].verdict, not_met);
}

TEST(AssessorReview, OfMissingFactsIsUnknown) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.ethics_body.reset();
  EXPECT_EQ(review(assessor, {.as_of = assessor_day}).verdict, unknown);
}

TEST(AssessorReview, BeforeTheRulesTookEffectAnswersNothing) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.history.clear();
  const AssessorReview before = review(assessor, {.as_of = date(2020, 6, 2)});
  EXPECT_TRUE(before.results.empty());
  EXPECT_EQ(before.verdict, not_applicable);
  EXPECT_FALSE(review(assessor, {.as_of = date(2020, 6, 3)}).results.empty());
}

TEST(AssessorReview, OfTheAssessorInTheExampleRegisterFindsNoBreach) {
  const Register registrations = load<Register>(example("ismap-renewal-register").dump());
  const AssessorReview answer = review(registrations.assessors.front(), {.as_of = assessor_day});
  for (const RuleResult& result : answer.results)
    EXPECT_TRUE(result.verdict == met || result.verdict == needs_judgement) << result.rule;
}

TEST(AssessorReview, NamesThePolicyThatIsNotTheDefault) {
  Policy policy;
  policy.choices.counting = Counting::same_day;
  const AssessorReview answer = review(sample_assessor(), {.as_of = assessor_day, .policy = &policy});
  EXPECT_EQ(answer.policy, (std::vector<Setting>{{"counting", "same_day"}}));
}

TEST(AssessorReview, IsWrittenAsJson) {
  const auto json = nlohmann::json::parse(write(review(sample_assessor(), {.as_of = assessor_day})));
  EXPECT_EQ(json.at("format"), "ismap-assessor-review/1");
  EXPECT_EQ(json.at("verdict"), "needs_judgement");
  EXPECT_EQ(json.at("viewpoints").size(), 2U);
}

}  // namespace
}  // namespace ismap::test
