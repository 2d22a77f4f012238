#include <ismap/review/overlap.hpp>

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/report/overlap_text.hpp>
#include <ismap/review/migrate.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace ismap {
namespace {

ControlId id(std::string_view text) {
  return ControlId::parse(text).value();
}

Statement sample() {
  return load<Statement>(test::example("statement").dump());
}

ControlEntry& entry(Statement& statement, std::string_view control) {
  return *std::ranges::find(statement.controls, id(control), &ControlEntry::id);
}

std::map<OverlapKind, std::pair<int, int>> shares(const OverlapReport& report) {
  std::map<OverlapKind, std::pair<int, int>> found;
  for (const OverlapShare& share : report.shares) found[share.kind] = {share.traced, share.realised};
  return found;
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
  EXPECT_EQ(report.traced, 0);
  EXPECT_EQ(report.realised, 241);
  EXPECT_EQ(codes(report)[1], "GL-3.6/edition_unknown");
}

TEST(Overlap, AnswersForAnEmptyStatement) {
  Statement statement = sample();
  statement.controls.clear();
  const OverlapReport report = overlap(statement, Certificate::iso27001);
  EXPECT_EQ(report.realised, 0);
  EXPECT_NE(overlap_text(report, {.language = Language::en}, {}).find("0 / 0"), std::string::npos);
}

TEST(OverlapText, ShowsSharesClausesAndTheCaution) {
  const OverlapReport report = overlap(sample(), Certificate::iso27001);
  const std::string english = overlap_text(report, {.language = Language::en}, "Sample");
  EXPECT_NE(english.find("114 / 121  94.2%"), std::string::npos);
  EXPECT_NE(english.find("ISO/IEC 27001:2013 Annex A\n"), std::string::npos);
  EXPECT_NE(english.find("A.9.4.1"), std::string::npos);
  EXPECT_NE(english.find("GL-3.6/evidence_only"), std::string::npos);
  EXPECT_NE(overlap_text(report, {}, {}).find("由来が分からない項目（7件）"), std::string::npos);
}

}  // namespace
}  // namespace ismap
