#include <ismap/exchange/forms/blank_form.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/forms/single_sheet.hpp>
#include <ismap/io/load.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace ismap::exchange::blank_form_test {
namespace {

using nlohmann::json;

constexpr std::array languages = {Language::ja, Language::en};

/// The sheet whose rows have numbers of controls, and the column of those.
FormSheet* numbered(std::vector<FormSheet>& sheets) {
  const auto found = std::ranges::find_if(
      sheets, [](const FormSheet& sheet) { return sheet.rows.empty() && sheet.table.rows.size() > 50; });
  return found == sheets.end() ? nullptr : &*found;
}

std::size_t column_of(const FormSheet& sheet, std::string_view ja, std::string_view en) {
  const std::vector<Cell>& header = sheet.table.rows.front();
  for (std::size_t i = 0; i < header.size(); ++i)
    if (text_of(header[i]) == ja || text_of(header[i]) == en) return i;
  ADD_FAILURE() << "no column " << en;
  return 0;
}

void put(std::vector<Cell>& row, std::size_t column, const std::string& text) {
  if (row.size() <= column) row.resize(column + 1);
  row[column] = text;
}

Tables tables_of(std::vector<FormSheet> sheets) {
  Tables tables;
  for (FormSheet& sheet : sheets) tables.push_back(std::move(sheet.table));
  return tables;
}

FormRead read(const std::vector<FormSheet>& sheets, std::string_view format, const Catalog& catalog = ismap_2020()) {
  return read_form(tables_of(sheets), {.accepted = std::span{&format, 1}, .catalog = &catalog, .is_part = true});
}

TEST(BlankForms, ExplainThemselvesAndNameTheirCommand) {
  for (const BlankForm& blank : blank_forms())
    for (const Language language : languages) {
      const std::vector<FormSheet> sheets = blank_form(blank, ismap_2020(), language);
      ASSERT_GE(sheets.size(), 2U) << blank.name;
      std::string guide;
      for (const std::vector<Cell>& row : sheets.front().table.rows) guide += text_of(row.front()) + "\n";
      EXPECT_NE(guide.find("ismap "), std::string::npos) << blank.name;
      EXPECT_NE(guide.find(blank.title.in(language)), std::string::npos) << blank.name;
    }
}

TEST(BlankForms, AreFoundByTheirNamesAlone) {
  ASSERT_EQ(blank_forms().size(), blank_form_names.size());
  for (std::size_t i = 0; i < blank_form_names.size(); ++i) EXPECT_EQ(blank_forms()[i].name, blank_form_names[i]);
  EXPECT_EQ(blank_form_named("statement")->form, form_of("statement"));
  EXPECT_EQ(blank_form_named("report-to-secretariat")->form, form_of("procurement"));
  EXPECT_EQ(blank_form_named("statements"), nullptr);
  EXPECT_EQ(blank_form_named(""), nullptr);
}

TEST(BlankForms, OfAStatementHoldEveryControlOfTheEditionOnce) {
  for (const Catalog* catalog : {&ismap_2020(), &ismap_2025()})
    for (const Language language : languages) {
      std::vector<FormSheet> sheets = blank_form(*blank_form_named("statement"), *catalog, language);
      FormSheet* controls = numbered(sheets);
      ASSERT_NE(controls, nullptr);
      const std::size_t id = column_of(*controls, "管理策番号", "Control number");
      const std::size_t stance = column_of(*controls, "実施の有無", "Stance");
      EXPECT_TRUE(controls->columns[id].is_locked);
      EXPECT_FALSE(controls->columns[stance].choices.empty());
      ASSERT_EQ(controls->table.rows.size(), catalog->size() + 1);
      for (std::size_t i = 0; i < catalog->size(); ++i)
        EXPECT_EQ(text_of(controls->table.rows[i + 1][id]), (*catalog)[i].id.string());
      for (std::size_t row = 1; row < controls->table.rows.size(); ++row)
        put(controls->table.rows[row], stance, controls->columns[stance].choices.front());
      const FormRead filled = read(sheets, format_of<Statement>);
      EXPECT_TRUE(filled.notes.empty()) << filled.notes.front().message.en << text_of(controls->table.rows[1][stance]);
      const json document = json::parse(filled.json);
      EXPECT_EQ(document.at("edition"), catalog->edition());
      EXPECT_EQ(document.at("controls").size(), catalog->size());
    }
}

TEST(BlankForms, ThatAreNotFilledInAreRefusedOnceForEachColumnWithItsFirstCell) {
  const Tables tables = tables_of(blank_form(*blank_form_named("statement"), ismap_2020(), Language::ja));
  const std::string_view format = format_of<Statement>;
  try {
    read_form(tables, {.accepted = std::span{&format, 1}, .catalog = &ismap_2020()});
    ADD_FAILURE() << "was read";
  } catch (const ParseError& error) {
    const auto stance = std::ranges::find(error.faults(), "管理策!C2", &InputFault::cell);
    ASSERT_NE(stance, error.faults().end());
    EXPECT_NE(stance->message.ja.find("実施の有無"), std::string::npos);
    // Besides this cell and the five that are named.
    EXPECT_NE(stance->message.ja.find("ほか" + std::to_string(ismap_2020().size() - 6) + "件"), std::string::npos);
    EXPECT_LT(error.faults().size(), 10U);
  }
}

TEST(BlankForms, OfTheChecklistHoldTheBasicStatementRequirements) {
  std::vector<FormSheet> sheets = blank_form(*blank_form_named("checklist"), ismap_2020(), Language::ja);
  const FormSheet* items = numbered(sheets);
  ASSERT_NE(items, nullptr);
  EXPECT_EQ(items->table.rows.size(), 235U);
  const json check = json::parse(read(sheets, checklist_format).json);
  EXPECT_EQ(check.at("items").size(), 234U);
  EXPECT_EQ(check.at("items").at(0).at("id"), "3.1.2.1");
}

TEST(BlankForms, OfTheReportAskForAllThatAProcurementIsJudgedBy) {
  const auto asked = [](const char* name) {
    std::vector<std::vector<FormSheet>> forms;
    for (const Language language : languages) {
      std::vector<FormSheet> sheets = blank_form(*blank_form_named(name), ismap_2020(), language);
      sheets.erase(sheets.begin());  // explains the form
      forms.push_back(std::move(sheets));
    }
    return forms;
  };
  EXPECT_EQ(asked("report-to-secretariat"), asked("procurement"));
}

TEST(SingleSheets, AreTheLongestOrTheOneNamed) {
  const std::vector<FormSheet> sheets =
      write_form(*form_of("statement"), test::example("statement").dump(), Language::ja, &ismap_2020());
  const SingleSheet longest = single_sheet(sheets);
  ASSERT_NE(longest.sheet, nullptr);
  EXPECT_EQ(longest.sheet->table.name, "管理策");
  EXPECT_TRUE(std::ranges::find(longest.left_out, "管理策") == longest.left_out.end());
  EXPECT_FALSE(longest.left_out.empty());
  EXPECT_EQ(single_sheet(sheets, sheets.front().table.name).sheet, &sheets.front());
  EXPECT_EQ(single_sheet(sheets, "x").sheet, nullptr);
}

}  // namespace
}  // namespace ismap::exchange::blank_form_test
