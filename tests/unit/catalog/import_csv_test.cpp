#include <ismap/catalog/import_csv.hpp>

#include <gtest/gtest.h>

#include <algorithm>

#include "imported_table.hpp"

namespace ismap {
namespace {

using test::import;
using test::ImportedTable;

std::size_t ordinal_of(const Catalog& catalog, std::string_view id) {
  return catalog.find(ControlId::parse(id).value()).value();
}

const Control& control(const ImportResult& result, std::string_view id) {
  return result.catalog[ordinal_of(result.catalog, id)];
}

TEST(ImportCsv, CompletesTheEdition) {
  const ImportResult result = import(ImportedTable{});
  const Catalog& catalog = result.catalog;
  EXPECT_TRUE(result.warnings.empty());
  EXPECT_TRUE(catalog.is_complete());
  EXPECT_EQ(catalog.edition(), "ismap-2020");
  EXPECT_EQ(catalog.size(), 1163U + 121U);
  EXPECT_EQ(catalog.governance().count(), 18U);
  EXPECT_EQ(catalog.management().count(), 64U);
  EXPECT_EQ(catalog.objectives().count(), 121U);
  EXPECT_EQ(catalog.basic_details().count(), 31U);
  EXPECT_EQ(catalog.optional_details().count(), 1050U);
  EXPECT_EQ(catalog.groups().size(), 90U);
  EXPECT_EQ(catalog.under(catalog.objectives()), catalog.details());
  for (std::size_t i = 0; i < catalog.size(); ++i) EXPECT_EQ(catalog.find(catalog[i].id), i);
}

TEST(ImportCsv, LeavesTheBaseAsItWas) {
  import(ImportedTable{});
  EXPECT_EQ(ismap_2020().size(), 248U);
  EXPECT_FALSE(ismap_2020().is_complete());
}

TEST(ImportCsv, KeepsWhatTheBaseKnowsAndMarksWhatIsNew) {
  const ImportResult result = import(ImportedTable{});
  EXPECT_EQ(control(result, "5.1.1").label, (Label{"方針一式の承認と周知", "Security policy set approved and issued"}));
  EXPECT_EQ(control(result, "5.1.1").confidence, Confidence::official_corroborated);
  EXPECT_TRUE(control(result, "5.1.1").evidence.contains(CatalogSource::user_import));
  EXPECT_TRUE(control(result, "5.1.1").evidence.contains(CatalogSource::control_criteria_2022));
  EXPECT_EQ(control(result, "16.1.5.10").since, "2024-07");
  EXPECT_EQ(control(result, "6.1.4.1").pattern, 1);
  EXPECT_EQ(control(result, "5.1.1.1").confidence, Confidence::imported);
  EXPECT_EQ(control(result, "5.1.1.1").evidence, Evidence{CatalogSource::user_import});
  EXPECT_EQ(control(result, "3.1.2.1").evidence, Evidence{CatalogSource::control_criteria_2022});
}

TEST(ImportCsv, ReadsChangesPatternsAndTexts) {
  ImportedTable table;
  table.replace("5.1.1.1", "5.1.1.1,Changed,1,本文");
  table.replace("5.1.1.2", "5.1.1.2,Addition,定型管理策2,");
  table.replace("5.1.1.3", "5.1.1.3,,定型管理策 3,");
  table.replace("5.1.1.4", "5.1.1.4,,定型管理策\u30003,");
  const ImportResult result = import(table);
  EXPECT_EQ(control(result, "5.1.1.1").change, ChangeType::changed);
  EXPECT_EQ(control(result, "5.1.1.1").pattern, 1);
  EXPECT_EQ(result.catalog.text(ordinal_of(result.catalog, "5.1.1.1")), "本文");
  EXPECT_EQ(control(result, "5.1.1.2").change, ChangeType::addition);
  EXPECT_EQ(control(result, "5.1.1.2").pattern, 2);
  EXPECT_EQ(control(result, "5.1.1.3").pattern, 3);
  EXPECT_EQ(control(result, "5.1.1.4").pattern, 3);
  EXPECT_EQ(result.catalog.text(ordinal_of(result.catalog, "5.1.1.2")), "");
}

TEST(ImportCsv, PassesOverMissingRowsWhateverTheirNumber) {
  ImportedTable table;
  table.rows.insert(table.rows.begin() + 1, "5.1.1.99,Missing,,");
  table.rows.push_back("6.3.1,Missing,,");
  table.rows.push_back("本文なし,Missing,,");
  const ImportResult result = import(table);
  EXPECT_EQ(result.catalog.size(), 1163U + 121U);
  EXPECT_EQ(result.catalog.find(ControlId::parse("5.1.1.99").value()), std::nullopt);
}

TEST(ImportCsv, AcceptsGapsAndAnyOrder) {
  ImportedTable table;
  table.replace("5.1.1.2", "5.1.1.200,,,");
  std::ranges::reverse(table.rows);
  const ImportResult result = import(table);
  EXPECT_TRUE(result.warnings.empty());
  EXPECT_EQ(control(result, "5.1.1.200").level, Level::detail);
  EXPECT_EQ(result.catalog.find(ControlId::parse("5.1.1.2").value()), std::nullopt);
}

TEST(ImportCsv, AcceptsThreeColumnsAndTheOlderColumnName) {
  ImportedTable table;
  for (std::string& row : table.rows) row.pop_back();
  for (const char* header :
       {"id,change_type,pattern", "id,change_type,fixed_type", "\"id\",\"change_type\",\"pattern\""}) {
    table.header = header;
    EXPECT_EQ(import(table).catalog.size(), 1163U + 121U) << header;
  }
}

TEST(ImportCsv, ReadsEveryWayOfWritingLines) {
  const ImportedTable table;
  std::string cut = table.csv();
  cut.pop_back();
  for (const std::string& csv : {table.csv("\r\n"), "\xEF\xBB\xBF" + table.csv("\r\n"), table.csv() + "\n\r\n\n", cut})
    EXPECT_EQ(import_csv(csv, ismap_2020()).catalog.size(), 1163U + 121U);
}

TEST(ImportCsv, KeepsQuotedTextsToTheLetter) {
  ImportedTable table;
  table.replace("5.1.1.1", "\"5.1.1.1\",\"Changed\",\"2\",\"一行目、\"\"引用\"\",\r\n二行目\"");
  table.replace("5.1.1.2", "5.1.1.2,,,\"\"");
  const ImportResult result = import(table);
  EXPECT_EQ(result.catalog.text(ordinal_of(result.catalog, "5.1.1.1")), "一行目、\"引用\",\r\n二行目");
  EXPECT_EQ(control(result, "5.1.1.1").pattern, 2);
}

TEST(ImportCsv, AcceptsGovernanceAndManagementRowsThatRepeatTheBase) {
  ImportedTable table;
  table.rows.push_back("3.1.2.1,,,統治");
  table.rows.push_back("4.4.1.1,Changed,,");
  const ImportResult result = import(table);
  EXPECT_TRUE(result.warnings.empty());
  EXPECT_EQ(result.catalog.size(), 1163U + 121U);
  EXPECT_EQ(result.catalog.text(ordinal_of(result.catalog, "3.1.2.1")), "統治");
  EXPECT_EQ(control(result, "4.4.1.1").change, ChangeType::changed);
}

TEST(ImportCsv, CanCompleteAnImportedCatalogueAgain) {
  const Catalog first = import(ImportedTable{}).catalog;
  const ImportResult second = import_csv(ImportedTable{}.csv(), first);
  EXPECT_TRUE(second.warnings.empty());
  EXPECT_EQ(second.catalog.size(), first.size());
}

}  // namespace
}  // namespace ismap
