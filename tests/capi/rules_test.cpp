#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <ismap/io/schema.hpp>
#include <ismap/report/rule_page.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/report/write_markdown.hpp>
#include <ismap/report/write_text.hpp>
#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ismap::capi_test {
namespace {

TEST(Rules, AreThoseOfTheRulebook) {
  const auto rules = rulebook();
  ASSERT_EQ(ismap_rule_count(), rules.size());
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::string id = string_of(ismap_rule_id(i));
    EXPECT_EQ(id, rules[i]->id);
    const std::size_t oldest = ask(ismap_rule_find, str(id)).out;
    EXPECT_LE(oldest, i);
    EXPECT_EQ(string_of(ismap_rule_id(oldest)), id);
    EXPECT_TRUE(oldest == 0 || string_of(ismap_rule_id(oldest - 1)) != id);
  }
  EXPECT_EQ(ismap_rule_id(rules.size()).data, nullptr);
  EXPECT_EQ(ismap_rule_id(SIZE_MAX).data, nullptr);
}

TEST(Rules, AreExplainedInEveryForm) {
  const auto rows = find_rules("REG-3.2");
  EXPECT_EQ(text_of(ismap_rule_explain, str("REG-3.2"), ISMAP_FORMAT_JSON, 0), rules_json(rows));
  EXPECT_EQ(text_of(ismap_rule_explain, str("REG-3.2"), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA),
            write_text(explain_page(rows, Language::ja), {.language = Language::ja}));
  EXPECT_EQ(text_of(ismap_rule_explain, str("REG-3.2"), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN),
            write_text(explain_page(rows, Language::en), {.language = Language::en}));
  EXPECT_EQ(text_of(ismap_rule_explain, str("REG-3.2"), ISMAP_FORMAT_MARKDOWN, ISMAP_LANGUAGE_JA),
            write_markdown(explain_page(rows, Language::ja)));
  EXPECT_EQ(text_of(ismap_rule_explain, str("REG-3.2"), ISMAP_FORMAT_HTML, ISMAP_LANGUAGE_EN),
            write_html(explain_page(rows, Language::en)));
  for (const char* id : {"", "REG", "REG-3.2 "}) {
    EXPECT_EQ(ask(ismap_rule_find, str(id)).status, ISMAP_E_NOT_FOUND) << id;
    EXPECT_EQ(ask(ismap_rule_explain, str(id), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA).status, ISMAP_E_NOT_FOUND) << id;
  }
  EXPECT_EQ(ask(ismap_rule_explain, str("REG-3.2"), ISMAP_FORMAT_TEXT, -1).status, ISMAP_E_ARGUMENT);
}

TEST(Rules, AreListed) {
  const auto all = nlohmann::json::parse(text_of(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_FORMAT_JSON, 0)).at("rules");
  const auto left =
      nlohmann::json::parse(text_of(ismap_rule_list, ISMAP_RULES_LEFT_TO_PEOPLE, ISMAP_FORMAT_JSON, 0)).at("rules");
  EXPECT_EQ(all.size(), ismap_rule_count());
  EXPECT_GT(left.size(), 0U);
  EXPECT_LT(left.size(), all.size());
  for (const auto& rule : left) EXPECT_EQ(rule.at("automation"), "left_to_people");
  EXPECT_NE(text_of(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA),
            text_of(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN));
  EXPECT_EQ(ask(ismap_rule_list, 2, ISMAP_FORMAT_JSON, 0).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_LANGUAGE_JA, ISMAP_LANGUAGE_JA).status, ISMAP_E_ARGUMENT);
}

TEST(TimeLimits, AreThoseOfTheEnginesPolicy) {
  const std::string reform = example("reform-policy");
  ismap_engine_options options = ISMAP_ENGINE_OPTIONS_INIT;
  options.policy = str(reform);
  const auto reformed = ask(ismap_engine_create, &options);
  ASSERT_EQ(reformed.status, ISMAP_OK);
  const auto months = [](const ismap_engine* of, std::int32_t day) {
    const auto limits = nlohmann::json::parse(text_of(ismap_time_limit_list, of, day, ISMAP_FORMAT_JSON, 0));
    for (const auto& limit : limits.at("time_limits"))
      if (limit.at("id") == "report_date") return limit.at("months").get<int>();
    return 0;
  };
  const std::int32_t from = ask(ismap_day_parse, str("2026-04-01")).out;
  EXPECT_EQ(months(engine(), from), 3);
  EXPECT_EQ(months(reformed.out.get(), from - 1), 3);
  EXPECT_EQ(months(reformed.out.get(), from), 4);
  EXPECT_NE(text_of(ismap_time_limit_list, engine(), from, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA),
            text_of(ismap_time_limit_list, engine(), from, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN));
  EXPECT_EQ(ask(ismap_time_limit_list, engine(), from, 3, 0).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_time_limit_list, engine(), ISMAP_NO_DAY, ISMAP_FORMAT_JSON, 0).status, ISMAP_E_RANGE);
}

/// What a function shows has every form of a page, and none of those that only answers have.
template <class... Parameters, class... Given>
void expect_pages(ismap_status (*show)(Parameters...), Given... given) {
  for (const ismap_language language : {ISMAP_LANGUAGE_JA, ISMAP_LANGUAGE_EN}) {
    EXPECT_TRUE(text_of(show, given..., ISMAP_FORMAT_MARKDOWN, language).starts_with("# "));
    EXPECT_TRUE(text_of(show, given..., ISMAP_FORMAT_HTML, language).starts_with("<!doctype html>\n"));
    EXPECT_TRUE(text_of(show, given..., ISMAP_FORMAT_CSV, language).starts_with("\xEF\xBB\xBF"));
    EXPECT_TRUE(nlohmann::json::accept(text_of(show, given..., ISMAP_FORMAT_TABLES, language)));
  }
  for (const ismap_format format : {ISMAP_FORMAT_ICS, ISMAP_FORMAT_SARIF, ISMAP_FORMAT_JUNIT, ISMAP_FORMAT_SVG})
    EXPECT_EQ(ask(show, given..., format, ISMAP_LANGUAGE_EN).status, ISMAP_E_ARGUMENT) << format;
  EXPECT_EQ(ask(show, given..., ISMAP_FORMAT_HTML, 0).status, ISMAP_E_ARGUMENT);
}

TEST(Pages, AreWrittenOfRulesTimeLimitsAndTheCatalogue) {
  expect_pages(ismap_rule_explain, str("REG-3.2"));
  expect_pages(ismap_rule_list, ISMAP_RULES_LEFT_TO_PEOPLE);
  expect_pages(ismap_time_limit_list, engine(), as_of);
  for (const ismap_str id : {ismap_str{nullptr, 0}, str("9.4"), str("9.4.1.8.PB")})
    expect_pages(ismap_catalog_show, engine(), id);
}

TEST(Schemas, AreThoseOfTheLibrary) {
  const auto documents = schema_documents();
  ASSERT_EQ(ismap_schema_count(), documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    EXPECT_EQ(string_of(ismap_schema_name(i)), documents[i]);
    EXPECT_EQ(text_of(ismap_schema_show, ismap_schema_name(i), ISMAP_LANGUAGE_JA),
              json_schema(documents[i], Language::ja));
    EXPECT_EQ(text_of(ismap_schema_show, ismap_schema_name(i), ISMAP_LANGUAGE_EN), json_schema(documents[i]));
  }
  EXPECT_EQ(ismap_schema_name(documents.size()).data, nullptr);
  const auto missing = ask(ismap_schema_show, str("a\nb"), ISMAP_LANGUAGE_EN);
  EXPECT_EQ(missing.status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(string_of(ismap_error_message(missing.error.get(), ISMAP_LANGUAGE_EN)).find('\n'), std::string::npos);
  EXPECT_EQ(ask(ismap_schema_show, str("other"), ISMAP_LANGUAGE_EN).status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ask(ismap_schema_show, str("policy"), 2).status, ISMAP_E_ARGUMENT);
}

}  // namespace
}  // namespace ismap::capi_test
