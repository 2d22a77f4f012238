// Decisions on procurements derived from the rule book by hand, apart from the code.
#include "tests/unit/golden/expected.hpp"

#include <ismap/io/json.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/procurement_decision_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/review/procurement.hpp>

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using nlohmann::json;

void check_case(const json& one) {
  const auto procurement = one.at("procurement").get<Procurement>();
  const auto policy = policy_of(one).get<Policy>();
  std::optional<Register> registrations;
  if (one.contains("register")) registrations = one.at("register").get<Register>();
  const Date as_of = one.contains("as_of") ? parse_date(one.at("as_of").get<std::string>()).value() : procurement.on;
  const ProcurementDecision decision = decide(
      procurement, {.as_of = as_of, .registrations = registrations ? &*registrations : nullptr, .policy = &policy});
  const json& expect = one.at("expect");
  const std::string verdict{name_of(decision.verdict)};
  const std::string ground{name_of(decision.ground)};
  EXPECT_TRUE(is_expected(expect.value("verdict", json(verdict)), verdict)) << verdict << ", not " << expect;
  EXPECT_TRUE(is_expected(expect.value("ground", json(ground)), ground)) << ground << ", not " << expect;
  if (expect.contains("provisional_until")) {
    const json until = decision.provisional_until ? json(to_string(*decision.provisional_until)) : json{};
    EXPECT_EQ(until, expect.at("provisional_until"));
  }
}

TEST(ProcurementCases, AreDecidedAsTheRuleBookSays) {
  for_each_case("tests/golden/procurement/cases.json", 150U, check_case);
}

}  // namespace
}  // namespace ismap::test
