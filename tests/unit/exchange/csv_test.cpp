#include <ismap/exchange/table/csv.hpp>

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::csv_test {
namespace {

using namespace std::string_view_literals;

/// The texts of all cells, with "|" between cells and "/" between rows.
std::string shown(std::string_view bytes, const TableLimits& limits = {}) {
  std::string all;
  for (const std::vector<Cell>& row : read_csv(bytes, limits).table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) all.append(i == 0 ? "" : "|").append(text_of(row[i]));
    all += '/';
  }
  return all;
}

std::vector<InputFault> faults(std::string_view bytes, const TableLimits& limits = {}) {
  try {
    read_csv(bytes, limits);
  } catch (const ParseError& error) {
    return error.faults();
  }
  ADD_FAILURE() << "was read";
  return {InputFault{}};
}

std::string utf_16(std::u16string_view text, bool is_big) {
  std::string bytes;
  for (const char16_t unit : text) {
    const auto high = static_cast<char>(unit >> 8);
    const auto low = static_cast<char>(unit & 0xFF);
    bytes += is_big ? high : low;
    bytes += is_big ? low : high;
  }
  return bytes;
}

TEST(Csv, IsReadWithEachDelimiter) {
  EXPECT_EQ(shown("a,b\n1,2\n"), "a|b/1|2/");
  EXPECT_EQ(shown("a\tb,c\td\n1\t2,3\t4\n"), "a|b,c|d/1|2,3|4/");
  EXPECT_EQ(shown("a;b\n1;2\n"), "a|b/1|2/");
  EXPECT_EQ(shown("sep=;\r\na,1;b\r\n"), "a,1|b/");
  EXPECT_EQ(shown("sep=|\na|b,c\n"), "a|b,c/");
}

TEST(Csv, IsWrittenSoThatNoTextNamesTheDelimiter) {
  const Table table{.rows = {{std::string{"sep=;"}}, {std::string{"a"}, std::string{"b"}}}};
  EXPECT_EQ(read_csv(write_csv(table)).table.rows, table.rows);
}

TEST(Csv, IsReadWithEachLineEnd) {
  for (const std::string_view end : {"\n", "\r\n", "\r"}) {
    std::string text = "a,b";
    text.append(end).append("1,\"2").append(end).append("3\"").append(end).append(end).append("x");
    EXPECT_EQ(shown(text), "a|b/1|2" + std::string{end} + "3//x/");
  }
}

TEST(Csv, IsReadInEachEncoding) {
  EXPECT_EQ(shown("\xEF\xBB\xBF番号,理由\n"), "番号|理由/");
  EXPECT_EQ(shown("\x94\xD4\x8D\x86,\x97\x9D\x97\x52\n"), "番号|理由/");
  EXPECT_EQ(shown(utf_16(u"\uFEFF番号,😀\r\n", false)), "番号|😀/");
  EXPECT_EQ(shown(utf_16(u"\uFEFF番号,😀\r\n", true)), "番号|😀/");
}

TEST(Csv, OfTheSecondHalfOfCodePage932IsRead) {
  // ① and 髙, which Shift_JIS proper does not have, and a kana of half the width.
  EXPECT_EQ(shown("\x87\x40,\xFB\xFC,\xB1\n"), "①|髙|ｱ/");
}

TEST(Csv, ThatIsNoTextIsRefused) {
  EXPECT_EQ(faults("a,b\0c"sv).front().fault, Fault::bad_utf8);
  EXPECT_EQ(faults("番号と理由,\xFF\n").front().fault, Fault::bad_utf8);
  EXPECT_EQ(faults("\xEF\xBB\xBF\x94\xD4\n").front().fault, Fault::bad_utf8);
  EXPECT_EQ(faults(utf_16(u"\uFEFFab", false) + "x").front().fault, Fault::bad_utf8);
  EXPECT_EQ(faults("\xFF\xFE\x00\xD8"
                   "a\x00"sv)
                .front()
                .fault,
            Fault::bad_utf8);
}

TEST(Csv, QuotesWhatHasDelimitersAndLines) {
  EXPECT_EQ(shown("\"a,\"\"b\"\"\",c\"d\n"), "a,\"b\"|c\"d/");
  const std::vector<InputFault> found = faults("\"a\"b,\"c\" d\n\"e");
  ASSERT_EQ(found.size(), 3U);
  for (const InputFault& fault : found) EXPECT_EQ(fault.fault, Fault::syntax);
  EXPECT_EQ(found[0].place, (Place{3, 1, 4}));
  EXPECT_EQ(found[1].place, (Place{8, 1, 9}));
  EXPECT_EQ(found[2].place, (Place{11, 2, 1}));
}

TEST(Csv, KeepsToEachLimit) {
  EXPECT_EQ(faults("a,b\n", {.max_bytes = 3}).front().fault, Fault::limit);
  EXPECT_EQ(shown("a,b\n", {.max_bytes = 4}), "a|b/");
  EXPECT_EQ(faults("a\nb\nc\n", {.max_rows = 2}).front().fault, Fault::limit);
  EXPECT_EQ(shown("a\nb\n", {.max_rows = 2}), "a/b/");
  EXPECT_EQ(faults("a,b,c\n", {.max_columns = 2}).front().fault, Fault::limit);
  EXPECT_EQ(shown("a,b,,,\n", {.max_columns = 2}), "a|b/");
  EXPECT_EQ(faults("a,b\nc,d\n", {.max_cells = 3}).front().fault, Fault::limit);
  EXPECT_EQ(faults("abcd\n", {.max_text_bytes = 3}).front().fault, Fault::limit);
}

TEST(Csv, ThatIsWrittenStartsNoFormula) {
  Table table;
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "'=1", "'", "x=1"})
    table.rows.push_back({std::string{text}});
  table.rows.push_back({1.5, true, Cell{}, std::string{"a,\"b\"\n"}});
  const std::string csv = write_csv(table);
  // A field may end before a carriage return.
  for (const std::string_view start : {"=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"})
    for (const std::string_view before : {"\n", "\"", ","})
      EXPECT_EQ(csv.find(std::string{before} + std::string{start}), std::string::npos) << before << start;
}

TEST(Csv, IsReadAsItWasWritten) {
  std::mt19937 random{7};
  const std::vector<std::string> parts = {"=", "'",  "\"", ",", "\n", "\r\n", "a",   "番",
                                          ";", "\t", " ",  "-", "@",  "😀",    "sep="};
  for (int round = 0; round < 500; ++round) {
    Table table;
    // The first row names the delimiter, as a header does.
    table.rows.push_back({std::string{"a"}, std::string{"b"}, std::string{"c"}, std::string{"d"}});
    for (int row = 0; row < 4; ++row) {
      std::vector<Cell>& cells = table.rows.emplace_back();
      for (int cell = 0; cell < 3; ++cell) {
        std::string text;
        for (auto i = random() % 5; i > 0; --i) text += parts[random() % parts.size()];
        cells.push_back(text.empty() ? Cell{} : Cell{text});
      }
      while (!cells.empty() && std::holds_alternative<std::monostate>(cells.back())) cells.pop_back();
    }
    EXPECT_EQ(read_csv(write_csv(table)).table, table);
  }
}

TEST(Csv, KnowsThePlacesOfItsCells) {
  const CsvTable read = read_csv("番号,理由\n\"1\n2\",x\n");
  EXPECT_EQ(read.place(0, 1), (Place{7, 1, 4}));
  EXPECT_EQ(read.place(1, 1), (Place{20, 3, 4}));
  EXPECT_EQ(read.place(1, 7), (Place{20, 3, 4}));
}

}  // namespace
}  // namespace ismap::exchange::csv_test
