#include <gtest/gtest.h>

#include "made_answers.hpp"

#include <string>
#include <vector>

namespace ismap::ask::formats {
namespace {

using test::count_in;

RuleResult rule_that_is(std::string_view rule, Verdict verdict) {
  return {.rule = rule, .verdict = verdict};
}

RuleResult rule_that_is(std::string_view rule, Verdict verdict, std::string message) {
  RuleResult result = rule_that_is(rule, verdict);
  Diagnostic& diagnostic = result.diagnostics.emplace_back();
  diagnostic.code = std::string{rule} + "/late";
  diagnostic.severity = Severity::error;
  diagnostic.pointer = Pointer{} / "report" / "date";
  diagnostic.message = {message, message};
  return result;
}

std::string junit_of(Review review, AskedDocument document = {}, AnswerStyle style = test::en) {
  style.document = document;
  return write_junit(test::answer_of(Question::document_review, std::move(review), "Example"), style);
}

constexpr std::string_view notice_in_suites =
    "<properties>\n<property name=\"notice\" value=\"This is an unofficial computation from public material, not a "
    "decision of the ISMAP Steering Committee or its operating body.\"/>\n</properties>\n";

TEST(Junit, HasACaseForEachRule) {
  EXPECT_EQ(
      junit_of(test::review_of({rule_that_is("X-1", Verdict::met), rule_that_is("X-2", Verdict::not_met, "Too late."),
                                rule_that_is("X-3", Verdict::not_applicable)}),
               {"a.json", "{\"report\":\n{\"date\": 1}}"}),
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"Example\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\">\n"
      "<testsuite name=\"Rules\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\">\n" +
          std::string{notice_in_suites} +
          "<testcase name=\"X-1\" classname=\"ismap-review.rules\" file=\"a.json\"/>\n"
          "<testcase name=\"X-2\" classname=\"ismap-review.rules\" file=\"a.json\" line=\"2\">\n"
          "<failure message=\"not met: Too late.\" type=\"X-2/late\">/report/date  Too late.</failure>\n"
          "</testcase>\n"
          "<testcase name=\"X-3\" classname=\"ismap-review.rules\" file=\"a.json\">\n"
          "<skipped message=\"not applicable\"/>\n"
          "</testcase>\n"
          "</testsuite>\n"
          "</testsuites>\n");
}

TEST(Junit, NeverLetsWhatIsNotDecidedPass) {
  const std::string xml = junit_of(
      test::review_of({rule_that_is("X-1", Verdict::needs_judgement), rule_that_is("X-2", Verdict::unknown, "No date."),
                       rule_that_is("X-3", Verdict::not_met)}));
  EXPECT_EQ(count_in(xml,
                     "<skipped message=\"needs judgement: The text of the clause is not public. Check it against the "
                     "rules themselves.\">"),
            1U);
  EXPECT_EQ(count_in(xml, "<skipped message=\"unknown: No date.\">"), 1U);
  EXPECT_EQ(count_in(xml, "<failure message=\"not met: The verdict is: not met.\""), 1U);
  EXPECT_EQ(count_in(xml, "tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"2\""), 2U);
}

TEST(Junit, HasASuiteForEachPointAndCountsEachRuleOnce) {
  Review review = test::review_of({rule_that_is("X-1", Verdict::met), rule_that_is("X-2", Verdict::met),
                                   rule_that_is("X-3", Verdict::met), rule_that_is("X-4", Verdict::met)});
  review.acceptance = Acceptance{Verdict::met, {"X-1"}};
  review.viewpoints = {{1, {"観点一", "Point one"}, Verdict::met, {"X-1", "X-2"}},
                       {2, {"観点二", "Point two"}, Verdict::met, {"X-2", "X-3"}},
                       {3, {"観点三", "Point three"}, Verdict::not_applicable, {}}};
  const std::string xml = junit_of(review);
  EXPECT_EQ(count_in(xml, "<testcase name=\"X-1\" classname=\"ismap-review.acceptance\"/>"), 1U);
  EXPECT_EQ(count_in(xml, "<testcase name=\"X-2\" classname=\"ismap-review.point-1\"/>"), 1U);
  EXPECT_EQ(count_in(xml, "<testcase name=\"X-3\" classname=\"ismap-review.point-2\"/>"), 1U);
  EXPECT_EQ(count_in(xml, "<testcase name=\"X-4\" classname=\"ismap-review.rules\"/>"), 1U);
  EXPECT_EQ(count_in(xml, "<testsuite name=\"(1) Point one\" tests=\"1\""), 1U);
  EXPECT_EQ(count_in(xml, "<testsuite name=\"Other rules\" tests=\"1\""), 1U);
  EXPECT_EQ(count_in(xml, "<testcase"), 4U);
  EXPECT_EQ(count_in(xml, "<testsuite "), 4U);
}

TEST(Junit, LeavesOutRulesThatOnlyRepeatOthers) {
  RuleResult repeats = rule_that_is("X-2", Verdict::not_met);
  repeats.derived = {{"X-1", std::string{"not_met"}}};
  EXPECT_EQ(
      count_in(junit_of(test::review_of({rule_that_is("X-1", Verdict::not_met, "Too late."), repeats})), "<testcase"),
      1U);
}

TEST(Junit, ShowsRemarksOnWhatIsMet) {
  RuleResult result = rule_that_is("X-1", Verdict::met, "Look at it.");
  result.diagnostics[0].remedy = Text{"対応", "Do it."};
  EXPECT_EQ(count_in(junit_of(test::review_of({result})),
                     "<system-out>/report/date  Look at it.\n  Remedy: Do it.</system-out>"),
            1U);
}

TEST(Junit, SaysWhyNothingCouldBeReviewed) {
  Review review = test::review_of({});
  Diagnostic& diagnostic = review.diagnostics.emplace_back();
  diagnostic.code = "review/none";
  diagnostic.severity = Severity::warning;
  diagnostic.message = {"なし", "No table."};
  const std::string xml = junit_of(review);
  EXPECT_EQ(count_in(xml, "<skipped message=\"warning: No table.\">(the whole document)  No table.</skipped>"), 1U);
  EXPECT_EQ(count_in(xml, "<testsuite name=\"Remarks on the answer as a whole\" tests=\"1\""), 1U);
}

TEST(Junit, IsInJapanese) {
  const std::string xml = junit_of(test::review_of({rule_that_is("X-1", Verdict::needs_judgement)}), {}, test::ja);
  EXPECT_EQ(count_in(xml, "<testsuite name=\"規則\""), 1U);
  EXPECT_EQ(count_in(xml, "<skipped message=\"要判断：条文が公表されていません。原文により確認してください。\">"), 1U);
}

TEST(Junit, CountsAsTheReviewDoes) {
  const Answer answer = test::review_of_text(ismap::test::read_file("docs/examples/ismap-breaches.json"));
  const std::string xml = write_junit(answer, test::en);
  const std::string text = answer.text(test::en.style);
  const auto counted = [&](const std::string& name) {
    const std::size_t at = text.find(name, text.find("Rules: ")) + name.size();
    return std::stoul(text.substr(at));
  };
  EXPECT_EQ(count_in(xml, "<failure"), counted("not met "));
  EXPECT_EQ(count_in(xml, "<skipped"), counted("unknown ") + counted("needs judgement ") + counted("not applicable "));
  EXPECT_EQ(count_in(xml, "<testcase") - count_in(xml, "<failure") - count_in(xml, "<skipped"), counted("met "));
}

TEST(Junit, KeepsHostileTextAsText) {
  for (std::size_t which = 0; which < test::hostile_texts.size(); ++which) {
    RuleResult result = rule_that_is("X-1", Verdict::not_met, test::hostile(which));
    result.diagnostics[0].cell = test::hostile(which + 1);
    result.diagnostics[0].remedy = Text{test::hostile(which + 2), test::hostile(which + 2)};
    const std::string xml = junit_of(test::review_of({result}), {test::hostile_texts[which], "{}"});
    // The head, and what opens and closes the suites, the suite, the properties, the case and the failure.
    EXPECT_EQ(count_in(xml, "<"), 12U);
    EXPECT_EQ(count_in(xml, ">"), 12U);
    EXPECT_EQ(count_in(xml, "<testcase"), 1U);
    for (const char letter : xml) EXPECT_TRUE(letter == '\n' || static_cast<unsigned char>(letter) >= 0x20U);
    for (const char* none : {"\uFFFE", "\uFFFF", "\x7f", "\u202e"}) EXPECT_EQ(count_in(xml, none), 0U);
  }
}

TEST(Junit, SuitsAnswersOfRules) {
  for (const Question question :
       {Question::document_review, Question::procurement_decide, Question::assessor_review, Question::agenda_plan})
    EXPECT_TRUE(junit_suits(question));
  for (const Question question : {Question::document_diff, Question::document_remedy, Question::register_due,
                                  Question::assessment_plan, Question::certificate_overlap})
    EXPECT_FALSE(junit_suits(question));
}

}  // namespace
}  // namespace ismap::ask::formats
