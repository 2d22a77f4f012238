#include "made_procurement.hpp"

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using enum BuyerKind;

Procurement of_ismap(Date on) {
  return procurement_of(std::string{ismap_number}, on);
}

Procurement of_liu(Date on) {
  Procurement made = procurement_of(std::string{liu_number}, on);
  made.low_impact = true;
  return made;
}

Register with(EventKind kind, Date on) {
  Register registrations = small_register();
  for (RegisteredService& service : registrations.services) service.history.push_back(event(on, kind));
  return registrations;
}

TEST(ListedService, IsNotListedBeforeTheDecision) {
  const ProcurementDecision before = decided(of_ismap(date(2024, 9, 30)));
  EXPECT_EQ(before.verdict, Verdict::not_met);
  EXPECT_EQ(before.ground, Ground::none);
  EXPECT_EQ(diagnostics_of(before, "PROC-1.2"), std::vector<std::string>{"not_registered@/service/number"});
}

TEST(ListedService, ExpiresAfterItsLastDay) {
  EXPECT_EQ(decided(of_ismap(date(2025, 10, 31))).verdict, Verdict::met);
  EXPECT_EQ(decided(of_ismap(date(2025, 11, 1))).verdict, Verdict::not_met);
}

TEST(ListedService, StaysListedWhileARenewalFiledInTimeIsPending) {
  const Register registrations = with(EventKind::renewal_applied, date(2025, 10, 31));
  const ProcurementDecision decision = decided(of_ismap(date(2025, 12, 1)), registrations);
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(diagnostics_of(decision, "PROC-6.9"), std::vector<std::string>{"renewal_pending@/service/number"});
}

TEST(ListedService, IsLookedUpOnTheDayOfProcurementWhateverTheDayOfTheQuestion) {
  const Register registrations = with(EventKind::deleted, date(2025, 6, 1));
  const Procurement procurement = of_ismap(date(2025, 5, 31));
  EXPECT_EQ(decide(procurement, {.as_of = date(2026, 1, 1), .registrations = &registrations}).verdict, Verdict::met);
}

TEST(ListedService, DeletedIsNotListedFromThatDay) {
  EXPECT_EQ(decided(of_ismap(date(2025, 6, 1)), with(EventKind::deleted, date(2025, 6, 1))).verdict, Verdict::not_met);
}

TEST(ListedService, WithdrawnIsNotListed) {
  EXPECT_EQ(decided(of_ismap(date(2025, 6, 2)), with(EventKind::withdrawal_filed, date(2025, 6, 1))).verdict,
            Verdict::not_met);
}

TEST(ListedService, RefusedIsNotListed) {
  Register registrations = small_register();
  registrations.services[0].history[2].kind = EventKind::decided_refused;
  registrations.services[0].history.pop_back();
  EXPECT_EQ(decided(of_ismap(date(2025, 6, 1)), registrations).verdict, Verdict::not_met);
}

TEST(ListedService, SuspendedIsLeftToAPerson) {
  const Register registrations = with(EventKind::suspended, date(2025, 6, 1));
  EXPECT_EQ(decided(of_ismap(date(2025, 5, 31)), registrations).verdict, Verdict::met);
  const ProcurementDecision decision = decided(of_ismap(date(2025, 6, 1)), registrations);
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.2"), std::vector<std::string>{"suspended@/service/number"});
}

TEST(ListedService, IsUnknownWithoutARegister) {
  const ProcurementDecision decision = decide(of_ismap(date(2025, 6, 1)), {.as_of = date(2025, 6, 1)});
  EXPECT_EQ(decision.verdict, Verdict::unknown);
  EXPECT_EQ(decision.ground, Ground::none);
}

TEST(ListedService, NotInTheRegisterIsNotListed) {
  const ProcurementDecision decision = decided(procurement_of("C99-9999-2", date(2025, 6, 1)));
  EXPECT_EQ(decision.verdict, Verdict::not_met);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.2"), std::vector<std::string>{"not_in_register@/service/number"});
}

TEST(ListedService, OffTheListsRestsOnTheCheckIfThereIsOne) {
  const ProcurementDecision decision = decided(with_check(procurement_of("C99-9999-2", date(2025, 6, 1))));
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(decision.ground, Ground::unlisted_with_ciso_check);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.2"), std::vector<std::string>{"not_in_register@/service/number"});
}

TEST(ListedService, WithNeitherNumberNorNameIsUnknown) {
  Procurement procurement = of_ismap(date(2025, 6, 1));
  procurement.service.number.reset();
  EXPECT_EQ(decided(procurement).verdict, Verdict::unknown);
  procurement.service.number = "　";
  procurement.service.name = "同上";
  EXPECT_EQ(decided(procurement).verdict, Verdict::unknown);
}

TEST(ListedService, WithoutAPeriodInTheRegisterIsUnknown) {
  Register registrations = small_register();
  registrations.services[0].history[2].period = Boxed<Period>{};
  const ProcurementDecision decision = decided(of_ismap(date(2025, 6, 1)), registrations);
  EXPECT_EQ(decision.verdict, Verdict::unknown);
  EXPECT_EQ(verdict_of(decision, "PROC-6.9"), Verdict::unknown);
}

TEST(LiuService, AsksTheBuyerForLowImpactFromApril2025) {
  Procurement procurement = of_liu(date(2025, 4, 1));
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  EXPECT_EQ(decided(procurement).ground, Ground::listed_liu);
  procurement.low_impact.reset();
  const ProcurementDecision missing = decided(procurement);
  EXPECT_EQ(missing.verdict, Verdict::unknown);
  EXPECT_EQ(verdict_of(missing, "LIU-1.7"), Verdict::unknown);
  EXPECT_EQ(missing.ground, Ground::none);
  procurement.low_impact = false;
  const ProcurementDecision high = decided(procurement);
  EXPECT_EQ(high.verdict, Verdict::not_met);
  EXPECT_EQ(diagnostics_of(high, "LIU-1.7"), std::vector<std::string>{"not_low_impact@/low_impact"});
}

TEST(LiuService, AboveLowImpactWithTheCheckOfTheCisoIsLeftToAPerson) {
  for (const Date on : {date(2025, 3, 31), date(2025, 4, 1)}) {
    Procurement procurement = of_liu(on);
    procurement.low_impact = false;
    EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
    procurement = with_check(procurement);
    const ProcurementDecision decision = decided(procurement);
    EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
    EXPECT_EQ(decision.ground, Ground::unlisted_with_ciso_check);
    procurement.ciso_check->covers->pop_back();
    EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
  }
}

TEST(LiuService, IsCitedFromTheRulesOfIsmapLiu) {
  const auto clauses = [](const ProcurementDecision& decision) {
    std::vector<Regulation> found;
    for (const Obligation& duty : decision.obligations)
      if (duty.who == Actor::registrant || duty.clause.clause == "8.1") found.push_back(duty.clause.regulation);
    return found;
  };
  const auto liu = clauses(decided(of_liu(date(2025, 6, 1))));
  EXPECT_FALSE(liu.empty());
  EXPECT_EQ(std::ranges::count(liu, Regulation::liu_registration), std::ssize(liu));
  const auto ismap = clauses(decided(of_ismap(date(2025, 6, 1))));
  EXPECT_EQ(std::ranges::count(ismap, Regulation::liu_registration), 0);
}

TEST(LiuService, BeforeThatRestsOnTheMinistrysAssessment) {
  Procurement procurement = of_liu(date(2025, 3, 31));
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  procurement.low_impact.reset();
  const ProcurementDecision unsaid = decided(procurement);
  EXPECT_EQ(unsaid.verdict, Verdict::met);
  EXPECT_EQ(unsaid.ground, Ground::listed_liu);
  EXPECT_EQ(diagnostics_of(unsaid, "LIU-1.3"), std::vector<std::string>{"use_not_assessed@/low_impact"});
  procurement.low_impact = false;
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
}

TEST(LiuService, IsForClass2AtMost) {
  Procurement procurement = of_liu(date(2025, 6, 1));
  procurement.information.confidentiality = Confidentiality::class_3;
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::not_met);
  EXPECT_EQ(diagnostics_of(decision, "LIU-1.3"), std::vector<std::string>{"not_class_2@/information/confidentiality"});
}

TEST(LiuService, IsSaas) {
  Register registrations = small_register();
  registrations.services[1].service_model = ServiceModel::paas;
  const ProcurementDecision decision = decided(of_liu(date(2025, 6, 1)), registrations);
  EXPECT_EQ(decision.verdict, Verdict::not_met);
  EXPECT_EQ(diagnostics_of(decision, "PROC-1.2"), std::vector<std::string>{"not_saas@/service/number"});
}

TEST(LiuService, PastWhatIsmapWouldCountIsLeftToAPerson) {
  EXPECT_EQ(decided(of_liu(date(2025, 10, 31))).verdict, Verdict::met);
  const ProcurementDecision after = decided(of_liu(date(2025, 11, 1)));
  EXPECT_EQ(after.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(after, "PROC-6.9"), std::vector<std::string>{"liu_validity_unknown@/service/number"});
  Policy policy;
  policy.choices.liu_validity = LiuValidity::as_ismap;
  EXPECT_EQ(decided(of_liu(date(2025, 10, 31)), small_register(), policy).verdict, Verdict::met);
  EXPECT_EQ(decided(of_liu(date(2025, 11, 1)), small_register(), policy).verdict, Verdict::not_met);
}

TEST(LiuService, WithARenewalFiledLateIsLeftToAPersonToo) {
  EXPECT_EQ(decided(of_liu(date(2026, 1, 5)), with(EventKind::renewal_applied, date(2025, 11, 1))).verdict,
            Verdict::needs_judgement);
  EXPECT_EQ(decided(of_liu(date(2026, 1, 5)), with(EventKind::renewal_applied, date(2025, 10, 31))).verdict,
            Verdict::met);
}

TEST(GenerativeAi, InAnUnlistedSaasIsLeftToAPersonFromTheNotice) {
  Procurement procurement = with_check(procurement_of_unlisted(date(2026, 1, 8)));
  procurement.service.generative_ai = true;
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  procurement.on = date(2026, 1, 9);
  const ProcurementDecision decision = decided(procurement);
  EXPECT_EQ(decision.verdict, Verdict::needs_judgement);
  EXPECT_EQ(diagnostics_of(decision, "DEP-7"), std::vector<std::string>{"ai_not_listed@/service/generative_ai"});
}

TEST(GenerativeAi, MustBeToldOfAnUnlistedSaas) {
  Procurement procurement = with_check(procurement_of_unlisted(date(2026, 2, 1)));
  procurement.service.generative_ai.reset();
  EXPECT_EQ(verdict_of(decided(procurement), "DEP-7"), Verdict::unknown);
  procurement.service.generative_ai = true;
  procurement.service.service_model.reset();
  EXPECT_EQ(verdict_of(decided(procurement), "DEP-7"), Verdict::unknown);
  procurement.service.service_model = ServiceModel::iaas;
  EXPECT_EQ(verdict_of(decided(procurement), "DEP-7"), Verdict::not_applicable);
  procurement.service = {{}, "未掲載の業務支援", ServiceModel::saas, false};
  EXPECT_EQ(verdict_of(decided(procurement), "DEP-7"), Verdict::not_applicable);
}

TEST(GenerativeAi, InAListedSaasHoldsAndIsToBeChecked) {
  Register registrations = small_register();
  registrations.services[0].history.push_back(event(date(2025, 10, 1), EventKind::renewal_applied));
  registrations.services[0].history.push_back(
      event(date(2026, 1, 15), EventKind::renewal_decided, Period{date(2024, 7, 1), date(2025, 6, 30)}));
  Procurement procurement = of_ismap(date(2026, 2, 1));
  procurement.service.generative_ai = true;
  const ProcurementDecision decision = decided(procurement, registrations);
  EXPECT_EQ(decision.verdict, Verdict::met);
  EXPECT_EQ(diagnostics_of(decision, "DEP-7"), std::vector<std::string>{"ai_on_list@/service/generative_ai"});
  EXPECT_TRUE(std::ranges::any_of(decision.obligations, [](const Obligation& duty) {
    return duty.clause.clause == "KB0011070" && duty.who == Actor::buyer;
  }));
}

}  // namespace
}  // namespace ismap::test
