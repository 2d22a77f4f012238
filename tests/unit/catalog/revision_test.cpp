#include <ismap/catalog/revision.hpp>

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace ismap {
namespace {

using Ids = std::set<std::string>;

Ids ids_of(const std::vector<ControlRevision>& news, RevisionKind kind) {
  Ids ids;
  for (const ControlRevision& one : news)
    if (one.kind == kind) ids.insert(ismap_2020()[one.ordinal].id.string());
  return ids;
}

const Ids added_in_2024 = {"8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10"};
const Ids revised_in_2024 = {"7.2.2.18", "9.2.3.11.PB", "13.1.3.1", "13.1.3.5"};

TEST(Revisions, Of202407AreNewForAnOlderStatement) {
  const auto news = revisions_after(ismap_2020(), date(2024, 6, 30));
  EXPECT_EQ(news.size(), 8U);
  EXPECT_EQ(ids_of(news, RevisionKind::added), added_in_2024);
  EXPECT_EQ(ids_of(news, RevisionKind::revised), revised_in_2024);
  for (const ControlRevision& one : news) EXPECT_EQ(one.from, date(2024, 7, 1));
}

TEST(Revisions, AreNotNewFromTheirFirstDayOn) {
  EXPECT_TRUE(revisions_after(ismap_2020(), date(2024, 7, 1)).empty());
  EXPECT_TRUE(revisions_after(ismap_2025(), date(2020, 6, 3)).empty());
}

TEST(Revisions, AfterTheDayAskedForDoNotCount) {
  EXPECT_TRUE(revisions_after(ismap_2020(), date(2022, 4, 1), date(2024, 6, 30)).empty());
  EXPECT_EQ(revisions_after(ismap_2020(), date(2022, 4, 1), date(2024, 7, 1)).size(), 8U);
}

TEST(Revisions, CatalogueAsOfADayLacksWhatCameLater) {
  const Catalog& catalog = ismap_2020();
  const ControlSet before = controls_in_force(catalog, date(2024, 6, 30));
  Ids later;
  for (const std::size_t ordinal : catalog.all() - before) later.insert(catalog[ordinal].id.string());
  EXPECT_EQ(later, added_in_2024);
  EXPECT_EQ(controls_in_force(catalog, date(2024, 7, 1)), catalog.all());
  EXPECT_EQ(before.count(), 244U);
}

TEST(ControlsInForce, BeginWithTheEdition) {
  EXPECT_TRUE(controls_in_force(ismap_2020(), date(2020, 6, 2)).empty());
  EXPECT_EQ(controls_in_force(ismap_2020(), date(2020, 6, 3)).count(), 244U);
  EXPECT_EQ(controls_in_force(ismap_2025(), date(2020, 6, 2)), ismap_2025().all()) << "its day is not known";
}

TEST(Revisions, AreListedOldestFirst) {
  std::string_view last;
  std::map<std::string_view, const CriteriaRevision*> by_day;
  for (const CriteriaRevision& revision : criteria_revisions()) {
    EXPECT_LT(last, revision.revision);
    EXPECT_TRUE(first_day_of_revision(revision.revision)) << revision.revision;
    EXPECT_EQ(revision.edition, "ismap-2020");
    EXPECT_FALSE(revision.what.ja.empty() || revision.what.en.empty());
    by_day[revision.revision] = &revision;
    last = revision.revision;
  }
  EXPECT_EQ(by_day.size(), 7U);
  EXPECT_TRUE(by_day.at("2022-04-01")->controls_changed);
  EXPECT_FALSE(by_day.at("2022-04-01")->controls_known);
  EXPECT_FALSE(by_day.at("2024-07")->controls_known) << "the number of the reworded one is not known";
}

TEST(Revisions, OfAMonthCountFromItsFirstDay) {
  EXPECT_EQ(first_day_of_revision("2024-07"), date(2024, 7, 1));
  EXPECT_EQ(first_day_of_revision("2022-04-01"), date(2022, 4, 1));
  EXPECT_EQ(first_day_of_revision(""), std::nullopt);
}

}  // namespace
}  // namespace ismap
