// Decisions on procurements derived from the rule book by hand, apart from the code.
#include "tests/unit/golden/answered.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_decision_description.hpp>

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

using nlohmann::json;

void check_procurement_case(const json& one) {
  const ProcurementDecision decision = decision_of(one);
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
  for_each_case("tests/golden/procurement/cases.json", 150U, check_procurement_case);
}

}  // namespace
}  // namespace ismap::test
