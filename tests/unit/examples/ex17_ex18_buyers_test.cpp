#include "tests/unit/rules/procurement/made_procurement.hpp"

#include <gtest/gtest.h>

namespace ismap::test {
namespace {

TEST(WorkedExamples, Ex17BuyerType) {
  Procurement agency = procurement_of_unlisted(date(2022, 3, 31));
  agency.buyer.kind = BuyerKind::independent_agency;
  EXPECT_EQ(decided(agency).ground, Ground::not_covered);
  EXPECT_EQ(decided(agency).verdict, Verdict::not_applicable);
  agency.on = date(2022, 4, 1);
  EXPECT_EQ(decided(agency).ground, Ground::none);
  EXPECT_EQ(decided(agency).verdict, Verdict::not_met);

  Procurement city = procurement_of(std::string{ismap_number}, date(2025, 1, 10));
  city.buyer.kind = BuyerKind::local_government;
  city.information.confidentiality = Confidentiality::class_3b;
  EXPECT_EQ(decided(city).verdict, Verdict::met);
  EXPECT_EQ(decided(city).ground, Ground::recommended_only);
  city.information.confidentiality = Confidentiality::class_3a;
  EXPECT_EQ(decided(city).verdict, Verdict::needs_judgement);
  EXPECT_EQ(decided(city).ground, Ground::none);
}

TEST(WorkedExamples, Ex18UnlistedSaasOf2025) {
  Procurement procurement = procurement_of_unlisted(date(2025, 5, 1));
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
  procurement.ciso_check = full_check(date(2025, 4, 1));
  EXPECT_EQ(decided(procurement).verdict, Verdict::met);
  EXPECT_EQ(decided(procurement).ground, Ground::unlisted_with_ciso_check);
  procurement.ciso_check->in_selection_criteria = false;
  EXPECT_EQ(decided(procurement).verdict, Verdict::not_met);
}

}  // namespace
}  // namespace ismap::test
