#include <ismap/catalog/catalog.hpp>

#include "tests/support/control_id.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <type_traits>
#include <utility>

namespace ismap {
namespace {

static_assert(std::is_move_constructible_v<Catalog> && std::is_copy_constructible_v<Catalog>);

using test::id;

std::size_t ordinal_of(std::string_view text) {
  return ismap_2020().find(id(text)).value();
}

Control make(std::string_view text, Level level) {
  Control control;
  control.id = id(text);
  control.level = level;
  return control;
}

CatalogParts parts_of(std::vector<Control> controls) {
  CatalogParts parts;
  parts.controls = std::move(controls);
  return parts;
}

TEST(Catalog, FindsEveryControlWithAndWithoutAHint) {
  const Catalog& catalog = ismap_2020();
  for (std::size_t i = 0; i < catalog.size(); ++i) {
    EXPECT_EQ(catalog.find(catalog[i].id), i);
    EXPECT_EQ(catalog.find(catalog[i].id, i), i);
    EXPECT_EQ(catalog.find(catalog[i].id, 0), i);
    EXPECT_EQ(catalog.find(catalog[i].id, catalog.size()), i);
  }
}

TEST(Catalog, FindsByNumberSoThatAWrongSuffixShows) {
  const Catalog& catalog = ismap_2020();
  const auto found = catalog.find(id("6.3.1"));
  ASSERT_TRUE(found);
  EXPECT_EQ(catalog[*found].id, id("6.3.1.P"));
  EXPECT_NE(catalog[*found].id.suffix, id("6.3.1").suffix);
}

TEST(Catalog, FindsNothingThatItDoesNotHold) {
  for (const char* text : {"6.3", "6.3.P", "3.1.2", "4.2.6.6", "4.3.1.1", "19.1.1", "5.1.1.1", "255.255.255.255"})
    EXPECT_EQ(ismap_2020().find(id(text)), std::nullopt) << text;
  EXPECT_EQ(ismap_2020().find(ControlId{}), std::nullopt);
}

TEST(Catalog, IsOrderedByNumber) {
  const Catalog& catalog = ismap_2020();
  for (std::size_t i = 1; i < catalog.size(); ++i) EXPECT_LT(catalog[i - 1].id.number(), catalog[i].id.number());
}

TEST(Catalog, SplitsItsControlsIntoSetsWithoutOverlap) {
  const Catalog& catalog = ismap_2020();
  EXPECT_EQ(catalog.governance() | catalog.management() | catalog.objectives() | catalog.details(), catalog.all());
  EXPECT_EQ(catalog.governance().count() + catalog.management().count() + catalog.objectives().count() +
                catalog.details().count(),
            catalog.size());
  EXPECT_EQ(catalog.details() - catalog.basic_details(), catalog.optional_details());
}

TEST(Catalog, KnowsTheObjectiveOfADetail) {
  EXPECT_EQ(ismap_2020().parent(ordinal_of("9.5.2.1.PB")), ordinal_of("9.5.2.P"));
  EXPECT_EQ(ismap_2020().parent(ordinal_of("10.1.1.10.P")), ordinal_of("10.1.1"));
  EXPECT_EQ(ismap_2020().parent(ordinal_of("9.5.2.P")), std::nullopt);
  EXPECT_EQ(ismap_2020().parent(ordinal_of("3.1.2.1")), std::nullopt);
}

TEST(Catalog, GivesTheDetailsUnderObjectives) {
  const Catalog& catalog = ismap_2020();
  EXPECT_EQ(catalog.under(catalog.objectives()), catalog.details());
  EXPECT_TRUE(catalog.under(catalog.all() - catalog.objectives()).empty());
  ControlSet some;
  for (const char* text : {"6.1.4", "15.1.1", "5.1.1", "18.2.3"}) some.insert(ordinal_of(text));
  ControlSet wanted;
  catalog.details().for_each([&](std::size_t detail) {
    if (some.contains(*catalog.parent(detail))) wanted.insert(detail);
  });
  EXPECT_EQ(wanted.count(), 8U);
  EXPECT_EQ(catalog.under(some), wanted);
}

TEST(Catalog, KeepsWorkingAfterCopiesAndMoves) {
  Catalog copy = ismap_2020();
  const Catalog moved = std::move(copy);
  EXPECT_EQ(moved.find(id("18.2.3")), ordinal_of("18.2.3"));
  EXPECT_EQ(moved.under(moved.objectives()), moved.details());
}

TEST(Catalog, FindsAControlPrintedExactlySo) {
  const Catalog& catalog = ismap_2020();
  EXPECT_EQ(catalog.find_printed("9.4.1.8.PB"), catalog.find(id("9.4.1.8.PB")));
  for (const char* other : {"9.4.1.8", "9.4.1.8.B", "9.4", "9", "", "9.4.1.8.PB ", "9.4.1.200"})
    EXPECT_EQ(catalog.find_printed(other), std::nullopt) << other;
}

TEST(Catalog, MayBeEmpty) {
  const Catalog empty{CatalogParts{}};
  EXPECT_EQ(empty.size(), 0U);
  EXPECT_EQ(empty.find(id("5.1.1")), std::nullopt);
}

TEST(Catalog, RefusesPartsOutOfOrder) {
  const Control objective = make("5.1.1", Level::objective);
  EXPECT_NO_THROW(Catalog(parts_of({objective, make("5.1.1.1", Level::detail)})));
  EXPECT_THROW(Catalog(parts_of({objective, objective})), std::invalid_argument);
  EXPECT_THROW(Catalog(parts_of({make("5.1.2", Level::objective), objective})), std::invalid_argument);
  EXPECT_THROW(Catalog(parts_of({objective, make("5.1.2.1", Level::detail)})), std::invalid_argument);
  EXPECT_THROW(Catalog(parts_of({make("5.1.1.1", Level::detail)})), std::invalid_argument);
  EXPECT_THROW(Catalog(parts_of({Control{}})), std::invalid_argument);
  EXPECT_THROW(Catalog(parts_of(std::vector<Control>(ControlSet::capacity + 1))), std::invalid_argument);
  CatalogParts uneven = parts_of({objective});
  uneven.texts.resize(2);
  EXPECT_THROW(Catalog{uneven}, std::invalid_argument);
}

}  // namespace
}  // namespace ismap
