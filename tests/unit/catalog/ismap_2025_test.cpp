#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/rejected_id.hpp>

#include "tests/support/control_id.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace ismap {
namespace {

/// ISO/IEC 27002:2022, from the catalogue notes of the project.
constexpr std::string_view objective_numbers[] = {
    "5.1",  "5.2",  "5.3",  "5.4",  "5.5",  "5.6",  "5.7",  "5.8",  "5.9",  "5.10", "5.11", "5.12", "5.13", "5.14",
    "5.15", "5.16", "5.17", "5.18", "5.19", "5.20", "5.21", "5.22", "5.23", "5.24", "5.25", "5.26", "5.27", "5.28",
    "5.29", "5.30", "5.31", "5.32", "5.33", "5.34", "5.35", "5.36", "5.37", "6.1",  "6.2",  "6.3",  "6.4",  "6.5",
    "6.6",  "6.7",  "6.8",  "7.1",  "7.2",  "7.3",  "7.4",  "7.5",  "7.6",  "7.7",  "7.8",  "7.9",  "7.10", "7.11",
    "7.12", "7.13", "7.14", "8.1",  "8.2",  "8.3",  "8.4",  "8.5",  "8.6",  "8.7",  "8.8",  "8.9",  "8.10", "8.11",
    "8.12", "8.13", "8.14", "8.15", "8.16", "8.17", "8.18", "8.19", "8.20", "8.21", "8.22", "8.23", "8.24", "8.25",
    "8.26", "8.27", "8.28", "8.29", "8.30", "8.31", "8.32", "8.33", "8.34"};

using test::id;

TEST(Ismap2025, HasEveryAttestedObjective) {
  const Catalog& catalog = ismap_2025();
  EXPECT_EQ(catalog.edition(), "ismap-2025");
  EXPECT_FALSE(catalog.is_complete());
  EXPECT_EQ(std::size(objective_numbers), 93U);
  EXPECT_EQ(catalog.objectives().count(), 93U);
  for (const std::string_view number : objective_numbers) {
    const auto ordinal = catalog.find_printed(number);
    ASSERT_TRUE(ordinal) << number;
    EXPECT_EQ(catalog[*ordinal].level, Level::objective) << number;
    EXPECT_FALSE(catalog[*ordinal].label.ja.empty() || catalog[*ordinal].label.en.empty()) << number;
  }
}

TEST(Ismap2025, CountsByChapter) {
  std::map<unsigned, int> counts;
  for (const std::size_t ordinal : ismap_2025().objectives()) ++counts[ismap_2025()[ordinal].id.chapter()];
  EXPECT_EQ(counts, (std::map<unsigned, int>{{5, 37}, {6, 8}, {7, 14}, {8, 34}}));
  EXPECT_EQ(ismap_2025().groups().size(), 4U);
}

TEST(Ismap2025, ListsOnlyWhatIsAttested) {
  const Catalog& catalog = ismap_2025();
  EXPECT_EQ(catalog.size(), 94U);
  EXPECT_EQ(catalog.details().count(), 1U);
  EXPECT_TRUE(catalog.governance().empty() && catalog.management().empty()) << "no number of them is public";
  const std::size_t detail = catalog.find(id("5.6.1")).value();
  EXPECT_EQ(catalog[detail].pattern, 1);
  EXPECT_EQ(catalog.parent(detail), catalog.find(id("5.6")));
  EXPECT_TRUE(catalog.basic_details().contains(detail)) << "every detail is to be implemented in principle";
  EXPECT_TRUE(catalog.optional_details().empty());
}

TEST(Ismap2025, SaysHowWellEachNumberIsKnown) {
  std::vector<std::string> drafted;
  for (const std::size_t ordinal : ismap_2025().all()) {
    const Control& control = ismap_2025()[ordinal];
    EXPECT_EQ(control.id.suffix, Suffix::none) << control.id.string();
    const bool is_drafted = control.confidence == Confidence::official_draft;
    EXPECT_TRUE(is_drafted || control.confidence == Confidence::base_standard) << control.id.string();
    EXPECT_EQ(control.note.ja.empty(), is_drafted) << control.id.string();
    if (is_drafted) drafted.push_back(control.id.string());
  }
  EXPECT_EQ(drafted, (std::vector<std::string>{"5.6", "5.6.1"}));
  const Control& end = ismap_2025()[ismap_2025().find(id("5.24")).value()];
  EXPECT_TRUE(end.evidence.contains(CatalogSource::revision_outline_2025)) << "named as the end of a range only";
}

TEST(Ismap2025, TellsLevelsByForm) {
  const Catalog& catalog = ismap_2025();
  EXPECT_EQ(catalog.objective_depth(), 2U);
  EXPECT_EQ(catalog.level_of(id("5.6")), Level::objective);
  EXPECT_EQ(catalog.level_of(id("5.6.9")), Level::detail);
  EXPECT_EQ(catalog.level_of(id("9.1")), Level::objective) << "cloud objectives may come anywhere";
  EXPECT_EQ(catalog.level_of(id("3.1.2.1")), Level::governance);
  EXPECT_EQ(catalog.level_of(id("4.4.1")), Level::management);
  EXPECT_EQ(catalog.level_of(id("9.4.1.8")), std::nullopt);
  EXPECT_EQ(catalog.level_of(id("5.6.1.PB")), std::nullopt);
  EXPECT_EQ(catalog.level_of(id("5.6.1.B")), std::nullopt);
}

TEST(Ismap2020, TellsLevelsByForm) {
  const Catalog& catalog = ismap_2020();
  EXPECT_EQ(catalog.objective_depth(), 3U);
  for (std::size_t i = 0; i < catalog.size(); ++i) EXPECT_EQ(catalog.level_of(catalog[i].id), catalog[i].level);
  EXPECT_EQ(catalog.level_of(id("5.6")), std::nullopt);
  EXPECT_EQ(catalog.level_of(id("3.1.2")), std::nullopt);
  EXPECT_EQ(catalog.level_of(id("19.1.1")), std::nullopt);
}

TEST(CatalogFor, KnowsTheTwoEditions) {
  EXPECT_EQ(catalog_for("ismap-2020"), &ismap_2020());
  EXPECT_EQ(catalog_for("ismap-2025"), &ismap_2025());
  EXPECT_EQ(catalog_for("ismap-2026"), nullptr);
  EXPECT_EQ(catalog_for(""), nullptr);
}

TEST(RejectedIds, AreMistakesOfTheNumberingOf2020) {
  EXPECT_TRUE(rejected("6.3.1", "ismap-2020"));
  EXPECT_FALSE(rejected("6.3.1", "ismap-2025"));
}

}  // namespace
}  // namespace ismap
