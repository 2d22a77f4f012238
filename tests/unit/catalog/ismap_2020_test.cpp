#include <ismap/catalog/catalog.hpp>

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace ismap {
namespace {

const Control& control(std::string_view id) {
  return ismap_2020()[ismap_2020().find(*ControlId::parse(id)).value()];
}

std::map<unsigned, std::size_t> by_chapter(const ControlSet& set) {
  std::map<unsigned, std::size_t> counts;
  set.for_each([&](std::size_t ordinal) { ++counts[ismap_2020()[ordinal].id.chapter()]; });
  return counts;
}

TEST(Ismap2020, HoldsTheNumbersOfControlsThatItsSourcesAttest) {
  const Catalog& catalog = ismap_2020();
  EXPECT_EQ(catalog.edition(), "ismap-2020");
  EXPECT_FALSE(catalog.is_complete());
  EXPECT_EQ(catalog.size(), 248U);
  EXPECT_EQ(catalog.governance().count(), 18U);
  EXPECT_EQ(catalog.management().count(), 64U);
  EXPECT_EQ(catalog.objectives().count(), 121U);
  EXPECT_EQ(catalog.basic_details().count(), 31U);
  EXPECT_EQ(catalog.optional_details().count(), 14U);
  EXPECT_EQ((catalog.governance() | catalog.management() | catalog.objectives() | catalog.basic_details()).count(),
            234U);
}

TEST(Ismap2020, HoldsEachChapterInFull) {
  const std::map<unsigned, std::size_t> objectives = {{5, 2},   {6, 8},  {7, 6},   {8, 11}, {9, 16}, {10, 2}, {11, 15},
                                                      {12, 16}, {13, 8}, {14, 13}, {15, 5}, {16, 7}, {17, 4}, {18, 8}};
  EXPECT_EQ(by_chapter(ismap_2020().objectives()), objectives);
  const std::map<unsigned, std::size_t> basic = {{6, 3},  {7, 1},  {8, 3},  {9, 7},  {10, 2}, {11, 1},
                                                 {12, 6}, {14, 1}, {15, 3}, {16, 1}, {18, 3}};
  EXPECT_EQ(by_chapter(ismap_2020().basic_details()), basic);
}

TEST(Ismap2020, MarksSevenObjectivesForCloudServices) {
  std::vector<std::string> marked;
  ismap_2020().objectives().for_each([&](std::size_t ordinal) {
    if (ismap_2020()[ordinal].id.suffix == Suffix::p) marked.push_back(ismap_2020()[ordinal].id.string());
  });
  EXPECT_EQ(marked,
            (std::vector<std::string>{"6.3.1.P", "8.1.5.P", "9.5.1.P", "9.5.2.P", "12.1.5.P", "12.4.5.P", "13.1.4.P"}));
}

TEST(Ismap2020, MarksThreeBasicDetailsWithoutP) {
  std::vector<std::string> marked;
  ismap_2020().basic_details().for_each([&](std::size_t ordinal) {
    if (ismap_2020()[ordinal].id.suffix == Suffix::b) marked.push_back(ismap_2020()[ordinal].id.string());
  });
  EXPECT_EQ(marked, (std::vector<std::string>{"9.4.2.2.B", "15.1.1.14.B", "15.1.1.16.B"}));
}

TEST(Ismap2020, NamesEveryObjectiveInBothLanguagesAndNothingElse) {
  const Catalog& catalog = ismap_2020();
  for (std::size_t i = 0; i < catalog.size(); ++i) {
    const bool named = !catalog[i].label.ja.empty() && !catalog[i].label.en.empty();
    EXPECT_EQ(named, catalog.objectives().contains(i)) << catalog[i].id.string();
    EXPECT_TRUE(catalog.text(i).empty());
  }
}

TEST(Ismap2020, GradesItsControlsByTheirEvidence) {
  std::map<Confidence, std::size_t> counts;
  for (std::size_t i = 0; i < ismap_2020().size(); ++i) {
    const Control& entry = ismap_2020()[i];
    ++counts[entry.confidence];
    EXPECT_FALSE(entry.evidence.empty()) << entry.id.string();
    const bool official =
        entry.confidence == Confidence::official || entry.confidence == Confidence::official_corroborated;
    EXPECT_EQ(official, entry.evidence.contains(CatalogSource::control_criteria_2022)) << entry.id.string();
  }
  const std::map<Confidence, std::size_t> wanted = {{Confidence::official, 20},
                                                    {Confidence::official_corroborated, 214},
                                                    {Confidence::official_sample, 6},
                                                    {Confidence::official_draft_comment, 1},
                                                    {Confidence::secondary, 7}};
  EXPECT_EQ(counts, wanted);
}

TEST(Ismap2020, KnowsWhatTheRevisionOf2024Changed) {
  for (const char* id : {"8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10"})
    EXPECT_EQ(control(id).since, "2024-07") << id;
  for (const char* id : {"7.2.2.18", "9.2.3.11.PB", "13.1.3.1", "13.1.3.5"})
    EXPECT_EQ(control(id).revised, "2024-07") << id;
}

TEST(Ismap2020, KnowsPatternsAndReservations) {
  EXPECT_EQ(control("6.1.4.3").pattern, 1);
  EXPECT_EQ(control("5.1.1").pattern, 0);
  EXPECT_FALSE(control("10.1.1.10.P").note.ja.empty());
  EXPECT_TRUE(is_basic(control("9.4.2.2.B")) && is_basic(control("9.4.1.8.PB")));
  EXPECT_FALSE(is_basic(control("8.1.5.4.P")) || is_basic(control("6.3.1.P")) || is_basic(control("3.1.2.1")));
}

TEST(Ismap2020, ListsItsGroups) {
  const Catalog& catalog = ismap_2020();
  EXPECT_EQ(catalog.groups().size(), 90U);
  ASSERT_NE(catalog.find_group("9"), nullptr);
  EXPECT_EQ(catalog.find_group("9")->label, (Label{"アクセス", "Access"}));
  ASSERT_NE(catalog.find_group("9.5.P"), nullptr);
  EXPECT_EQ(catalog.find_group("9.5.P")->kind, GroupKind::category);
  EXPECT_EQ(catalog.find_group("9.5"), nullptr);
  std::vector<std::string_view> explanatory;
  for (const Group& group : catalog.groups())
    if (group.explanatory) explanatory.push_back(group.id);
  EXPECT_EQ(explanatory, (std::vector<std::string_view>{"3.1.1", "4.1", "4.2", "4.3"}));
}

TEST(CatalogSources, AreOfficialWhereTheirDocumentIs) {
  EXPECT_EQ(catalog_sources().size(), 8U);
  for (const CatalogSourceInfo& info : catalog_sources()) {
    EXPECT_EQ(&describe(info.source), &info);
    EXPECT_EQ(entry_of(info.document).official, info.kind == SourceKind::official_document ||
                                                    info.kind == SourceKind::official_answers ||
                                                    info.kind == SourceKind::official_slides);
  }
}

}  // namespace
}  // namespace ismap
