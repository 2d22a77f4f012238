// The buyer's own check item by item (PROC-1.6).
#include "made_procurement.hpp"

#include <ismap/catalog/catalog.hpp>

#include <gtest/gtest.h>

#include <random>

namespace ismap::test {
namespace {

const Date bought_on = date(2025, 6, 1);

ControlSet required() {
  const Catalog& catalog = ismap_2020();
  return catalog.governance() | catalog.management() | catalog.objectives() | catalog.basic_details();
}

/// All 234, each satisfied; nothing is said of the whole.
Procurement checked_by_item() {
  Procurement made = with_check(procurement_of_unlisted(bought_on));
  made.ciso_check->covers.reset();
  made.ciso_check->shortfalls_assessed.reset();
  std::vector<CheckItem>& items = made.ciso_check->items.emplace();
  required().for_each([&](std::size_t ordinal) {
    items.push_back({ismap_2020()[ordinal].id, CheckResult::satisfied, {}, {}, {}});
  });
  return made;
}

CheckItem& item(Procurement& procurement, std::string_view number) {
  const ControlId id = ControlId::parse(number).value();
  return *std::ranges::find(*procurement.ciso_check->items, id, &CheckItem::id);
}

std::vector<std::string> said(const ProcurementDecision& decision) {
  return diagnostics_of(decision, "PROC-1.6");
}

std::string place(const Procurement& procurement, std::string_view number, const std::string& member) {
  const auto& items = *procurement.ciso_check->items;
  const auto at = std::ranges::find(items, ControlId::parse(number).value(), &CheckItem::id) - items.begin();
  return "/ciso_check/items/" + std::to_string(at) + (member.empty() ? "" : "/" + member);
}

TEST(CheckItems, OfEveryRequirementMakeAnUnlistedServiceAllowed) {
  ASSERT_EQ(required().count(), 234U);
  const ProcurementDecision decision = decided(checked_by_item());
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(decision.ground, Ground::unlisted_with_ciso_check);
  EXPECT_TRUE(said(decision).empty());
}

TEST(CheckItems, ThatAreLeftOutAreABreachOfTheirControl) {
  for (const std::string number : {"3.1.2.1", "4.4.1.1", "5.1.1", "6.1.1.13.PB"}) {
    Procurement procurement = checked_by_item();
    std::erase_if(*procurement.ciso_check->items,
                  [&](const CheckItem& one) { return one.id == ControlId::parse(number).value(); });
    ASSERT_EQ(procurement.ciso_check->items->size(), 233U) << number;
    const ProcurementDecision decision = decided(procurement);
    EXPECT_EQ(decision.verdict, Verdict::not_met) << number;
    EXPECT_EQ(said(decision), std::vector<std::string>{"requirement_not_checked@/ciso_check/items"});
    EXPECT_EQ(result_of(decision, "PROC-1.6")->diagnostics.front().control, ControlId::parse(number));
  }
}

TEST(CheckItems, WithNeitherResultNorAnswerCheckNothing) {
  Procurement procurement = checked_by_item();
  item(procurement, "5.1.1").result.reset();
  for (const std::optional<std::string>& answer : {std::optional<std::string>{}, {""}, {" \n"}}) {
    item(procurement, "5.1.1").answer = answer;
    const ProcurementDecision decision = decided(procurement);
    EXPECT_EQ(decision.verdict, Verdict::not_met);
    EXPECT_EQ(said(decision), std::vector<std::string>{"requirement_not_checked@" + place(procurement, "5.1.1", "")});
  }
}

TEST(CheckItems, WithAnAnswerAndNoResultAreForAPerson) {
  Procurement procurement = checked_by_item();
  item(procurement, "5.1.1").result.reset();
  item(procurement, "5.1.1").answer = "規程を定めている。";
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(said(decision), std::vector<std::string>{"result_not_told@" + place(procurement, "5.1.1", "result")});
}

TEST(CheckItems, ThatFallShortAreAssessedEach) {
  Procurement procurement = checked_by_item();
  for (const char* number : {"5.1.1", "9.4.1"}) {
    item(procurement, number).result = CheckResult::shortfall;
    item(procurement, number).answer = "未実施";
  }
  item(procurement, "9.4.1").assessment = "影響は限定的であり、受容する。";
  const ProcurementDecision open = decided(procurement);
  EXPECT_EQ(open.verdict, Verdict::not_met);
  EXPECT_EQ(said(open),
            std::vector<std::string>{"shortfalls_not_assessed@" + place(procurement, "5.1.1", "assessment")});
  EXPECT_EQ(result_of(open, "PROC-1.6")->diagnostics.front().control, ControlId::parse("5.1.1"));
  item(procurement, "5.1.1").assessment = "TBD";
  const ProcurementDecision placeholder = decided(procurement);
  EXPECT_EQ(placeholder.verdict, Verdict::needs_judgement);
  EXPECT_EQ(said(placeholder), std::vector<std::string>{"placeholder@" + place(procurement, "5.1.1", "assessment")});
  item(procurement, "5.1.1").assessment = "代替策により補われる。";
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
}

TEST(CheckItems, ThatAreSatisfiedAndSpeakAgainstItAreForAPerson) {
  const auto expect_judged = [](const Procurement& procurement, const std::string& what) {
    const ProcurementDecision decision = decided(procurement);
    EXPECT_EQ(decision.verdict, Verdict::needs_judgement) << what;
    EXPECT_EQ(said(decision), std::vector<std::string>{what});
  };
  Procurement assessed = checked_by_item();
  item(assessed, "5.1.1").assessment = "代替策により補われる。";
  expect_judged(assessed, "met_but_assessed@" + place(assessed, "5.1.1", "assessment"));
  item(assessed, "5.1.1").assessment = "該当なし";
  EXPECT_EQ(decided(assessed).verdict, Verdict::met);
  for (const char* answer : {"実施していません。", "未実施", "対応予定", "Not implemented", "別紙参照"}) {
    Procurement answered = checked_by_item();
    item(answered, "5.1.1").answer = answer;
    expect_judged(answered, "placeholder@" + place(answered, "5.1.1", "answer"));
  }
}

TEST(CheckItems, AreAssessedByTheDayOfProcurement) {
  Procurement procurement = checked_by_item();
  item(procurement, "5.1.1") = {item(procurement, "5.1.1").id, CheckResult::shortfall, {}, "受容する。", bought_on};
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  item(procurement, "5.1.1").assessed_on = days_after(bought_on, 1);
  EXPECT_EQ(decided(procurement).verdict, Verdict::needs_judgement);
}

TEST(CheckItems, OfNumbersThatDoNotExistAreSaid) {
  Procurement procurement = checked_by_item();
  for (const char* number : {"99.1.1", "5.1", "5.1.1.7", "6.3.1.1"})
    procurement.ciso_check->items->push_back({ControlId::parse(number).value(), CheckResult::satisfied, {}, {}, {}});
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(said(decision).front(), "unknown_control@/ciso_check/items/234/id");
  EXPECT_EQ(said(decision).size(), 4U);
}

TEST(CheckItems, ThatStandTwiceDecideNothingByTheirOrder) {
  for (const bool is_first : {false, true}) {
    Procurement procurement = checked_by_item();
    std::vector<CheckItem>& items = *procurement.ciso_check->items;
    CheckItem other = item(procurement, "5.1.1");
    items.insert(is_first ? items.begin() : items.end(), other);
    const ProcurementDecision copied = decided(procurement);
    EXPECT_EQ(copied.verdict, Verdict::met);
    EXPECT_EQ(said(copied).size(), 1U);
    (is_first ? items.front() : items.back()).result.reset();
    EXPECT_EQ(decided(procurement).verdict, Verdict::needs_judgement) << is_first;
    (is_first ? items.front() : items.back()).result = CheckResult::shortfall;
    EXPECT_EQ(decided(procurement).verdict, Verdict::not_met) << is_first;
  }
}

TEST(CheckItems, AndTheWholeMustAgree) {
  Procurement procurement = checked_by_item();
  procurement.ciso_check->covers = full_check(bought_on).covers;
  procurement.ciso_check->shortfalls_assessed = false;
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  procurement.ciso_check->covers->pop_back();
  EXPECT_EQ(decided(procurement).verdict, Verdict::needs_judgement);
  EXPECT_EQ(said(decided(procurement)), std::vector<std::string>{"covers_otherwise@/ciso_check/covers"});
  procurement.ciso_check->covers.reset();
  item(procurement, "5.1.1").result = CheckResult::shortfall;
  item(procurement, "5.1.1").assessment = "受容する。";
  EXPECT_EQ(said(decided(procurement)), std::vector<std::string>{"assessed_otherwise@/ciso_check/shortfalls_assessed"});
  procurement.ciso_check->shortfalls_assessed = true;
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
}

TEST(CheckItems, DoNotRestOnWhatIsSaidOfTheWhole) {
  Procurement procurement = with_check(procurement_of_unlisted(bought_on));
  procurement.ciso_check->items = std::vector<CheckItem>{{ControlId::parse("5.1.1").value(), {}, {}, {}, {}}};
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
}

TEST(CheckItems, AreThoseOf2020UntilTheRevisionApplies) {
  Policy policy;
  policy.supplements.push_back({Parameter::edition_2025_applies_from, to_string(bought_on), "", "通知", {}});
  const Register registrations = small_register();
  EXPECT_EQ(decided(checked_by_item(), registrations, policy).verdict, Verdict::needs_judgement);
  policy.supplements.front().value = to_string(days_after(bought_on, 1));
  EXPECT_EQ(decided(checked_by_item(), registrations, policy).verdict, Verdict::met);
}

TEST(CheckItems, InAnyOrderGiveTheSameVerdict) {
  std::mt19937 random{5};
  for (int round = 0; round < 30; ++round) {
    Procurement procurement = checked_by_item();
    std::vector<CheckItem>& items = *procurement.ciso_check->items;
    bool is_met = true;
    for (CheckItem& one : items) {
      if (random() % 8 != 0) continue;
      one.result = CheckResult::shortfall;
      if (random() % 40 == 0)
        is_met = false;
      else
        one.assessment = "受容する。";
    }
    std::ranges::shuffle(items, random);
    EXPECT_EQ(decided(procurement).verdict, is_met ? Verdict::met : Verdict::not_met);
  }
}

}  // namespace
}  // namespace ismap::test
