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
std::string all_answers(const ismap_engine* shared, const ismap_document* document, const ismap_review* review) {
  const auto own = ask(ismap_document_load, shared, ISMAP_DOCUMENT_ANY, str(example("ismap-breaches")), nullptr).out;
  const auto made = ask(ismap_review_dossier, shared, document, registrations(), as_of, nullptr).out;
  const auto many = ask(ismap_review_batch, shared, str(ndjson()), registrations(), as_of, nullptr).out;
  const auto failed = ask(ismap_rule_find, str("x"));
  return bytes_of(*own) + bytes_of(*made) + bytes_of(*many) + bytes_of(*review) +
         bytes_of(*ask(ismap_procurement_decide, shared, procurement(), listed(), as_of, nullptr).out) +
         bytes_of(*ask(ismap_register_status, shared, built_on(), as_of, nullptr).out) +
         bytes_of(*ask(ismap_agenda_plan, shared, agenda(), nullptr).out) + bytes_of(*answer()) +
         text_of(ismap_review_show, review, ISMAP_LANGUAGE_JA) + text_of(ismap_document_write, document, 0) +
         text_of(ismap_catalog_show, shared, str("9.4.1"), ISMAP_FORM_JA) +
         text_of(ismap_rule_list, ISMAP_RULES_ALL, ISMAP_FORM_JSON) + text_of(ismap_schema_show, str("review")) +
         std::to_string(ask(ismap_catalog_find, shared, ismap_catalog_control(shared, 100)).out) +
         string_of(ismap_error_message(failed.error.get(), ISMAP_LANGUAGE_JA));
}

TEST(Threads, ShareAnEngineADocumentAndAReview) {
  // Made before: the samples themselves are not made for threads.
  const ismap_engine* shared = engine();
  const ismap_document* document = statement();
  const ismap_review* made = review();
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
