#include <ismap/workbook.h>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace ismap::workbook_c_test {
namespace {

using nlohmann::json;

struct Free {
  void operator()(void* memory) const noexcept { ismap_workbook_free(memory); }
};
using Owned = std::unique_ptr<char, Free>;

struct Given {
  ismap_status status = ISMAP_OK;
  std::string bytes{};
  json error{};
};

Given given(ismap_status status, Owned bytes, std::size_t length, Owned error) {
  EXPECT_EQ(bytes != nullptr, status == ISMAP_OK);
  EXPECT_EQ(error != nullptr, status != ISMAP_OK);
  Given all{.status = status};
  if (bytes) all.bytes.assign(bytes.get(), length);
  if (error) all.error = json::parse(error.get()).at("error");
  return all;
}

Given read(std::string_view bytes) {
  char* tables = nullptr;
  char* error = nullptr;
  std::size_t length = 1;
  const ismap_status status = ismap_workbook_read(bytes.data(), bytes.size(), &tables, &length, &error);
  EXPECT_EQ(tables == nullptr ? 0 : std::strlen(tables), length);
  return given(status, Owned{tables}, length, Owned{error});
}

Given write(std::string_view tables) {
  void* bytes = nullptr;
  char* error = nullptr;
  std::size_t length = 1;
  const ismap_status status = ismap_workbook_write(tables.data(), tables.size(), &bytes, &length, &error);
  return given(status, Owned{static_cast<char*>(bytes)}, length, Owned{error});
}

constexpr std::string_view tables =
    R"({"format":"ismap-tables/1","tables":[{"name":"管理策","rows":[["番号",1.5,true],[null,"=1+1"]]}]})";

TEST(WorkbookForC, GivesBackWhatItWrites) {
  const Given workbook = write(tables);
  EXPECT_EQ(workbook.bytes.substr(0, 2), "PK");
  EXPECT_EQ(read(workbook.bytes).bytes, tables);
  EXPECT_EQ(write(tables).bytes, workbook.bytes);
}

TEST(WorkbookForC, WritesTheSheetOfAFormWhereThereIsALayout) {
  json document = json::parse(tables);
  const std::size_t plain = write(document.dump()).bytes.size();
  document["tables"][0]["layout"] = {{"columns", {{{"width", 20}, {"note", "x"}, {"is_locked", true}}}}};
  const Given form = write(document.dump());
  EXPECT_GT(form.bytes.size(), plain);
  EXPECT_EQ(read(form.bytes).bytes, tables);
}

TEST(WorkbookForC, TellsEachFaultAsTheCommandDoes) {
  const Given faulty = write(R"({"tables": [{"rows": [[{}], 1]}]})");
  EXPECT_EQ(faulty.status, ISMAP_E_WRONG_TYPE);
  EXPECT_EQ(faulty.error.at("fault"), "wrong_type");
  EXPECT_EQ(faulty.error.at("pointer"), "/tables/0/rows/0/0");
  EXPECT_EQ(faulty.error.at("line"), 1);
  EXPECT_EQ(faulty.error.at("column"), 24);
  EXPECT_EQ(faulty.error.at("offset"), 23);
  EXPECT_NE(faulty.error.at("message").at("ja"), faulty.error.at("message").at("en"));
  EXPECT_EQ(faulty.error.at("more").at(0).at("pointer"), "/tables/0/rows/1");
}

TEST(WorkbookForC, NamesTheCellThatAWorkbookCannotHold) {
  json document = json::parse(R"({"tables": [{"name": "a", "rows": [["x"]]}]})");
  document["tables"][0]["rows"][0].push_back(std::string(40'000, 'x'));
  const Given faulty = write(document.dump());
  EXPECT_EQ(faulty.status, ISMAP_E_LIMIT);
  EXPECT_EQ(faulty.error.at("cell"), "a!B1");
  EXPECT_FALSE(faulty.error.contains("line"));
}

TEST(WorkbookForC, RefusesWhatIsNoWorkbook) {
  EXPECT_EQ(read("").status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(read("a,b").status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(read("PK\x03\x04").status, ISMAP_E_SYNTAX);
  EXPECT_EQ(read("\xD0\xCF\x11\xE0").status, ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(write("").status, ISMAP_E_SYNTAX);
  EXPECT_EQ(write(R"({"tables": []})").status, ISMAP_E_BAD_VALUE);
}

TEST(WorkbookForC, TakesNullWhereSomethingIsRequiredForAWrongArgument) {
  char* text = nullptr;
  char* error = nullptr;
  void* bytes = nullptr;
  std::size_t length = 1;
  const auto is_refused = [&](ismap_status status, const char* name) {
    const Owned owned{error};
    error = nullptr;
    EXPECT_EQ(status, ISMAP_E_ARGUMENT);
    ASSERT_NE(owned, nullptr);
    EXPECT_NE(std::string_view{owned.get()}.find(name), std::string_view::npos);
  };
  is_refused(ismap_workbook_read(nullptr, 1, &text, &length, &error), "bytes");
  EXPECT_EQ(length, 0U);
  is_refused(ismap_workbook_read("x", 1, nullptr, &length, &error), "tables");
  is_refused(ismap_workbook_write(nullptr, 1, &bytes, &length, &error), "tables");
  is_refused(ismap_workbook_write("x", 1, nullptr, &length, &error), "bytes");
  is_refused(ismap_workbook_write("x", 1, &bytes, nullptr, &error), "length");
  EXPECT_EQ(ismap_workbook_read(nullptr, 1, nullptr, nullptr, nullptr), ISMAP_E_ARGUMENT);
  EXPECT_EQ(ismap_workbook_write(nullptr, 1, nullptr, nullptr, nullptr), ISMAP_E_ARGUMENT);
  EXPECT_EQ(ismap_workbook_write(tables.data(), tables.size(), &bytes, &length, nullptr), ISMAP_OK);
  EXPECT_EQ(ismap_workbook_read(bytes, length, &text, nullptr, nullptr), ISMAP_OK);
  EXPECT_EQ(text, tables);
  ismap_workbook_free(bytes);
  ismap_workbook_free(text);
  ismap_workbook_free(nullptr);
}

/// Both libraries are loaded here; neither finds the functions of the other.
TEST(WorkbookForC, LivesBesideTheMainLibrary) {
  EXPECT_EQ(std::string_view(ismap_version().data), "0.2.0");
  EXPECT_EQ(read(write(tables).bytes).bytes, tables);
}

}  // namespace
}  // namespace ismap::workbook_c_test
