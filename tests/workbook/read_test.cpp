#include <ismap/core/parse_error.hpp>
#include <ismap/exchange/table/tables_json.hpp>
#include <ismap/workbook/workbook.hpp>

#include "src/workbook/packed.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::workbook::read_test {
namespace {

using exchange::Cell;
using namespace std::string_literals;

/// The parts of a workbook, of which a test changes some.
struct Parts {
  std::string sheet{"<worksheet/>"};
  std::string texts{"<sst/>"};
  std::string styles{"<styleSheet/>"};
  std::string book{"<workbook><sheets><sheet name='a' r:id='r1'/></sheets></workbook>"};
  std::string relations{
      "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='sheet1.xml'/>"
      "<Relationship Id='r2' Type='x/sharedStrings' Target='texts.xml'/>"
      "<Relationship Id='r3' Type='x/styles' Target='styles.xml'/></Relationships>"};

  std::string packed() const {
    return workbook::packed({{"xl/workbook.xml", book},
                             {"xl/_rels/workbook.xml.rels", relations},
                             {"xl/sheet1.xml", sheet},
                             {"xl/texts.xml", texts},
                             {"xl/styles.xml", styles}});
  }
};

Parts sheet_with(const std::string& rows) {
  Parts parts;
  parts.sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  return parts;
}

InputFault fault(const std::string& bytes, const WorkbookLimits& limits = {}) {
  try {
    read_workbook(bytes, limits);
  } catch (const ParseError& error) {
    return error.faults().front();
  }
  ADD_FAILURE() << "was read";
  return {};
}

Fault kind_of(const Parts& parts, const WorkbookLimits& limits = {}) {
  return fault(parts.packed(), limits).fault;
}

std::string repeated(std::string_view text, std::size_t count) {
  std::string all;
  for (; count > 0; --count) all += text;
  return all;
}

Cell first_cell(const Parts& parts) {
  return read_workbook(parts.packed()).at(0).at(0, 0);
}

TEST(ReadWorkbooks, SayWhatElseAFileIs) {
  EXPECT_EQ(fault("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s).fault, Fault::wrong_document);
  EXPECT_NE(fault("\xD0\xCF\x11\xE0"s).message.en.find("password"), std::string::npos);
  EXPECT_EQ(fault("a,b\n").fault, Fault::wrong_document);
  EXPECT_EQ(fault("").fault, Fault::wrong_document);
  EXPECT_EQ(fault(packed({{"content.xml", "<x/>"}})).fault, Fault::wrong_document);
  EXPECT_EQ(fault("PK\x03\x04").fault, Fault::syntax);
}

TEST(ReadWorkbooks, TakeANumberInTheGeneralFormatForANumber) {
  Parts parts = sheet_with("<row><c s='1'><v>46203</v></c></row>");
  const auto with_format = [&](const std::string& code) {
    parts.styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='" + code +
                   "'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>";
    return first_cell(parts);
  };
  EXPECT_EQ(with_format("General"), Cell{46203.0});
  EXPECT_EQ(with_format("[Red]General"), Cell{46203.0});
  EXPECT_EQ(with_format("0.00E+00"), Cell{46203.0});
  EXPECT_EQ(with_format("\"e\"0"), Cell{46203.0});
  EXPECT_EQ(with_format("[$-411]ggge\"年\"m\"月\"d\"日\""), Cell{"2026-06-30"s});
  EXPECT_EQ(with_format("General d"), Cell{"2026-06-30"s});
}

TEST(ReadWorkbooks, UndoEscapesWhereverATextIs) {
  EXPECT_EQ(first_cell(sheet_with("<row><c t='str'><v>a_x000D_b</v></c></row>")), Cell{"a\rb"s});
  EXPECT_EQ(first_cell(sheet_with("<row><c t='inlineStr'><is><t>_x005F_x0041_</t></is></c></row>")), Cell{"_x0041_"s});
}

TEST(ReadWorkbooks, RefuseXmlThatCostsMoreThanItHolds) {
  EXPECT_EQ(kind_of(sheet_with(repeated("<a>", 200) + repeated("</a>", 200))), Fault::syntax);
  EXPECT_EQ(
      kind_of(sheet_with("<row><c t='" + std::string(std::size_t{6} << 20, 'x') + "'/></row>"), {.max_ratio = 100'000}),
      Fault::syntax);
  EXPECT_EQ(kind_of(sheet_with("<row><c t='str'><v>" + std::string(2'000'000, 'x') + "</v></c></row>"),
                    {.max_ratio = 100'000}),
            Fault::limit);
}

TEST(ReadWorkbooks, KeepToTheLimitsWhileTheyRead) {
  Parts many_sheets;
  many_sheets.book = "<workbook><sheets>" + repeated("<sheet/>", 101) + "</sheets></workbook>";
  EXPECT_EQ(kind_of(many_sheets), Fault::limit);

  Parts many_texts;
  many_texts.texts = "<sst>" + repeated("<si/>", 11) + "</sst>";
  EXPECT_EQ(kind_of(many_texts, {.tables = {.max_cells = 10}}), Fault::limit);

  Parts many_relations;
  many_relations.relations = "<Relationships>";
  for (int i = 0; i < 40; ++i) many_relations.relations += "<Relationship Id='" + std::to_string(i) + "'/>";
  many_relations.relations += "</Relationships>";
  EXPECT_EQ(kind_of(many_relations, {.max_entries = 20}), Fault::limit);

  // Rows without a cell before one with a cell.
  const Parts far_away = sheet_with("<row r='900000'><c r='A900000'><v>1</v></c></row>");
  EXPECT_EQ(kind_of(far_away, {.tables = {.max_cells = 1'000}}), Fault::limit);
  EXPECT_EQ(read_workbook(far_away.packed()).at(0).rows.size(), 900'000U);
}

TEST(ReadWorkbooks, NoteAHiddenRowOnce) {
  const Parts parts =
      sheet_with(repeated("<row r='2' hidden='1'></row>", 3) + "<row r='2' hidden='1'><c r='A2'><v>1</v></c></row>");
  EXPECT_EQ(read_workbook(parts.packed()).at(0).hidden_rows, std::vector<std::size_t>{1});
}

TEST(ReadWorkbooks, CutMergedCellsAtTheLimits) {
  Parts parts;
  parts.sheet =
      "<worksheet><mergeCells><mergeCell ref='A1:XFD1'/><mergeCell ref='XFA2:XFD2'/></mergeCells></worksheet>";
  const exchange::Tables tables = read_workbook(parts.packed());
  ASSERT_EQ(tables.at(0).merged.size(), 1U);
  EXPECT_EQ(tables[0].merged[0].last_column, exchange::TableLimits{}.max_columns - 1);
  EXPECT_EQ(exchange::read_tables(exchange::write_tables(tables)), tables);
}

TEST(ReadWorkbooks, RefuseTwoCellsInOnePlace) {
  const Parts parts = sheet_with("<row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>2</v></c></row>");
  EXPECT_THROW(read_workbook(parts.packed()), ParseError);
}

}  // namespace
}  // namespace ismap::workbook::read_test
