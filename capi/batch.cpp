#include <ismap/core/in_order.hpp>
#include <ismap/io/ndjson.hpp>

#include "arguments.hpp"
#include "error.hpp"
#include "guard.hpp"
#include "reviewing.hpp"

#include <algorithm>
#include <cstddef>

using namespace ismap::capi;

namespace {

constexpr std::uint32_t most_threads = 256;

/// What every document of a batch is reviewed with.
struct Question {
  const ismap_engine& engine;
  const ismap::Register* registrations;
  ismap::Date as_of;
  ismap::Layout layout;
};

std::unique_ptr<const ismap_review> review_line(std::string_view json, const Question& question) {
  const ismap::Subject subject = ismap::load_subject(json);
  const auto index = ismap::index_statement(ismap::statement_of(subject), *question.engine.catalog);
  return std::make_unique<const ismap_review>(
      reviewed(question.engine, subject, index, question.registrations, question.as_of, question.layout));
}

Outcome outcome_of(const ismap::NdjsonLine& line, const Question& question) {
  try {
    return {line.number, review_line(line.text, question), nullptr};
  } catch (const ismap::ParseError& error) {
    return {line.number, nullptr, std::make_unique<const ismap_error>(error_of(line.in_input(error)))};
  }
}

std::vector<Outcome> review_lines(ismap::NdjsonText lines, const Question& question,
                                  const ismap_batch_options& options) {
  // Counting reads the whole input once more, so it is done only where the total is asked for.
  const std::uint64_t total = options.progress == nullptr ? 0 : lines.count();
  std::vector<Outcome> outcomes;
  const auto put = [&](Outcome outcome) {
    outcomes.push_back(std::move(outcome));
    return options.progress == nullptr || options.progress(options.user, outcomes.size(), total) == 0;
  };
  bool is_cancelled = false;
  ismap::in_order(
      std::min(options.threads, most_threads), [&] { return lines.next(); },
      [&](const ismap::NdjsonLine& line) { return outcome_of(line, question); },
      [&](Outcome outcome) { return !(is_cancelled = !put(std::move(outcome))); });
  if (is_cancelled)
    throw CallFailure(ISMAP_E_CANCELLED, {"処理は途中で取り消されました。", "The batch was cancelled."});
  return outcomes;
}

}  // namespace

ismap_status ismap_review_batch(const ismap_engine* engine, ismap_str ndjson, const ismap_document* registrations,
                                int32_t as_of, const ismap_batch_options* options, ismap_batch** out,
                                ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto known = known_options(options, offsetof(ismap_batch_options, user) + sizeof(void*));
    const Question question{required(engine, "engine"), register_in(registrations), date_of(as_of, "as_of"),
                            layout_of(known.layout)};
    return new ismap_batch{review_lines(ismap::NdjsonText{required_text(ndjson, "ndjson")}, question, known)};
  });
}

size_t ismap_batch_count(const ismap_batch* batch) noexcept {
  return read_or_nothing(batch, [](const ismap_batch& done) { return done.outcomes.size(); });
}

uint64_t ismap_batch_line(const ismap_batch* batch, size_t index) noexcept {
  return read_or_nothing(batch, [&](const ismap_batch& done) {
    return read_at(done.outcomes, index, [](const Outcome& outcome) { return outcome.line; });
  });
}

ismap_status ismap_batch_status(const ismap_batch* batch, size_t index) noexcept {
  if (index >= ismap_batch_count(batch)) return ISMAP_E_ARGUMENT;
  return ismap_error_status(batch->outcomes[index].error.get());
}

const ismap_review* ismap_batch_review(const ismap_batch* batch, size_t index) noexcept {
  return index < ismap_batch_count(batch) ? batch->outcomes[index].review.get() : nullptr;
}

const ismap_error* ismap_batch_error(const ismap_batch* batch, size_t index) noexcept {
  return index < ismap_batch_count(batch) ? batch->outcomes[index].error.get() : nullptr;
}

void ismap_batch_free(ismap_batch* batch) noexcept {
  delete batch;
}
