// Workbooks of other writers, tests/data/workbooks: title over the header, merged cells, hidden row and sheet, formulas
// with their values, texts in two formats, phonetic guides, both counts of days.
#include <ismap/exchange/table/table.hpp>
#include <ismap/workbook/workbook.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace ismap::workbook::other_writers_test {
namespace {

using exchange::Cell;
using exchange::Tables;
using namespace std::string_literals;

std::string file(const std::string& name) {
  std::ifstream stream{ISMAP_SOURCE_DIR "/tests/data/workbooks/" + name + ".xlsx", std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

Tables expected(bool counts_from_1904) {
  return {{.name = "管理策",
           .rows = {{"言明書（別表）"s},
                    {},
                    {"番号"s, "実施"s, "理由"s, "確認日"s, "件数"s},
                    {"5.1.2"s, "対象外"s, Cell{}, "2026-06-30"s, 2.0},
                    {"5.1.1.1"s, "対象外"s, "該当する業務がない"s, "2026-07-01"s, 3.0},
                    {"5.1.1.2"s, "対象外"s, "隠れた行"s, Cell{}, 4.0},
                    {"5.1.1.3"s, "実施する"s, "結合"s, "2026-06-30T12:30:00"s, 5.0}},
           .merged = {{0, 0, 0, 4}, {6, 2, 7, 2}},
           .hidden_rows = {5},
           .counts_from_1904 = counts_from_1904},
          {.name = "隠し", .rows = {{}, {Cell{}, "以上"s}}, .is_hidden = true, .counts_from_1904 = counts_from_1904}};
}

TEST(WorkbooksOfOtherWriters, AreReadAlike) {
  for (const std::string name : {"exceljs", "exceljs-stream", "libreoffice", "libxlsxwriter", "openpyxl"})
    EXPECT_EQ(read_workbook(file(name)), expected(false)) << name;
  for (const std::string name : {"exceljs-1904", "libreoffice-1904", "libxlsxwriter-1904", "openpyxl-1904"})
    EXPECT_EQ(read_workbook(file(name)), expected(true)) << name;
}

}  // namespace
}  // namespace ismap::workbook::other_writers_test
