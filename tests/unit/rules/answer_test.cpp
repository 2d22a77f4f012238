#include <ismap/rules/answer.hpp>

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
  const Text fault{"文書がありません。", "The document is missing."};
  Answer answer;
  answer.repeat("REG-4.1", "document_missing", {}, fault).repeat("REG-4.1", "document_missing", {}, fault);
  const RuleResult result = std::move(answer).take("REG-5.1(1)", clause);
  EXPECT_EQ(result.verdict, Verdict::not_met);
  ASSERT_EQ(result.diagnostics.size(), 2U);
  for (const Diagnostic& diagnostic : result.diagnostics) EXPECT_EQ(diagnostic.severity, Severity::advice);
  EXPECT_EQ(result.diagnostics[0].message.en, "The document is missing. (The same as said by REG-4.1.)");
  ASSERT_EQ(result.derived.size(), 1U) << "noted once";
  EXPECT_EQ(result.derived[0].name, "REG-4.1");
}

}  // namespace
}  // namespace ismap
