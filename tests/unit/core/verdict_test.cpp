#include <ismap/core/verdict.hpp>

#include <gtest/gtest.h>

#include <array>

namespace ismap {
namespace {

using enum Verdict;

static_assert(combine(met, not_met) == not_met);

constexpr std::array all = {met, not_met, needs_judgement, unknown, not_applicable};

TEST(Verdict, CombinesByTheWholeTable) {
  // Rows and columns in the order of `all`.
  constexpr Verdict table[5][5] = {
      {met, not_met, needs_judgement, unknown, met},
      {not_met, not_met, not_met, not_met, not_met},
      {needs_judgement, not_met, needs_judgement, unknown, needs_judgement},
      {unknown, not_met, unknown, unknown, unknown},
      {met, not_met, needs_judgement, unknown, not_applicable},
  };
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < all.size(); ++j) EXPECT_EQ(combine(all[i], all[j]), table[i][j]) << i << ", " << j;
}

TEST(Verdict, CombinesInAnyOrderAndGrouping) {
  for (const Verdict a : all)
    for (const Verdict b : all)
      for (const Verdict c : all) {
        EXPECT_EQ(combine(a, b), combine(b, a));
        EXPECT_EQ(combine(combine(a, b), c), combine(a, combine(b, c)));
      }
}

TEST(Verdict, AMissingFactOrAnOpenJudgementNeverLooksLikeYesOrNo) {
  for (const Verdict other : {met, not_applicable}) {
    EXPECT_EQ(combine(other, unknown), unknown);
    EXPECT_EQ(combine(other, needs_judgement), needs_judgement);
  }
}

TEST(Verdict, NothingToCheckChangesNothing) {
  for (const Verdict verdict : all) EXPECT_EQ(combine(verdict, not_applicable), verdict);
}

}  // namespace
}  // namespace ismap
