// What happens to callers who use the interface wrongly, as docs/c-api.md says. What other tests show for every
// function (NULL, options, kinds of documents) is not repeated here.
#include "tests/capi/calls.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace ismap::capi_test {
namespace {

/// All values that are defined, and some that are not.
std::vector<std::int32_t> every_value() {
  std::vector<std::int32_t> values{-1, 0, 1, 2, 3, INT32_MIN, INT32_MAX};
  for (std::int32_t value = 100; value < 2000; ++value) values.push_back(value);
  return values;
}

/// How many values a call accepts.
template <class Call>
std::size_t accepted(Call call) {
  std::size_t count = 0;
  for (const std::int32_t value : every_value()) {
    const ismap_status status = call(value);
    EXPECT_TRUE(status == ISMAP_OK || status == ISMAP_E_ARGUMENT) << value;
    count += status == ISMAP_OK;
  }
  return count;
}

TEST(WrongUse, OfAConstantOfAnotherEnumerationIsRefused) {
  EXPECT_EQ(accepted([](std::int32_t value) { return ask(ismap_document_write, statement(), value).status; }), 2U);
  EXPECT_EQ(accepted([](std::int32_t value) {
              return ask(ismap_answer_render, answer(), ISMAP_FORMAT_TEXT, value, nullptr).status;
            }),
            2U);
  EXPECT_EQ(accepted([](std::int32_t value) {
              return ask(ismap_answer_render, answer(), value, ISMAP_LANGUAGE_JA, nullptr).status;
            }),
            9U);  // of a procurement, which has no picture
  EXPECT_EQ(accepted([](std::int32_t value) { return ask(ismap_months_after, as_of, 3, value).status; }), 2U);
  EXPECT_EQ(accepted([](std::int32_t value) { return ask(ismap_rule_list, value, ISMAP_FORMAT_JSON, 0).status; }), 2U);
  EXPECT_EQ(accepted([](std::int32_t value) { return ask(ismap_lifecycle_graph, value, ISMAP_LANGUAGE_JA).status; }),
            2U);
  EXPECT_EQ(accepted([](std::int32_t value) {
              return ask(ismap_certificate_overlap, engine(), brief(), value, nullptr).status;
            }),
            4U);
  EXPECT_EQ(accepted([](std::int32_t value) {
              const ismap_status status =
                  ask(ismap_document_load, engine(), value, str(example("statement")), nullptr).status;
              return status == ISMAP_E_WRONG_DOCUMENT ? ISMAP_OK : status;
            }),
            7U);
  for (const std::int32_t value : every_value()) {
    const bool is_language = value == ISMAP_LANGUAGE_JA || value == ISMAP_LANGUAGE_EN;
    EXPECT_EQ(ismap_error_message(error(), value).data != nullptr, is_language) << value;
  }
}

TEST(WrongUse, OfTheResultOfACallThatFailedIsRefused) {
  std::int32_t day = as_of;
  EXPECT_EQ(ismap_day_parse(ISMAP_STR("2026-02-30"), &day, nullptr), ISMAP_E_BAD_DATE);
  EXPECT_EQ(day, ISMAP_NO_DAY);
  EXPECT_EQ(ask(ismap_document_review, engine(), statement(), nullptr, day, nullptr).status, ISMAP_E_RANGE);
  EXPECT_EQ(ask(ismap_months_after, day, 1, ISMAP_COUNTING_CIVIL_CODE).out, ISMAP_NO_DAY);

  std::size_t index = 0;
  EXPECT_EQ(ismap_rule_find(ISMAP_STR("no such rule"), &index, nullptr), ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ismap_rule_id(index).data, nullptr);
  EXPECT_EQ(ismap_catalog_find(engine(), 0x6363000000, &index, nullptr), ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ismap_catalog_control(engine(), index), 0U);

  std::uint64_t packed = control;
  EXPECT_EQ(ismap_control_id_parse(ISMAP_STR("9"), &packed, nullptr), ISMAP_E_BAD_CONTROL_ID);
  EXPECT_EQ(ask(ismap_catalog_find, engine(), packed).status, ISMAP_E_ARGUMENT);

  std::int32_t value = 0;
  EXPECT_EQ(ismap_value_parse(ISMAP_ENUMERATION_STATUS, ISMAP_STR("fine"), &value, nullptr), ISMAP_E_NOT_FOUND);
  EXPECT_EQ(ismap_status_name(value).data, nullptr);
}

TEST(WrongUse, OfADayThatWasNeverSetIsRefusedByEveryQuestion) {
  const auto status_on = [](auto... given) { return ask(given...).status; };
  for (const std::int32_t day : {0, ISMAP_NO_DAY}) {
    EXPECT_EQ(status_on(ismap_document_review, engine(), statement(), nullptr, day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_service_status, engine(), built_on(), str(base_number), day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_service_state, engine(), built_on(), str(base_number), day), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_service_valid_until, engine(), built_on(), str(base_number), day), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_service_impact, engine(), built_on(), str(base_number), nullptr, day, nullptr),
              ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_register_status, engine(), built_on(), day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_register_due, engine(), built_on(), day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_register_impact, engine(), built_on(), day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_procurement_decide, engine(), procurement(), nullptr, day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_assessor_review, engine(), assessor(), ismap_str{}, day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_assessment_plan, engine(), dossier(), nullptr, day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_document_diff, engine(), brief(), later(), nullptr, day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_document_remedy, engine(), faulty(), nullptr, day, nullptr), ISMAP_E_RANGE);
    EXPECT_EQ(status_on(ismap_time_limit_list, engine(), day, ISMAP_FORMAT_JSON, 0), ISMAP_E_RANGE);
  }
}

/// Asks and frees inside a callback.
std::int32_t ISMAP_CALL ask_again(void* user, const ismap_batch_item*) {
  const auto made = ask(ismap_document_review, engine(), statement(), nullptr, as_of, nullptr);
  *static_cast<ismap_verdict*>(user) = ismap_answer_verdict(made.out.get());
  return 0;
}

TEST(WrongUse, IsNotToCallTheLibraryFromACallback) {
  ismap_verdict verdict = ISMAP_VERDICT_NONE;
  EXPECT_EQ(ask(ismap_batch_ask, engine(), ISMAP_QUESTION_DOCUMENT_REVIEW, str(ndjson()), &batch_options, &ask_again,
                static_cast<void*>(&verdict))
                .status,
            ISMAP_OK);
  EXPECT_NE(verdict, ISMAP_VERDICT_NONE);
}

std::int32_t ISMAP_CALL throw_out(void*, const ismap_batch_item*) {
  throw std::runtime_error("a callback must not throw");
}

std::int64_t ISMAP_CALL throw_instead_of_lines(void*, char*, std::size_t) {
  throw std::runtime_error("a callback must not throw");
}

TEST(WrongUseDeathTest, OfACallbackThatThrowsEndsTheProcess) {
  testing::FLAGS_gtest_death_test_style = "threadsafe";
  ismap_batch_options options = batch_options;
  options.threads = 1;
  EXPECT_DEATH(
      ismap_batch_ask(engine(), ISMAP_QUESTION_DOCUMENT_REVIEW, str(ndjson()), &options, &throw_out, nullptr, nullptr),
      "");
  options.read = &throw_instead_of_lines;
  EXPECT_DEATH(ismap_batch_ask(engine(), ISMAP_QUESTION_DOCUMENT_REVIEW, ismap_str{}, &options, &take_item, nullptr,
                               nullptr),
               "");
}

}  // namespace
}  // namespace ismap::capi_test
