#include "tests/unit/rules/assessor/assessor_sample.hpp"

namespace ismap::test {
namespace {

using enum Verdict;

RegisteredAssessor deleted_on(Date day, Boxed<std::string> ground) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.history.insert(assessor.history.begin(), assessor_event(day, EventKind::deleted, std::move(ground)));
  return assessor;
}

Verdict of_deletion(Date day, std::string_view ground) {
  return verdict_of(deleted_on(day, std::string{ground}), "AUD-5.4");
}

TEST(BarringDeletion, IsOneUnder11_2_4) {
  EXPECT_EQ(verdict_of(sample_assessor(), "AUD-5.4"), met);
  for (const std::string_view ground : {"11.2(4)", "11.2（4）", "監査機関登録規則11.2(4)", "第11条第2項第4号"}) {
    const RuleResult result = result_of(deleted_on(date(2026, 1, 30), std::string{ground}), "AUD-5.4");
    EXPECT_EQ(result.verdict, not_met) << ground;
    EXPECT_EQ(places_in(result), (Places{"deleted@/history/0"}));
  }
}

TEST(BarringDeletion, IsNotOneUnderAnotherItem) {
  for (const std::string_view ground : {"11.2(1)", "11.2(3)", "11.2(5)", "11.2(14)"})
    EXPECT_EQ(of_deletion(date(2026, 1, 30), ground), met) << ground;
}

TEST(BarringDeletion, CountsFromItsOwnDay) {
  const RegisteredAssessor assessor = deleted_on(date(2026, 1, 30), std::string{"11.2(4)"});
  EXPECT_EQ(verdict_of(assessor, "AUD-5.4", date(2026, 1, 29)), met);
  EXPECT_EQ(verdict_of(assessor, "AUD-5.4", date(2026, 1, 30)), not_met);
}

TEST(BarringDeletion, IsForAPersonIfTheItemIsNotClear) {
  EXPECT_EQ(verdict_of(deleted_on(date(2026, 1, 30), {}), "AUD-5.4"), needs_judgement);
  for (const std::string_view ground : {"", " ", "11.2", "基本規程5.4", "要請に応じないため"}) {
    const RuleResult result = result_of(deleted_on(date(2026, 1, 30), std::string{ground}), "AUD-5.4");
    EXPECT_EQ(result.verdict, needs_judgement) << ground;
    EXPECT_EQ(places_in(result), (Places{"item_unclear@/history/0"}));
  }
}

TEST(BarringDeletion, UnderAnotherItemBeforeTheNumberIsKnownIsForAPerson) {
  EXPECT_EQ(of_deletion(date(2024, 12, 31), "11.2(3)"), needs_judgement);
  EXPECT_EQ(of_deletion(date(2025, 1, 1), "11.2(3)"), met);
  EXPECT_EQ(of_deletion(date(2024, 12, 31), "11.2(4)"), not_met);
}

TEST(BarringDeletion, IsNoOtherEvent) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.history.push_back(assessor_event(date(2026, 10, 1), EventKind::suspended, std::string{"11.2(4)"}));
  EXPECT_EQ(verdict_of(assessor, "AUD-5.4"), met);
}

TEST(Breaches, AreForAPersonAsTheDocumentShowsNone) {
  const RuleResult result = result_of(sample_assessor(), "AUD-4.3");
  EXPECT_EQ(result.verdict, needs_judgement);
  EXPECT_EQ(places_in(result), (Places{"not_shown@/history"}));
}

TEST(Breaches, FollowABarringDeletion) {
  const RuleResult result = result_of(deleted_on(date(2026, 1, 30), std::string{"11.2(4)"}), "AUD-4.3");
  EXPECT_EQ(result.verdict, not_met);
  EXPECT_EQ(result.derived, (std::vector<Derived>{{"state", "applied"}, {"AUD-5.4", "not_met"}}));
}

TEST(Breaches, AreAskedForIfTheRegistrationIsSuspended) {
  RegisteredAssessor assessor = sample_assessor();
  assessor.history = {assessor_event(date(2025, 12, 19), EventKind::decided_registered),
                      assessor_event(date(2026, 10, 1), EventKind::suspended),
                      assessor_event(date(2026, 11, 1), EventKind::reinstated)};
  EXPECT_EQ(places_in(result_of(assessor, "AUD-4.3", date(2026, 9, 30))), (Places{"not_shown@/history"}));
  EXPECT_EQ(places_in(result_of(assessor, "AUD-4.3", date(2026, 10, 1))),
            (Places{"suspended@/history", "not_shown@/history"}));
  EXPECT_EQ(places_in(result_of(assessor, "AUD-4.3", date(2026, 11, 1))), (Places{"not_shown@/history"}));
}

}  // namespace
}  // namespace ismap::test
