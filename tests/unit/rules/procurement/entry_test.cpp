// By what the register's entry is found, and what it leaves open.
#include "made_procurement.hpp"

#include <ismap/report/procurement_page.hpp>

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using enum EventKind;

constexpr Date day_bought = date(2025, 6, 1);
constexpr std::string_view cloud = "例示クラウド基盤";

/// The ISMAP entry has a name of its own.
Register named_register() {
  Register made = small_register();
  made.services[0].name = cloud;
  return made;
}

Procurement of_name(std::string_view name) {
  Procurement made = procurement_of_unlisted(day_bought);
  made.service.name = name;
  return made;
}

Procurement of_number(std::string_view number) {
  return procurement_of(std::string{number}, day_bought);
}

std::vector<std::string> list_diagnostics(const ProcurementDecision& decision) {
  return diagnostics_of(decision, "PROC-1.2");
}

std::string message_of(const ProcurementDecision& decision, std::string_view code) {
  for (const RuleResult& result : decision.results)
    for (const Diagnostic& diagnostic : result.diagnostics)
      if (diagnostic.code == code) return diagnostic.message.en;
  return {};
}

void expect_open(const ProcurementDecision& decision, const std::string& why) {
  EXPECT_EQ(decision.verdict, Verdict::unknown);
  EXPECT_EQ(decision.ground, Ground::none);
  EXPECT_EQ(list_diagnostics(decision), std::vector<std::string>{why});
  EXPECT_TRUE(
      std::ranges::none_of(decision.obligations, [](const Obligation& duty) { return duty.who == Actor::registrant; }));
}

TEST(EntryByNumber, IsTheSameHoweverItIsSpelled) {
  for (const char* number : {"Ｃ２４－０９０１－２", "c24-0901-2", "C24‐0901‐2", " C24-0901-2 ", "C2409012"}) {
    const ProcurementDecision decision = decided(of_number(number));
    EXPECT_EQ(decision.verdict, Verdict::met) << number;
    EXPECT_EQ(list_diagnostics(decision), std::vector<std::string>{"spelled_otherwise@/service/number"}) << number;
    ASSERT_TRUE(decision.service) << number;
    EXPECT_EQ(decision.service->number, ismap_number);
  }
}

TEST(EntryByNumber, DecidesNothingWhereEntriesContradictEachOther) {
  Register registrations = small_register();
  registrations.services.push_back(registrations.services[0]);
  registrations.services.back().history.push_back(event(date(2025, 3, 1), deleted));
  const ProcurementDecision decision = decided(of_number(ismap_number), registrations);
  expect_open(decision, "contradicted@/service/number");
  EXPECT_FALSE(decision.service);
  std::ranges::reverse(registrations.services);
  expect_open(decided(of_number(ismap_number), registrations), "contradicted@/service/number");
}

TEST(EntryByNumber, GivenTwiceWithTheSameContentDecides) {
  Register registrations = small_register();
  registrations.services.push_back(registrations.services[0]);
  EXPECT_EQ(decided(of_number(ismap_number), registrations).verdict, Verdict::met);
}

TEST(EntryByNumber, DecidesNothingFromAHistoryAgainstTheRules) {
  Register registrations = small_register();
  registrations.services[0].history.push_back(event(date(2025, 2, 1), reinstated));
  const ProcurementDecision decision = decided(of_number(ismap_number), registrations);
  expect_open(decision, "open_history@/service/number");
  ASSERT_TRUE(decision.service);
  EXPECT_FALSE(decision.service->state);
}

TEST(EntryByNumber, ThatIsNotThereNamesNearOnes) {
  const ProcurementDecision decision = decided(of_number("C24-0901-3"));
  EXPECT_EQ(decision.verdict, Verdict::not_met);
  EXPECT_NE(message_of(decision, "PROC-1.2/not_in_register").find(ismap_number), std::string::npos);
}

TEST(EntryByNumber, UnderAnotherNameIsLeftToAPerson) {
  Procurement procurement = of_number(ismap_number);
  procurement.service.name = "例示　クラウド基盤";
  EXPECT_EQ(decided(procurement, named_register()).verdict, Verdict::met);
  procurement.service.name = "別のサービス";
  const ProcurementDecision decision = decided(procurement, named_register());
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(decision.ground, Ground::listed);
  EXPECT_EQ(list_diagnostics(decision), std::vector<std::string>{"other_name@/service/name"});
}

TEST(EntryByNumber, ThatIsNotThereBesideANameThatIsDecidesNothing) {
  Procurement procurement = of_number("C24-0901-3");
  procurement.service.name = cloud;
  expect_open(decided(procurement, named_register()), "number_or_name@/service/number");
}

TEST(EntryByName, IsNeverUnlistedButForAPerson) {
  const ProcurementDecision decision = decided(of_name(cloud), named_register());
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(decision.ground, Ground::listed);
  EXPECT_EQ(list_diagnostics(decision), std::vector<std::string>{"found_by_name@/service/name"});
  EXPECT_NE(message_of(decision, "PROC-1.2/found_by_name").find(ismap_number), std::string::npos);
  ASSERT_TRUE(decision.service);
  EXPECT_EQ(decision.service->valid_until, date(2025, 10, 31));
}

TEST(EntryByName, IsLookedUpWhereAPlaceholderStandsForTheNumber) {
  Procurement procurement = of_name(cloud);
  procurement.service.number = "未定";
  EXPECT_EQ(decided(procurement, named_register()).ground, Ground::listed);
}

TEST(EntryByName, OfSeveralServicesDecidesNothing) {
  expect_open(decided(of_name("例示サービス")), "several_of_the_name@/service/name");
}

TEST(EntryByName, OfOneLiveServiceAmongSeveralIsThatOne) {
  Register registrations = small_register();
  registrations.services[1].history.push_back(event(date(2025, 3, 1), deleted));
  const ProcurementDecision decision = decided(of_name("例示サービス"), registrations);
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(decision.service->number, ismap_number);
  std::ranges::reverse(registrations.services);
  EXPECT_EQ(decided(of_name("例示サービス"), registrations).service->number, ismap_number);
}

TEST(EntryByName, WithoutAValidRegistrationIsNotListed) {
  Register registrations = named_register();
  registrations.services[0].history.push_back(event(date(2025, 3, 1), deleted));
  EXPECT_EQ(decided(of_name(cloud), registrations).verdict, Verdict::not_met);
  const ProcurementDecision with = decided(with_check(of_name(cloud)), registrations);
  EXPECT_EQ(with.verdict, Verdict::met);
  EXPECT_EQ(with.ground, Ground::unlisted_with_ciso_check);
}

TEST(EntryByName, NamesSimilarOnesAndDecidesNothingFromThem) {
  const ProcurementDecision decision = decided(of_name("例示クラウド基礎"), named_register());
  expect_open(decision, "near_name@/service/name");
  EXPECT_NE(message_of(decision, "PROC-1.2/near_name").find(cloud), std::string::npos);
  EXPECT_EQ(decided(with_check(of_name("例示クラウド基礎")), named_register()).verdict, Verdict::met);
}

TEST(EntryByName, WithoutARegisterIsUnknownUnlessTheBuyerHasAnotherGround) {
  const auto without = [](const Procurement& procurement) { return decide(procurement, {.as_of = day_bought}); };
  EXPECT_EQ(without(of_name(cloud)).verdict, Verdict::unknown);
  EXPECT_EQ(without(with_check(of_name(cloud))).ground, Ground::unlisted_with_ciso_check);
}

TEST(EntryBeforePublication, IsLeftToAPerson) {
  const auto on = [](Date bought) { return decided(procurement_of(std::string{ismap_number}, bought)); };
  EXPECT_EQ(on(date(2024, 9, 30)).verdict, Verdict::not_met);
  for (const Date between : {date(2024, 10, 1), date(2024, 10, 2)}) {
    EXPECT_EQ(on(between).verdict, Verdict::needs_judgement);
    EXPECT_EQ(on(between).ground, Ground::listed);
    EXPECT_EQ(list_diagnostics(on(between)), std::vector<std::string>{"not_published@/service/number"});
  }
  EXPECT_EQ(on(date(2024, 10, 3)).verdict, Verdict::met);
}

TEST(EntryBeforePublication, StaysPublishedThroughARenewal) {
  Register registrations = small_register();
  registrations.services[0].history.push_back(event(date(2025, 8, 1), renewal_applied));
  registrations.services[0].history.push_back(
      event(date(2025, 10, 1), renewal_decided, Period{date(2024, 7, 1), date(2025, 6, 30)}));
  EXPECT_EQ(decided(procurement_of(std::string{ismap_number}, date(2025, 10, 1)), registrations).verdict, Verdict::met);
}

TEST(EntryInTheText, ShowsNumberNameProviderListStateAndLastDay) {
  const std::string ja = procurement_text(decided(of_number(ismap_number), named_register()), {});
  for (const std::string_view shown : {ismap_number, cloud, std::string_view{"株式会社サンプル"},
                                       std::string_view{"2025-10-31"}, std::string_view{"登録簿の記載"}})
    EXPECT_NE(ja.find(shown), std::string::npos) << shown;
}

}  // namespace
}  // namespace ismap::test
