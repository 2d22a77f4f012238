#include "src/rules/regulations.hpp"

#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

TEST(BasicRegulationAndOperatingRules, HoldEveryRuleOfTheirPart) {
  for (const std::string_view id :
       {"BAS-1.4.1", "BAS-2.1", "BAS-2.3", "BAS-3.2", "BAS-3.3", "BAS-3.5", "BAS-3.7", "BAS-3.8", "BAS-5.1-5.4",
        "BAS-8", "BAS-9.1", "BAS-9.5", "OPR-2.4", "OPR-2.4.1", "OPR-2.4.2", "OPR-2.5.2", "OPR-x", "OPR-y"})
    EXPECT_FALSE(find_rules(id).empty()) << id;
}

TEST(BasicRegulation, DecidesNothingOfItsOwn) {
  for (const RuleRow* rule : basic_regulation_rules().rows)
    EXPECT_EQ(rule->automation, Automation::information) << rule->id;
}

}  // namespace
}  // namespace ismap
