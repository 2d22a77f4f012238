#include <ismap/ask/table_document.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/forms/write_form.hpp>
#include <ismap/exchange/table/csv.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/review/review.hpp>

#include "src/exchange/table/folded_word.hpp"
#include "tests/support/document.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <numeric>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::form_test {
namespace {

using nlohmann::json;

constexpr std::string_view statement_format = format_of<Statement>;

Table sheet(std::string_view name, const std::vector<std::vector<const char*>>& rows) {
  Table table{.name = std::string{name}};
  for (const std::vector<const char*>& row : rows) {
    std::vector<Cell>& cells = table.rows.emplace_back();
    for (const char* cell : row) cells.push_back(*cell == '\0' ? Cell{} : Cell{std::string{cell}});
  }
  return table;
}

FormRead read(const Tables& tables, std::string_view format = statement_format,
              std::vector<ColumnChoice> columns = {}) {
  return read_form(tables,
                   {.accepted = std::span{&format, 1}, .catalog = &ismap_2020(), .columns = std::move(columns)});
}

/// Of tables that need not hold a whole document.
FormRead read_part(const Tables& tables, std::string_view format = statement_format) {
  return read_form(tables, {.accepted = std::span{&format, 1}, .catalog = &ismap_2020(), .is_part = true});
}

std::vector<InputFault> faults(const Tables& tables, std::string_view format = statement_format) {
  try {
    read(tables, format);
  } catch (const ParseError& error) {
    return error.faults();
  }
  ADD_FAILURE() << "was read";
  return {InputFault{}};
}

json controls(const Tables& tables, std::vector<ColumnChoice> columns = {}) {
  return json::parse(read(tables, statement_format, std::move(columns)).json).at("controls");
}

TEST(Forms, HaveSheetsAndColumnsThatCanBeToldApart) {
  EXPECT_EQ(forms().size(), 6U);
  for (const Form& form : forms()) {
    std::set<std::string> sheets;
    for (const Part& part : form.parts) {
      EXPECT_TRUE(sheets.insert(detail::folded_word(part.title.ja)).second) << form.document << part.title.ja;
      EXPECT_TRUE(sheets.insert(detail::folded_word(part.title.en)).second) << form.document << part.title.en;
      EXPECT_LE(part.title.en.size(), 31U) << part.title.en;
      EXPECT_LE(part.title.ja.size(), 31U * 3) << part.title.ja;
      EXPECT_EQ((part.title.ja + part.title.en).find_first_of("[]:*?/\\"), std::string::npos) << part.title.en;
      std::set<std::string> columns;
      for (const Field& field : part.fields) {
        EXPECT_TRUE(columns.insert(detail::folded_word(field.title.ja)).second) << part.title.ja << field.title.ja;
        EXPECT_FALSE(field.title.en.empty());
        EXPECT_EQ(field.kind == FieldKind::choice || field.kind == FieldKind::choices, !field.choices.empty());
      }
    }
  }
}

TEST(Forms, HaveASheetForTheItemsOfABuyersOwnCheck) {
  const Form& form = *form_of("procurement");
  const auto items = std::ranges::find(form.parts, Text{"確認項目", "Items checked"}, &Part::title);
  ASSERT_NE(items, form.parts.end());
  EXPECT_TRUE(items->is_list);
  EXPECT_EQ(items->fields.at(items->key.value()).kind, FieldKind::control);
}

TEST(FormReading, ReadsTheItemsOfABuyersOwnCheck) {
  const Form& form = *form_of("procurement");
  const json made = json::parse(
      read_part(
          {sheet("クラウドサービスの調達", {{"項目", "値"}, {"調達日", "2026-06-01"}, {"調達機関：機関名", "例示省"}}),
           sheet("確認項目", {{"番号", "確認結果", "事業者の回答", "リスク評価"},
                              {"5.1.1", "○", "規程", ""},
                              {"9.4.1", "不足", "", "受容する。"}})},
          form.format)
          .json);
  const json& items = made.at("ciso_check").at("items");
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0], (json{{"id", "5.1.1"}, {"result", "satisfied"}, {"answer", "規程"}}));
  EXPECT_EQ(items[1], (json{{"id", "9.4.1"}, {"result", "shortfall"}, {"assessment", "受容する。"}}));
}

TEST(FormReading, TakesColumnsInAnyOrderUnderAnyOfTheirNames) {
  const json expected =
      controls({sheet("管理策", {{"管理策番号", "実施の有無", "理由", "個別管理策"}, {"5.1.1", "実施", "", "手順"}})});
  EXPECT_EQ(expected.at(0).at("stance"), "implemented");
  const std::vector<Table> same = {
      sheet("", {{"理由", "番号", "個別管理策の内容", "実施/対象外"}, {"", "5.1.1", "手順", "○"}}),
      sheet("Sheet1", {{"Individual control", "Reason", "Status", "No."}, {"手順", "", "implemented", "５．１．１"}}),
      sheet("表", {{"言明書　別紙"},
                   {},
                   {"番号", "管理策", "選択", "個別管理策", "備考"},
                   {"5.1.1", "本文", "実施する", "手順", "x"}}),
      sheet("表",
            {{"番号", "内容", "", ""}, {"", "管理策", "実施（○×）", "個別管理策"}, {"5.1.1", "本文", "実施", "手順"}}),
  };
  for (const Table& table : same) EXPECT_EQ(controls({table}), expected) << table.name;
}

TEST(FormReading, TakesColumnsThatTheUserNames) {
  const Table table = sheet("", {{"番号", "あれ", "これ", "実施"}, {"5.1.1", "手順", "x", "実施"}});
  EXPECT_EQ(controls({table}, {{"個別管理策", "B"}}).at(0).at("individual_control"), "手順");
  EXPECT_EQ(controls({table}, {{"individual_control", "これ"}}).at(0).at("individual_control"), "x");
}

TEST(FormReading, OfAHeaderThatSaysNothingTakesTheColumnsThatTheUserNames) {
  const std::vector<ColumnChoice> columns = {{"番号", "A"}, {"stance", "c"}, {"個別管理策", "B"}};
  for (const Table& table :
       {sheet("", {{"5.1.1", "手順", "実施"}}), sheet("", {{"あ", "い", "う"}, {"5.1.1", "手順", "実施"}}),
        sheet("", {{"社内の表"}, {}, {"あ", "い", "う"}, {"5.1.1", "手順", "実施"}})})
    EXPECT_EQ(controls({table}, columns).at(0).at("individual_control"), "手順");
}

TEST(FormReading, RefusesColumnsThatAreNotThere) {
  const Table table = sheet("", {{"番号", "実施"}, {"5.1.1", "実施"}});
  const auto refused = [&](const ColumnChoice& choice) {
    try {
      read({table}, statement_format, {choice});
    } catch (const ParseError& error) {
      return error.faults();
    }
    return std::vector<InputFault>{};
  };
  EXPECT_EQ(refused({"個別管理策", "これ"}).size(), 1U);
  const std::vector<InputFault> misspelled = refused({"個別管理", "B"});
  ASSERT_EQ(misspelled.size(), 1U);
  EXPECT_FALSE(misspelled.front().hints.empty());
}

TEST(FormReading, ReadsNumbersByTheEditionThatTheTablesNameOrShow) {
  const Table values = sheet("言明書", {{"項目", "値"}, {"管理基準の版", "ismap-2025"}, {"サービス名", "x"}});
  const FormRead named = read_part({values, sheet("管理策", {{"番号", "実施"}, {"5.6.1", "実施"}})});
  EXPECT_EQ(json::parse(named.json).at("controls").at(0).at("id"), "5.6.1");
  const FormRead shown = read({sheet("管理策", {{"番号", "実施"}, {"5.6", "実施"}, {"5.6.1", "実施"}})});
  EXPECT_EQ(json::parse(shown.json).at("edition"), edition_2025);
  EXPECT_FALSE(shown.notes.empty());
  const FormRead old =
      read({sheet("管理策", {{"番号", "実施"}, {"5.1", ""}, {"5.1.1", "実施"}, {"5.1.1.1.B", "実施"}})});
  EXPECT_EQ(json::parse(old.json).at("edition"), edition_2020);
}

TEST(FormReading, TakesTheRowsOfSeveralSheets) {
  const json read = controls(
      {sheet("第5章", {{"番号", "実施"}, {"5.1.1", "実施"}}), sheet("第6章", {{"番号", "実施"}, {"6.1.1", "対象外"}})});
  EXPECT_EQ(read.size(), 2U);
  EXPECT_EQ(read.at(1).at("stance"), "excluded");
}

TEST(FormReading, PassesOverHeadingsAndFillsMergedCells) {
  Table table = sheet("", {{"番号", "実施", "理由"},
                           {"5 情報セキュリティのための方針群"},
                           {"5.1"},
                           {"5.1.1", "対象外", "業務がない"},
                           {},
                           {"5.1.2", "", ""}});
  table.merged = {{3, 1, 5, 1}, {3, 2, 5, 2}};
  const FormRead read_back = read({table});
  const json controls = json::parse(read_back.json).at("controls");
  ASSERT_EQ(controls.size(), 2U);
  EXPECT_EQ(controls.at(1).at("stance"), "excluded");
  EXPECT_EQ(controls.at(1).at("reason"), "業務がない");
  ASSERT_FALSE(read_back.notes.empty());
}

TEST(FormReading, PassesOverTheHeadingOfEveryGroupHoweverItsMarkIsWritten) {
  Tables tables{sheet("", {{"番号", "実施"}, {"6.3.1.P", "実施"}})};
  for (const Group& group : ismap_2020().groups())
    for (const std::string& mark : {std::string{}, std::string{".P"}}) {
      const std::string id{group.id};
      const bool has_mark = id.ends_with(".P");
      if (!has_mark && !mark.empty()) continue;
      const std::string number = has_mark ? id.substr(0, id.size() - 2) + mark : id;
      for (const char* title : {"", " 見出し", "見出し"}) tables.front().rows.push_back({Cell{number + title}, Cell{}});
    }
  EXPECT_EQ(controls(tables).size(), 1U);
}

TEST(FormReading, NamesTheOtherCellsWhereNothingIsWritten) {
  std::vector<std::vector<const char*>> rows{{"番号", "実施"}};
  for (const char* number : {"5.1.1", "5.1.2", "6.1.1"}) rows.push_back({number, ""});
  const std::vector<InputFault> found = faults({sheet("", rows)});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_NE(found[0].message.ja.find("（ほかにB3、B4）"), std::string::npos) << found[0].message.ja;
  EXPECT_NE(found[0].message.en.find("here and in B3, B4."), std::string::npos) << found[0].message.en;
}

TEST(FormReading, OfCellsMergedOverColumnsGivesTheFirstAlone) {
  Table table = sheet("", {{"番号", "実施", "個別管理策", "理由"}, {"5.1.1", "対象外", "当社の手順", ""}});
  table.merged = {{1, 2, 1, 3}};
  const json read_back = controls({table});
  EXPECT_EQ(read_back.at(0).at("individual_control"), "当社の手順");
  EXPECT_FALSE(read_back.at(0).contains("reason"));
}

TEST(FormReading, TakesNoRowOfValuesForAHeader) {
  // "実施" names a column, too, and the header of that column is not known here.
  const Table table = sheet("", {{"番号", "われわれの判断", "理由"}, {"5.1.1", "実施", ""}, {"5.1.2", "実施", ""}});
  const std::vector<InputFault> found = faults({table});
  EXPECT_EQ(found.front().fault, Fault::missing_member);
  EXPECT_EQ(controls({table}, {{"実施", "B"}}).size(), 2U);
}

TEST(FormReading, NamesTheCellOfEachFault) {
  const std::vector<InputFault> found = faults(
      {sheet("管理策一覧", {{"番号", "実施"}, {"2005/1/1", "実施"}, {"5.1.2", "×"}, {"6.1.1", "実施"}, {"x", "？"}})});
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[0].cell, "管理策一覧!A2");
  EXPECT_EQ(found[0].hints, std::vector<std::string>{"5.1.1"});
  EXPECT_EQ(found[1].cell, "管理策一覧!B3");
  EXPECT_EQ(found[1].hints, (std::vector<std::string>{"対象外", "選択しない"}));
  EXPECT_EQ(found[2].cell, "管理策一覧!A5");
  EXPECT_EQ(found[3].cell, "管理策一覧!B5");
}

TEST(FormReading, NamesEachCellThatShowsAnErrorInPlaceOfAValue) {
  const std::string unstored{not_stored};
  const std::vector<InputFault> found = faults({sheet("管理策一覧", {{"番号", "実施", "理由"},
                                                                     {"#REF!", "実施", ""},
                                                                     {"5.1.2", "#N/A", "#DIV/0!"},
                                                                     {"6.1.1", "実施", unstored.c_str()},
                                                                     {"6.1.2", "×", " #NAME? "}})});
  std::vector<std::string> cells;
  for (const InputFault& fault : found) cells.push_back(fault.cell);
  EXPECT_EQ(cells, (std::vector<std::string>{"管理策一覧!A2", "管理策一覧!B3", "管理策一覧!C3", "管理策一覧!C4",
                                             "管理策一覧!B5", "管理策一覧!C5"}));
  EXPECT_NE(found[0].message.en.find("#REF!"), std::string::npos);
  EXPECT_NE(found[3].message.en.find("stored value"), std::string::npos);
}

TEST(FormReading, RefusesTheZeroOfAReferenceToAnEmptyCell) {
  Table table =
      sheet("", {{"番号", "実施", "個別管理策", "理由"}, {"5.1.1", "対象外", "", "0"}, {"5.1.2", "実施", "10"}});
  table.rows[2][2] = 0.0;
  const std::vector<InputFault> found = faults({table});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].cell, "D2");
  EXPECT_EQ(found[1].cell, "C3");
}

TEST(FormReading, TakesOtherTextsWithANumberSignForTexts) {
  const json read_controls =
      controls({sheet("", {{"番号", "実施", "理由"}, {"5.1.1", "対象外", "#"}, {"5.1.2", "対象外", "#Ref!"}})});
  EXPECT_EQ(read_controls[0]["reason"], "#");
  EXPECT_EQ(read_controls[1]["reason"], "#Ref!");
}

TEST(FormReading, PassesOverErrorsInColumnsThatItDoesNotRead) {
  EXPECT_EQ(controls({sheet("", {{"番号", "実施", "計算"}, {"5.1.1", "実施", "#REF!"}})}).size(), 1U);
}

TEST(FormReading, RefusesTablesWithoutAKnownHeader) {
  const std::vector<InputFault> found = faults({sheet("表", {{"a", "b"}, {"1", "2"}})});
  EXPECT_EQ(found.front().fault, Fault::wrong_document);
  EXPECT_NE(found.front().message.ja.find("管理策番号"), std::string::npos) << found.front().message.ja;
}

TEST(FormReading, OfSingleValuesAndListsGivesTheDocument) {
  const Tables tables{
      sheet("クラウドサービスの調達", {{"項目", "値"},
                                       {"調達機関：機関名", "例示省"},
                                       {"調達機関：機関の種類", "府省庁"},
                                       {"調達日", "令和8年6月1日"}}),
  };
  const Form& form = *form_of("procurement");
  std::string list;
  for (const Field& field : form.parts.front().fields) list += field.title.ja + "\n";
  const FormRead made = read_part(tables, form.format);
  EXPECT_EQ(json::parse(made.json).at("buyer").at("name"), "例示省") << list;
}

/// The sheets of an example, without one of them.
Tables without_sheet(std::string_view example, std::string_view format, std::string_view name) {
  Tables tables;
  for (FormSheet& one : write_form(*form_of(format), test::example(example).dump(), Language::ja))
    if (one.table.name != name) tables.push_back(std::move(one.table));
  return tables;
}

TEST(FormReading, TakesNoMissingSheetForAnEmptyList) {
  const std::string_view dossier = format_of<Dossier>;
  for (const char* name :
       {"発見事項", "過去の登録の削除", "規程違反", "言明の対象としないサービス", "個別管理策の変更", "登録の申請"}) {
    SCOPED_TRACE(name);
    const std::vector<InputFault> found = faults(without_sheet("ismap-breaches", dossier, name), dossier);
    ASSERT_FALSE(found.empty()) << name;
    EXPECT_EQ(found.front().fault, Fault::missing_member);
    EXPECT_NE(found.front().message.ja.find(name), std::string::npos) << found.front().message.ja;
  }
  EXPECT_EQ(faults(without_sheet("register", format_of<Register>, "サービスの登録の経過"), format_of<Register>).size(),
            1U);
}

TEST(FormReading, NamesTheSheetThatMayBeTheMissingOne) {
  Tables tables = without_sheet("ismap-breaches", format_of<Dossier>, "発見事項");
  tables.push_back(sheet("所見", {{"所見の番号", "内容の要約"}, {"F-1", "不備"}}));
  EXPECT_NE(faults(tables, format_of<Dossier>).front().message.ja.find("所見"), std::string::npos);
}

TEST(FormReading, OfAStatementWithoutASheetSaysWhatIsAbsent) {
  const FormRead made = read(without_sheet("statement", statement_format, "言明の対象としないサービス"));
  EXPECT_EQ(made.absent, std::vector<std::string>{"/outside_services"});
}

TEST(FormReading, NamesTheRowsThatASheetOfSingleValuesLacks) {
  Tables tables = without_sheet("statement", statement_format, "");
  std::erase_if(tables.front().rows, [](const std::vector<Cell>& row) { return text_of(row.front()) == "サービス名"; });
  const std::vector<InputFault> found = faults(tables);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_NE(found.front().message.ja.find("サービス名"), std::string::npos);
}

TEST(FormReading, RefusesARowOfACsvThatIsLongerThanTheHeader) {
  const std::vector<InputFault> found = faults(
      {sheet("", {{"番号", "実施", "理由"}, {"5.1.1", "対象外", "1", "200件", ""}, {"5.1.2", "実施", "", "", ""}})});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().cell, "D2");
}

TEST(FormReading, NotesCellsUnderNoHeader) {
  const FormRead made =
      read({sheet("管理策", {{"番号", "実施", ""}, {"5.1.1", "実施", "済"}, {"5.1.2", "実施", "済", "x"}})});
  const auto note = std::ranges::find_if(
      made.notes, [](const TableNote& one) { return one.message.en.find("under no header") != std::string::npos; });
  ASSERT_NE(note, made.notes.end());
  EXPECT_EQ(note->cells, (std::vector<CellAt>{{0, 1, 2}, {0, 2, 3}}));
}

TEST(FormReading, TakesEachOfTwoColumnsOfOneMeaningWhereItSaysSomething) {
  const json made = controls({sheet("", {{"番号", "実施", "対象外の理由", "選択しない理由"},
                                         {"5.1.1", "対象外", "a", ""},
                                         {"5.1.2", "選択しない", "", "b"},
                                         {"6.1.1", "対象外", "c", "c"}})});
  EXPECT_EQ(made[0]["reason"], "a");
  EXPECT_EQ(made[1]["reason"], "b");
  EXPECT_EQ(made[2]["reason"], "c");
  const std::vector<InputFault> found =
      faults({sheet("", {{"番号", "実施", "対象外の理由", "選択しない理由"}, {"5.1.1", "対象外", "a", "b"}})});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().cell, "D2");
}

TEST(FormReading, PassesOverRemarksAndTotals) {
  const FormRead made = read(
      {sheet("管理策",
             {{"番号", "実施", "理由"}, {"※ 令和8年3月31日現在", "", ""}, {"5.1.1", "実施", ""}, {"合計", "1", ""}})});
  EXPECT_EQ(json::parse(made.json).at("controls").size(), 1U);
  EXPECT_EQ(faults({sheet("管理策", {{"番号", "実施"}, {"A.5.1.1", "実施"}})}).size(), 1U);
}

TEST(FormReading, SaysOfThePublicListWhatItIs) {
  const std::vector<InputFault> found =
      faults({sheet("", {{"登録番号", "クラウドサービスの名称"}, {"C21-0004-2", "例示"}})});
  EXPECT_NE(found.front().message.en.find("import list"), std::string::npos);
}

TEST(FormReading, TakesEditionsByOtherNames) {
  for (const char* name : {"ISMAP-2020", "2020年版", "ｉｓｍａｐ－２０２０"}) {
    Tables tables = without_sheet("statement", statement_format, "");
    for (std::vector<Cell>& row : tables.front().rows)
      if (text_of(row.front()) == "管理基準の版") row[1] = std::string{name};
    EXPECT_EQ(json::parse(read(tables).json).at("edition"), "ismap-2020") << name;
  }
}

TEST(FormReading, TellsWhichCellHoldsWhatAPointerLeadsTo) {
  const FormRead made =
      read({sheet("管理策一覧", {{"番号", "実施", "理由"}, {"5.1.1", "実施"}, {"5.1.2", "対象外", ""}})});
  const Tables tables{sheet("管理策一覧", {})};
  const auto cell = [&](std::string_view pointer) {
    const std::optional<CellAt> at = made.cell(pointer);
    return at ? name_of(tables, *at) : std::string{};
  };
  EXPECT_EQ(cell("/controls/1/reason"), "管理策一覧!C3");
  EXPECT_EQ(cell("/controls/1"), "管理策一覧!A3");
  EXPECT_EQ(cell("/controls/1/inherited_from"), "管理策一覧!A3");
  EXPECT_EQ(cell("/controls"), "");
  EXPECT_EQ(cell("/controls/7/reason"), "");
  EXPECT_EQ(cell("/service_name"), "");
}

/// Puts other values into the texts of an item, and takes optional ones away.
void change(json& item, const Part& part, std::mt19937& random) {
  static const std::vector<std::string> texts = {
      "",          " x ",    "\"", "\"x\"",   "\" x\"", "#1",   "=1+1", "a\nb",       "a\r\nb",
      "\x01",      "'",      "  ", "番号",    "\"\"",   "、",   "12",   "2026-01-01", "TRUE",
      "\"a\\nb\"", "x, y;z", "😀",  "\u00a0x", "#REF!",  "#N/A", "0"};
  for (const Field& field : part.fields) {
    json* at = &item;
    for (std::size_t i = 0; i < field.path.size() && at != nullptr; ++i) {
      const auto found = at->find(std::string{field.path[i]});
      at = found == at->end() ? nullptr : &*found;
    }
    if (at == nullptr || random() % 3 != 0) continue;
    if (field.kind == FieldKind::text) *at = texts[random() % texts.size()];
    if (field.kind == FieldKind::texts) {
      *at = json::array();
      for (auto i = random() % 3; i > 0; --i) at->push_back(texts[random() % texts.size()]);
    }
  }
}

void change_all(json& document, const Form& form, std::size_t part, std::mt19937& random) {
  change(document, form.parts[part], random);
  for (std::size_t below = part + 1; below < form.parts.size(); ++below) {
    if (form.parts[below].above != part) continue;
    json* at = &document;
    for (const std::string_view member : form.parts[below].path) {
      const auto found = at->find(std::string{member});
      if (found == at->end()) {
        at = nullptr;
        break;
      }
      at = &*found;
    }
    if (at == nullptr) continue;
    if (!form.parts[below].is_list) {
      change_all(*at, form, below, random);
      continue;
    }
    if (random() % 4 == 0 && !at->empty()) at->push_back(at->back());
    for (json& item : *at) change_all(item, form, below, random);
  }
}

/// The table of a list with its columns in another order.
void shuffle_columns(Table& table, std::mt19937& random) {
  std::vector<std::size_t> order(table.rows.front().size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::shuffle(order, random);
  for (std::vector<Cell>& row : table.rows) {
    std::vector<Cell> moved;
    for (const std::size_t column : order) moved.push_back(column < row.size() ? row[column] : Cell{});
    row = std::move(moved);
  }
}

/// With what no example has: items of a buyer's own check, and what the public list prints.
json with_seldom_members(json document, std::mt19937& random) {
  if (document.contains("ciso_check")) {
    json& check = document["ciso_check"];
    for (const char* member : {"covers", "shortfalls_assessed"})
      if (random() % 2 == 0) check.erase(member);
    check["items"] = json::array(
        {{{"id", "5.1.1"}, {"result", "satisfied"}, {"answer", "規程"}},
         {{"id", "9.4.1"}, {"result", "shortfall"}, {"assessment", "受容する。"}, {"assessed_on", "2026-05-01"}},
         {{"id", "6.1.1.13.PB"}}});
  }
  if (document.contains("provisional"))
    document["provisional"]["reports"] =
        json::array({{{"on", "2021-09-30"}}, {{"on", "2022-06-01"}, {"change", "前倒しで終了した。"}}});
  if (document.contains("services"))
    for (json& service : document["services"]) {
      service["printed"] = {{"as_of", "2026-09-30"}};
      if (random() % 2 == 0) service["printed"]["period"] = {{"first", "2024-04-01"}, {"last", "2025-03-31"}};
      if (random() % 2 == 0) service["printed"]["valid_until"] = "2026-07-31";
      if (random() % 2 == 0) service["printed"]["state"] = "registered";
      if (random() % 2 == 0) service.erase("service_model");
    }
  return document;
}

TEST(FormProperties, WhatAFormWritesIsReadAsTheSameDocument) {
  std::mt19937 random{11};
  for (const char* name :
       {"ismap-breaches", "ismap-renewal", "liu-special-measure", "statement", "register", "impact-register",
        "procurement-provisional", "procurement-listed", "assessor", "meeting-38"}) {
    const json example = test::example(name);
    const Form& form = *form_of(example.at("format").get<std::string>());
    for (int round = 0; round < 12; ++round) {
      json document = example;
      if (round % 2 == 1) document = with_seldom_members(std::move(document), random);
      if (round > 0) change_all(document, form, 0, random);
      for (const Language language : {Language::ja, Language::en}) {
        Tables tables;
        const Catalog* catalog = round % 2 == 0 ? nullptr : &ismap_2020();
        for (FormSheet& sheet : write_form(form, document.dump(), language, catalog)) {
          if (sheet.rows.empty()) shuffle_columns(sheet.table, random);
          tables.push_back(std::move(sheet.table));
        }
        std::ranges::shuffle(tables, random);
        const std::string read_back = read(tables, form.format).json;
        EXPECT_EQ(json::diff(document, json::parse(read_back)).dump(), "[]") << name << round;
      }
    }
  }
}

/// The controls of an example, as a sheet.
Tables bare_sheet(const Statement& statement) {
  Table table{.name = "管理策"};
  table.rows.push_back({std::string{"番号"}, std::string{"実施"}, std::string{"理由"}, std::string{"個別管理策"}});
  for (const ControlEntry& entry : statement.controls)
    table.rows.push_back({entry.id.string(), std::string{ismap::name_of(entry.stance)}, entry.reason.value_or(""),
                          entry.individual_control.value_or("")});
  return {table};
}

/// A statement with the same controls that says other things.
Statement with_other_words(Statement statement, unsigned seed) {
  const std::string word = "x" + std::to_string(seed);
  statement.service_name = word;
  statement.covered_services = {word};
  statement.regions = seed % 2 == 0 ? std::vector<Region>{} : std::vector<Region>{{word, "JP"}};
  statement.overview = {word, word, "", word, word, ""};
  statement.assessment_period = {date(2020 + static_cast<int>(seed % 6), 1 + seed % 12, 1), date(2027, 3, 31)};
  statement.representative = {word, "", seed % 3 == 0, {}};
  statement.subsequent_events = {{date(2026, 1, 1), word}};
  if (seed % 2 == 0) statement.outside_services = {{word, {}, word, true}};
  return statement;
}

TEST(BareStatements, AreReviewedByWhatTheSheetHolds) {
  for (const char* name : {"statement", "migrate-statement"}) {
    const auto whole = load<Statement>(test::example(name).dump());
    const auto catalog = std::make_shared<const Catalog>(ismap_2020());
    const ask::TableDocument held = ask::load_tables(bare_sheet(whole), catalog, {.accepted = subject_formats});
    const auto& subject = std::get<ask::IndexedSubject>(held.input);
    EXPECT_FALSE(subject.absent.empty());
    const auto& bare = std::get<Statement>(subject.subject);
    ReviewRequest request{.as_of = date(2026, 11, 20)};
    request.absent = subject.absent;
    const Review expected = review(bare, request);
    EXPECT_NE(expected.verdict, Verdict::met);
    EXPECT_EQ(expected.diagnostics.size(), 1U);
    EXPECT_TRUE(expected.obligations.empty());
    for (unsigned seed = 0; seed < 60; ++seed) {
      const Review other = review(with_other_words(bare, seed), request);
      const json differences =
          json::diff(json::parse(write(expected, Layout::compact)), json::parse(write(other, Layout::compact)));
      EXPECT_EQ(differences.dump(), "[]") << name << seed;
    }
  }
}

}  // namespace
}  // namespace ismap::exchange::form_test
