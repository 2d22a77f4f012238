#include <ismap/catalog/import_csv.hpp>
#include <ismap/catalog/rejected_id.hpp>
#include <ismap/report/catalog_page.hpp>
#include <ismap/report/page_sheets.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/report/write_markdown.hpp>
#include <ismap/report/write_text.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "styles.hpp"
#include "tests/unit/catalog/imported_table.hpp"

#include <string>

namespace ismap {
namespace {

using nlohmann::json;
using test::en;
using test::has;
using test::ja;

std::size_t ordinal(const Catalog& catalog, std::string_view id) {
  return catalog.find(ControlId::parse(id).value()).value();
}

Catalog imported() {
  test::ImportedTable table;
  table.replace("9.4.1.8.PB", "9.4.1.8.PB,Addition,2,\"本文\x1b[1m\n二行目\"");
  return test::import(table).catalog;
}

std::string catalog_text(const Catalog& catalog, const Style& style, std::optional<Date> on = {}) {
  return write_text(catalog_page(catalog, style.language, on), style);
}

std::string entry_text(const Catalog& catalog, std::string_view id, const Style& style) {
  return write_text(entry_page(catalog, id, style.language).value(), style);
}

TEST(CatalogPage, CountsEachLevel) {
  const std::string text = catalog_text(ismap_2020(), en);
  EXPECT_TRUE(has(text, "governance criteria               18\n"));
  EXPECT_TRUE(has(text, "management criteria               64\n"));
  EXPECT_TRUE(has(text, "control objective                 121\n"));
  EXPECT_TRUE(has(text, "of these marked B or PB           31\n"));
  EXPECT_TRUE(has(text, "basic statement requirements (*)  234\n"));
  EXPECT_TRUE(has(catalog_text(ismap_2020(), ja), "  ガバナンス基準                   18\n"));
}

TEST(CatalogPage, PutsControlsUnderTheirGroups) {
  const std::string text = catalog_text(ismap_2020(), ja);
  EXPECT_TRUE(has(text,
                  "\n\n3  ガバナンス\n  3.1         節\n  3.1.1       見出し\n  3.1.2       見出し\n"
                  "  3.1.2.1  *  ガバナンス基準\n"));
  EXPECT_TRUE(has(text,
                  "\n  9.4             分類\n  9.4.1        *  統制目標    情報と機能へのアクセス限定\n"
                  "  9.4.1.8.PB   *  詳細管理策\n"));
}

TEST(CatalogPage, MarksTheBasicStatementRequirements) {
  const std::string text = catalog_text(ismap_2020(), ja);
  std::size_t marks = 0;
  for (std::size_t at = text.find("  *  "); at != std::string::npos; at = text.find("  *  ", at + 1)) ++marks;
  EXPECT_EQ(marks, 234U);
  EXPECT_TRUE(has(text, "\n  6.1.4.1         詳細管理策\n")) << "a detail selected as needed";
  EXPECT_TRUE(has(entry_text(ismap_2020(), "9.4", en), "  9.4.2.2.B   *  detailed control\n"));
  const json catalog = json::parse(catalog_json(ismap_2020()));
  EXPECT_EQ(std::ranges::count_if(catalog["controls"], [](const json& control) { return control["basic"] == true; }),
            234);
}

TEST(CatalogPage, ListsEveryControlAndGroupOnce) {
  const std::string text = catalog_text(ismap_2020(), en) + "\n";
  const auto is_listed_once = [&](std::string_view id) {
    std::size_t count = 0;
    for (const char* end : {"\n", "  "})
      for (const char* start : {" ", "\n"}) {
        const std::string line = start + std::string{id} + end;
        for (std::size_t at = text.find(line); at != std::string::npos; at = text.find(line, at + 1)) ++count;
      }
    return count == 1;
  };
  for (std::size_t i = 0; i < ismap_2020().size(); ++i) EXPECT_TRUE(is_listed_once(ismap_2020()[i].id.string())) << i;
  for (const Group& group : ismap_2020().groups())
    EXPECT_TRUE(group.kind == GroupKind::chapter || is_listed_once(group.id)) << group.id;
}

TEST(CatalogPage, HasATableForEachChapter) {
  const std::string html = write_html(catalog_page(ismap_2020(), Language::ja));
  EXPECT_TRUE(has(html, "<h1>管理策の一覧（非公式）</h1>"));
  EXPECT_TRUE(has(html, "<h2>9  アクセス</h2>"));
  EXPECT_TRUE(has(html, "<th scope=\"row\" class=\"short\">9.4.1.8.PB</th><td class=\"short\">*</td>"));
  std::size_t chapters = 0;
  for (const Group& group : ismap_2020().groups()) chapters += group.kind == GroupKind::chapter ? 1U : 0U;
  const auto sheets = page_sheets(catalog_page(ismap_2020(), Language::en));
  ASSERT_EQ(sheets.size(), chapters + 1);
  std::size_t rows = 0;
  for (std::size_t i = 1; i < sheets.size(); ++i) rows += sheets[i].table.rows.size() - 1;
  EXPECT_EQ(rows, ismap_2020().size() + ismap_2020().groups().size() - chapters);
  EXPECT_EQ(sheets[1].table.name, "3  Governance");
}

TEST(CatalogPage, SaysWhetherAbsenceProvesAnything) {
  EXPECT_TRUE(has(catalog_text(ismap_2020(), en), "absence proves nothing"));
  EXPECT_TRUE(has(catalog_text(ismap_2020(), ja), "収録されていないことは、存在しないことを意味しません"));
  EXPECT_FALSE(has(catalog_text(imported(), en), "absence proves nothing"));
}

TEST(CatalogPage, SaysThatATableOfTheRevisionLacksSome) {
  EXPECT_TRUE(has(catalog_text(ismap_2025(), en), "Only some numbers of the revised criteria are public"));
  const Catalog table = import_csv("objective,id,pattern\n5.6,5.6.1,1\n5.7,5.7.1,1\n", ismap_2025()).catalog;
  EXPECT_TRUE(has(catalog_text(table, en), "The imported table does not prove to hold all controls"));
  EXPECT_TRUE(has(catalog_text(table, ja), "取り込んだ表は、全ての管理策を網羅するものとは確認できません。"));
}

TEST(CatalogPage, OfADayListsWhatIsInForce) {
  const std::string before = catalog_text(ismap_2020(), en, date(2024, 6, 30));
  EXPECT_TRUE(has(before, "  In force on                       2024-06-30\n"));
  EXPECT_TRUE(has(before, "detailed control                  41\n"));
  EXPECT_FALSE(has(before, "12.2.1.15"));
  const std::string after = catalog_text(ismap_2020(), ja, date(2024, 7, 1));
  EXPECT_TRUE(has(after, "  基準日                           2024-07-01\n"));
  EXPECT_TRUE(has(after, "12.2.1.15"));
  const json listed = json::parse(catalog_json(ismap_2020(), date(2024, 6, 30)));
  EXPECT_EQ(listed["as_of"], "2024-06-30");
  EXPECT_EQ(listed["counts"]["detail"], 41);
  EXPECT_EQ(listed["controls"].size(), 244U);
}

TEST(CatalogJson, ListsEverything) {
  const json catalog = json::parse(catalog_json(ismap_2020()));
  EXPECT_EQ(catalog["edition"], "ismap-2020");
  EXPECT_EQ(catalog["complete"], false);
  EXPECT_EQ(catalog["counts"], json::parse(R"({"governance": 18, "management": 64, "objective": 121, "detail": 45,
                             "basic_detail": 31, "basic": 234})"));
  EXPECT_EQ(catalog["controls"].size(), ismap_2020().size());
  EXPECT_EQ(catalog["groups"].size(), ismap_2020().groups().size());
}

TEST(ControlPage, SaysWhatIsKnownAndFromWhere) {
  const Catalog& catalog = ismap_2020();
  const std::string text = entry_text(catalog, "9.4.1.8.PB", en);
  for (const std::string_view part :
       {"9.4.1.8.PB\n", "Level                        detailed control\n",
        "Under                        9.4.1  Data and function access limited\n",
        "Mark                         PB: added for cloud services, and part of the basic statement requirements\n",
        "Basic statement requirement  yes\n",
        "Confidence                   in the official English reference translation and in an independent source\n",
        "Evidence                     Control Criteria of ISMAP, English reference translation",
        "Secure Controls Framework"})
    EXPECT_TRUE(has(text, part)) << part;
  EXPECT_TRUE(has(entry_text(catalog, "9.4.1.8.PB", ja), "  種別          詳細管理策\n"));
}

TEST(ControlPage, NamesTheGroupOverAnObjectiveOrAGovernanceControl) {
  const Catalog& catalog = ismap_2020();
  EXPECT_TRUE(has(entry_text(catalog, "3.1.2.1", en), "Under                        3.1.2\n"));
  EXPECT_TRUE(has(entry_text(catalog, "9.5.1.P", en), "Under                        9.5.P\n"));
}

TEST(ControlPage, TellsRevisionsAndReservations) {
  const Catalog& catalog = ismap_2020();
  EXPECT_TRUE(has(entry_text(catalog, "12.2.1.15", ja), "追加された改定  2024-07\n"));
  EXPECT_TRUE(has(entry_text(catalog, "10.1.1.10.P", en), "Note"));
}

TEST(ControlPage, ShowsTheImportedTextOnOneSafeLine) {
  const Catalog catalog = imported();
  const std::string text = entry_text(catalog, "9.4.1.8.PB", ja);
  EXPECT_TRUE(has(text, "本文\uFFFD[1m 二行目\n"));
  EXPECT_TRUE(has(text, "追加\n"));
  EXPECT_TRUE(has(text, "定型管理策"));
}

TEST(ControlPage, KeepsAHostileImportedTextAsText) {
  test::ImportedTable table;
  table.replace("9.4.1.8.PB", "9.4.1.8.PB,,,</td><script>alert(1)</script>\x1b[31m![x](https://example.com/x)|y");
  const Catalog catalog = test::import(table).catalog;
  for (const Language language : {Language::ja, Language::en}) {
    const Page page = entry_page(catalog, "9.4.1.8.PB", language).value();
    const std::string html = write_html(page);
    EXPECT_TRUE(has(html, "&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;\uFFFD[31m"));
    EXPECT_FALSE(has(html, "<script"));
    EXPECT_FALSE(has(html, "href=\"https://example.com"));
    const std::string markdown = write_markdown(page);
    EXPECT_TRUE(has(markdown, "\\<script\\>"));
    EXPECT_FALSE(has(markdown, "](https://example.com"));
    for (const std::string& written : {html, markdown, write_text(page, en)}) EXPECT_FALSE(has(written, "\x1b"));
  }
}

TEST(ControlPage, LinksItsEvidence) {
  const std::string html = write_html(entry_page(ismap_2020(), "9.4.1.8.PB", Language::ja).value());
  EXPECT_TRUE(has(html, "<title>9.4.1.8.PB</title>"));
  EXPECT_TRUE(has(html, "<a href=\"https://www.ismap.go.jp/"));
}

TEST(ControlJson, HoldsTheSame) {
  const Catalog catalog = imported();
  const json answer = json::parse(control_json(catalog, ordinal(catalog, "9.4.1.8.PB")));
  EXPECT_EQ(answer["complete"], true);
  const json& control = answer["control"];
  EXPECT_EQ(control["id"], "9.4.1.8.PB");
  EXPECT_EQ(control["level"], "detail");
  EXPECT_EQ(control["parent"], "9.4.1");
  EXPECT_EQ(control["basic"], true);
  EXPECT_EQ(control["change"], "addition");
  EXPECT_EQ(control["pattern"], 2);
  EXPECT_EQ(control["text"], "本文\x1b[1m\n二行目");
  EXPECT_EQ(control["evidence"][0]["source"], "control_criteria_2022");
  EXPECT_EQ(control["evidence"][0]["reliability"], "high");
}

TEST(GroupPage, ListsTheControlsUnderAGroup) {
  const Catalog& catalog = ismap_2020();
  EXPECT_TRUE(entry_text(catalog, "9.4", en)
                  .starts_with("9.4  category\n  Edition  ismap-2020\n\n  *: basic statement requirement\n\n"
                               "  9.4.1       *  control objective  Data and function access limited\n"
                               "  9.4.1.8.PB  *  detailed control\n"));
  EXPECT_TRUE(has(entry_text(catalog, "9", ja), "9  章  アクセス\n"));
  EXPECT_TRUE(has(entry_text(catalog, "4.3", en), "no controls"));
}

TEST(GroupJson, HoldsTheSame) {
  const Catalog& catalog = ismap_2020();
  const json group = json::parse(group_json(catalog, *catalog.find_group("9.5.P")))["group"];
  EXPECT_EQ(group["id"], "9.5.P");
  EXPECT_EQ(group["kind"], "category");
  EXPECT_EQ(group["controls"][0], "9.5.1.P");
}

TEST(WhyNotListed, ExplainsEveryKnownMistake) {
  for (const RejectedId& mistake : rejected_ids()) {
    const Text why = why_not_listed(ismap_2020(), mistake.id);
    for (const Language language : {Language::ja, Language::en}) {
      EXPECT_TRUE(has(why.in(language), mistake.reason.in(language))) << mistake.id;
      EXPECT_TRUE(has(why.in(language), mistake.likely)) << mistake.id;
    }
  }
}

TEST(WhyNotListed, NamesTheOfficialFormOfAnIdWithAnotherMark) {
  EXPECT_TRUE(has(why_not_listed(ismap_2020(), "9.4.1.8").en, "9.4.1.8.PB"));
  EXPECT_TRUE(has(why_not_listed(ismap_2020(), "9.4.1.8.B").ja, "9.4.1.8.PB"));
}

TEST(WhyNotListed, ProvesNothingByAbsenceFromAnIncompleteCatalogue) {
  EXPECT_TRUE(has(why_not_listed(ismap_2020(), "9.4.1.200").en, "absence proves nothing"));
  EXPECT_TRUE(has(why_not_listed(ismap_2020(), "9.4.1.200.P").ja, "存在しないことを意味しません"));
}

TEST(WhyNotListed, ProvesAbsenceWhereTheCatalogueIsComplete) {
  for (const char* id : {"9.4.1.200.B", "9.4.1.200.PB", "3.1.2.99", "99.1.1", "99.1.1.1"})
    EXPECT_TRUE(has(why_not_listed(ismap_2020(), id).en, "is not in the Control Criteria")) << id;
  EXPECT_TRUE(has(why_not_listed(imported(), "9.4.1.200").en, "is not in the Control Criteria"));
}

TEST(WhyNotListed, ShowsSafelyWhatIsNoIdAtAll) {
  EXPECT_TRUE(has(why_not_listed(ismap_2020(), "a\x1b[0m").en, "\"a\uFFFD[0m\" has not the form"));
}

}  // namespace
}  // namespace ismap
