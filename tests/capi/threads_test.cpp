// Eight threads on one engine, one document and one review.
#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <gtest/gtest.h>

#include <array>
#include <thread>
#include <vector>

namespace ismap::capi_test {
namespace {

/// All that a program may do with handles that it shares.
std::string all_answers(const ismap_engine* shared, const ismap_document* document, const ismap_answer* review) {
  const auto own = ask(ismap_document_load, shared, ISMAP_DOCUMENT_ANY, str(example("ismap-breaches")), nullptr).out;
  const auto made = ask(ismap_document_review, shared, document, registrations(), as_of, nullptr).out;
  ismap_batch_options options = ISMAP_BATCH_OPTIONS_INIT;
  options.as_of = as_of;
  options.registrations = registrations();
  options.threads = 2;
  const auto failed = ask(ismap_rule_find, str("x"));
  return bytes_of(*own) + bytes_of(*made) + batch_of(shared, ISMAP_QUESTION_DOCUMENT_REVIEW, ndjson(), options) +
         bytes_of(*review) +
         bytes_of(*ask(ismap_procurement_decide, shared, procurement(), listed(), as_of, nullptr).out) +
         bytes_of(*ask(ismap_register_status, shared, built_on(), as_of, nullptr).out) +
         bytes_of(*ask(ismap_agenda_plan, shared, agenda(), nullptr).out) + bytes_of(*answer()) +
         text_of(ismap_answer_render, review, ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA, nullptr) +
         text_of(ismap_document_write, document, ISMAP_LAYOUT_COMPACT) +
         text_of(ismap_catalog_show, shared, str("9.4.1"), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA) +
         text_of(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_FORMAT_JSON, 0) +
         text_of(ismap_schema_show, str("review"), ISMAP_LANGUAGE_EN) +
         std::to_string(ask(ismap_catalog_find, shared, ismap_catalog_control(shared, 100)).out) +
         string_of(ismap_error_message(failed.error.get(), ISMAP_LANGUAGE_JA));
}

TEST(Threads, ShareAnEngineADocumentAndAReview) {
  // Made before: the samples themselves are not made for threads.
  const ismap_engine* shared = engine();
  const ismap_document* document = statement();
  const ismap_answer* made = review();
  (void)procurement(), (void)listed(), (void)built_on(), (void)agenda(), (void)answer();
  (void)registrations(), (void)ndjson(), (void)example("ismap-breaches");

  std::array<std::string, 8> answers;
  std::vector<std::jthread> threads;
  for (std::string& answer : answers)
    threads.emplace_back([&answer, shared, document, made] { answer = all_answers(shared, document, made); });
  threads.clear();
  const std::string expected = all_answers(shared, document, made);
  for (const std::string& answer : answers) EXPECT_EQ(answer, expected);
}

}  // namespace
}  // namespace ismap::capi_test
