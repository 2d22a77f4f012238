#include <ismap/catalog/import_csv.hpp>

#include <gtest/gtest.h>

#include "imported_table.hpp"

namespace ismap {
namespace {

using test::error_of;
using test::ImportedTable;

/// Puts `row` in the place of the row of `id` and expects the error at its first field that starts at `column`.
void expect_row_error(std::string_view id, const std::string& row, Fault fault, std::size_t column,
                      std::string_view named) {
  SCOPED_TRACE(row);
  ImportedTable table;
  const std::size_t line = table.line_of(id);
  const std::size_t row_offset = table.csv().find("\n" + std::string{id} + ",") + 1;
  table.replace(id, row);
  const auto error = error_of(table.csv());
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault(), fault) << error->what();
  EXPECT_EQ(error->place(), (Place{row_offset + column - 1, line, column})) << error->what();
  EXPECT_NE(error->message().ja.find(named), std::string::npos) << error->message().ja;
  EXPECT_NE(error->message().en.find(named), std::string::npos) << error->message().en;
  EXPECT_TRUE(error->pointer().empty());
}

/// Expects an error at the end of the table that names `named`.
void expect_absent(const ImportedTable& table, std::string_view named) {
  const std::string csv = table.csv();
  const auto error = error_of(csv);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault(), Fault::missing_member) << error->what();
  EXPECT_EQ(error->place(), (Place{csv.size(), table.rows.size() + 2, 1}));
  EXPECT_NE(error->message().ja.find(named), std::string::npos) << error->message().ja;
  EXPECT_NE(error->message().en.find(named), std::string::npos) << error->message().en;
}

TEST(ImportCsvErrors, NameAnIdOfTheWrongForm) {
  for (const char* id : {"5", "5.1", "9.5.P", "5.1.1.B", "5.1.1.PB", "3.1.2", "4.4.1", "3.1.2.1.P", "4.4.1.1.B",
                         "2.1.1", "19.1.1", "1.1.1.1", "5.1.1.1.1", "5.1.1.01", "5.1.1.1.pb", " 5.1.1.1", "abc"})
    expect_row_error("5.1.1.1", std::string{id} + ",,,", Fault::bad_control_id, 1, id);
}

TEST(ImportCsvErrors, QuoteLongAndOddIdsWithCare) {
  expect_row_error("5.1.1.1", std::string(60, 'x') + ",,,", Fault::bad_control_id, 1, std::string(48, 'x') + "…");
  expect_row_error("5.1.1.1", "a\tb,,,", Fault::bad_control_id, 1, "a?b");
  expect_row_error("5.1.1.1", ",,,", Fault::bad_control_id, 1, "");
}

TEST(ImportCsvErrors, NameTheLikelyIdForARejectedOne) {
  expect_row_error("6.1.3.3.PB", "6.1.3.13.PB,,,", Fault::bad_control_id, 1, "6.1.3.3.PB");
  expect_row_error("12.1.5.1.PB", "12.5.1.1.PB,,,", Fault::bad_control_id, 1, "12.1.5.1.PB");
  expect_row_error("5.1.1.1", "4.2.6.6,,,", Fault::bad_control_id, 1, "4.6.2.6");
  expect_row_error("5.1.1.1", "4.3.1,,,", Fault::bad_control_id, 1, "4.3.1");
  expect_row_error("5.1.1.1", "4.3.1.1,,,", Fault::bad_control_id, 1, "4.3.1.1");
  expect_row_error("5.1.1.1", "6.3,,,", Fault::bad_control_id, 1, "6.3.P");
  expect_row_error("6.3.1.P", "6.3.1,,,", Fault::bad_control_id, 1, "6.3.1.P");
  expect_row_error("6.3.1.1.PB", "6.3.1.1,,,", Fault::bad_control_id, 1, "6.3.1.1.PB");
  expect_row_error("10.1.1.10.P", "10.1.1.10.PB,,,", Fault::bad_control_id, 1, "10.1.1.10.P");
}

TEST(ImportCsvErrors, NameAnIdThatTheEditionDoesNotHave) {
  expect_row_error("5.1.1.1", "5.1.3,,,", Fault::bad_control_id, 1, "5.1.3");
  expect_row_error("5.1.1.1", "3.1.2.4,,,", Fault::bad_control_id, 1, "3.1.2.4");
  expect_row_error("5.1.1.1", "4.4.9.1,,,", Fault::bad_control_id, 1, "4.4.9.1");
  expect_row_error("5.1.1.1", "5.1.3.1,,,", Fault::bad_control_id, 1, "5.1.3.1");
}

TEST(ImportCsvErrors, NameAWrongSuffix) {
  expect_row_error("9.5.1.P", "9.5.1,,,", Fault::bad_control_id, 1, "9.5.1.P");
  expect_row_error("5.1.1", "5.1.1.P,,,", Fault::bad_control_id, 1, "5.1.1");
  expect_row_error("9.4.1.8.PB", "9.4.1.8.P,,,", Fault::bad_control_id, 1, "9.4.1.8.PB");
  expect_row_error("9.4.2.2.B", "9.4.2.2.PB,,,", Fault::bad_control_id, 1, "9.4.2.2.B");
}

TEST(ImportCsvErrors, NameABasicDetailThatIsNone) {
  expect_row_error("5.1.1.1", "5.1.1.1.B,,,", Fault::bad_control_id, 1, "5.1.1.1.B");
  expect_row_error("7.2.2.18", "7.2.2.18.PB,,,", Fault::bad_control_id, 1, "7.2.2.18.PB");
}

TEST(ImportCsvErrors, NameANumberGivenTwiceWhateverItsSuffix) {
  expect_row_error("5.1.1.2", "5.1.1.1,,,", Fault::duplicate_member, 1, "5.1.1.1");
  expect_row_error("5.1.1.2", "5.1.1.1.P,,,", Fault::duplicate_member, 1, "5.1.1.1.P");
  expect_row_error("5.1.1.2", "5.1.1,,,", Fault::duplicate_member, 1, "5.1.1");
}

TEST(ImportCsvErrors, NameABadChangeType) {
  expect_row_error("5.1.1.1", "5.1.1.1,changed,,", Fault::bad_enumerator, 9, "changed");
  expect_row_error("5.1.1.1", "5.1.1.1,Added,,", Fault::bad_enumerator, 9, "Added");
}

TEST(ImportCsvErrors, NameABadPattern) {
  for (const char* pattern : {"0", "4", "12", "x", "定型管理策", "定型管理策4", "定型管理策  1", " 1"})
    expect_row_error("5.1.1.1", "5.1.1.1,Changed," + std::string{pattern} + ",", Fault::bad_value, 17, pattern);
}

TEST(ImportCsvErrors, CountColumnsInCharactersAndOffsetsInBytes) {
  ImportedTable table;
  table.header = "id,change_type,pattern,text";
  table.rows = {"5.1.1,,,\"方針\",余分"};
  const auto error = error_of("\xEF\xBB\xBF" + table.csv());
  ASSERT_TRUE(error);
  EXPECT_EQ(error->place(), (Place{3 + 28 + 17, 2, 14}));
}

TEST(ImportCsvErrors, NameADetailWhoseObjectiveHasNoRow) {
  ImportedTable table;
  table.remove("9.5.1.P");
  const auto error = error_of(table.csv());
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault(), Fault::missing_member);
  EXPECT_EQ(error->place().line, table.line_of("9.5.1.1.P"));
  EXPECT_EQ(error->place().column, 1U);
  EXPECT_NE(error->message().ja.find("「9.5.1.P」"), std::string::npos) << error->message().ja;
}

TEST(ImportCsvErrors, NameAnAbsentObjective) {
  ImportedTable table{45};  // 5.1.1 has no details here
  table.remove("5.1.1");
  expect_absent(table, "5.1.1");
}

TEST(ImportCsvErrors, NameAtMostTenAbsentRows) {
  ImportedTable table;
  table.rows.clear();
  expect_absent(table, "111");
}

TEST(ImportCsvErrors, NameAnAbsentBasicDetail) {
  ImportedTable table;
  table.replace("9.4.1.8.PB", "9.4.1.8.PB,Missing,,");
  expect_absent(table, "9.4.1.8.PB");
}

TEST(ImportCsvErrors, NameAnAbsentDetailOfARevision) {
  ImportedTable table;
  table.remove("16.1.5.10");
  expect_absent(table, "16.1.5.10");
  EXPECT_FALSE(error_of(table.csv(), {.revision = date(2024, 6, 30)}));
  EXPECT_TRUE(error_of(table.csv(), {.revision = date(2024, 7, 1)}));
}

}  // namespace
}  // namespace ismap
