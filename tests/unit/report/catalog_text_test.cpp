#include <ismap/catalog/import_csv.hpp>
#include <ismap/catalog/rejected_id.hpp>
#include <ismap/report/catalog_text.hpp>

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

TEST(CatalogText, CountsEachLevel) {
  const std::string text = catalog_text(ismap_2020(), en);
  EXPECT_TRUE(has(text, "governance criteria               18\n"));
  EXPECT_TRUE(has(text, "management criteria               64\n"));
  EXPECT_TRUE(has(text, "control objective                 121\n"));
  EXPECT_TRUE(has(text, "of these marked B or PB           31\n"));
  EXPECT_TRUE(has(text, "basic statement requirements (*)  234\n"));
  EXPECT_TRUE(has(catalog_text(ismap_2020(), ja), "  ガバナンス基準                   18\n"));
}

TEST(CatalogText, PutsControlsUnderTheirGroups) {
  const std::string text = catalog_text(ismap_2020(), ja);
  EXPECT_TRUE(has(text, "\n3  ガバナンス\n  3.1\n    3.1.1\n    3.1.2\n    * 3.1.2.1\n"));
  EXPECT_TRUE(has(text, "\n  9.4\n  * 9.4.1  情報と機能へのアクセス限定\n    * 9.4.1.8.PB\n"));
}

TEST(CatalogText, MarksTheBasicStatementRequirements) {
  const std::string text = catalog_text(ismap_2020(), ja);
  std::size_t marks = 0;
  for (std::size_t at = text.find(" * "); at != std::string::npos; at = text.find(" * ", at + 1)) ++marks;
  EXPECT_EQ(marks, 234U);
  EXPECT_TRUE(has(text, "\n      6.1.4.1\n")) << "a detail selected as needed";
  EXPECT_TRUE(has(group_text(ismap_2020(), *ismap_2020().find_group("9.4"), en), "  * 9.4.2.2.B\n"));
  const json catalog = json::parse(catalog_json(ismap_2020()));
  EXPECT_EQ(std::ranges::count_if(catalog["controls"], [](const json& control) { return control["basic"] == true; }),
            234);
}

TEST(CatalogText, ListsEveryControlAndGroupOnce) {
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

TEST(CatalogText, SaysWhetherAbsenceProvesAnything) {
  EXPECT_TRUE(has(catalog_text(ismap_2020(), en), "absence proves nothing"));
  EXPECT_TRUE(has(catalog_text(ismap_2020(), ja), "収録されていないことは、存在しないことを意味しません"));
  EXPECT_FALSE(has(catalog_text(imported(), en), "absence proves nothing"));
}

TEST(CatalogText, SaysThatATableOfTheRevisionLacksSome) {
  EXPECT_TRUE(has(catalog_text(ismap_2025(), en), "Only some numbers of the revised criteria are public"));
  const Catalog table = import_csv("objective,id,pattern\n5.6,5.6.1,1\n5.7,5.7.1,1\n", ismap_2025()).catalog;
  EXPECT_TRUE(has(catalog_text(table, en), "The imported table does not prove to hold all controls"));
  EXPECT_TRUE(has(catalog_text(table, ja), "取り込んだ表は、全ての管理策を網羅するものとは確認できません。"));
}

TEST(CatalogText, OfADayListsWhatIsInForce) {
  const std::string before = catalog_text(ismap_2020(), en, date(2024, 6, 30));
  EXPECT_TRUE(has(before, "  In force on  2024-06-30\n"));
  EXPECT_TRUE(has(before, "detailed control                  41\n"));
  EXPECT_FALSE(has(before, "12.2.1.15"));
  const std::string after = catalog_text(ismap_2020(), ja, date(2024, 7, 1));
  EXPECT_TRUE(has(after, "  基準日  2024-07-01\n"));
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

TEST(ControlText, SaysWhatIsKnownAndFromWhere) {
  const Catalog& catalog = ismap_2020();
  const std::string text = control_text(catalog, ordinal(catalog, "9.4.1.8.PB"), en);
  for (const std::string_view part :
       {"9.4.1.8.PB\n", "Level                        detailed control\n",
        "Under                        9.4.1  Data and function access limited\n",
        "Mark                         PB: added for cloud services, and part of the basic statement requirements\n",
        "Basic statement requirement  yes\n",
        "Confidence                   in the official English reference translation and in an independent source\n",
        "Evidence                     Control Criteria of ISMAP, English reference translation",
        "Secure Controls Framework"})
    EXPECT_TRUE(has(text, part)) << part;
  EXPECT_TRUE(has(control_text(catalog, ordinal(catalog, "9.4.1.8.PB"), ja), "  種別          詳細管理策\n"));
}

TEST(ControlText, NamesTheGroupOverAnObjectiveOrAGovernanceControl) {
  const Catalog& catalog = ismap_2020();
  EXPECT_TRUE(has(control_text(catalog, ordinal(catalog, "3.1.2.1"), en), "Under                        3.1.2\n"));
  EXPECT_TRUE(has(control_text(catalog, ordinal(catalog, "9.5.1.P"), en), "Under                        9.5.P\n"));
}

TEST(ControlText, TellsRevisionsAndReservations) {
  const Catalog& catalog = ismap_2020();
  EXPECT_TRUE(has(control_text(catalog, ordinal(catalog, "12.2.1.15"), ja), "追加された改定  2024-07\n"));
  EXPECT_TRUE(has(control_text(catalog, ordinal(catalog, "10.1.1.10.P"), en), "Note"));
}

TEST(ControlText, ShowsTheImportedTextOnOneSafeLine) {
  const Catalog catalog = imported();
  const std::string text = control_text(catalog, ordinal(catalog, "9.4.1.8.PB"), ja);
  EXPECT_TRUE(has(text, "本文\uFFFD[1m 二行目\n"));
  EXPECT_TRUE(has(text, "追加\n"));
  EXPECT_TRUE(has(text, "定型管理策"));
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

TEST(GroupText, ListsTheControlsUnderAGroup) {
  const Catalog& catalog = ismap_2020();
  EXPECT_TRUE(group_text(catalog, *catalog.find_group("9.4"), en)
                  .starts_with("9.4  category\n  *: basic statement requirement\n* 9.4.1  Data and function access "
                               "limited\n  * 9.4.1.8.PB\n"));
  EXPECT_TRUE(has(group_text(catalog, *catalog.find_group("9"), ja), "9  章  アクセス\n"));
  EXPECT_TRUE(has(group_text(catalog, *catalog.find_group("4.3"), en), "no controls"));
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
