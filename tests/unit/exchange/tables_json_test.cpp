#include <ismap/exchange/table/tables_json.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::tables_json_test {
namespace {

using namespace std::string_literals;

std::vector<InputFault> faults(std::string_view json, const TableLimits& limits = {}) {
  try {
    read_form_sheets(json, limits);
  } catch (const ParseError& error) {
    return error.faults();
  }
  ADD_FAILURE() << "was read: " << json;
  return {InputFault{}};
}

TEST(TablesJson, IsWrittenInOneForm) {
  const Table table{.name = "管理策",
                    .rows = {{"番号"s, 1.5, true}, {Cell{}, "=1+1"s}},
                    .merged = {{0, 0, 1, 1}},
                    .hidden_rows = {1},
                    .is_hidden = true,
                    .counts_from_1904 = true};
  EXPECT_EQ(
      write_tables({table, {.name = "b"}}),
      R"({"format":"ismap-tables/1","tables":[{"name":"管理策","rows":[["番号",1.5,true],[null,"=1+1"]],)"
      R"("merged":["A1:B2"],"hidden_rows":[2],"is_hidden":true,"counts_from_1904":true},{"name":"b","rows":[]}]})");
}

TEST(TablesJson, IsReadWithoutWhatMayBeAbsent) {
  const Tables tables = read_tables(R"({"tables": [{"rows": [["a", -2.5e3, false, null]]}]})");
  EXPECT_EQ(tables, (Tables{{.rows = {{"a"s, -2500.0, false, Cell{}}}}}));
  EXPECT_EQ(read_tables("\xEF\xBB\xBF{\"$schema\": \"x\", \"format\": \"ismap-tables/1\", \"tables\": []}"), Tables{});
}

TEST(TablesJson, KeepsTheLayoutOfSheets) {
  const std::vector<FormSheet> sheets{{.table = {.name = "a", .rows = {{"t"s}, {"x"s}}},
                                       .header_row = 1,
                                       .columns = {{.width = 30, .note = "n", .choices = {"はい", "いいえ"}}},
                                       .rows = {{.width = 1, .is_locked = true, .takes_numbers = true}, {}}}};
  EXPECT_EQ(read_form_sheets(write_form_sheets(sheets)), sheets);
  EXPECT_EQ(read_tables(write_form_sheets(sheets)), Tables{sheets[0].table});
  const std::string beyond = R"({"tables": [{"layout": {"header_row": 2}, "rows": [["x"]]}]})";
  EXPECT_THROW(read_form_sheets(beyond), ParseError);
}

TEST(TablesJson, TellsEachFaultWithItsPlace) {
  const std::string_view json =
      R"({"tables": [{"rows": [[{}, 1], 2], "nam": "x", "merged": ["A1"], "hidden_rows": [0, "1"], "is_hidden": 1, "rows": []}, {}]})";
  std::vector<std::string> found;
  for (const InputFault& fault : faults(json)) found.push_back(fault.pointer);
  EXPECT_EQ(found, (std::vector<std::string>{"/tables/0/rows/0/0", "/tables/0/rows/1", "/tables/0/nam",
                                             "/tables/0/merged/0", "/tables/0/hidden_rows/0", "/tables/0/hidden_rows/1",
                                             "/tables/0/is_hidden", "/tables/0/rows", "/tables/1/rows"}));
  const std::vector<InputFault> all = faults(json);
  EXPECT_EQ(all[0].place.column, json.find("{}") + 1);
  EXPECT_EQ(all[2].hints, std::vector<std::string>{"name"});
  EXPECT_EQ(all[7].fault, Fault::duplicate_member);
  EXPECT_EQ(all[8].fault, Fault::missing_member);
}

TEST(TablesJson, RefusesWhatIsNoTables) {
  EXPECT_EQ(faults("")[0].fault, Fault::syntax);
  EXPECT_EQ(faults("[]")[0].fault, Fault::wrong_type);
  EXPECT_EQ(faults(R"({"tables": [)")[0].fault, Fault::syntax);
  EXPECT_EQ(faults(R"({"tables": []} x)")[0].fault, Fault::syntax);
  EXPECT_EQ(faults(R"({"tables": [{"rows": [[nul]]}]})")[0].fault, Fault::syntax);
  EXPECT_EQ(faults(R"({"tables": [{"rows": [[1e400]]}]})")[0].fault, Fault::bad_value);
  EXPECT_EQ(faults("{\"tables\": [{\"rows\": [[\"\xFF\"]]}]}")[0].fault, Fault::bad_utf8);
  EXPECT_EQ(faults(R"({"tables": [{"rows": [["\ud800"]]}]})")[0].fault, Fault::syntax);
  const std::vector<InputFault> other = faults(R"({"tables": 1, "format": "ismap-dossier/1"})");
  ASSERT_EQ(other.size(), 1U);
  EXPECT_EQ(other[0].fault, Fault::wrong_document);
  EXPECT_EQ(other[0].pointer, "/format");
}

TEST(TablesJson, ReportsAHundredFaultsAndThatThereAreMore) {
  std::string json = R"({"tables": [{"rows": [)";
  for (int i = 0; i < 101; ++i) json.append(i == 0 ? "" : ",").append("0");
  try {
    read_tables(json + "]}]}");
    FAIL();
  } catch (const ParseError& error) {
    EXPECT_EQ(error.faults().size(), ParseError::most);
    EXPECT_TRUE(error.has_more());
  }
}

TEST(TablesJson, KeepsToEachLimit) {
  const auto first = [](std::string_view json, const TableLimits& limits) {
    const std::vector<InputFault> all = faults(json, limits);
    EXPECT_EQ(all[0].fault, Fault::limit);
    return all[0].pointer;
  };
  EXPECT_EQ(first(R"({"tables": []})", {.max_bytes = 13}), "");
  EXPECT_EQ(first(R"({"tables": [{"rows": []}, {"rows": []}]})", {.max_tables = 1}), "/tables/1");
  EXPECT_EQ(first(R"({"tables": [{"rows": [[], []]}]})", {.max_rows = 1}), "/tables/0/rows/1");
  EXPECT_EQ(first(R"({"tables": [{"rows": [[null, 1]]}]})", {.max_columns = 1}), "/tables/0/rows/0/1");
  EXPECT_EQ(first(R"({"tables": [{"rows": [[1, 2, 3]]}]})", {.max_cells = 4}), "/tables/0/rows/0/2");
  EXPECT_EQ(first(R"({"tables": [{"rows": [["é"]]}]})", {.max_text_bytes = 1}), "/tables/0/rows/0/0");
  EXPECT_EQ(read_tables(R"({"tables": [{"rows": [["é"]]}]})", {.max_bytes = 33, .max_cells = 3, .max_text_bytes = 2}),
            (Tables{{.rows = {{"é"s}}}}));
}

TEST(TablesJson, CannotHoldWhatIsNoTextOrNoNumber) {
  const double infinite = std::numeric_limits<double>::infinity();
  try {
    write_tables({{.name = "a", .rows = {{"\xFF"s, "b"s}, {Cell{}, infinite}}}, {.name = "\x80"}});
    FAIL();
  } catch (const ParseError& error) {
    ASSERT_EQ(error.faults().size(), 3U);
    EXPECT_EQ(error.faults()[0].cell, "a!A1");
    EXPECT_EQ(error.faults()[0].fault, Fault::bad_utf8);
    EXPECT_EQ(error.faults()[1].cell, "a!B2");
    EXPECT_EQ(error.faults()[1].fault, Fault::bad_value);
    EXPECT_EQ(error.faults()[2].fault, Fault::bad_utf8);
  }
}

Cell random_cell(std::mt19937& random) {
  static const std::vector<std::string> texts = {"",     "a",       "\"\\\n\t\r", "\x01\x7F"s, "\0"s,
                                                 "管理", "\u2028😀", "=1+1",       "-1",        "null"};
  switch (random() % 4) {
    case 0:
      return {};
    case 1:
      return random() % 2 == 0;
    case 2: {
      const double number = std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 600) - 300);
      return random() % 2 == 0 ? -number : number;
    }
    default:
      return texts[random() % texts.size()] + texts[random() % texts.size()];
  }
}

TEST(TablesJson, GivesBackAnyTables) {
  std::mt19937 random{7};
  for (int round = 0; round < 500; ++round) {
    std::vector<FormSheet> sheets(random() % 4);
    for (FormSheet& sheet : sheets) {
      sheet.table.name = text_of(random_cell(random));
      sheet.table.rows.resize(random() % 5);
      for (std::vector<Cell>& row : sheet.table.rows) {
        row.resize(random() % 5);
        for (Cell& cell : row) cell = random_cell(random);
      }
      for (std::size_t row = random() % 5; row < 5; row += 2) sheet.table.hidden_rows.push_back(row);
      if (random() % 2 == 0) sheet.table.merged.push_back({random() % 3, random() % 30, 3 + random() % 9, 999});
      sheet.table.is_hidden = random() % 2 == 0;
      sheet.table.counts_from_1904 = random() % 2 == 0;
      sheet.columns.resize(random() % 3);
      for (ColumnLayout& layout : sheet.columns)
        layout = {.width = 1 + random() % 255, .note = text_of(random_cell(random)), .choices = {"", "x"}};
      sheet.rows.resize(random() % 3);
      for (ColumnLayout& layout : sheet.rows) layout.is_locked = random() % 2 == 0;
    }
    ASSERT_EQ(read_form_sheets(write_form_sheets(sheets)), sheets) << round;
  }
}

}  // namespace
}  // namespace ismap::exchange::tables_json_test
