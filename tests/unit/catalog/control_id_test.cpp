#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/control_id.hpp>

#include "tests/support/control_id.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <type_traits>
#include <vector>

namespace ismap {
namespace {

static_assert(std::is_trivially_copyable_v<ControlId> && std::is_aggregate_v<ControlId> && sizeof(ControlId) <= 8);
static_assert(ControlId::parse("9.4.1.8.PB") == ControlId{{9, 4, 1, 8}, Suffix::pb});
static_assert(ControlId::parse("255.255.255.255")->number() == 0xFFFFFFFF);

using test::id;

TEST(ControlId, ReadsNumbersAndSuffix) {
  EXPECT_EQ(id("3.1.2.1"), (ControlId{{3, 1, 2, 1}, Suffix::none}));
  EXPECT_EQ(id("6.3.1.P"), (ControlId{{6, 3, 1, 0}, Suffix::p}));
  EXPECT_EQ(id("9.4.2.2.B"), (ControlId{{9, 4, 2, 2}, Suffix::b}));
  EXPECT_EQ(id("6.3.P"), (ControlId{{6, 3, 0, 0}, Suffix::p}));
  EXPECT_EQ(id("6.3"), (ControlId{{6, 3, 0, 0}, Suffix::none}));
}

TEST(ControlId, RefusesEverythingElse) {
  using namespace std::string_view_literals;
  for (const std::string_view text : {""sv,
                                      "9"sv,
                                      "9."sv,
                                      ".9"sv,
                                      "9.P"sv,
                                      "9..4"sv,
                                      "9.4."sv,
                                      "9.4.1.8."sv,
                                      "9.4.1.8.1"sv,
                                      "09.4"sv,
                                      "9.04"sv,
                                      "0.1"sv,
                                      "9.0"sv,
                                      "9.256"sv,
                                      "9.4294967297"sv,
                                      "9.4.1.8.pb"sv,
                                      "9.4.1.8.BP"sv,
                                      "9.4.1.8.PBB"sv,
                                      "9.4.1.8.PB."sv,
                                      "9.4.1.8PB"sv,
                                      " 9.4"sv,
                                      "9.4 "sv,
                                      "9,4"sv,
                                      "9.4.1.8.PB\n"sv,
                                      "9.-4"sv,
                                      "+9.4"sv,
                                      "9.4.B.P"sv,
                                      "9.4\0"sv,
                                      "9．4"sv,
                                      "９.4"sv,
                                      "A.5.1"sv,
                                      "9.4.1.8.P B"sv,
                                      "9.4.P.1"sv,
                                      "9.99999999999999999999999"sv})
    EXPECT_FALSE(ControlId::parse(text)) << text;
}

TEST(ControlId, WritesWhatItReads) {
  for (const std::string_view text :
       {"6.3", "6.3.P", "5.1.1", "6.3.1.P", "3.1.2.1", "18.1.5.7.PB", "255.255.255.255.PB"})
    EXPECT_EQ(id(text).string(), text);
  EXPECT_EQ(ControlId{}.string(), "");
}

TEST(ControlId, RoundTripsForEveryControlOfTheEdition) {
  const Catalog& catalog = ismap_2020();
  for (std::size_t i = 0; i < catalog.size(); ++i) EXPECT_EQ(id(catalog[i].id.string()), catalog[i].id);
}

TEST(ControlId, RoundTripsForEveryNumberInEveryPosition) {
  for (unsigned n = 1; n <= 255; ++n)
    for (std::size_t position = 0; position < 4; ++position) {
      ControlId written{{1, 2, 3, 4}, Suffix::b};
      written.numbers[position] = static_cast<std::uint8_t>(n);
      EXPECT_EQ(id(written.string()), written);
    }
}

TEST(ControlId, OrdersNumbersNotText) {
  const std::vector<std::string_view> ascending = {"6.3",       "6.3.P",      "6.3.1",    "6.3.1.1", "9.4.1",
                                                   "9.4.1.8.P", "9.4.1.8.PB", "9.4.1.10", "9.4.10",  "10.1"};
  for (std::size_t i = 1; i < ascending.size(); ++i) EXPECT_LT(id(ascending[i - 1]), id(ascending[i])) << ascending[i];
}

TEST(ControlId, ComparesWithTheSuffixButIsKeyedWithoutIt) {
  EXPECT_NE(id("6.3.1"), id("6.3.1.P"));
  EXPECT_EQ(id("6.3.1").number(), id("6.3.1.P").number());
}

TEST(ControlId, KnowsItsPlaceInTheTree) {
  EXPECT_EQ(id("18.1.5.7.PB").chapter(), 18U);
  EXPECT_EQ(id("18.1.5.7.PB").depth(), 4U);
  EXPECT_EQ(id("18.1.5.7.PB").parent(), id("18.1.5"));
  EXPECT_EQ(id("6.3.1.P").parent(), id("6.3"));
  EXPECT_EQ(id("6.3").parent(), std::nullopt);
  EXPECT_EQ(ControlId{}.parent(), std::nullopt);
  EXPECT_EQ(ControlId{}.depth(), 0U);
}

}  // namespace
}  // namespace ismap
