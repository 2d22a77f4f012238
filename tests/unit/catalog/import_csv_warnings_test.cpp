#include <ismap/catalog/import_csv.hpp>
#include <ismap/catalog/revision.hpp>

#include <gtest/gtest.h>

#include "imported_table.hpp"

namespace ismap {
namespace {

using test::import;
using test::ImportedTable;

constexpr ImportOptions as_of_2023 = {.revision = date(2023, 9, 20)};

ImportedTable table_of_2023() {
  ImportedTable table;
  for (const char* id : {"8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10"}) table.remove(id);
  return table;
}

TEST(ImportCsvWarnings, AcceptTheTotalStatedForEachRevision) {
  EXPECT_TRUE(import(ImportedTable{}, {.revision = date(2024, 7, 1)}).warnings.empty());
  EXPECT_TRUE(import(table_of_2023(), as_of_2023).warnings.empty());
  EXPECT_TRUE(import(table_of_2023(), {.revision = date(2024, 6, 30)}).warnings.empty());
}

TEST(ImportCsvWarnings, NameATotalThatDiffers) {
  const ImportResult result = import(ImportedTable{1080});
  ASSERT_EQ(result.warnings.size(), 1U);
  EXPECT_EQ(result.warnings[0].kind, ImportWarningKind::total_differs);
  EXPECT_EQ(result.warnings[0].place.offset, ImportedTable{1080}.csv().size());
  EXPECT_NE(result.warnings[0].message.en.find("1162"), std::string::npos);
  EXPECT_NE(result.warnings[0].message.ja.find("1163"), std::string::npos);
  EXPECT_FALSE(result.catalog.is_complete());
}

TEST(ImportCsvWarnings, KnowNoTotalBeforeTheRevisionOf2022) {
  ImportedTable table = table_of_2023();
  table.remove("5.1.1.1");
  const ImportResult early = import(table, {.revision = date(2022, 3, 31)});
  ASSERT_EQ(early.warnings.size(), 1U);
  EXPECT_EQ(early.warnings[0].kind, ImportWarningKind::total_not_stated);
  EXPECT_FALSE(early.catalog.is_complete());
  const ImportResult later = import(table, {.revision = date(2022, 4, 1)});
  ASSERT_EQ(later.warnings.size(), 1U);
  EXPECT_EQ(later.warnings[0].kind, ImportWarningKind::total_differs);
}

TEST(ImportCsvWarnings, NameAKnownDetailThatTheTableLacks) {
  ImportedTable table;
  table.replace("10.1.1.10.P", "10.1.1.99,,,");
  const ImportResult result = import(table);
  ASSERT_EQ(result.warnings.size(), 1U);
  EXPECT_EQ(result.warnings[0].kind, ImportWarningKind::known_detail_absent);
  EXPECT_NE(result.warnings[0].message.ja.find("10.1.1.10.P"), std::string::npos);
  EXPECT_EQ(result.catalog.find(ControlId::parse("10.1.1.10.P").value()), std::nullopt);
  EXPECT_TRUE(result.catalog.is_complete()) << "only the draft of 2020 shows it";
}

TEST(ImportCsvWarnings, DoNotLetATablePassThatLacksADetailOfTheTextInForce) {
  ImportedTable table;
  table.replace("6.1.4.1", "6.1.4.99,,,");
  const ImportResult result = import(table);
  ASSERT_EQ(result.warnings.size(), 1U);
  EXPECT_EQ(result.warnings[0].kind, ImportWarningKind::known_detail_absent);
  EXPECT_FALSE(result.catalog.is_complete());
}

TEST(ImportCsvWarnings, NameASuffixThatPublicSourcesShowOtherwise) {
  ImportedTable table;
  const std::size_t line = table.line_of("7.2.2.18");
  table.replace("7.2.2.18", "7.2.2.18.P,,,");
  const ImportResult result = import(table);
  ASSERT_EQ(result.warnings.size(), 1U);
  EXPECT_EQ(result.warnings[0].kind, ImportWarningKind::suffix_differs);
  EXPECT_EQ(result.warnings[0].place.line, line);
  EXPECT_EQ(result.catalog[*result.catalog.find(ControlId::parse("7.2.2.18").value())].id.suffix, Suffix::p);
}

TEST(ImportCsvWarnings, NameADetailYoungerThanTheRevision) {
  ImportedTable table{1159 - 18 - 64};
  const ImportResult result = import(table, as_of_2023);
  ASSERT_EQ(result.warnings.size(), 4U);
  EXPECT_EQ(result.warnings[0].kind, ImportWarningKind::later_detail_included);
  EXPECT_EQ(result.warnings[0].place.line, table.line_of("8.1.5.4.P"));
  EXPECT_EQ(result.warnings[0].place.column, 1U);
  EXPECT_FALSE(result.catalog.is_complete());
}

TEST(ImportCsvWarnings, ATableOfThePublicNumbersAloneIsNotComplete) {
  const ImportResult result = import(ImportedTable{ismap_2020().details().count()});
  EXPECT_FALSE(result.catalog.is_complete());
  EXPECT_TRUE(result.catalog.is_imported());
}

TEST(ImportCsvWarnings, ATableOfAnOlderRevisionIsCompleteForIt) {
  const ImportResult result = import(table_of_2023(), as_of_2023);
  EXPECT_TRUE(result.catalog.is_complete());
  EXPECT_EQ(result.catalog.revision(), date(2023, 9, 20));
  EXPECT_EQ((controls_in_force(result.catalog) - result.catalog.objectives()).count(), 1159U);
  EXPECT_EQ(result.catalog[*result.catalog.find(ControlId::parse("12.2.1.15").value())].since, "2024-07")
      << "what was added later stays known";
  EXPECT_EQ(import(ImportedTable{}).catalog.revision(), std::nullopt);
}

}  // namespace
}  // namespace ismap
