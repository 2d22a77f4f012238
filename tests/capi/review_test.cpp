#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/review_page.hpp>
#include <ismap/review/subject.hpp>
#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ismap::capi_test::review_test {
namespace {

Handle<ismap_document> loaded(std::string_view name) {
  return ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example(name)), nullptr).out;
}

Handle<ismap_answer> reviewed(const ismap_document* document, const ismap_document* registered = registrations()) {
  return ask(ismap_document_review, engine(), document, registered, as_of, nullptr).out;
}

constexpr const char* examples[] = {"ismap-initial", "ismap-renewal",       "ismap-breaches",
                                    "liu-initial",   "liu-special-measure", "statement"};

TEST(Review, IsThatOfTheLibrary) {
  const Policy policy = load<Policy>(example("policy"));
  const Register known = load<Register>(example("ismap-renewal-register"));
  const Date day{std::chrono::days{as_of}};
  for (const char* name : examples) {
    SCOPED_TRACE(name);
    const Subject subject = load_subject(example(name));
    const auto document = loaded(name);
    for (const bool is_registered : {false, true}) {
      const Register* const registers = is_registered ? &known : nullptr;
      const Review expected = review(subject, {.as_of = day, .registrations = registers, .policy = &policy});
      const auto made = reviewed(document.get(), is_registered ? registrations() : nullptr);
      EXPECT_EQ(json_of(made.get()), write(expected));
      const std::string& service = statement_of(subject).service_name;
      const auto text = [&](ismap_language language) {
        return text_of(ismap_answer_render, made.get(), ISMAP_FORMAT_TEXT, language, nullptr);
      };
      EXPECT_EQ(text(ISMAP_LANGUAGE_JA), review_text(expected, {.language = Language::ja}, service));
      EXPECT_EQ(text(ISMAP_LANGUAGE_EN), review_text(expected, {.language = Language::en}, service));
    }
  }
}

TEST(Review, GivesTheValuesOfItsJson) {
  for (const char* name : examples) {
    SCOPED_TRACE(name);
    const auto made = reviewed(loaded(name).get());
    const auto json = nlohmann::json::parse(json_of(made.get()));
    EXPECT_EQ(string_of(ismap_value_name(ismap_answer_verdict(made.get()))), json.at("verdict"));
    EXPECT_EQ(string_of(ismap_answer_document_format(made.get())), json.at("format"));
    EXPECT_EQ(ismap_answer_question(made.get()), ISMAP_QUESTION_DOCUMENT_REVIEW);
    ASSERT_EQ(ismap_answer_viewpoint_count(made.get()), json.at("viewpoints").size());
    for (std::size_t i = 0; i < json.at("viewpoints").size(); ++i) {
      const auto& point = json.at("viewpoints")[i];
      EXPECT_EQ(ismap_answer_viewpoint_number(made.get(), i), point.at("number"));
      EXPECT_EQ(string_of(ismap_value_name(ismap_answer_viewpoint_verdict(made.get(), i))), point.at("verdict"));
    }
  }
}

TEST(Review, HasNothingPastTheEndOfItsLists) {
  for (const std::size_t index : {std::size_t{1000}, SIZE_MAX}) {
    EXPECT_EQ(ismap_answer_viewpoint_number(review(), index), 0);
    EXPECT_EQ(ismap_answer_viewpoint_verdict(review(), index), ISMAP_VERDICT_NONE);
    EXPECT_EQ(ismap_answer_result(review(), index), nullptr);
    EXPECT_EQ(ismap_answer_diagnostic(review(), index), nullptr);
    EXPECT_EQ(ismap_diagnostic_control(ismap_answer_diagnostic(review(), 0), index), 0U);
  }
}

std::int32_t first_day(const nlohmann::json& traced) {
  for (const auto& one : traced)
    if (one.at("value").is_string()) {
      const auto day = ask(ismap_day_parse, str(one.at("value").get<std::string>()));
      if (day.status == ISMAP_OK) return day.out;
    }
  return ISMAP_NO_DAY;
}

TEST(Results, SayWhatTheJsonSays) {
  std::size_t days = 0;
  for (const char* name : examples) {
    SCOPED_TRACE(name);
    const auto made = reviewed(loaded(name).get());
    const auto json = nlohmann::json::parse(json_of(made.get()));
    ASSERT_EQ(ismap_answer_result_count(made.get()), json.at("results").size());
    for (std::size_t i = 0; i < json.at("results").size(); ++i) {
      const auto& expected = json.at("results")[i];
      const ismap_result* result = ismap_answer_result(made.get(), i);
      EXPECT_EQ(string_of(ismap_result_rule(result)), expected.at("rule"));
      EXPECT_EQ(string_of(ismap_value_name(ismap_result_verdict(result))), expected.at("verdict"));
      EXPECT_EQ(ismap_result_day_read(result), first_day(expected.at("facts")));
      EXPECT_EQ(ismap_result_day_computed(result), first_day(expected.at("derived")));
      days += ismap_result_day_read(result) != ISMAP_NO_DAY && ismap_result_day_computed(result) != ISMAP_NO_DAY;
    }
  }
  EXPECT_GT(days, 0U);
}

TEST(Review, RefusesDocumentsOfAnotherKindAndDaysOutsideTheCalendar) {
  EXPECT_EQ(ask(ismap_document_review, engine(), registrations(), nullptr, as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  EXPECT_EQ(ask(ismap_document_review, engine(), statement(), statement(), as_of, nullptr).status,
            ISMAP_E_WRONG_DOCUMENT);
  for (const std::int32_t day : {-25568, 2932897, ISMAP_NO_DAY, INT32_MAX})
    EXPECT_EQ(ask(ismap_document_review, engine(), statement(), nullptr, day, nullptr).status, ISMAP_E_RANGE) << day;
  for (const std::int32_t day : {-25567, 2932896})
    EXPECT_EQ(ask(ismap_document_review, engine(), statement(), nullptr, day, nullptr).status, ISMAP_OK) << day;
}

TEST(Review, UsesTheCatalogueOfTheEngineThatReviews) {
  const auto complete = ask(ismap_engine_import_catalog, engine(), str(table_csv()), nullptr).out;
  const auto loaded_there =
      ask(ismap_document_load, complete.get(), ISMAP_DOCUMENT_ANY, str(example("ismap-initial")), nullptr).out;
  const auto loaded_here = loaded("ismap-initial");
  const auto json = [](const ismap_engine* with, const Handle<ismap_document>& document) {
    const auto made = ask(ismap_document_review, with, document.get(), nullptr, as_of, nullptr).out;
    return json_of(made.get());
  };
  EXPECT_EQ(json(engine(), loaded_here), json(engine(), loaded_there));
  EXPECT_EQ(json(complete.get(), loaded_here), json(complete.get(), loaded_there));
  EXPECT_NE(json(engine(), loaded_here), json(complete.get(), loaded_here));
}

TEST(Handles, MayBeFreedInAnyOrder) {
  auto own = ask(ismap_engine_create, nullptr).out;
  auto complete = ask(ismap_engine_import_catalog, own.get(), str(table_csv()), nullptr).out;
  ismap_engine_free(own.release());
  auto document = ask(ismap_document_load, complete.get(), ISMAP_DOCUMENT_ANY, str(example("statement")), nullptr).out;
  auto made = ask(ismap_document_review, complete.get(), document.get(), nullptr, as_of, nullptr).out;
  const std::string before = json_of(made.get());
  ismap_engine_free(complete.release());
  EXPECT_EQ(text_of(ismap_document_write, document.get(), ISMAP_LAYOUT_COMPACT),
            text_of(ismap_document_write, statement(), ISMAP_LAYOUT_COMPACT));
  ismap_document_free(document.release());
  EXPECT_EQ(json_of(made.get()), before);
  ismap_answer_free(made.release());
  auto failed = ask(ismap_rule_find, str("x")).error;
  EXPECT_EQ(ismap_error_status(failed.get()), ISMAP_E_NOT_FOUND);
  ismap_error_free(failed.release());
}

}  // namespace
}  // namespace ismap::capi_test::review_test
