#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/review_text.hpp>
#include <ismap/review/subject.hpp>
#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ismap::capi_test::review_test {
namespace {

Handle<ismap_document> loaded(std::string_view name) {
  return ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, str(example(name)), nullptr).out;
}

Handle<ismap_review> reviewed(const ismap_document* document, const ismap_document* registered = registrations()) {
  return ask(ismap_review_dossier, engine(), document, registered, as_of, nullptr).out;
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
      EXPECT_EQ(string_of(ismap_review_json(made.get())), write(expected));
      const std::string& service = statement_of(subject).service_name;
      EXPECT_EQ(text_of(ismap_review_show, made.get(), ISMAP_LANGUAGE_JA),
                review_text(expected, {.language = Language::ja}, service));
      EXPECT_EQ(text_of(ismap_review_show, made.get(), ISMAP_LANGUAGE_EN),
                review_text(expected, {.language = Language::en}, service));
    }
    const ismap_review_options indented = {sizeof indented, ISMAP_LAYOUT_INDENTED, 0};
    const auto laid_out = ask(ismap_review_dossier, engine(), document.get(), nullptr, as_of, &indented).out;
    EXPECT_EQ(string_of(ismap_review_json(laid_out.get())),
              write(review(subject, {.as_of = day, .policy = &policy}), Layout::indented));
  }
}

TEST(Review, GivesTheValuesOfItsJson) {
  for (const char* name : examples) {
    SCOPED_TRACE(name);
    const auto made = reviewed(loaded(name).get());
    const auto json = nlohmann::json::parse(string_of(ismap_review_json(made.get())));
    EXPECT_EQ(string_of(ismap_verdict_name(ismap_review_verdict(made.get()))), json.at("verdict"));
    ASSERT_EQ(ismap_review_viewpoint_count(made.get()), json.at("viewpoints").size());
    for (std::size_t i = 0; i < json.at("viewpoints").size(); ++i) {
      const auto& point = json.at("viewpoints")[i];
      EXPECT_EQ(ismap_review_viewpoint_number(made.get(), i), point.at("number"));
      EXPECT_EQ(string_of(ismap_verdict_name(ismap_review_viewpoint_verdict(made.get(), i))), point.at("verdict"));
    }
    ASSERT_EQ(ismap_review_result_count(made.get()), json.at("results").size());
    for (std::size_t i = 0; i < json.at("results").size(); ++i) {
      const auto& result = json.at("results")[i];
      EXPECT_EQ(string_of(ismap_review_result_rule(made.get(), i)), result.at("rule"));
      EXPECT_EQ(string_of(ismap_verdict_name(ismap_review_result_verdict(made.get(), i))), result.at("verdict"));
    }
  }
}

TEST(Review, HasNothingPastTheEndOfItsLists) {
  for (const std::size_t index : {std::size_t{1000}, SIZE_MAX}) {
    EXPECT_EQ(ismap_review_viewpoint_number(review(), index), 0);
    EXPECT_EQ(ismap_review_viewpoint_verdict(review(), index), ISMAP_VERDICT_NONE);
    EXPECT_EQ(ismap_review_result_rule(review(), index).data, nullptr);
    EXPECT_EQ(ismap_review_result_verdict(review(), index), ISMAP_VERDICT_NONE);
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

/// The control that a pointer into the document leads through.
std::uint64_t control_at(const nlohmann::json& document, std::string pointer) {
  const std::string list = document.contains("statement") ? "/statement/controls/" : "/controls/";
  if (!pointer.starts_with(list)) return 0;
  pointer = pointer.substr(0, pointer.find('/', list.size()));
  return ask(ismap_control_id_parse,
             str(document.at(nlohmann::json::json_pointer{pointer}).at("id").get<std::string>()))
      .out;
}

TEST(Rows, SayWhatTheJsonSays) {
  const std::vector<std::string> severities = {"", "error", "warning", "advice"};
  std::size_t controls = 0;
  std::size_t days = 0;
  for (const char* name : examples) {
    SCOPED_TRACE(name);
    const auto document = nlohmann::json::parse(example(name));
    const auto made = reviewed(loaded(name).get());
    const auto json = nlohmann::json::parse(string_of(ismap_review_json(made.get())));
    std::size_t count = 0;
    const ismap_result_row* row = ismap_review_rows(made.get(), &count);
    const ismap_result_row* const end = row + count;
    for (std::size_t i = 0; i < json.at("results").size(); ++i) {
      const auto& result = json.at("results")[i];
      auto diagnostics = result.at("diagnostics");
      const bool has_none = diagnostics.empty();
      if (has_none) diagnostics.push_back({{"severity", ""}, {"pointer", ""}});
      for (const auto& diagnostic : diagnostics) {
        ASSERT_NE(row, end);
        EXPECT_EQ(row->result, i);
        EXPECT_EQ(string_of(ismap_rule_id(row->rule)), result.at("rule"));
        EXPECT_EQ(string_of(ismap_verdict_name(row->verdict)), result.at("verdict"));
        EXPECT_EQ(severities.at(static_cast<std::size_t>(row->severity)), diagnostic.at("severity"));
        EXPECT_EQ(row->control, control_at(document, diagnostic.at("pointer")));
        EXPECT_EQ(row->day_read, first_day(result.at("facts")));
        EXPECT_EQ(row->day_computed, first_day(result.at("derived")));
        controls += row->control != 0;
        days += row->day_read != ISMAP_NO_DAY && row->day_computed != ISMAP_NO_DAY;
        ++row;
      }
    }
    EXPECT_EQ(row, end);
  }
  EXPECT_GT(controls, 0U);
  EXPECT_GT(days, 0U);
}

TEST(Review, RefusesDocumentsOfAnotherKindAndDaysOutsideTheCalendar) {
  EXPECT_EQ(ask(ismap_review_dossier, engine(), registrations(), nullptr, as_of, nullptr).status, ISMAP_E_ARGUMENT);
  EXPECT_EQ(ask(ismap_review_dossier, engine(), statement(), statement(), as_of, nullptr).status, ISMAP_E_ARGUMENT);
  for (const std::int32_t day : {-25568, 2932897, ISMAP_NO_DAY, INT32_MAX})
    EXPECT_EQ(ask(ismap_review_dossier, engine(), statement(), nullptr, day, nullptr).status, ISMAP_E_RANGE) << day;
  for (const std::int32_t day : {-25567, 2932896})
    EXPECT_EQ(ask(ismap_review_dossier, engine(), statement(), nullptr, day, nullptr).status, ISMAP_OK) << day;
  EXPECT_EQ(ask(ismap_review_show, review(), 2).status, ISMAP_E_ARGUMENT);
}

TEST(Review, UsesTheCatalogueOfTheEngineThatReviews) {
  const auto complete = ask(ismap_engine_import_catalog_csv, engine(), str(table_csv())).out;
  const auto loaded_there =
      ask(ismap_document_load, complete.get(), ISMAP_DOCUMENT_ANY, str(example("ismap-initial")), nullptr).out;
  const auto loaded_here = loaded("ismap-initial");
  const auto json = [](const ismap_engine* with, const Handle<ismap_document>& document) {
    const auto made = ask(ismap_review_dossier, with, document.get(), nullptr, as_of, nullptr).out;
    return string_of(ismap_review_json(made.get()));
  };
  EXPECT_EQ(json(engine(), loaded_here), json(engine(), loaded_there));
  EXPECT_EQ(json(complete.get(), loaded_here), json(complete.get(), loaded_there));
  EXPECT_NE(json(engine(), loaded_here), json(complete.get(), loaded_here));
}

TEST(Handles, MayBeFreedInAnyOrder) {
  auto own = ask(ismap_engine_create, nullptr).out;
  auto complete = ask(ismap_engine_import_catalog_csv, own.get(), str(table_csv())).out;
  ismap_engine_free(own.release());
  auto document = ask(ismap_document_load, complete.get(), ISMAP_DOCUMENT_ANY, str(example("statement")), nullptr).out;
  auto made = ask(ismap_review_dossier, complete.get(), document.get(), nullptr, as_of, nullptr).out;
  auto many = ask(ismap_review_batch, complete.get(), str(ndjson()), nullptr, as_of, nullptr).out;
  const std::string before = string_of(ismap_review_json(made.get()));
  ismap_engine_free(complete.release());
  EXPECT_EQ(text_of(ismap_document_write, document.get(), ISMAP_LAYOUT_COMPACT),
            text_of(ismap_document_write, statement(), ISMAP_LAYOUT_COMPACT));
  ismap_document_free(document.release());
  EXPECT_EQ(string_of(ismap_review_json(made.get())), before);
  ismap_review_free(made.release());
  EXPECT_EQ(string_of(ismap_review_json(ismap_batch_review(many.get(), 0))), before);
  auto failed = ask(ismap_rule_find, str("x")).error;
  ismap_batch_free(many.release());
  EXPECT_EQ(ismap_error_status(failed.get()), ISMAP_E_NOT_FOUND);
  ismap_error_free(failed.release());
}

}  // namespace
}  // namespace ismap::capi_test::review_test
