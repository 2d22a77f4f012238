#include <ismap/ask/answer_sheets.hpp>

#include "made_answers.hpp"

#include <gtest/gtest.h>

namespace ismap::ask {
namespace {

/// What stands in the column of verdicts for a rule of this verdict with a diagnostic of this severity.
std::string verdict_beside(Verdict verdict, Severity severity) {
  RuleResult result{.rule = "REG-3.2", .verdict = verdict};
  Diagnostic& diagnostic = result.diagnostics.emplace_back();
  diagnostic.code = "REG-3.2/x";
  diagnostic.severity = severity;
  const Answer answer = test::answer_of(Question::document_review, test::review_of({result}));
  return exchange::text_of(answer_sheets(answer, Language::en, nullptr).front().table.at(1, 0));
}

TEST(AnswerSheets, CallNothingABreachThatBreaksNothing) {
  EXPECT_EQ(verdict_beside(Verdict::not_met, Severity::error), "not met");
  EXPECT_EQ(verdict_beside(Verdict::not_met, Severity::warning), "warning");
  EXPECT_EQ(verdict_beside(Verdict::not_met, Severity::advice), "advice");
}

TEST(AnswerSheets, SayWhatIsOpenAndNeverThatItIsMet) {
  EXPECT_EQ(verdict_beside(Verdict::needs_judgement, Severity::warning), "needs judgement");
  EXPECT_EQ(verdict_beside(Verdict::unknown, Severity::warning), "unknown");
  EXPECT_EQ(verdict_beside(Verdict::needs_judgement, Severity::advice), "advice");
  for (const Severity severity : {Severity::warning, Severity::advice})
    EXPECT_NE(verdict_beside(Verdict::met, severity), "met");
}

}  // namespace
}  // namespace ismap::ask
