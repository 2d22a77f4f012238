#include <ismap/catalog/objective_mapping.hpp>

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/certification_clauses.hpp>

#include "tests/support/control_id.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace ismap {
namespace {

using test::id;

std::vector<std::string> printed(std::span<const ControlId> ids) {
  std::vector<std::string> texts;
  for (const ControlId& one : ids) texts.push_back(one.string());
  return texts;
}

std::map<ControlId, std::vector<ControlId>> predecessors() {
  std::map<ControlId, std::vector<ControlId>> found;
  for (const ObjectiveLink& link : objective_mapping())
    for (const ControlId target : link.to()) found[target].push_back(link.from);
  return found;
}

std::set<std::string> objectives(const Catalog& catalog) {
  std::set<std::string> ids;
  catalog.objectives().for_each([&](std::size_t ordinal) { ids.insert(catalog[ordinal].id.string()); });
  return ids;
}

TEST(ObjectiveMapping, LeadsEveryOldObjectiveSomewhereOrSaysThatItsWayIsNotKnown) {
  EXPECT_EQ(objective_mapping().size(), 114U);
  EXPECT_EQ(objectives_without_target().size(), 7U);
  std::set<std::string> old;
  for (const ObjectiveLink& link : objective_mapping()) {
    EXPECT_FALSE(link.to().empty()) << link.from.string();
    EXPECT_TRUE(old.insert(link.from.string()).second) << link.from.string();
  }
  for (const ControlId& cloud : objectives_without_target()) {
    EXPECT_EQ(cloud.suffix, Suffix::p);
    EXPECT_TRUE(old.insert(cloud.string()).second) << cloud.string();
  }
  EXPECT_EQ(old, objectives(ismap_2020()));
}

TEST(ObjectiveMapping, ReachesEveryNewObjectiveOrSaysThatItIsNew) {
  EXPECT_EQ(objectives_without_predecessor().size(), 11U);
  std::set<std::string> reached;
  for (const auto& [target, from] : predecessors()) reached.insert(target.string());
  EXPECT_EQ(reached.size(), 82U);
  for (const ControlId& target : objectives_without_predecessor())
    EXPECT_TRUE(reached.insert(target.string()).second) << target.string();
  EXPECT_EQ(reached, objectives(ismap_2025()));
}

TEST(ObjectiveMapping, HasFiftyEightOneToOneAndTwentyFourMergedTargetsByFiftySevenLinks) {
  std::size_t alone = 0;
  std::size_t merged = 0;
  std::size_t links = 0;
  for (const auto& [target, from] : predecessors()) {
    if (from.size() == 1)
      ++alone;
    else
      ++merged, links += from.size();
  }
  EXPECT_EQ(alone, 58U);
  EXPECT_EQ(merged, 24U);
  EXPECT_EQ(links, 57U);
  EXPECT_EQ(std::ranges::count(objective_mapping(), MappingRelation::one_to_one, &ObjectiveLink::relation), 58);
  EXPECT_EQ(std::ranges::count(objective_mapping(), MappingRelation::merged, &ObjectiveLink::relation), 55);
}

TEST(ObjectiveMapping, NamesARelationThatItsTargetsBearOut) {
  const auto from = predecessors();
  for (const ObjectiveLink& link : objective_mapping()) {
    SCOPED_TRACE(link.from.string());
    EXPECT_EQ(link.to().size(), link.relation == MappingRelation::split ? 2U : 1U);
    for (const ControlId target : link.to())
      EXPECT_EQ(from.at(target).size() == 1, link.relation == MappingRelation::one_to_one);
  }
}

TEST(ObjectiveMapping, SplitsOneObjectiveOnly) {
  const ObjectiveLink* split = mapping_of(id("18.2.3"));
  ASSERT_NE(split, nullptr);
  EXPECT_EQ(split->relation, MappingRelation::split);
  EXPECT_EQ(printed(split->to()), (std::vector<std::string>{"5.36", "8.8"}));
  EXPECT_EQ(std::ranges::count(objective_mapping(), MappingRelation::split, &ObjectiveLink::relation), 1);
}

TEST(ObjectiveMapping, SaysWhereASecondTableDisagrees) {
  std::map<SecondSource, int> counts;
  for (const ObjectiveLink& link : objective_mapping()) ++counts[link.second_source];
  EXPECT_EQ(counts, (std::map<SecondSource, int>{{SecondSource::agrees, 101},
                                                 {SecondSource::partly, 1},
                                                 {SecondSource::absent, 9},
                                                 {SecondSource::differs, 3}}));
  EXPECT_EQ(mapping_of(id("13.2.1"))->second_source, SecondSource::differs);
  EXPECT_EQ(printed(mapping_of(id("13.2.1"))->to()), (std::vector<std::string>{"5.14"}));
}

TEST(ObjectiveMapping, IsFoundByNumberAndForObjectivesOnly) {
  EXPECT_TRUE(std::ranges::is_sorted(objective_mapping(), {}, &ObjectiveLink::from));
  for (const ObjectiveLink& link : objective_mapping()) EXPECT_EQ(mapping_of(link.from), &link);
  EXPECT_EQ(mapping_of(id("5.1.1.P")), mapping_of(id("5.1.1")));
  for (const std::string_view none : {"6.3.1.P", "5.1", "5.1.1.1", "3.1.2.1", "4.4.1.1", "18.2.4", "255.1.1"})
    EXPECT_EQ(mapping_of(id(none)), nullptr) << none;
}

TEST(ObjectiveMapping, KnowsTheSixDetailsThatTheOutlineShows) {
  ASSERT_EQ(detail_mapping().size(), 6U);
  for (const DetailLink& link : detail_mapping()) {
    EXPECT_EQ(link.to.string(), "5.6.1");
    EXPECT_EQ(link.from.parent(), id("6.1.4"));
    EXPECT_TRUE(ismap_2020().find(link.from).has_value());
  }
  EXPECT_TRUE(ismap_2025().find_printed("5.6.1").has_value());
}

TEST(CertificationClauses, CoverTheBasicStatementRequirements) {
  std::map<Level, std::set<std::string>> cited;
  for (const CertificationClause& clause : certification_clauses()) {
    const auto ordinal = ismap_2020().find_printed(clause.item.string());
    ASSERT_TRUE(ordinal.has_value()) << clause.item.string();
    cited[ismap_2020()[*ordinal].level].insert(clause.item.string());
    EXPECT_FALSE(clause.clause.empty());
  }
  EXPECT_EQ(cited[Level::governance].size(), 9U);
  EXPECT_EQ(cited[Level::management].size(), 60U);
  EXPECT_EQ(cited[Level::objective].size(), 121U);
  EXPECT_EQ(cited[Level::detail].size(), 22U);
  EXPECT_EQ(items_without_clause().size(), 234U - 212U);
  for (const ControlId& item : items_without_clause()) {
    EXPECT_TRUE(ismap_2020().find_printed(item.string()).has_value()) << item.string();
    EXPECT_TRUE(certification_clauses_of(item).empty()) << item.string();
  }
}

TEST(CertificationClauses, RepeatTheNumbersOfTheControlsInAnnexA) {
  for (const ObjectiveLink& link : objective_mapping()) {
    SCOPED_TRACE(link.from.string());
    const auto clauses = certification_clauses_of(link.from);
    ASSERT_EQ(clauses.size(), 2U);
    EXPECT_EQ(clauses[0].source, ClauseSource::iso27002_2013);
    EXPECT_EQ(clauses[0].clause, link.from.string());
    EXPECT_EQ(clauses[1].source, ClauseSource::iso27001_2013_annex_a);
    EXPECT_EQ(clauses[1].clause, "A." + link.from.string());
  }
}

TEST(CertificationClauses, NameTheCloudControlsByTheirAnnex) {
  for (const ControlId& objective : objectives_without_target()) {
    SCOPED_TRACE(objective.string());
    const auto clauses = certification_clauses_of(objective);
    ASSERT_EQ(clauses.size(), 1U);
    EXPECT_EQ(clauses[0].source, ClauseSource::iso27017_2015);
    EXPECT_EQ("CLD." + objective.string(), std::string{clauses[0].clause} + ".P");
  }
}

TEST(CertificationClauses, AreSortedAndFoundByNumber) {
  EXPECT_TRUE(std::ranges::is_sorted(certification_clauses(), {}, &CertificationClause::item));
  EXPECT_EQ(certification_clauses_of(id("4.4.1.1")).size(), 3U);
  EXPECT_TRUE(certification_clauses_of(id("3.1.2.3")).empty());
  EXPECT_TRUE(certification_clauses_of(id("6.1.4.1")).empty());
}

}  // namespace
}  // namespace ismap
