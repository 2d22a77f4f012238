// Whatever the input is, a call ends with a status, and its result and its error fit that status.
#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace ismap::capi_test {
namespace {

void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

void check_error(const ismap_error* error, ismap_status status, std::size_t size) {
  require(ismap_error_status(error) == status, "the error has another status than the call");
  require(ismap_status_name(status).data != nullptr && status >= ISMAP_E_SYNTAX, "the status is none of an input");
  require(ismap_error_message(error, ISMAP_LANGUAGE_JA).len > 0, "there is no message");
  require(ismap_error_pointer(error).data != nullptr, "there is no pointer");
  require(ismap_error_offset(error) <= size, "the offset is outside the input");
  require(ismap_error_line(error) > 0 && ismap_error_column(error) > 0, "there is no line and column");
}

template <class Out>
auto checked(Answer<Out> answer, std::size_t size) {
  require((answer.status == ISMAP_OK) == (answer.out != nullptr), "the result does not fit the status");
  require((answer.status == ISMAP_OK) == (answer.error == nullptr), "the error does not fit the status");
  if (answer.error != nullptr) check_error(answer.error.get(), answer.status, size);
  return std::move(answer.out);
}

void check_review(const ismap_document* dossier) {
  const auto made = ask(ismap_document_review, engine(), dossier, registrations(), as_of, nullptr);
  require(made.status == ISMAP_OK, "a document that was loaded is not reviewed");
  require(ismap_answer_verdict(made.out.get()) != ISMAP_VERDICT_NONE, "a review has no verdict");
}

void check_answer(const Answer<ismap_answer*>& answer, bool has_verdict) {
  require(answer.status == ISMAP_OK, "a question on a document that was loaded is not answered");
  require(!json_of(answer.out.get()).empty(), "an answer has no JSON");
  require((ismap_answer_verdict(answer.out.get()) != ISMAP_VERDICT_NONE) == has_verdict, "the verdict does not fit");
  require(!text_of(ismap_answer_render, answer.out.get(), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_JA, nullptr).empty() ||
              !has_verdict,
          "an answer has no text");
}

/// The questions on a dossier or a statement that changes, or has to; `previous` is of the same kind.
void check_changes(const ismap_document* document, const ismap_document* previous) {
  check_answer(ask(ismap_statement_migrate, engine(), document, str("ismap-2025"), nullptr), false);
  check_answer(ask(ismap_certificate_overlap, engine(), document, ISMAP_CERTIFICATE_ISO27001, nullptr), false);
  check_answer(ask(ismap_document_diff, engine(), previous, document, registrations(), as_of, nullptr), true);
  check_answer(ask(ismap_document_remedy, engine(), document, registrations(), as_of, nullptr), false);
}

/// All that may be asked about a document of its kind.
void check_questions(const ismap_document* document) {
  switch (ismap_document_kind_of(document)) {
    case ISMAP_DOCUMENT_REGISTER:
      check_answer(ask(ismap_register_status, engine(), document, as_of, nullptr), false);
      check_answer(ask(ismap_register_due, engine(), document, as_of, nullptr), false);
      check_answer(ask(ismap_register_incidents, engine(), document, as_of, nullptr), false);
      check_answer(ask(ismap_register_impact, engine(), document, as_of, nullptr), false);
      return;
    case ISMAP_DOCUMENT_PROCUREMENT:
      check_answer(ask(ismap_procurement_decide, engine(), document, listed(), as_of, nullptr), true);
      return;
    case ISMAP_DOCUMENT_AGENDA:
      check_answer(ask(ismap_agenda_plan, engine(), document, nullptr), true);
      return;
    case ISMAP_DOCUMENT_ASSESSOR:
      check_answer(ask(ismap_assessor_review, engine(), document, ismap_str{}, as_of, nullptr), true);
      return;
    case ISMAP_DOCUMENT_DOSSIER:
      check_answer(ask(ismap_assessment_plan, engine(), document, registrations(), as_of, nullptr), false);
      check_review(document);
      check_changes(document, dossier());
      return;
    default:
      check_review(document);
      check_changes(document, statement());
  }
}

void check_document(ismap_str input) {
  const auto document = checked(ask(ismap_document_load, engine(), ISMAP_DOCUMENT_ANY, input, nullptr), input.len);
  if (document != nullptr) check_questions(document.get());
}

/// The size of the input by which the errors of its lines are held.
std::int32_t ISMAP_CALL check_item(void* user, const ismap_batch_item* item) {
  require((item->answer == nullptr) != (item->error == nullptr), "an item is neither an answer nor an error");
  const ismap_status status = ismap_error_status(item->error);
  if (status != ISMAP_OK) check_error(item->error, status, *static_cast<const std::size_t*>(user));
  return 0;
}

void check_batch(ismap_str input) {
  ismap_batch_options options = ISMAP_BATCH_OPTIONS_INIT;
  options.as_of = as_of;
  options.registrations = registrations();
  void* size = &input.len;
  const auto done = ask(ismap_batch_ask, engine(), ISMAP_QUESTION_DOCUMENT_REVIEW, input, &options, &check_item, size);
  require(done.status == ISMAP_OK, "a batch was refused");
}

void check_all(ismap_str input) {
  check_document(input);
  check_batch(input);
  ismap_engine_options options = ISMAP_ENGINE_OPTIONS_INIT;
  options.policy = input;
  checked(ask(ismap_engine_create, &options), input.len);
  checked(ask(ismap_engine_import_catalog, engine(), input, nullptr), input.len);
}

}  // namespace
}  // namespace ismap::capi_test

// Called by libFuzzer or by the driver.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  // A copy of exactly this size, so that the address sanitizer sees a read past its end.
  const std::string input(reinterpret_cast<const char*>(data), size);
  ismap::capi_test::check_all(ismap::capi_test::str(input));
  return 0;
}
