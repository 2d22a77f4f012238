#include <ismap/review/overlap.hpp>

#include "tests/support/statement.hpp"

#include <ismap/io/load.hpp>
#include <ismap/review/migrate.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace ismap {
namespace {

using test::entry;
using test::id;
using test::sample;

std::map<OverlapKind, std::pair<int, int>> shares(const OverlapReport& report) {
  std::map<OverlapKind, std::pair<int, int>> found;
  for (const OverlapShare& share : report.shares) found[share.kind] = {share.traced, share.realised};
  return found;
}

OverlapShare share(const OverlapReport& report, OverlapKind kind) {
  const auto found = std::ranges::find(report.shares, kind, &OverlapShare::kind);
  return found == report.shares.end() ? OverlapShare{} : *found;
}

std::vector<std::string> items(const OverlapReport& report, std::string_view clause) {
  std::vector<std::string> ids;
  for (const OverlapClause& one : report.clauses)
    if (one.clause == clause)
      for (const OverlapItem& item : one.items) ids.push_back(item.id.string());
  return ids;
}

std::vector<std::string> codes(const OverlapReport& report) {
  std::vector<std::string> found;
  for (const Diagnostic& one : report.diagnostics) found.push_back(one.code);
  return found;
}

using enum OverlapKind;

// 114 of 121 objectives and 60 of 64 management controls; of 45 details seven are not selected in the example.
TEST(Overlap, CountsWhatGoesBackToIso27001) {
  const OverlapReport report = overlap(sample(), Certificate::iso27001);
  EXPECT_EQ(report.edition, "ismap-2020");
  EXPECT_EQ(shares(report), (std::map<OverlapKind, std::pair<int, int>>{{governance, {0, 18}},
                                                                        {management, {60, 64}},
                                                                        {objective, {114, 121}},
                                                                        {basic_detail, {0, 31}},
                                                                        {other_detail, {0, 7}}}));
  EXPECT_EQ(report.traced, 174);
  EXPECT_EQ(report.realised, 241);
  EXPECT_EQ(report.not_known.size(), 7U);
  EXPECT_EQ(report.without.size(), 241U - 174U - 7U);
}

TEST(Overlap, CountsWhatGoesBackToTheOtherStandards) {
  const Statement statement = sample();
  const auto iso27017 = shares(overlap(statement, Certificate::iso27017));
  EXPECT_EQ(iso27017.at(objective), (std::pair{7, 121}));
  EXPECT_EQ(iso27017.at(basic_detail), (std::pair{21, 31}));
  EXPECT_EQ(iso27017.at(management), (std::pair{0, 64}));
  const auto iso27002 = shares(overlap(statement, Certificate::iso27002));
  EXPECT_EQ(iso27002.at(objective), (std::pair{114, 121}));
  EXPECT_EQ(iso27002.at(basic_detail), (std::pair{1, 31}));
  EXPECT_EQ(shares(overlap(statement, Certificate::iso27014)).at(governance), (std::pair{9, 18}));
}

TEST(Overlap, GroupsTheItemsByClauseInTheOrderOfTheStandard) {
  const OverlapReport report = overlap(sample(), Certificate::iso27001);
  EXPECT_EQ(items(report, "8.2"), (std::vector<std::string>{"4.5.5.1", "4.6.1.1"}));
  EXPECT_EQ(items(report, "A.9.4.1"), (std::vector<std::string>{"9.4.1"}));
  const auto at = [&](std::string_view clause) {
    return std::ranges::find(report.clauses, clause, &OverlapClause::clause) - report.clauses.begin();
  };
  EXPECT_EQ(report.clauses.front().clause, "4.1");
  EXPECT_LT(at("9.3"), at("10.1"));
  EXPECT_LT(at("10.2"), at("A.5.1.1"));
  EXPECT_LT(at("A.9.4.5"), at("A.10.1.1"));
  EXPECT_EQ(report.clauses.back().standard, "ISO/IEC 27001:2013 Annex A");
}

TEST(Overlap, PointsAtTheItems) {
  const Statement statement = sample();
  const auto row = static_cast<std::size_t>(std::ranges::find(statement.controls, id("9.4.1"), &ControlEntry::id) -
                                            statement.controls.begin());
  const auto pointer = [](const OverlapReport& report) {
    return std::ranges::find(report.clauses, "A.9.4.1", &OverlapClause::clause)->items.at(0).pointer.string();
  };
  EXPECT_EQ(pointer(overlap(statement, Certificate::iso27001)), "/controls/" + std::to_string(row));
  const Subject dossier = load_subject(test::example("ismap-initial").dump());
  EXPECT_EQ(pointer(overlap(dossier, Certificate::iso27001)), "/statement/controls/" + std::to_string(row));
}

TEST(Overlap, LeavesOutWhatIsNotRealisedAndCountsWhatIsInherited) {
  Statement statement = sample();
  entry(statement, "9.4.1").stance = Stance::excluded;
  entry(statement, "9.4.2").stance = Stance::inherited;
  const OverlapReport report = overlap(statement, Certificate::iso27001);
  EXPECT_EQ(shares(report).at(objective), (std::pair{113, 120}));
  EXPECT_TRUE(items(report, "A.9.4.1").empty());
  EXPECT_EQ(items(report, "A.9.4.2"), (std::vector<std::string>{"9.4.2"}));
}

TEST(Overlap, CountsANumberThatTheEditionDoesNotHaveAsNotKnown) {
  Statement statement = sample();
  entry(statement, "9.4.1").id = id("19.4.1");
  const OverlapReport report = overlap(statement, Certificate::iso27001);
  EXPECT_EQ(shares(report).at(not_in_edition), (std::pair{0, 1}));
  EXPECT_EQ(report.not_known.size(), 8U);
}

TEST(Overlap, TellsNumbersThatDoNotExistFromThoseThatNoSourceShows) {
  const std::map<std::string, OverlapKind> kinds_2020 = {
      {"12.5.1.1.PB", not_in_edition},  // a known mistake for 12.1.5.1.PB
      {"5.9.9.1", not_in_edition},      // there is no objective 5.9.9
      {"4.9.9.9", not_in_edition},     {"5.1", not_in_edition},
      {"9.4.1.3", other_detail},       {"9.4.1.9.PB", not_confirmed},  // no basic detail, but perhaps a detail 9.4.1.9
  };
  const std::map<std::string, OverlapKind> kinds_2025 = {
      {"3.1.2.1", not_confirmed},   {"4.4.1.1", not_confirmed}, {"5.38", not_confirmed}, {"8.3.1", not_confirmed},
      {"8.3.1.PB", not_in_edition}, {"5.6.1", other_detail},    {"8.3", objective},
  };
  for (const auto& [edition, expected] : {std::pair{edition_2020, kinds_2020}, std::pair{edition_2025, kinds_2025}})
    for (const auto& [number, kind] : expected) {
      SCOPED_TRACE(number);
      Statement statement = sample();
      statement.edition = edition;
      statement.controls.resize(1);
      statement.controls[0].id = id(number);
      const OverlapReport report = overlap(statement, Certificate::iso27001);
      ASSERT_EQ(report.shares.size(), 1U);
      EXPECT_EQ(report.shares[0].kind, kind);
      EXPECT_EQ(report.realised, 1);
    }
}

TEST(Overlap, CountsANumberOnceHoweverOftenItIsStated) {
  Statement statement = sample();
  const OverlapReport once = overlap(statement, Certificate::iso27001);
  const std::size_t rows = statement.controls.size();
  const ControlEntry first = entry(statement, "9.4.1");
  for (int i = 0; i < 100; ++i) statement.controls.push_back(first);
  const OverlapReport report = overlap(statement, Certificate::iso27001);
  EXPECT_EQ(report.shares, once.shares);
  EXPECT_EQ(report.clauses, once.clauses);
  EXPECT_EQ((std::pair{report.traced, report.realised}), (std::pair{once.traced, once.realised}));
  ASSERT_EQ(report.repeated.size(), 100U);
  EXPECT_EQ(report.repeated[0].pointer.string(), "/controls/" + std::to_string(rows));
  EXPECT_TRUE(once.repeated.empty());
}

TEST(Overlap, SaysHowManyOfTheKnownControlsAreStated) {
  Statement statement = sample();
  statement.controls = {entry(statement, "9.4.1"), entry(statement, "9.4.2"), entry(statement, "9.4.2")};
  statement.controls[1].stance = Stance::excluded;
  statement.controls[2].stance = Stance::excluded;
  const OverlapReport report = overlap(statement, Certificate::iso27001);
  EXPECT_EQ(share(report, objective),
            (OverlapShare{.kind = objective, .traced = 1, .realised = 1, .stated = 2, .known = 121}));
  EXPECT_TRUE(report.repeated.empty()) << "what is excluded counts nowhere";
}

TEST(Overlap, LearnsFromAnImportedTableWhatTheEditionHas) {
  std::vector<Control> controls;
  for (const auto& [number, level] : {std::pair{"3.1.2.1", Level::governance}, std::pair{"5.6", Level::objective},
                                      std::pair{"5.38", Level::objective}}) {
    Control& control = controls.emplace_back();
    control.id = id(number);
    control.level = level;
  }
  const auto table = [&](bool complete) {
    return Catalog{{.edition = edition_2025,
                    .complete = complete,
                    .groups = {},
                    .controls = controls,
                    .texts = {},
                    .guidance = {},
                    .objective_depth = 2}};
  };
  Statement statement = sample();
  statement.edition = edition_2025;
  statement.controls.resize(4);
  for (std::size_t i = 0; i < 4; ++i) statement.controls[i].id = id(std::array{"3.1.2.1", "5.6", "5.38", "5.39"}[i]);
  const Subject subject{statement};
  const OverlapReport complete = overlap(subject, Certificate::iso27001, table(true));
  EXPECT_EQ(shares(complete), (std::map<OverlapKind, std::pair<int, int>>{
                                  {governance, {0, 1}}, {objective, {1, 2}}, {not_in_edition, {0, 1}}}));
  ASSERT_EQ(complete.without.size(), 1U) << "ISO/IEC 27001:2022 has no control A.5.38";
  EXPECT_EQ(complete.without[0].id, id("5.38"));
  EXPECT_EQ(shares(overlap(subject, Certificate::iso27001, table(false))).at(not_confirmed), (std::pair{0, 1}));
  EXPECT_EQ(overlap(subject, Certificate::iso27001, ismap_2020()), overlap(subject, Certificate::iso27001))
      << "a table of another edition is left aside";
}

TEST(Overlap, SaysThatTheSchemeTakesEvidenceAndNotCertificates) {
  for (const Certificate certificate :
       {Certificate::iso27001, Certificate::iso27017, Certificate::iso27002, Certificate::iso27014})
    EXPECT_EQ(codes(overlap(sample(), certificate)).front(), "GL-3.6/evidence_only");
  EXPECT_EQ(codes(overlap(sample(), Certificate::iso27001)),
            (std::vector<std::string>{"GL-3.6/evidence_only", "GL-3.6/editions", "GL-3.6/not_known"}));
  EXPECT_EQ(codes(overlap(sample(), Certificate::iso27017)),
            (std::vector<std::string>{"GL-3.6/evidence_only", "GL-3.6/not_known"}));
}

TEST(Overlap, GoesByTheNumbersOfTheStandardForTheRevision) {
  const Statement draft = *migrate(sample(), "ismap-2025").draft;
  const OverlapReport report = overlap(draft, Certificate::iso27001);
  EXPECT_EQ(shares(report),
            (std::map<OverlapKind, std::pair<int, int>>{{objective, {82, 82}}, {other_detail, {0, 1}}}));
  EXPECT_EQ(items(report, "A.8.24"), (std::vector<std::string>{"8.24"}));
  EXPECT_EQ(report.clauses.front().standard, "ISO/IEC 27001:2022 Annex A");
  EXPECT_EQ(codes(report)[1], "GL-3.6/base_numbers");
  EXPECT_EQ(overlap(draft, Certificate::iso27017).traced, 0);
  EXPECT_EQ(overlap(draft, Certificate::iso27017).not_known.size(), 83U);
}

TEST(Overlap, KnowsNothingOfOtherEditions) {
  Statement statement = sample();
  statement.edition = "ismap-2031";
  const OverlapReport report = overlap(statement, Certificate::iso27001);
  EXPECT_EQ(report.outcome, OverlapOutcome::edition_unknown);
  EXPECT_TRUE(report.shares.empty());
  EXPECT_EQ(report.traced, 0);
  EXPECT_EQ(report.realised, 241);
  EXPECT_EQ(report.not_known.size(), 241U);
  EXPECT_EQ(codes(report), (std::vector<std::string>{"GL-3.6/evidence_only", "GL-3.6/edition_unknown"}));
}

TEST(Overlap, AnswersForAnEmptyStatement) {
  Statement statement = sample();
  statement.controls.clear();
  const OverlapReport report = overlap(statement, Certificate::iso27001);
  EXPECT_EQ(report.realised, 0);
  EXPECT_TRUE(report.shares.empty());
}

}  // namespace
}  // namespace ismap
