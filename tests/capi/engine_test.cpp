#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"
#include "tests/unit/catalog/imported_table.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ismap::capi_test {
namespace {

TEST(Engine, ReadsItsPolicy) {
  ismap_engine_options options = ISMAP_ENGINE_OPTIONS_INIT;
  options.policy = ISMAP_STR("{\"format\": \"ismap-policy/1\",\n \"choices\": {\"x\": 1}}");
  const auto refused = ask(ismap_engine_create, &options);
  EXPECT_EQ(refused.status, ISMAP_E_UNKNOWN_MEMBER);
  EXPECT_EQ(refused.out, nullptr);
  EXPECT_EQ(string_of(ismap_error_pointer(refused.error.get())), "/choices/x");
  EXPECT_EQ(ismap_error_line(refused.error.get()), 2U);
  EXPECT_EQ(ismap_error_column(refused.error.get()), 14U);
  EXPECT_EQ(ismap_error_offset(refused.error.get()), 42U);

  ismap_engine_options empty = ISMAP_ENGINE_OPTIONS_INIT;
  empty.policy = {"", 0};
  EXPECT_EQ(ask(ismap_engine_create, &empty).status, ISMAP_E_SYNTAX);
  const ismap_engine_options absent = ISMAP_ENGINE_OPTIONS_INIT;
  EXPECT_EQ(ask(ismap_engine_create, &absent).status, ISMAP_OK);
}

TEST(Engine, HasTheEmbeddedCatalogue) {
  EXPECT_EQ(string_of(ismap_catalog_edition(engine())), "ismap-2020");
  EXPECT_EQ(ismap_catalog_is_complete(engine()), 0);
  EXPECT_EQ(string_of(ismap_engine_warnings_json(engine())), "[]");
  const Catalog& catalog = ismap_2020();
  ASSERT_EQ(ismap_catalog_count(engine()), catalog.size());
  for (std::size_t i = 0; i < catalog.size(); ++i) {
    const std::uint64_t control = ismap_catalog_control(engine(), i);
    EXPECT_EQ(text_of(ismap_control_id_text, control), catalog[i].id.string());
    EXPECT_EQ(ismap_catalog_level(engine(), i), ISMAP_LEVEL_GOVERNANCE + static_cast<int>(catalog[i].level));
    EXPECT_EQ(ask(ismap_catalog_find, engine(), control).out, i);
    EXPECT_EQ(ask(ismap_catalog_find, engine(), control ^ 1).out, i);  // whatever its suffix
  }
  for (const std::size_t index : {catalog.size(), SIZE_MAX}) {
    EXPECT_EQ(ismap_catalog_control(engine(), index), 0U);
    EXPECT_EQ(ismap_catalog_level(engine(), index), ISMAP_LEVEL_NONE);
  }
}

TEST(Catalogue, SaysWhatIsNotThere) {
  EXPECT_EQ(ask(ismap_catalog_find, engine(), std::uint64_t{0x0904016300}).status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ask(ismap_catalog_find, engine(), std::uint64_t{1}).status, ISMAP_E_ARGUMENT);
  const auto missing = ask(ismap_catalog_show, engine(), str("6.1.3.13.PB"), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN);
  EXPECT_EQ(missing.status, ISMAP_E_NOT_FOUND);
  EXPECT_NE(string_of(ismap_error_message(missing.error.get(), ISMAP_LANGUAGE_EN)).find("6.1.3.3.PB"),
            std::string::npos);
  EXPECT_EQ(ismap_error_pointer(missing.error.get()).data, nullptr);
  EXPECT_EQ(ismap_error_line(missing.error.get()), 0U);
  EXPECT_EQ(ask(ismap_catalog_show, engine(), str(""), ISMAP_FORMAT_JSON, 0).status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ask(ismap_catalog_show, engine(), str("9.4"), ISMAP_FORMAT_TEXT, 0).status, ISMAP_E_ARGUMENT);
}

TEST(Catalogue, IsShownInEveryForm) {
  for (const char* id : {"9", "9.4", "9.4.1", "9.4.1.8.PB"}) {
    const std::string json = text_of(ismap_catalog_show, engine(), str(id), ISMAP_FORMAT_JSON, 0);
    EXPECT_NE(json.find(id), std::string::npos);
    EXPECT_TRUE(nlohmann::json::accept(json));
    EXPECT_NE(text_of(ismap_catalog_show, engine(), str(id), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA),
              text_of(ismap_catalog_show, engine(), str(id), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN));
  }
  const ismap_str whole = {nullptr, 0};
  EXPECT_GT(text_of(ismap_catalog_show, engine(), whole, ISMAP_FORMAT_JSON, 0).size(), 10'000U);
}

TEST(Engine, UsesTheEditionItIsAskedFor) {
  const auto revised = ask(ismap_engine_use_edition, engine(), str("ismap-2025"));
  ASSERT_EQ(revised.status, ISMAP_OK);
  EXPECT_EQ(string_of(ismap_catalog_edition(revised.out.get())), "ismap-2025");
  EXPECT_EQ(ismap_catalog_count(revised.out.get()), 94U);
  const auto back = ask(ismap_engine_use_edition, revised.out.get(), str("ismap-2020"));
  EXPECT_EQ(ismap_catalog_count(back.out.get()), ismap_catalog_count(engine()));

  const auto refused = ask(ismap_engine_use_edition, engine(), str("ismap-2030"));
  EXPECT_EQ(refused.status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(refused.out, nullptr);
  EXPECT_EQ(string_of(ismap_error_message(refused.error.get(), ISMAP_LANGUAGE_EN)),
            "There is no edition \"ismap-2030\".");
}

TEST(Import, ReadsTheTableOfTheRevision) {
  const auto revised = ask(ismap_engine_import_catalog, engine(), str("objective,id,pattern\n5.6,5.6.1,2\n"), nullptr);
  ASSERT_EQ(revised.status, ISMAP_OK);
  EXPECT_EQ(string_of(ismap_catalog_edition(revised.out.get())), "ismap-2025");
}

TEST(Import, CompletesTheCatalogueOfAnotherEngine) {
  const auto complete = ask(ismap_engine_import_catalog, engine(), str(table_csv()), nullptr);
  ASSERT_EQ(complete.status, ISMAP_OK);
  EXPECT_EQ(ismap_catalog_is_complete(complete.out.get()), 1);
  EXPECT_EQ(ismap_catalog_count(complete.out.get()), 1163U + 121U);
  EXPECT_EQ(ismap_catalog_is_complete(engine()), 0);
  EXPECT_EQ(string_of(ismap_engine_warnings_json(complete.out.get())), "[]");

  const auto short_table = ask(ismap_engine_import_catalog, engine(), str(test::ImportedTable{1080}.csv()), nullptr);
  const auto warnings = nlohmann::json::parse(string_of(ismap_engine_warnings_json(short_table.out.get())));
  EXPECT_EQ(warnings.size(), 1U);
  EXPECT_EQ(ismap_catalog_is_complete(short_table.out.get()), 0);
}

TEST(Import, TakesATableOfAnOlderRevision) {
  test::ImportedTable table;
  for (const char* id : {"8.1.5.4.P", "12.2.1.15", "13.2.3.7.P", "16.1.5.10"}) table.remove(id);
  const std::string csv = table.csv();
  EXPECT_EQ(ask(ismap_engine_import_catalog, engine(), str(csv), nullptr).status, ISMAP_E_MISSING_MEMBER);
  const auto of_revision = [&](std::int32_t revision) {
    ismap_import_options options = ISMAP_IMPORT_OPTIONS_INIT;
    options.revision = revision;
    return ask(ismap_engine_import_catalog, engine(), str(csv), &options);
  };
  for (const std::int32_t latest : {0, ISMAP_NO_DAY}) EXPECT_EQ(of_revision(latest).status, ISMAP_E_MISSING_MEMBER);

  const std::int32_t day = ask(ismap_day_parse, str("2023-09-20")).out;
  const auto older = of_revision(day);
  ASSERT_EQ(older.status, ISMAP_OK);
  EXPECT_EQ(ismap_catalog_is_complete(older.out.get()), 1);
  EXPECT_EQ(ismap_catalog_revision(older.out.get()), day);
  EXPECT_EQ(ismap_catalog_revision(engine()), ISMAP_NO_DAY);
  EXPECT_EQ(of_revision(INT32_MAX).status, ISMAP_E_RANGE);
}

TEST(Import, SaysWhereTheTableIsWrong) {
  const auto refused =
      ask(ismap_engine_import_catalog, engine(), str("id,change_type,pattern\n5.1.1,,\n5.x,,\n"), nullptr);
  EXPECT_EQ(refused.status, ISMAP_E_BAD_CONTROL_ID);
  EXPECT_EQ(ismap_error_line(refused.error.get()), 3U);
  EXPECT_EQ(ismap_error_column(refused.error.get()), 1U);
  EXPECT_EQ(ismap_error_offset(refused.error.get()), 31U);
  EXPECT_EQ(string_of(ismap_error_pointer(refused.error.get())), "");
}

}  // namespace
}  // namespace ismap::capi_test
