#include <ismap/report/review_page.hpp>
#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>

#include "made_review.hpp"
#include "styles.hpp"

#include <string>
#include <vector>

namespace ismap {
namespace {

using test::diagnostic;
using test::en;
using test::has;
using test::ja;
using test::obligation;
using test::result;
using test::review_of;

/// True if `text` contains the parts one after the other.
bool has_in_order(const std::string& text, const std::vector<std::string_view>& parts) {
  std::size_t from = 0;
  for (const std::string_view part : parts) {
    const std::size_t at = text.find(part, from);
    if (at == std::string::npos) return false;
    from = at + part.size();
  }
  return true;
}

Review one_of_each() {
  return review_of({result("A-MET", Verdict::met), result("A-WARNED", Verdict::met, Severity::warning, "warned"),
                    result("A-ADVISED", Verdict::not_applicable, Severity::advice, "advised"),
                    result("A-JUDGE", Verdict::needs_judgement, Severity::advice, "weigh"),
                    result("A-UNKNOWN", Verdict::unknown, Severity::advice, "absent"),
                    result("A-BROKEN", Verdict::not_met, Severity::error, "late"),
                    result("A-HIDDEN", Verdict::needs_judgement), result("B-HIDDEN", Verdict::needs_judgement)});
}

TEST(ReviewText, NamesTheSchemeTheDayAndTheRuleBook) {
  EXPECT_TRUE(review_text(one_of_each(), ja).starts_with("ISMAPクラウドサービス登録申請の審査結果（非公式）\n"));
  EXPECT_TRUE(has(review_text(one_of_each(), ja), "審査基準日  2026-11-20\n"));
  EXPECT_TRUE(
      review_text(one_of_each(), en).starts_with("Review of an application for ISMAP registration (unofficial)\n"));
  EXPECT_TRUE(has(review_text(one_of_each(), en), "As of      2026-11-20\n"));
  EXPECT_TRUE(has(review_text(one_of_each(), en), "Rule book  2026-11\n"));
}

TEST(ReviewText, SaysThatItIsUnofficial) {
  EXPECT_TRUE(has(review_text(one_of_each(), ja), "非公式の計算であり"));
  EXPECT_TRUE(has(review_text(one_of_each(), en), "an unofficial computation"));
}

TEST(ReviewText, TellsABareStatementFromAnApplication) {
  Review review = one_of_each();
  review.scheme.reset();
  review.acceptance.reset();
  EXPECT_TRUE(review_text(review, ja).starts_with("言明書の審査結果（非公式）\n"));
  EXPECT_FALSE(has(review_text(review, ja), "申請の受理"));
  EXPECT_TRUE(review_text(review, en).starts_with("Review of a statement (unofficial)\n"));
}

TEST(ReviewText, NamesTheSubjectIfItIsGiven) {
  EXPECT_TRUE(has(review_text(one_of_each(), ja, "例示クラウド"), "審査対象    例示クラウド\n"));
  EXPECT_FALSE(has(review_text(one_of_each(), ja), "審査対象"));
}

TEST(ReviewText, DisarmsTextFromTheDocument) {
  Review review = one_of_each();
  review.results[5].diagnostics[0].message.ja = "値\x1b[2J\n改行";
  const std::string text = review_text(review, ja, "a\x1b]0;b\a");
  EXPECT_FALSE(has(text, "\x1b"));
  EXPECT_TRUE(has(text, "値\uFFFD[2J 改行"));
}

TEST(ReviewText, AlignsThePointsByColumns) {
  const std::string text = review_text(one_of_each(), ja);
  EXPECT_TRUE(has(text,
                  "  (1)  充足      言明要件\n  (2)  不充足    発見事項\n       情報不足  申請の受理\n"
                  "       不充足    総合判定\n"));
}

TEST(ReviewText, UsesTheWordsOfOfficialNotices) {
  EXPECT_TRUE(has(review_text(one_of_each(), ja), "充足 2、不充足 1、情報不足 1、要判断 3、該当なし 1"));
  EXPECT_TRUE(has(review_text(one_of_each(), en), "met 2, not met 1, unknown 1, needs judgement 3, not applicable 1"));
}

TEST(ReviewText, PutsWhatNeedsAttentionInOrder) {
  EXPECT_TRUE(has_in_order(review_text(one_of_each(), en),
                           {"\nNot met (1)\n", "A-BROKEN", "\nUnknown: facts are missing (1)\n", "A-UNKNOWN",
                            "\nNeeds judgement (3)\n", "A-JUDGE", "A-HIDDEN", "not public", "B-HIDDEN",
                            "\nWarnings (1)\n", "A-WARNED", "\nAdvice (1)\n", "A-ADVISED"}));
  EXPECT_TRUE(has_in_order(review_text(one_of_each(), ja),
                           {"\n不充足（1件）\n", "\n情報不足（1件）\n", "\n要判断（3件）\n", "A-HIDDEN",
                            "条文が公表されていません", "\n注意（1件）\n", "\n助言（1件）\n"}));
}

TEST(ReviewText, LeavesOutRulesThatAreMet) {
  EXPECT_FALSE(has(review_text(one_of_each(), en), "A-MET"));
}

TEST(ReviewText, LeavesOutSectionsWithNothingInThem) {
  const std::string text = review_text(review_of({result("A-MET", Verdict::met)}), en);
  for (const std::string_view title : {"\nNot met", "Unknown:", "Needs", "Warnings", "Advice", "What is due"})
    EXPECT_FALSE(has(text, title)) << title;
}

TEST(ReviewText, SaysWhereWhatAndHowToRemedy) {
  Review review = review_of({result("A-BROKEN", Verdict::not_met, Severity::error, "late")});
  review.results[0].diagnostics[0].remedy = Text{"取り直す。", "Get another."};
  EXPECT_TRUE(has(review_text(review, ja),
                  "  A-BROKEN  ISMAPクラウドサービス登録規則 3.2\n    /report/date  lateja\n      対応：取り直す。\n"));
  EXPECT_TRUE(
      has(review_text(review, en),
          "  A-BROKEN  Cloud Service Registration Rules 3.2\n    /report/date  lateen\n      Remedy: Get another.\n"));
}

TEST(ReviewText, ShowsTheTitleOfTheRowThatAnswered) {
  const RuleRow& row = *rulebook().front();
  Review review = review_of({result(row.id, Verdict::not_met, Severity::error, "late")});
  review.results[0].citations = {row.clause};
  EXPECT_TRUE(has(review_text(review, ja), std::string{"  "}.append(row.title.ja).append("\n")));
  EXPECT_TRUE(has(review_text(review, en), std::string{"  "}.append(row.title.en).append("\n")));
}

TEST(ReviewText, NamesTheWholeDocumentAsAPlace) {
  Review review = review_of({result("A-BROKEN", Verdict::not_met, Severity::error, "late")});
  review.results[0].diagnostics[0].pointer = {};
  EXPECT_TRUE(has(review_text(review, ja), "    （文書全体）  lateja\n"));
  EXPECT_TRUE(has(review_text(review, en), "    (the whole document)  lateen\n"));
}

TEST(ReviewText, ShowsEveryDiagnosticOfARuleThatIsNotMet) {
  Review review = review_of({result("A-BROKEN", Verdict::not_met, Severity::error, "late")});
  review.results[0].diagnostics.push_back(diagnostic(Severity::advice, "besides"));
  EXPECT_TRUE(has(review_text(review, en), "  lateen\n    /report/date  (advice) besidesen\n"));
  EXPECT_TRUE(has(review_text(review, ja), "  lateja\n    /report/date  （助言）besidesja\n"));
  EXPECT_FALSE(has(review_text(review, en), "\nAdvice"));
}

TEST(ReviewText, TellsAndCountsARuleThatOnlyFollowsOthersNoSecondTime) {
  RuleResult whole = result("A-WHOLE", Verdict::not_met);
  whole.derived = {{"P-1", std::string{"not_met"}}, {"P-2", std::string{"met"}}};
  const Review review = review_of({result("P-1", Verdict::not_met, Severity::error, "late"), whole});
  EXPECT_FALSE(has(review_text(review, ja), "A-WHOLE"));
  EXPECT_TRUE(has(review_text(review, ja), "不充足 1、"));
  EXPECT_TRUE(has(review_text(review, ja), "\n不充足（1件）\n"));
  EXPECT_TRUE(has(review_text(review, en), "1 rule is not met."));
}

TEST(ReviewText, SaysFirstThatNothingIsBrokenAndHowMuchIsToBeWeighed) {
  const Review clean = review_of({result("A-MET", Verdict::met), result("A-HIDDEN", Verdict::needs_judgement),
                                  result("A-JUDGE", Verdict::needs_judgement, Severity::advice, "weigh")});
  EXPECT_TRUE(has_in_order(review_text(clean, ja),
                           {"不充足の規則も、情報の不足もありません。人が判断する事項が2件あります。", "審査の観点"}));
  EXPECT_TRUE(has_in_order(
      review_text(clean, en),
      {"Nothing is broken and no fact is missing. 2 things are for a person to weigh.", "Points of review"}));
}

TEST(ReviewText, SaysFirstWhatIsBrokenAndMissing) {
  EXPECT_TRUE(
      has(review_text(one_of_each(), ja), "不充足が1件、情報不足が1件あります。人が判断する事項が3件あります。"));
  EXPECT_TRUE(
      has(review_text(one_of_each(), en), "1 rule is not met, 1 lacks facts. 3 things are for a person to weigh."));
}

TEST(ReviewText, SaysFirstHowManyDutiesAreOverdue) {
  Review review = review_of({});
  const auto of_status = [](ObligationStatus status) {
    Obligation made = obligation("duty", {});
    made.status = status;
    return made;
  };
  review.obligations = {of_status(ObligationStatus::open), of_status(ObligationStatus::done)};
  EXPECT_FALSE(has(review_text(review, en), "overdue."));
  review.obligations.push_back(of_status(ObligationStatus::overdue));
  EXPECT_TRUE(has_in_order(review_text(review, en), {"1 duty is overdue.", "Points of review"}));
  review.obligations.push_back(of_status(ObligationStatus::overdue));
  EXPECT_TRUE(has_in_order(review_text(review, en), {"2 duties are overdue.", "Points of review"}));
  EXPECT_TRUE(has_in_order(review_text(review, ja), {"期限を過ぎた義務が2件あります。", "審査の観点"}));
}

TEST(ReviewText, SaysFirstWhyNothingWasReviewed) {
  Review review = review_of({});
  review.diagnostics = {diagnostic(Severity::error, "nothing")};
  EXPECT_TRUE(has_in_order(review_text(review, ja), {"nothingja", "審査の観点"}));
  EXPECT_FALSE(has(review_text(review, en), "Nothing is broken"));
}

TEST(ReviewText, AnswersWhetherThereAreFindings) {
  Review review = review_of({result("REG-6.1(3)", Verdict::needs_judgement)});
  review.viewpoints = {{3, {"発見事項の有無", "Findings"}, Verdict::needs_judgement, {"REG-6.1(3)"}}};
  for (const auto& [count, japanese, english] : {std::tuple{0, "(3)  なし ", "(3)  none "},
                                                 {1, "(3)  あり（1件） ", "(3)  1 finding "},
                                                 {2, "(3)  あり（2件） ", "(3)  2 findings "}}) {
    review.results[0].derived = {{"findings_in_controls_criteria", std::int64_t{count}}};
    EXPECT_TRUE(has(review_text(review, ja), japanese));
    EXPECT_TRUE(has(review_text(review, en), english));
  }
}

TEST(ReviewText, CallsAPointWithoutAnObjectSo) {
  Review review = review_of({});
  review.viewpoints = {{4, {"軽微性", "Minor"}, Verdict::not_applicable, {}}};
  EXPECT_TRUE(has(review_text(review, ja), "(4)  確認対象外  軽微性\n"));
  EXPECT_TRUE(has(review_text(review, en), "(4)  no object  Minor\n"));
}

TEST(ReviewText, ShowsThePointUnderWhichARuleCounts) {
  Review review = review_of({result("A-BROKEN", Verdict::not_met, Severity::error, "late")});
  review.viewpoints[1].rules = {"A-BROKEN"};
  review.acceptance = Acceptance{Verdict::not_met, {"A-BROKEN"}};
  EXPECT_TRUE(has(review_text(review, ja), "A-BROKEN  ISMAPクラウドサービス登録規則 3.2［受理、観点(2)］\n"));
  EXPECT_TRUE(
      has(review_text(review, en), "A-BROKEN  Cloud Service Registration Rules 3.2  [acceptance, point (2)]\n"));
}

TEST(ReviewText, NamesSettingsAndSuppliedValues) {
  Review review = one_of_each();
  review.policy = {{"counting", "same_day"}};
  review.supplements = {{.parameter = Parameter::minor_finding_conditions,
                         .value = std::string{"影響が限定的であること"},
                         .clause = "6.1(4)",
                         .source = "登録規則",
                         .in_force = {}}};
  EXPECT_TRUE(has(review_text(review, en), "counting = same_day\n"));
  EXPECT_TRUE(has(review_text(review, ja), "期間の数え方：応当日による\n"));
  EXPECT_TRUE(has(review_text(review, ja), "発見事項が軽微とされる条件：影響が限定的であること（6.1(4)、登録規則）\n"));
  EXPECT_FALSE(has(review_text(one_of_each(), en), "Policy"));
}

TEST(ReviewText, SortsObligationsBySoonest) {
  Review review = review_of({});
  review.obligations = {
      obligation("later", {DueKind::date, date(2027, 1, 1)}), obligation("sometime", {DueKind::unknown, {}}),
      obligation("soon", {DueKind::date, date(2026, 12, 1)}), obligation("now", {DueKind::promptly, {}})};
  review.obligations[2].form = Form{3};
  review.obligations[0].status = ObligationStatus::overdue;
  EXPECT_TRUE(has_in_order(review_text(review, ja), {"\n期限と義務\n", "遅滞なく", "now", "2026-12-01", "soon", "様式3",
                                                     "2027-01-01", "期限経過", "later", "期限不明", "sometime"}));
  EXPECT_TRUE(has_in_order(review_text(review, en),
                           {"\nWhat is due\n", "promptly", "open", "operating body", "now", "soon", "Form 3", "overdue",
                            "later", "not known", "sometime", "Cloud Service Registration Rules 6.4(2)"}));
}

TEST(ReviewText, HasNoEscapeByteWithoutColours) {
  Review review = one_of_each();
  review.obligations = {obligation("soon", {DueKind::date, date(2026, 12, 1)})};
  EXPECT_FALSE(has(review_text(review, ja), "\x1b"));
  EXPECT_FALSE(has(review_text(review, en), "\x1b"));
}

TEST(ReviewText, AlignsTheSameWithColours) {
  const auto without_escapes = [](const std::string& text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] != '\x1b')
        plain += text[i];
      else
        i = text.find('m', i);
    }
    return plain;
  };
  const std::string coloured = review_text(one_of_each(), {.language = Language::ja, .colour = true});
  EXPECT_TRUE(has(coloured, "\x1b[31m不充足\x1b[0m"));
  EXPECT_EQ(without_escapes(coloured), review_text(one_of_each(), ja));
}

}  // namespace
}  // namespace ismap
