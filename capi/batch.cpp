#include <ismap/ask/ask.hpp>
#include <ismap/ask/batch.hpp>

#include "arguments.hpp"
#include "basis.hpp"
#include "batch_input.hpp"
#include "error.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "rendered.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <type_traits>

using namespace ismap::capi;
namespace ask = ismap::ask;

namespace {

/// How the text of each item is written; nothing if it has none.
std::optional<Rendering> rendering_in(const ismap_batch_options& options, ask::Question question) {
  const auto layout = optional(options.layout, "options.layout", ismap::Layout::compact);
  if (options.format == 0) return std::nullopt;
  Rendering rendering = rendering_of(options.format, options.language, layout);
  require_form(rendering, question);
  return rendering;
}

/// An item that holds what it lends.
struct Item {
  std::uint64_t line;
  std::uint64_t input_end;
  std::unique_ptr<ismap_answer> answer;
  std::unique_ptr<ismap_error> error;
  std::optional<std::string> text;

  ismap_batch_item lent() const {
    return {sizeof(ismap_batch_item), line, input_end, answer.get(), error.get(), borrowed_if_any(text)};
  }
};

Item item_of(ask::Outcome outcome, const std::optional<Rendering>& rendering, const Host& host) {
  Item item{outcome.line, outcome.input_end, nullptr, nullptr, std::nullopt};
  if (auto* answer = std::get_if<ask::Answer>(&outcome.result)) {
    item.answer = std::make_unique<ismap_answer>(std::move(*answer), host);
    if (rendering) item.text = rendering->format.write(item.answer->answer, rendering->style);
  } else if (const auto* fault = std::get_if<ismap::ParseError>(&outcome.result)) {
    item.error = std::make_unique<ismap_error>(error_of(*fault));
  } else {
    item.error = std::make_unique<ismap_error>(error_of(std::get<ask::Failure>(outcome.result)));
  }
  return item;
}

}  // namespace

ismap_status ismap_batch_ask(const ismap_engine* engine, ismap_question question, ismap_str lines,
                             const ismap_batch_options* options, ismap_batch_put put, void* user,
                             ismap_error** error) noexcept {
  return run_guarded(host_of(engine), error, [&] {
    const auto known = known_batch_options(options);
    const ismap_engine& used = required(engine, "engine");
    ask::BatchQuestion asked = asked_of(used, question, known);
    asked.basis = basis_of_batch(used, asked, known);
    const std::optional<Rendering> rendering = rendering_in(known, asked.question);
    if (put == nullptr) throw missing_argument("put");
    ismap::LineReader reader{source_of(lines, known), longest_line(asked)};
    ask::batch(
        asked.question, std::min(known.threads, most_threads), [&] { return reader.next(); },
        [&](const ask::BatchItem& item) {
          const Allocating allocating{used.host.allocator};
          return item_of(outcome_of(item, asked), rendering, used.host);
        },
        [&](const Item& item) {
          if (item.error != nullptr && used.host.log != nullptr)
            call_back(used.host.log, used.host.log_user, item.error.get());
          const ismap_batch_item lent = item.lent();
          if (call_back(put, user, &lent) != 0) throw cancelled();
          return true;
        });
  });
}
