#include <ismap/rules/answer.hpp>

#include <ismap/model/period_description.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

constexpr Citation clause{Regulation::service_registration, "5.1(1)", "final-2020"};

TEST(Answer, NamesTheFactThatIsMissing) {
  const RuleResult result = Answer::unknown(Pointer{} / "report").take("REG-3.2", clause);
  ASSERT_EQ(result.diagnostics.size(), 1U);
  EXPECT_EQ(result.diagnostics[0].message.ja, "実施結果報告書の内容が提出されていません。");
  EXPECT_EQ(result.diagnostics[0].message.en, "Not given: the content of the assessment report.");
}

TEST(Answer, CountsAFaultOfAnotherRuleWithoutASecondError) {
  constexpr Breach fault{.code = "document_missing", .message = {"文書がありません。", "The document is missing."}};
  constexpr RuleRow rule{.id = "REG-4.1", .clause = clause, .title = {}, .text = {}};
  Answer answer;
  answer.repeat(rule, fault, Pointer{}).repeat(rule, fault, Pointer{});
  const RuleResult result = std::move(answer).take("REG-5.1(1)", clause);
  EXPECT_EQ(result.verdict, Verdict::not_met);
  ASSERT_EQ(result.diagnostics.size(), 2U);
  for (const Diagnostic& diagnostic : result.diagnostics) EXPECT_EQ(diagnostic.severity, Severity::advice);
  EXPECT_EQ(result.diagnostics[0].message.en, "The document is missing. (The same as said by REG-4.1.)");
  ASSERT_EQ(result.derived.size(), 1U) << "noted once";
  EXPECT_EQ(result.derived[0].name, "REG-4.1");
  EXPECT_EQ(result.followed, (std::vector<std::string_view>{"REG-4.1"}));
}

constexpr Breach late{.code = "late",
                      .message = {"{0}を過ぎています。", "It is after {0}."},
                      .remedy = {"{0}までに行ってください。", "Do it by {0}."},
                      .limit = {"last_day"}};

TEST(Answer, TellsABreachWithItsControlAndItsDay) {
  const ControlId control = *ControlId::parse("9.4.1");
  Answer answer;
  answer.derive("last_day", date(2026, 4, 1)).derive("last_day", date(2026, 5, 1));
  answer.breach(late, {Pointer{} / "day", control}, {"2026-05-01"});
  const RuleResult result = std::move(answer).take("REG-3.2", clause);
  ASSERT_EQ(result.diagnostics.size(), 1U);
  const Diagnostic& said = result.diagnostics[0];
  EXPECT_EQ(said.code, "REG-3.2/late");
  EXPECT_EQ(said.severity, Severity::error);
  EXPECT_EQ(said.message.en, "It is after 2026-05-01.");
  EXPECT_EQ(said.remedy->ja, "2026-05-01までに行ってください。");
  EXPECT_EQ(said.control, control);
  EXPECT_EQ(said.limit, (DecidingDay{"last_day", date(2026, 5, 1)})) << "the day computed last";
  EXPECT_EQ(said.breach, &late);
}

TEST(Answer, LeavesABreachToAReviewerWithItsDay) {
  Answer answer;
  answer.derive("last_day", date(2026, 4, 1)).judge(late, Pointer{} / "day", {"2026-04-01"});
  const RuleResult result = std::move(answer).take("REG-3.2", clause);
  EXPECT_EQ(result.verdict, Verdict::needs_judgement);
  ASSERT_EQ(result.diagnostics.size(), 1U);
  EXPECT_EQ(result.diagnostics[0].severity, Severity::warning);
  EXPECT_EQ(result.diagnostics[0].limit->day, date(2026, 4, 1));
}

TEST(Answer, ReadsAMemberAndNotesItsPlace) {
  const Period period{date(2025, 4, 1), date(2026, 3, 31)};
  Answer answer;
  EXPECT_EQ(answer.read<&Period::last>(period, Pointer{} / "assessment_period"), period.last);
  const RuleResult result = std::move(answer).take("REG-3.2", clause);
  ASSERT_EQ(result.facts.size(), 1U);
  EXPECT_EQ(result.facts[0], (Fact{Pointer{} / "assessment_period" / "last", period.last}));
}

}  // namespace
}  // namespace ismap
