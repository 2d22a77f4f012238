// Input that is no table, or is made to hurt.
#include <ismap/catalog/import_csv.hpp>

#include <gtest/gtest.h>

#include <random>

#include "imported_table.hpp"

namespace ismap {
namespace {

using test::error_of;
using test::ImportedTable;

void expect_error(const std::string& csv, Fault fault, Place place, const ImportOptions& options = {}) {
  SCOPED_TRACE(csv.substr(0, 80));
  const auto error = error_of(csv, options);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault(), fault) << error->what();
  EXPECT_EQ(error->place().offset, place.offset) << error->what();
  EXPECT_EQ(error->place().line, place.line) << error->what();
  EXPECT_EQ(error->place().column, place.column) << error->what();
  EXPECT_FALSE(error->message().ja.empty());
}

const std::string header = "id,change_type,pattern,text\n";

TEST(ImportCsvHeader, IsDemandedColumnByColumn) {
  expect_error("", Fault::missing_member, {0, 1, 1});
  expect_error("\xEF\xBB\xBF", Fault::missing_member, {3, 1, 1});
  expect_error("\n\n", Fault::missing_member, {0, 1, 1});
  expect_error("\xEF\xBB\xBFnumber,change_type,pattern\n", Fault::unknown_member, {3, 1, 1});
  expect_error("id,pattern,change_type\n", Fault::unknown_member, {3, 1, 4});
  expect_error("id,change_type\n", Fault::missing_member, {14, 1, 15});
  expect_error("id,change_type,pattern,note\n", Fault::unknown_member, {23, 1, 24});
  expect_error("id,change_type,pattern,text,\n", Fault::unknown_member, {28, 1, 29});
  expect_error("id;change_type;pattern\n", Fault::unknown_member, {0, 1, 1});
}

TEST(ImportCsvRows, HaveAsManyFieldsAsTheHeader) {
  expect_error(header + "5.1.1,,\n", Fault::syntax, {35, 2, 8});
  expect_error(header + "5.1.1,,,,\n", Fault::syntax, {37, 2, 10});
  expect_error(header + "5.1.1,,,,,,,,,,\n", Fault::limit, {41, 2, 14});
}

TEST(ImportCsvQuoting, IsStrict) {
  expect_error(header + "5.1.1,,,\"open\n", Fault::syntax, {36, 2, 9});
  expect_error(header + "5.1.1,,,\"shut\"x\n", Fault::syntax, {42, 2, 15});
  expect_error(header + "5.1.1,,,in\"side\n", Fault::syntax, {38, 2, 11});
  expect_error(header + "5.1.1,,,\"shut\"\rx\n", Fault::syntax, {42, 2, 15});
  expect_error(header + "5.1.1,,,\r5.1.2,,,\n", Fault::syntax, {36, 2, 9});
}

TEST(ImportCsvBytes, MustBeUtf8) {
  expect_error(std::string{"\xFF\xFEi\0d\0", 6}, Fault::bad_utf8, {0, 1, 1});
  for (const char* bad : {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF0\x80\x80\xAF",
                          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xE3\x81", "\xE3", "\xE3\x81x", "\x95\xFB\x90\x6A"})
    expect_error(header + "方" + bad, Fault::bad_utf8, {31, 2, 2});
  EXPECT_EQ(error_of(header + "\u07FF\uFFFD\U0010FFFF")->fault(), Fault::syntax);
}

TEST(ImportCsvLimits, AreNamedWhenPassed) {
  const ImportedTable table;
  const std::string csv = table.csv();
  EXPECT_FALSE(error_of(csv, {.max_bytes = csv.size()}));
  expect_error(csv, Fault::limit, {10, 1, 11}, {.max_bytes = 10});
  expect_error("\xEF\xBB\xBF" + csv, Fault::limit, {10, 1, 8}, {.max_bytes = 10});
  EXPECT_FALSE(error_of(csv, {.max_rows = table.rows.size()}));
  expect_error(csv, Fault::limit, {28, 2, 1}, {.max_rows = 0});
  expect_error(header + "5.1.1,,,\"12345\"\"789012\"\n", Fault::limit, {36, 2, 9}, {.max_field_bytes = 11});
  expect_error(header + "5.1.1,,,123456789012\n", Fault::limit, {36, 2, 9}, {.max_field_bytes = 11});
}

TEST(ImportCsvLimits, StopMoreControlsThanASetHolds) {
  std::string csv = header;
  for (const std::size_t objective : ismap_2020().objectives())
    for (int last = 1; last <= 20; ++last) {
      ControlId id = ismap_2020()[objective].id;
      id.numbers[3] = static_cast<std::uint8_t>(last);
      if (!ismap_2020().find(id)) csv += id.string() + ",,,\n";
    }
  const auto error = error_of(csv);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->fault(), Fault::limit);
  EXPECT_EQ(error->place().line, 2U + ControlSet::capacity - 18 - 64);
}

TEST(ImportCsvLimits, HoldAgainstHugeInput) {
  expect_error(std::string(std::size_t{1} << 20, ','), Fault::limit, {8, 1, 9});
  expect_error(header + "5.1.1,,,\"" + std::string((std::size_t{1} << 20) + 1, 'x'), Fault::limit, {36, 2, 9});
  std::string many = header;
  for (int i = 0; i < 200'001; ++i) many += "x,Missing,,\n";
  expect_error(many, Fault::limit, {28 + 12 * 200'000, 200'002, 1});
}

TEST(ImportCsv, EndsWithAResultOrALocatedErrorForDamagedTables) {
  std::mt19937 random{1163};
  const std::string good = ImportedTable{60}.csv();
  constexpr std::string_view replacements = "\",\n\r\0\xE3.1PB\x80";
  for (int round = 0; round < 3000; ++round) {
    std::string csv = good;
    for (std::size_t i = 1 + random() % 4; i > 0; --i) {
      const std::size_t at = random() % csv.size();
      switch (random() % 3) {
        case 0:
          csv[at] = replacements[random() % replacements.size()];
          break;
        case 1:
          csv.erase(at, 1 + random() % 40);
          break;
        default:
          csv.insert(at, csv.substr(random() % csv.size(), random() % 40));
      }
    }
    if (const auto error = error_of(csv)) {
      EXPECT_LE(error->place().offset, csv.size());
      EXPECT_EQ(place_of(csv, error->place().offset), error->place());
    }
  }
}

}  // namespace
}  // namespace ismap
