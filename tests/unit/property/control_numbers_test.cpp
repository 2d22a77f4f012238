// Random statements and tables: no number that nobody can check is ever met, and no order of rows changes anything.
#include <ismap/catalog/import_csv.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/description.hpp>
#include <ismap/review/review.hpp>

#include "tests/support/document.hpp"
#include "tests/unit/catalog/imported_table.hpp"
#include "tests/unit/catalog/revised_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace ismap {
namespace {

const RuleResult& result_of(const Review& review, std::string_view rule) {
  return *std::ranges::find(review.results, rule, &RuleResult::rule);
}

TEST(ControlNumbersProperty, InventedDetailsAreNeverMet) {
  const Statement clean = load<Dossier>(test::example("ismap-initial").dump()).statement;
  const ControlSet objectives = ismap_2020().objectives();
  const std::vector<std::size_t> ordinals(objectives.begin(), objectives.end());
  std::mt19937 random{11};
  const auto below = [&](std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random);
  };
  for (int round = 0; round < 60; ++round) {
    Statement statement = clean;
    for (std::size_t more = 1 + below(round % 10 == 0 ? 1000 : 5); more > 0; --more) {
      ControlEntry invented;
      invented.id = ismap_2020()[ordinals[below(ordinals.size())]].id;
      invented.id.suffix = below(2) == 0 ? Suffix::none : Suffix::p;
      invented.id.numbers[3] = static_cast<std::uint8_t>(100 + below(156));
      invented.stance = static_cast<Stance>(below(4));
      invented.reason = "例: 理由";
      invented.individual_control = "例: 個別管理策";
      if (!ismap_2020().find(invented.id)) statement.controls.push_back(std::move(invented));
    }
    std::ranges::shuffle(statement.controls, random);
    const Review answer = review(statement, {.as_of = date(2026, 11, 20)});
    EXPECT_NE(result_of(answer, "STM-2.2").verdict, Verdict::met) << round;
    EXPECT_NE(answer.verdict, Verdict::met) << round;
  }
}

TEST(ControlNumbersProperty, TheOrderOfRowsNeverChangesCompleteness) {
  std::mt19937 random{12};
  for (const std::size_t details : {45U, 1080U, 1081U, 1082U}) {
    test::ImportedTable table{details};
    for (int round = 0; round < 5; ++round) {
      std::ranges::shuffle(table.rows, random);
      EXPECT_EQ(test::import(table).catalog.is_complete(), details == 1081U) << details;
    }
  }
  for (const std::size_t details : {321U, 322U, 323U}) {
    test::RevisedTable table{details};
    for (int round = 0; round < 5; ++round) {
      std::ranges::shuffle(table.rows, random);
      EXPECT_EQ(table.imported().catalog.is_complete(), details == 322U) << details;
    }
  }
}

}  // namespace
}  // namespace ismap
