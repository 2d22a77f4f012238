#include <ismap/core/parse_error.hpp>
#include <ismap/exchange/table/csv.hpp>
#include <ismap/workbook/workbook.hpp>
#include <ismap/workbook/write_workbook.hpp>

#include "src/core/unicode.hpp"

#include <gtest/gtest.h>
#include <zip.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::workbook::write_test {
namespace {

using exchange::Cell;
using exchange::ColumnLayout;
using exchange::FormSheet;
using exchange::Table;
using exchange::Tables;
using namespace std::string_literals;

/// Without blank cells and rows at the end, as tables are read.
Table trimmed(Table table) {
  for (std::vector<Cell>& row : table.rows) {
    for (Cell& cell : row)
      if (exchange::text_of(cell).empty()) cell = exchange::Cell{};
    while (!row.empty() && std::holds_alternative<std::monostate>(row.back())) row.pop_back();
  }
  while (!table.rows.empty() && table.rows.back().empty()) table.rows.pop_back();
  return table;
}

Tables trimmed(Tables tables) {
  for (Table& table : tables) table = trimmed(std::move(table));
  return tables;
}

std::vector<InputFault> faults(const Tables& tables) {
  try {
    write_workbook(tables);
  } catch (const ParseError& error) {
    return error.faults();
  }
  ADD_FAILURE() << "was written";
  return {InputFault{}};
}

/// The text of a part.
std::string part(const std::string& workbook, const char* name) {
  zip_error_t error{};
  zip_source_t* source = zip_source_buffer_create(workbook.data(), workbook.size(), 0, &error);
  const std::unique_ptr<zip_t, void (*)(zip_t*)> archive{zip_open_from_source(source, ZIP_RDONLY, &error), zip_discard};
  zip_stat_t about{};
  if (zip_stat(archive.get(), name, 0, &about) != 0) return {};
  std::string text(about.size, '\0');
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file{zip_fopen(archive.get(), name, 0), zip_fclose};
  EXPECT_EQ(zip_fread(file.get(), text.data(), text.size()), static_cast<zip_int64_t>(text.size()));
  return text;
}

bool has(const std::string& text, std::string_view piece) {
  return text.find(piece) != std::string::npos;
}

Table table_of(std::vector<std::vector<Cell>> rows) {
  return {.name = "a", .rows = std::move(rows)};
}

TEST(WrittenWorkbooks, AreReadAsTheSameTables) {
  const Tables tables{{.name = "管理策",
                       .rows = {{"番号"s, "値"s}, {}, {5.0, 0.1 + 0.2, true, false, Cell{}, "2026-06-30"s}, {-1e-300}},
                       .merged = {{0, 0, 0, 1}, {2, 0, 3, 0}},
                       .hidden_rows = {2},
                       .counts_from_1904 = true},
                      {.name = "b", .rows = {{"x"s}}, .is_hidden = true, .counts_from_1904 = true},
                      {.name = "c", .counts_from_1904 = true}};
  EXPECT_EQ(read_workbook(write_workbook(tables)), tables);
}

TEST(WrittenWorkbooks, AreTheSameBytesForTheSameTables) {
  const Tables tables{table_of({{"x"s, 1.0}})};
  EXPECT_EQ(write_workbook(tables), write_workbook(tables));
  setenv("TZ", "Pacific/Apia", 1);
  tzset();
  const std::string elsewhere = write_workbook(tables);
  unsetenv("TZ");
  tzset();
  EXPECT_EQ(elsewhere, write_workbook(tables));
  EXPECT_NE(elsewhere, write_workbook(tables, {.created = date(2026, 1, 2)}));
}

const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts = {
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1+1",
      "\r=1+1",
      "\n=1+1",
      "＝1+1",
      "'=1+1",
      "''",
      "=HYPERLINK(\"http://x.example\",\"y\")",
      "=cmd|' /C calc'!A0",
      "{=1}",
      "<f>1+1</f>",
      "</t></si><si><t>x",
      "]]>",
      "&amp;",
      "_x0041_",
      "_x005F_x0041_",
      "_xd800_",
      "_x_x0041_",
      "_x000D\x17y",
      "_x0041\xEF\xBF\xBF_",
      "_x0041_x0041\x01",
      "\x01\x1F\x7F",
      "a\0b"s,
      " both ",
      "\u3000\u00A0",
      "\r\n\r",
      "\xEF\xBF\xBE\xEF\xBF\xBF",
      "\xEF\xBB\xBF",
      "\u0085\u2028\u2029",
      "😀",
      "true",
      "1e5",
      "#REF!",
      "5.10",
      "2005/1/1",
  };
  return texts;
}

TEST(WrittenWorkbooks, HaveNoFormulas) {
  Table table{.name = "=1+1"};
  for (const std::string& text : hostile_texts()) table.rows.push_back({text});
  for (const std::string& bytes :
       {write_workbook(Tables{table}), write_workbook(std::vector<FormSheet>{{.table = table, .columns = {{}}}})}) {
    const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(has(sheet, "<c r=\"A1\""));
    EXPECT_FALSE(has(sheet, "<f"));
    EXPECT_EQ(read_workbook(bytes), trimmed(Tables{table}));
  }
}

/// What a spreadsheet takes for the start of a formula, with what it passes over before.
bool starts_formula(std::string_view field) {
  constexpr std::string_view signs = "=+-@\t\r";
  if (field.empty()) return false;
  return signs.find(field.front()) != std::string_view::npos || field.starts_with("＝") || field.starts_with("＋") ||
         field.starts_with("－") || field.starts_with("＠");
}

TEST(WrittenCsv, StartsNoFormula) {
  for (const std::string& text : hostile_texts()) {
    if (has(text, "\0"s)) continue;  // no text of a CSV
    const std::string csv = exchange::write_csv(table_of({{text}})).substr(3);
    const std::string_view field = std::string_view{csv}.substr(csv.front() == '"' ? 1 : 0);
    EXPECT_FALSE(starts_formula(field)) << text;
    EXPECT_EQ(exchange::read_csv(exchange::write_csv(table_of({{text}}))).table.rows, trimmed(table_of({{text}})).rows)
        << text;
  }
}

std::string random_text(std::mt19937& random) {
  std::string text;
  for (std::size_t left = random() % 6; left > 0; --left) {
    if (random() % 3 == 0) {
      text += hostile_texts()[random() % hostile_texts().size()];
      continue;
    }
    const auto character = static_cast<char32_t>(random() % (random() % 2 == 0 ? 0x80 : 0x110000));
    if (character < 0xD800 || character > 0xDFFF) ismap::detail::append(text, character);
  }
  return text;
}

Cell random_cell(std::mt19937& random) {
  switch (random() % 5) {
    case 0:
      return {};
    case 1:
      return random() % 2 == 0;
    case 2:
      return std::ldexp(static_cast<double>(random()) - 2e9, static_cast<int>(random() % 1800) - 900);
    default:
      return random_text(random);
  }
}

std::vector<FormSheet> random_sheets(std::mt19937& random) {
  std::vector<FormSheet> sheets(1 + random() % 3);
  const bool counts_from_1904 = random() % 2 == 0;
  for (FormSheet& sheet : sheets) {
    Table& table = sheet.table;
    table.name = random_text(random);
    table.counts_from_1904 = counts_from_1904;
    table.is_hidden = &sheet != &sheets.front() && random() % 3 == 0;
    table.rows.resize(random() % 6);
    for (std::vector<Cell>& row : table.rows) {
      row.resize(random() % 5);
      for (Cell& cell : row) cell = random_cell(random);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row)
      if (random() % 4 == 0 && !trimmed(table).rows.empty() && row < trimmed(table).rows.size() &&
          !trimmed(table).rows[row].empty())
        table.hidden_rows.push_back(row);
    if (random() % 3 == 0) table.merged = {{0, 0, random() % 3, 1}, {0, 2, 5, 2 + random() % 40}};
    sheet.columns.resize(random() % 4);
    for (ColumnLayout& layout : sheet.columns) {
      layout.note = random_text(random);
      layout.is_locked = random() % 2 == 0;
      layout.choices.resize(random() % 3, random_text(random));
    }
    if (random() % 2 == 0) sheet.rows.resize(random() % 4);
    for (ColumnLayout& layout : sheet.rows) layout.takes_numbers = random() % 2 == 0;
  }
  return sheets;
}

Tables tables_of(const std::vector<FormSheet>& sheets) {
  Tables tables;
  for (const FormSheet& sheet : sheets) tables.push_back(sheet.table);
  const std::vector<std::string> names = sheet_names(tables);
  for (std::size_t i = 0; i < tables.size(); ++i) tables[i].name = names[i];
  return trimmed(std::move(tables));
}

TEST(WrittenWorkbooks, GiveBackAnyTables) {
  std::mt19937 random{3};
  for (int round = 0; round < 400; ++round) {
    const std::vector<FormSheet> sheets = random_sheets(random);
    const Tables expected = tables_of(sheets);
    Tables tables;
    for (const FormSheet& sheet : sheets) tables.push_back(sheet.table);
    ASSERT_EQ(read_workbook(write_workbook(tables)), expected) << round;
    ASSERT_EQ(read_workbook(write_workbook(sheets)), expected) << round;
  }
}

TEST(WrittenWorkbooks, HoldTheLongestTextsOfACell) {
  std::string longest(32'765, 'x');
  longest += "😀";
  EXPECT_EQ(read_workbook(write_workbook(Tables{table_of({{longest}})}))[0].rows[0][0], Cell{longest});
  const std::vector<InputFault> all = faults({table_of({{"a"s, longest + "x"}})});
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].fault, Fault::limit);
  EXPECT_EQ(all[0].cell, "a!B1");
}

TEST(WrittenWorkbooks, RefuseAllThatCannotBeHeldTogether) {
  const double infinite = std::numeric_limits<double>::infinity();
  Table table = table_of({{"\xED\xA0\x80"s, infinite, std::nan("")}});
  table.merged = {{0, 0, 2, 2}, {2, 2, 3, 3}, {5, 0, 5, 20'000}};
  std::vector<std::string> cells;
  for (const InputFault& fault : faults({table})) cells.push_back(fault.cell);
  EXPECT_EQ(cells, (std::vector<std::string>{"a!A1", "a!B1", "a!C1", "a!A6", "a!C3"}));
  EXPECT_EQ(faults({})[0].fault, Fault::bad_value);
  EXPECT_EQ(faults({{.name = "a", .is_hidden = true}})[0].fault, Fault::bad_value);
  EXPECT_EQ(faults({{.name = "a"}, {.name = "b", .counts_from_1904 = true}})[0].fault, Fault::bad_value);
  Table wide = table_of({std::vector<Cell>(16'385)});
  EXPECT_EQ(faults({wide})[0].cell, "a!XFE1");
  wide.rows[0].resize(16'384);
  EXPECT_FALSE(write_workbook(Tables{wide}).empty());
}

TEST(MergedCells, AreRefusedWhereverTheyOverlap) {
  std::mt19937 random{5};
  for (int round = 0; round < 300; ++round) {
    Table table = table_of({{"x"s}});
    for (std::size_t left = 1 + random() % 6; left > 0; --left) {
      const std::size_t row = random() % 8;
      const std::size_t column = random() % 8;
      table.merged.push_back({row, column, row + random() % 3, column + 1 + random() % 3});
    }
    bool is_overlapping = false;
    for (const exchange::MergedCells& one : table.merged)
      for (const exchange::MergedCells& other : table.merged)
        is_overlapping =
            is_overlapping || (&one != &other && one.first_row <= other.last_row && other.first_row <= one.last_row &&
                               one.first_column <= other.last_column && other.first_column <= one.last_column);
    bool is_refused = false;
    try {
      write_workbook(Tables{table});
    } catch (const ParseError&) {
      is_refused = true;
    }
    ASSERT_EQ(is_refused, is_overlapping) << round;
  }
}

std::vector<std::string> named(const std::vector<std::string>& names) {
  Tables tables;
  for (const std::string& name : names) tables.push_back({.name = name});
  return sheet_names(tables);
}

TEST(SheetNames, AreThoseThatASpreadsheetTakes) {
  EXPECT_EQ(
      named({"管理策", "a b", "A B", "[x]:*?/\\", "", "'a'", "History", "\x01\n"}),
      (std::vector<std::string>{"管理策", "a b", "A B (2)", "［x］：＊？／＼", "Sheet5", "’a’", "History_", "Sheet8"}));
  const std::string long_name(40, 'x');
  EXPECT_EQ(
      named({long_name, long_name, long_name}),
      (std::vector<std::string>{std::string(31, 'x'), std::string(27, 'x') + " (2)", std::string(27, 'x') + " (3)"}));
  EXPECT_EQ(named({"a", "a", "a (2)"}), (std::vector<std::string>{"a", "a (2)", "a (2) (2)"}));
}

TEST(SheetNames, AreDistinctWhateverTheTablesAreCalled) {
  std::mt19937 random{9};
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> names(1 + random() % 8);
    for (std::string& name : names) name = random() % 2 == 0 ? random_text(random) : std::string(random() % 33, 'a');
    std::vector<std::string> made = named(names);
    EXPECT_EQ(named(made), made);
    for (std::string& name : made) name = ismap::detail::case_and_width_folded(name);
    std::ranges::sort(made);
    EXPECT_TRUE(std::ranges::adjacent_find(made) == made.end());
  }
}

FormSheet list_sheet() {
  return {.table = {.name = "管理策", .rows = {{"番号"s, "実施"s}, {"5.1.1"s}}},
          .columns = {{.width = 16, .note = "管理策の番号。", .is_locked = true},
                      {.width = 14, .choices = {"実施する", "実施しない"}}}};
}

std::string sheet_of(const FormSheet& sheet, const char* name = "xl/worksheets/sheet1.xml") {
  return part(write_workbook(std::vector<FormSheet>{sheet}), name);
}

TEST(WrittenForms, KeepTheHeaderInSightAndOnEachPage) {
  EXPECT_TRUE(has(sheet_of(list_sheet()), "<pane ySplit=\"1\""));
  EXPECT_TRUE(has(sheet_of(list_sheet()), "<autoFilter ref=\"A1:B2\"/>"));
  EXPECT_TRUE(has(sheet_of(list_sheet()), "paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\""));
  const std::string book = sheet_of(list_sheet(), "xl/workbook.xml");
  EXPECT_TRUE(has(book, "_xlnm.Print_Titles\" localSheetId=\"0\">'管理策'!$1:$1<"));
  EXPECT_TRUE(has(book, "_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'管理策'!$A$1:$B$2<"));
}

TEST(WrittenForms, KeepAHeaderBelowTitlesInSight) {
  FormSheet sheet = list_sheet();
  sheet.header_row = 2;
  sheet.table.rows.insert(sheet.table.rows.begin(), 2, {"表題"s});
  EXPECT_TRUE(has(sheet_of(sheet), "<pane ySplit=\"3\" topLeftCell=\"A4\""));
  EXPECT_TRUE(has(sheet_of(sheet), "<autoFilter ref=\"A3:B4\"/>"));
  EXPECT_TRUE(has(sheet_of(sheet), "prompt=\"管理策の番号。\" sqref=\"A4:A1048576\""));
  const std::string book = sheet_of(sheet, "xl/workbook.xml");
  EXPECT_TRUE(has(book, "_xlnm.Print_Titles\" localSheetId=\"0\">'管理策'!$3:$3<"));
  EXPECT_TRUE(has(book, "'管理策'!$A$3:$B$4<"));
  sheet.header_row = 20;
  sheet.table.rows.insert(sheet.table.rows.begin(), 18, {"表題"s});
  EXPECT_FALSE(has(sheet_of(sheet), "<pane"));
}

TEST(WrittenForms, OfferTheChoicesAndTheNote) {
  const std::string sheet = sheet_of(list_sheet());
  EXPECT_TRUE(has(sheet, "<dataValidations count=\"2\">"));
  EXPECT_TRUE(has(sheet, "promptTitle=\"番号\" prompt=\"管理策の番号。\" sqref=\"A2:A1048576\""));
  EXPECT_TRUE(has(sheet, "sqref=\"B2:B1048576\"><formula1>&quot;実施する,実施しない&quot;</formula1>"));
}

TEST(WrittenForms, HaveLongListsOnASheetThatIsNotRead) {
  FormSheet sheet = list_sheet();
  sheet.columns[1].choices = {std::string(200, 'a'), std::string(200, 'b')};
  sheet.columns[0].choices = {"a,b"};
  const std::string bytes = write_workbook(std::vector<FormSheet>{sheet});
  EXPECT_TRUE(has(part(bytes, "xl/worksheets/sheet1.xml"), "<formula1>'ismap-choices'!$B$1:$B$2</formula1>"));
  EXPECT_TRUE(has(part(bytes, "xl/workbook.xml"), "<sheet name=\"ismap-choices\" sheetId=\"2\" state=\"hidden\""));
  EXPECT_EQ(read_workbook(bytes), Tables{sheet.table});
}

TEST(WrittenForms, CutANoteAtASentence) {
  FormSheet sheet = list_sheet();
  std::string note;
  for (int i = 0; i < 30; ++i) note += "一二三四五六七八九。";
  sheet.columns[0].note = note;
  EXPECT_TRUE(has(sheet_of(sheet), "prompt=\"" + note.substr(0, 25 * std::size("一二三四五六七八九。") - 25) + "\""));
  sheet.columns[0].note = std::string(300, 'x');
  EXPECT_TRUE(has(sheet_of(sheet), "prompt=\"" + std::string(254, 'x') + "…\""));
}

TEST(WrittenForms, AreProtectedWhereAColumnIsLocked) {
  FormSheet sheet = list_sheet();
  const std::string locked = sheet_of(sheet);
  EXPECT_TRUE(has(locked, "<sheetProtection sheet=\"1\""));
  EXPECT_FALSE(has(locked, "password"));
  EXPECT_TRUE(has(locked, "<c r=\"A2\" s=\"6\""));
  sheet.columns[0].is_locked = false;
  EXPECT_FALSE(has(sheet_of(sheet), "sheetProtection"));
  EXPECT_TRUE(has(sheet_of(sheet), "<c r=\"A2\" s=\"4\""));
}

TEST(WrittenForms, TakeSingleValuesByTheirRows) {
  const FormSheet sheet{.table = {.name = "a", .rows = {{"項目"s, "値"s, "説明"s}, {"数"s, Cell{}, "x"s}}},
                        .columns = {{.is_locked = true}, {}, {.is_locked = true}},
                        .rows = {{.note = "n", .takes_numbers = true}}};
  const std::string xml = sheet_of(sheet);
  EXPECT_TRUE(has(xml, "<c r=\"B2\" s=\"5\"/>"));
  EXPECT_TRUE(has(xml, "prompt=\"n\" sqref=\"B2\""));
  EXPECT_FALSE(has(xml, "autoFilter ref"));
}

}  // namespace
}  // namespace ismap::workbook::write_test
