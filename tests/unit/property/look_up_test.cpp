// The order of a register and the spelling of a number change no answer.
#include "tests/unit/rules/assessment_guideline/planning.hpp"
#include "tests/unit/rules/procurement/made_procurement.hpp"

#include <ismap/review/base_coverage.hpp>
#include <ismap/review/impact.hpp>
#include <ismap/review/status.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace ismap::test {
namespace {

constexpr unsigned runs = 500;

std::string number_of(std::size_t i) {
  return std::string{"C24-"}.append(std::to_string(1000 + i)).append("-2");
}

/// Few numbers and names, so that some come twice; some entries are no longer registered, or contradict themselves.
Register random_register(std::mt19937& random) {
  constexpr EventKind later[] = {EventKind::deleted, EventKind::suspended, EventKind::withdrawal_filed,
                                 EventKind::reinstated, EventKind::renewal_applied};
  Register made;
  for (std::size_t count = 1 + random() % 6; count > 0; --count) {
    RegisteredService service = registered_service(number_of(random() % 5), Scheme::ismap);
    service.name = std::string{"例示"}.append(std::to_string(random() % 5)).append("号サービス基盤");
    if (random() % 2 == 0) service.history.push_back(event(date(2025, 3, 1), later[random() % std::size(later)]));
    made.services.push_back(std::move(service));
  }
  return made;
}

/// With full-width digits, another hyphen, spaces or small letters.
std::string spelled_otherwise(const std::string& number, std::mt19937& random) {
  constexpr const char* digits[] = {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
  std::string made{random() % 2 == 0 ? "　" : ""};
  for (const char c : number) {
    const bool otherwise = random() % 2 == 0;
    if (c == '-')
      made += otherwise ? "‐" : "-";
    else if (c == 'C')
      made += otherwise ? "c" : "Ｃ";
    else
      made += otherwise ? digits[c - '0'] : std::string(1, c);
  }
  return made;
}

/// Without what is said about the spelling.
std::optional<ServiceStatus> plain_status(const Register& registrations, const std::string& number,
                                          const ReviewRequest& request) {
  std::optional<ServiceStatus> status = status_of(registrations, number, request);
  if (status)
    std::erase_if(status->diagnostics,
                  [](const Diagnostic& said) { return said.code == "register/spelled_otherwise"; });
  return status;
}

Procurement random_procurement(std::mt19937& random) {
  Procurement made = procurement_of(number_of(random() % 5), date(2025, 6, 1));
  if (random() % 3 == 0) made.service.number.reset();
  if (!made.service.number || random() % 3 == 0)
    made.service.name = std::string{"例示"}.append(std::to_string(random() % 5)).append("号サービス基盤");
  return random() % 3 == 0 ? with_check(made) : made;
}

TEST(AnyRegister, AnswersAProcurementTheSameInAnyOrder) {
  std::mt19937 random{20261201};
  for (unsigned run = 0; run < runs; ++run) {
    Register registrations = random_register(random);
    const Procurement procurement = random_procurement(random);
    const ProcurementDecision expected = decided(procurement, registrations);
    std::ranges::shuffle(registrations.services, random);
    const ProcurementDecision seen = decided(procurement, registrations);
    ASSERT_EQ(seen.verdict, expected.verdict) << run;
    ASSERT_EQ(seen.ground, expected.ground) << run;
    for (const RuleResult& result : expected.results)
      ASSERT_EQ(verdict_of(seen, result.rule), result.verdict) << run << ' ' << result.rule;
  }
}

TEST(AnyNumber, SpelledOtherwiseIsTheSameToAProcurement) {
  std::mt19937 random{20261202};
  for (unsigned run = 0; run < runs; ++run) {
    const Register registrations = random_register(random);
    Procurement procurement = random_procurement(random);
    if (!procurement.service.number) continue;
    const ProcurementDecision expected = decided(procurement, registrations);
    procurement.service.number = spelled_otherwise(*procurement.service.number, random);
    const ProcurementDecision seen = decided(procurement, registrations);
    ASSERT_EQ(seen.verdict, expected.verdict) << *procurement.service.number;
    ASSERT_EQ(seen.ground, expected.ground) << *procurement.service.number;
    ASSERT_EQ(seen.service, expected.service) << *procurement.service.number;
  }
}

TEST(AnyNumber, SpelledOtherwiseIsTheSameToStatusAndImpact) {
  std::mt19937 random{20261203};
  for (unsigned run = 0; run < runs; ++run) {
    Register registrations = random_register(random);
    if (registrations.services.size() > 1) registrations.services[0].built_on = {registrations.services.back().number};
    const ReviewRequest request{.as_of = date(2025, 6, 1)};
    const std::string number = number_of(random() % 5);
    const std::string spelled = spelled_otherwise(number, random);
    ASSERT_EQ(plain_status(registrations, spelled, request), plain_status(registrations, number, request)) << spelled;
    const auto expected = impact_of(registrations, number, request);
    for (std::string& base : registrations.services[0].built_on) base = spelled_otherwise(base, random);
    const auto seen = impact_of(registrations, spelled, request);
    ASSERT_EQ(seen.has_value(), expected.has_value()) << spelled;
    if (seen) {
      ASSERT_EQ(seen->dependents, expected->dependents) << spelled;
    }
  }
}

TEST(AnyNumber, SpelledOtherwiseIsTheSameBase) {
  std::mt19937 random{20261204};
  for (unsigned run = 0; run < runs; ++run) {
    const Register registrations = random_register(random);
    const std::string number = number_of(random() % 5);
    const auto coverage_of = [&](const std::string& inherited_from, const std::string& declared) {
      Statement statement;
      statement.outside_services.emplace_back();
      statement.outside_services[0].is_base = true;
      statement.outside_services[0].registration_number = declared;
      statement.controls.emplace_back();
      statement.controls[0].stance = Stance::inherited;
      statement.controls[0].inherited_from = inherited_from;
      BaseCoverage coverage = base_coverage(statement, registrations, {.as_of = date(2025, 6, 1)}).at(0);
      coverage.number.clear();
      return coverage;
    };
    ASSERT_EQ(coverage_of(spelled_otherwise(number, random), spelled_otherwise(number, random)),
              coverage_of(number, number));
  }
}

/// The numbers by which a dossier names registrations, its own and those of its bases.
std::vector<std::string*> numbers_in(Dossier& dossier) {
  std::vector<std::string*> numbers;
  const auto add = [&](std::optional<std::string>& number) {
    if (number) numbers.push_back(&*number);
  };
  add(dossier.application.registration_number);
  for (OutsideService& service : dossier.statement.outside_services) add(service.registration_number);
  for (ControlEntry& control : dossier.statement.controls) add(control.inherited_from);
  return numbers;
}

TEST(AnyNumber, SpelledOtherwiseIsTheSameToAPlan) {
  std::mt19937 random{20261205};
  const Register registrations = list();
  const Policy policy = due({"4.4.1.1", "9.1.1"});
  const AssessmentPlan expected = plan(renewal(), policy, &registrations);
  for (unsigned run = 0; run < 50; ++run) {
    Dossier dossier = renewal();
    for (std::string* number : numbers_in(dossier)) *number = spelled_otherwise(*number, random);
    const AssessmentPlan seen = plan(dossier, policy, &registrations);
    ASSERT_EQ(seen.items, expected.items);
    for (const RuleResult& result : expected.results)
      ASSERT_EQ(verdict(seen, result.rule), result.verdict) << result.rule;
  }
}

}  // namespace
}  // namespace ismap::test
