#include "tests/unit/rules/procurement/made_procurement.hpp"

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

/// "Applicant in 2024-10 without a ministry's low result: cannot apply. In 2025-05: may apply; the buyer judges low
/// impact later." Here the buyer: of 2024-10 the assessment belonged to the application, of 2025-05 it is the buyer's.
TEST(WorkedExamples, Ex12BuyerOfIsmapLiu) {
  Procurement procurement = procurement_of(std::string{liu_number}, date(2024, 10, 15));
  EXPECT_EQ(verdict_of(decided(procurement), "LIU-1.7"), Verdict::not_applicable);
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);

  procurement.on = date(2025, 5, 1);
  EXPECT_EQ(verdict_of(decided(procurement), "LIU-1.7"), Verdict::unknown);
  EXPECT_EQ(decided(procurement).verdict, Verdict::unknown);
  procurement.low_impact = true;
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  EXPECT_EQ(decided(procurement).ground, Ground::listed_liu);
  procurement.low_impact = false;
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
}

}  // namespace
}  // namespace ismap::test
