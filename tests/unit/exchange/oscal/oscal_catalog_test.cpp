#include "tests/support/control_id.hpp"
#include "tests/unit/catalog/imported_table.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/import_csv.hpp>
#include <ismap/catalog/objective_mapping.hpp>
#include <ismap/exchange/oscal/write_oscal.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::oscal_catalog_test {
namespace {

using nlohmann::json;

json written(OscalDocument document, const Catalog& catalog, const OscalOptions& options = {}) {
  return json::parse(write_oscal(document, catalog, options).json).at(std::string{top_member_of(document)});
}

struct Placed {
  json control;
  std::string above;  ///< the id of the control or the group that it is in
};

void collect(const json& around, std::map<std::string, Placed>& all) {
  for (const char* list : {"groups", "controls"})
    for (const json& one : around.value(list, json::array())) {
      if (std::string_view{list} == "controls") {
        const bool is_new = all.emplace(one.at("id"), Placed{one, around.value("id", "")}).second;
        EXPECT_TRUE(is_new) << one.at("id");
      }
      collect(one, all);
    }
}

std::map<std::string, Placed> controls_in(const json& catalog) {
  std::map<std::string, Placed> all;
  collect(catalog, all);
  return all;
}

std::string value_of(const json& object, std::string_view name) {
  for (const json& one : object.at("props"))
    if (one.at("name") == name) return one.at("value");
  return "";
}

TEST(OscalCatalog, HasEachControlOnceWithItsMarkAndLevel) {
  for (const Catalog* catalog : {&ismap_2020(), &ismap_2025()}) {
    const std::map<std::string, Placed> controls = controls_in(written(OscalDocument::catalog, *catalog));
    EXPECT_EQ(controls.size(), catalog->size());
    for (std::size_t i = 0; i < catalog->size(); ++i) {
      const Control& one = (*catalog)[i];
      const auto found = controls.find("ismap-" + one.id.string());
      ASSERT_NE(found, controls.end()) << one.id.string();
      const json& control = found->second.control;
      EXPECT_EQ(value_of(control, "label"), one.id.string());
      EXPECT_EQ(value_of(control, "mark"), to_string(one.id.suffix));
      EXPECT_EQ(value_of(control, "basic-requirement"), is_basic_requirement(one) ? "true" : "false");
      EXPECT_EQ(control.at("title"), one.label.ja.empty() ? one.id.string() : std::string{one.label.ja});
      EXPECT_EQ(control.at("parts").at(0).at("id"), "ismap-" + one.id.string() + "_smt");
      if (const std::optional<std::size_t> objective = catalog->parent(i)) {
        EXPECT_EQ(found->second.above, "ismap-" + (*catalog)[*objective].id.string());
      }
    }
  }
}

TEST(OscalCatalog, PutsControlsIntoTheirInnermostGroup) {
  const std::map<std::string, Placed> controls = controls_in(written(OscalDocument::catalog, ismap_2020()));
  EXPECT_EQ(controls.at("ismap-3.1.2.1").above, "ismap-group-3.1.2");
  EXPECT_EQ(controls.at("ismap-4.4.1.1").above, "ismap-group-4.4.1");
  EXPECT_EQ(controls.at("ismap-5.1.1").above, "ismap-group-5.1");
  EXPECT_EQ(controls.at("ismap-6.3.1.P").above, "ismap-group-6.3.P");
  EXPECT_EQ(controls.at("ismap-9.4.1.8.PB").above, "ismap-9.4.1");
  EXPECT_EQ(controls_in(written(OscalDocument::catalog, ismap_2025())).at("ismap-5.6").above, "ismap-group-5");
}

TEST(OscalCatalog, HasTheTextsOfAnImportedTable) {
  test::ImportedTable table;
  std::string& row = table.rows[table.index_of("5.1.1.1")];
  row = "5.1.1.1,Changed,2,*本文*";
  const Catalog catalog = import_csv(table.csv(), ismap_2020(), {.revision = date(2022, 4, 1)}).catalog;
  const OscalWritten made = write_oscal(OscalDocument::catalog, catalog);
  const json content = json::parse(made.json).at("catalog");
  const std::map<std::string, Placed> controls = controls_in(content);
  EXPECT_EQ(controls.size(), catalog.size());
  const json& control = controls.at("ismap-5.1.1.1").control;
  EXPECT_EQ(control.at("parts").at(0).at("prose"), "*本文*");
  EXPECT_EQ(value_of(control, "change"), "changed");
  EXPECT_EQ(value_of(control, "pattern"), "2");
  EXPECT_FALSE(controls.at("ismap-5.1.1").control.at("parts").at(0).contains("prose"));
  EXPECT_EQ(content.at("metadata").at("last-modified"), "2022-04-01T00:00:00+09:00");
  // One control has a text, the others a part without.
  const auto without =
      std::ranges::find_if(made.losses, [](const OscalLoss& loss) { return loss.pointer.ends_with("/parts/0/prose"); });
  ASSERT_NE(without, made.losses.end());
  EXPECT_EQ(without->count, catalog.size() - 1);
}

TEST(OscalCatalog, IsInTheLanguageAskedForAndNamesBoth) {
  const json english = written(OscalDocument::catalog, ismap_2020(), {.day = {}, .language = Language::en});
  const json& chapter = english.at("groups").at(0);
  EXPECT_EQ(chapter.at("title"), "Governance");
  EXPECT_EQ(value_of(chapter, "title.ja"), "ガバナンス");
  EXPECT_EQ(value_of(chapter, "title.en"), "Governance");
}

TEST(OscalProfile, HasTheBasicStatementRequirements) {
  const auto ids = [](const Catalog& catalog) {
    const json profile = written(OscalDocument::profile, catalog);
    return profile.at("imports").at(0).at("include-controls").at(0).at("with-ids").get<std::vector<std::string>>();
  };
  const std::vector<std::string> basic = ids(ismap_2020());
  EXPECT_EQ(basic.size(), 234U);
  EXPECT_EQ(ids(ismap_2025()).size(), ismap_2025().size());
  const std::map<std::string, Placed> controls = controls_in(written(OscalDocument::catalog, ismap_2020()));
  for (const std::string& id : basic) EXPECT_TRUE(controls.contains(id)) << id;
  EXPECT_NE(std::ranges::find(basic, "ismap-9.4.1.8.PB"), basic.end());
  EXPECT_EQ(std::ranges::find(basic, "ismap-6.1.4.1"), basic.end());
}

TEST(OscalMapping, HasEveryLinkAndEveryGap) {
  const json mapping = written(OscalDocument::mapping_collection, ismap_2020()).at("mappings").at(0);
  EXPECT_EQ(mapping.at("maps").size(), objective_mapping().size() + detail_mapping().size());
  const auto gaps = [&](const char* side) {
    return mapping.at(side).at("unmapped-controls").at(0).at("with-ids").get<std::set<std::string>>();
  };
  EXPECT_EQ(gaps("source-gap-summary").size(), 7U);
  EXPECT_EQ(gaps("target-gap-summary").size(), 11U);

  // A control has a place in its own edition, and is mapped or a gap.
  const auto sources = controls_in(written(OscalDocument::catalog, ismap_2020()));
  const auto targets = controls_in(written(OscalDocument::catalog, ismap_2025()));
  std::set<std::string> mapped;
  for (const json& one : mapping.at("maps")) {
    EXPECT_EQ(one.at("relationship"), "intersects-with");
    for (const json& source : one.at("sources")) {
      EXPECT_TRUE(sources.contains(source.at("id-ref"))) << source;
      mapped.insert(source.at("id-ref"));
    }
    for (const json& target : one.at("targets")) EXPECT_TRUE(targets.contains(target.at("id-ref"))) << target;
  }
  for (const std::size_t objective : ismap_2020().objectives()) {
    const std::string id = "ismap-" + ismap_2020()[objective].id.string();
    EXPECT_NE(mapped.contains(id), gaps("source-gap-summary").contains(id)) << id;
  }
}

TEST(OscalMapping, IsTheSameWhicheverTheCatalogue) {
  EXPECT_EQ(write_oscal(OscalDocument::mapping_collection, ismap_2020()).json,
            write_oscal(OscalDocument::mapping_collection, ismap_2025()).json);
}

}  // namespace
}  // namespace ismap::exchange::oscal_catalog_test
