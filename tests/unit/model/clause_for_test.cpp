#include <ismap/model/clause_for.hpp>

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/review/review.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace ismap {
namespace {

bool cites(const Review& review, Regulation regulation) {
  return std::ranges::any_of(review.results, [&](const RuleResult& result) {
    return std::ranges::find(result.citations, regulation, &Citation::regulation) != result.citations.end();
  });
}

Review review_of(std::string_view name) {
  return review(load<Dossier>(test::example(name).dump()), {.as_of = date(2026, 11, 20)});
}

// Second reading SR-12.
TEST(ClauseFor, CitesTheRulesOfTheSchemeAppliedFor) {
  constexpr Citation of_ismap{Regulation::service_registration, "8.1", "final-2020"};
  static_assert(clause_for(of_ismap, Scheme::ismap) == of_ismap);
  EXPECT_EQ(clause_for(of_ismap, Scheme::ismap_liu).regulation, Regulation::liu_registration);
  EXPECT_EQ(clause_for(of_ismap, Scheme::ismap_liu).clause, "8.1");
}

TEST(ClauseFor, LeavesOtherTextsAlone) {
  constexpr Citation criteria{Regulation::control_criteria, "2.2.2", "2022-04-01"};
  EXPECT_EQ(clause_for(criteria, Scheme::ismap_liu), criteria);
}

TEST(ClauseFor, NoReviewForIsmapLiuCitesTheRulesOfIsmap) {
  EXPECT_TRUE(cites(review_of("ismap-initial"), Regulation::service_registration));
  EXPECT_FALSE(cites(review_of("liu-initial"), Regulation::service_registration));
  EXPECT_TRUE(cites(review_of("liu-initial"), Regulation::liu_registration));
}

}  // namespace
}  // namespace ismap
