#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <ismap/io/schema.hpp>
#include <ismap/report/rule_text.hpp>
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
  EXPECT_EQ(text_of(ismap_rule_explain, str("REG-3.2"), ISMAP_FORM_JSON), rules_json(rows));
  EXPECT_EQ(text_of(ismap_rule_explain, str("REG-3.2"), ISMAP_FORM_JA), explain_text(rows, {.language = Language::ja}));
  EXPECT_EQ(text_of(ismap_rule_explain, str("REG-3.2"), ISMAP_FORM_EN), explain_text(rows, {.language = Language::en}));
  for (const char* id : {"", "REG", "REG-3.2 "}) {
    EXPECT_EQ(ask(ismap_rule_find, str(id)).status, ISMAP_E_NOT_FOUND) << id;
    EXPECT_EQ(ask(ismap_rule_explain, str(id), ISMAP_FORM_JA).status, ISMAP_E_NOT_FOUND) << id;
  }
  EXPECT_EQ(ask(ismap_rule_explain, str("REG-3.2"), -1).status, ISMAP_E_ARGUMENT);
}

TEST(Rules, AreListed) {
  const auto all = nlohmann::json::parse(text_of(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_FORM_JSON)).at("rules");
  const auto left =
      nlohmann::json::parse(text_of(ismap_rule_list, ISMAP_RULES_LEFT_TO_PEOPLE, ISMAP_FORM_JSON)).at("rules");
  EXPECT_EQ(all.size(), ismap_rule_count());
  EXPECT_GT(left.size(), 0U);
  EXPECT_LT(left.size(), all.size());
  for (const auto& rule : left) EXPECT_EQ(rule.at("automation"), "left_to_people");
  EXPECT_NE(text_of(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_FORM_JA),
            text_of(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_FORM_EN));
  EXPECT_EQ(ask(ismap_rule_list, 2, ISMAP_FORM_JSON).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_rule_list, ISMAP_RULES_ALL, 3).status, ISMAP_E_ARGUMENT);
}

TEST(TimeLimits, AreThoseOfTheEnginesPolicy) {
  const std::string reform = example("reform-policy");
  const ismap_engine_options options = {sizeof options, str(reform)};
  const auto reformed = ask(ismap_engine_create, &options);
  ASSERT_EQ(reformed.status, ISMAP_OK);
  const auto months = [](const ismap_engine* of, std::int32_t day) {
    const auto limits = nlohmann::json::parse(text_of(ismap_time_limit_list, of, day, ISMAP_FORM_JSON));
    for (const auto& limit : limits.at("time_limits"))
      if (limit.at("id") == "report_date") return limit.at("months").get<int>();
    return 0;
  };
  const std::int32_t from = ask(ismap_day_parse, str("2026-04-01")).out;
  EXPECT_EQ(months(engine(), from), 3);
  EXPECT_EQ(months(reformed.out.get(), from - 1), 3);
  EXPECT_EQ(months(reformed.out.get(), from), 4);
  EXPECT_NE(text_of(ismap_time_limit_list, engine(), from, ISMAP_FORM_JA),
            text_of(ismap_time_limit_list, engine(), from, ISMAP_FORM_EN));
  EXPECT_EQ(ask(ismap_time_limit_list, engine(), from, 3).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_time_limit_list, engine(), ISMAP_NO_DAY, ISMAP_FORM_JSON).status, ISMAP_E_RANGE);
}

TEST(Schemas, AreThoseOfTheLibrary) {
  const auto documents = schema_documents();
  ASSERT_EQ(ismap_schema_count(), documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    EXPECT_EQ(string_of(ismap_schema_name(i)), documents[i]);
    EXPECT_EQ(text_of(ismap_schema_show, ismap_schema_name(i)), json_schema(documents[i]));
    EXPECT_EQ(text_of(ismap_schema_show_in, ismap_schema_name(i), ISMAP_LANGUAGE_JA),
              json_schema(documents[i], Language::ja));
    EXPECT_EQ(text_of(ismap_schema_show_in, ismap_schema_name(i), ISMAP_LANGUAGE_EN), json_schema(documents[i]));
  }
  EXPECT_EQ(ismap_schema_name(documents.size()).data, nullptr);
  const auto missing = ask(ismap_schema_show, str("a\nb"));
  EXPECT_EQ(missing.status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(string_of(ismap_error_message(missing.error.get(), ISMAP_LANGUAGE_EN)).find('\n'), std::string::npos);
  EXPECT_EQ(ask(ismap_schema_show_in, str("other"), ISMAP_LANGUAGE_EN).status, ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ask(ismap_schema_show_in, str("policy"), 2).status, ISMAP_E_ARGUMENT);
}

}  // namespace
}  // namespace ismap::capi_test
