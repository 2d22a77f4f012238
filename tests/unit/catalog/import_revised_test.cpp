#include <ismap/catalog/import_csv.hpp>

#include "tests/unit/catalog/revised_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace ismap::import_revised_test {
namespace {

constexpr std::string_view header = "objective,id,pattern,guidance\n";

ImportResult import(const std::string& rows) {
  return import_csv(std::string{header} + rows, ismap_2025());
}

std::optional<ParseError> error_of(const std::string& csv, const ImportOptions& options = {}) {
  try {
    import_csv(csv, ismap_2025(), options);
    return std::nullopt;
  } catch (const ParseError& error) {
    return error;
  }
}

/// Expects the error in the second row, which is `row`, at the field that starts at `column`.
void expect_row_error(const std::string& row, Fault fault, std::size_t column, std::string_view named) {
  SCOPED_TRACE(row);
  std::string table{header};
  table.append("5.6,5.6.1,1,\n");
  const std::size_t start = table.size();
  const auto error = error_of(table.append(row).append("\n"));
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault(), fault) << error->what();
  EXPECT_EQ(error->place(), (Place{start + column - 1, 3, column})) << error->what();
  EXPECT_NE(error->message().ja.find(named), std::string::npos) << error->message().ja;
  EXPECT_NE(error->message().en.find(named), std::string::npos) << error->message().en;
}

std::size_t count(const ImportResult& result, ImportWarningKind kind) {
  return static_cast<std::size_t>(std::ranges::count(result.warnings, kind, &ImportWarning::kind));
}

const Control& control(const Catalog& catalog, std::string_view id) {
  return catalog[catalog.find_printed(id).value()];
}

TEST(ImportRevised, TakesWhatTheTableHas) {
  const ImportResult result =
      import("5.6,5.6.1,1,\"a) 知識\"\n,5.6.2,定型管理策2,\n5.7,5.7.1,,\n,3.1.2.1,,\n,4.4.1.1,,\n");
  const Catalog& catalog = result.catalog;
  EXPECT_EQ(catalog.edition(), "ismap-2025");
  EXPECT_FALSE(catalog.is_complete());
  EXPECT_EQ(catalog.objectives().count(), 93U);
  EXPECT_EQ(catalog.details().count(), 3U);
  EXPECT_EQ(catalog.governance().count(), 1U);
  EXPECT_EQ(catalog.management().count(), 1U);
  EXPECT_EQ(control(catalog, "5.6.1").confidence, Confidence::official_draft);
  EXPECT_EQ(control(catalog, "5.6.2").confidence, Confidence::imported);
  EXPECT_EQ(control(catalog, "5.6.2").pattern, 2);
  EXPECT_EQ(catalog.guidance(catalog.find_printed("5.6.1").value()), "a) 知識");
  EXPECT_EQ(catalog.parent(catalog.find_printed("5.7.1").value()), catalog.find_printed("5.7"));
  EXPECT_TRUE(control(catalog, "5.7").evidence.contains(CatalogSource::user_import));
  EXPECT_FALSE(control(catalog, "5.8").evidence.contains(CatalogSource::user_import));
}

TEST(ImportRevised, WarnsOfWhatPublicSourcesSayOtherwise) {
  const ImportResult result = import("5.7,5.7.1,,\n");
  EXPECT_EQ(count(result, ImportWarningKind::total_differs), 1U) << "322 details in the draft";
  EXPECT_EQ(count(result, ImportWarningKind::known_detail_absent), 1U) << "5.6.1";
  EXPECT_EQ(count(result, ImportWarningKind::known_objective_absent), 1U);
  EXPECT_NE(result.warnings.back().message.en.find("5.1, 5.2"), std::string::npos);
  EXPECT_NE(result.warnings.back().message.en.find("and 82 more"), std::string::npos) << "92 in all";
  EXPECT_TRUE(std::ranges::is_sorted(result.warnings, {}, &ImportWarning::kind));
  EXPECT_FALSE(result.catalog.find_printed("5.6.1"));
}

TEST(ImportRevised, Of322DetailsUnderAllObjectivesIsComplete) {
  const ImportResult result = test::RevisedTable{}.imported();
  EXPECT_TRUE(result.warnings.empty());
  EXPECT_TRUE(result.catalog.is_complete());
  EXPECT_EQ(result.catalog.size(), 93U + 322U);
  EXPECT_EQ(result.catalog.basic_details().count(), 322U);
}

TEST(ImportRevised, IsCompleteOnlyWithExactly322Details) {
  EXPECT_FALSE(test::RevisedTable{321}.imported().catalog.is_complete());
  EXPECT_FALSE(test::RevisedTable{323}.imported().catalog.is_complete());
  EXPECT_TRUE(test::RevisedTable{321}.add(",9.1.1,").add("9.1,,").imported().catalog.is_complete());
  EXPECT_TRUE(test::RevisedTable{}.add(",3.1.2.1,").add(",4.4.1.1,").imported().catalog.is_complete());
}

TEST(ImportRevised, IsCompleteOnlyWithEveryObjectiveAndDetailThatIsKnown) {
  test::RevisedTable lacking_objective;
  lacking_objective.without("8.34");
  for (std::size_t last = 101; lacking_objective.rows.size() < 322; ++last)
    lacking_objective.add("5.1,5.1." + std::to_string(last) + ",");
  const ImportResult without_objective = lacking_objective.imported();
  ASSERT_EQ(without_objective.warnings.size(), 1U);
  EXPECT_EQ(without_objective.warnings.front().kind, ImportWarningKind::known_objective_absent);
  EXPECT_FALSE(without_objective.catalog.is_complete());

  test::RevisedTable lacking_detail;
  *std::ranges::find(lacking_detail.rows, "5.6,5.6.1,") = "5.6,5.6.101,";
  const ImportResult without_detail = lacking_detail.imported();
  ASSERT_EQ(without_detail.warnings.size(), 1U);
  EXPECT_EQ(without_detail.warnings.front().kind, ImportWarningKind::known_detail_absent);
  EXPECT_FALSE(without_detail.catalog.is_complete());
}

TEST(ImportRevised, IsTheSameOnEveryDay) {
  const std::string csv = test::RevisedTable{}.csv();
  const ImportResult early = import_csv(csv, ismap_2025(), {.revision = date(2020, 6, 3)});
  EXPECT_TRUE(early.warnings.empty());
  EXPECT_TRUE(early.catalog.is_complete());
}

TEST(ImportRevised, TakesObjectivesThatOnlyTheTableHas) {
  const ImportResult result = import("9.1,9.1.1,1,\n9.1,,,\n5.6,5.6.1,1,\n5.6,,,\n");
  EXPECT_EQ(control(result.catalog, "9.1").confidence, Confidence::imported);
  EXPECT_EQ(result.catalog.objectives().count(), 94U);
  EXPECT_EQ(control(result.catalog, "5.6").confidence, Confidence::official_draft);
}

TEST(ImportRevised, TakesColumnsInAnyOrder) {
  const ImportResult result = import_csv("pattern,id,objective\r\n1,5.6.1,5.6\r\n", ismap_2025());
  EXPECT_EQ(control(result.catalog, "5.6.1").pattern, 1);
}

TEST(ImportRevisedErrors, PointAtTheField) {
  expect_row_error("5.6,5.6.1,,", Fault::duplicate_member, 5, "5.6.1");
  expect_row_error("9.1,9.1.1,,", Fault::bad_control_id, 1, "9.1");
  expect_row_error(",9.1.1,,", Fault::bad_control_id, 2, "9.1");
  expect_row_error("5.6,5.7.1,,", Fault::bad_value, 5, "5.7.1");
  expect_row_error("5.6.1,5.6.2,,", Fault::bad_control_id, 1, "5.6.1");
  expect_row_error("5.6,5.6.2.1,,", Fault::bad_control_id, 5, "5.6.2.1");
  expect_row_error("5.6,5.6.2.PB,,", Fault::bad_control_id, 5, "5.6.2.PB");
  expect_row_error("5.6,5.6.02,,", Fault::bad_control_id, 5, "5.6.02");
  expect_row_error("5.6,abc,,", Fault::bad_control_id, 5, "abc");
  expect_row_error("5.6,5.6.2,4,", Fault::bad_value, 11, "4");
  expect_row_error("3.1,3.1.2.1,,", Fault::bad_value, 1, "");
  expect_row_error(",,1,", Fault::missing_member, 2, "");
}

TEST(ImportRevisedErrors, OfTheHeaderAndTheWhole) {
  EXPECT_EQ(error_of("")->fault(), Fault::missing_member);
  EXPECT_EQ(error_of("objective,id\n")->fault(), Fault::missing_member);
  EXPECT_EQ(error_of("objective,id,pattern,id\n")->fault(), Fault::duplicate_member);
  EXPECT_EQ(error_of("objective,id,pattern,colour\n")->place(), (Place{21, 1, 22}));
  EXPECT_EQ(error_of("id,change_type,pattern\n")->fault(), Fault::unknown_member);
  EXPECT_EQ(error_of("objective,id,pattern\n5.6,,\n")->fault(), Fault::missing_member) << "no detail";
  EXPECT_EQ(error_of("objective,id,pattern\n5.6,5.6.1\n")->fault(), Fault::syntax);
  EXPECT_EQ(error_of("objective,id,pattern\n5.6,5.6.1,\n5.6,5.6.2,\n", {.max_rows = 1})->fault(), Fault::limit);
  EXPECT_EQ(error_of("objective,id,pattern\n5.6,5.6.1,\xFF\n")->fault(), Fault::bad_utf8);
}

TEST(EditionOfTable, IsToldByTheHeader) {
  EXPECT_EQ(&edition_of_table("objective,id,pattern\n"), &ismap_2025());
  EXPECT_EQ(&edition_of_table("\xEF\xBB\xBF\r\nid,\"objective\",pattern"), &ismap_2025());
  EXPECT_EQ(&edition_of_table("id,change_type,pattern\nobjective,,\n"), &ismap_2020());
  EXPECT_EQ(&edition_of_table(""), &ismap_2020());
}

}  // namespace
}  // namespace ismap::import_revised_test
