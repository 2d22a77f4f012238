#include "src/rules/regulations.hpp"

#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

TEST(AssessorRules, HoldEveryRuleOfTheirPart) {
  for (const std::string_view id :
       {"AUD-3.1",   "AUD-3.1a",  "AUD-3.2",   "AUD-3.3",   "AUD-3.4", "AUD-3.4a", "AUD-3.4b", "AUD-3.5", "AUD-3.6",
        "AUD-3.6.1", "AUD-3.6.2", "AUD-3.6.3", "AUD-3.6.4", "AUD-3.7", "AUD-3.7a", "AUD-3.8",  "AUD-3.9", "AUD-4.1",
        "AUD-4.2",   "AUD-4.3",   "AUD-4.4",   "AUD-4.5",   "AUD-4.6", "AUD-4.7",  "AUD-4.8",  "AUD-5.1", "AUD-5.2",
        "AUD-5.3",   "AUD-5.4",   "AUD-5.5",   "AUD-5.6",   "AUD-6.1", "AUD-6.2",  "AUD-6.3",  "AUD-7.1"})
    EXPECT_FALSE(find_rules(id).empty()) << id;
}

TEST(AssessorRules, StandUnderNoPointOfAnApplicationForAService) {
  for (const RuleRow* rule : assessor_rules().rows) EXPECT_EQ(rule->point, Point::none) << rule->id;
}

}  // namespace
}  // namespace ismap
