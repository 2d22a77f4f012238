#include <ismap/ask/ask.hpp>
#include <ismap/ask/batch.hpp>

#include "arguments.hpp"
#include "error.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "limits.hpp"
#include "rendered.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <type_traits>

using namespace ismap::capi;
namespace ask = ismap::ask;

namespace {

constexpr std::uint32_t most_threads = 256;

CallFailure cancelled() {
  return {ISMAP_E_CANCELLED, {"処理は途中で取り消されました。", "The batch was cancelled."}};
}

ask::BatchQuestion asked_of(const ismap_engine& engine, ismap_question question, const ismap_batch_options& options) {
  ask::BatchQuestion asked{.question = required<ask::Question>(question, "question"),
                           .inquiry = {.catalog = engine.catalog, .policy = &engine.policy},
                           .limits = limits_in(options.load)};
  ask::Inquiry& inquiry = asked.inquiry;
  if (options.registrations != nullptr)
    inquiry.registrations = &ask::content_of<ismap::Register>(options.registrations->content, "options.registrations");
  if (options.as_of != 0) inquiry.as_of = as_of_day(options.as_of);
  inquiry.number = optional_text(options.number, "options.number");
  inquiry.edition = optional_text(options.edition, "options.edition");
  if (options.certificate != 0)
    inquiry.certificate = required<ismap::Certificate>(options.certificate, "options.certificate");
  if (options.within_days != nullptr) inquiry.within_days = days_within(*options.within_days);
  if (options.since != nullptr) inquiry.since = date_of(*options.since, "options.since");
  inquiry.provider = optional_text(options.provider, "options.provider");
  check(asked);
  return asked;
}

constexpr ismap::Label one_source{"lines又はoptions.readのいずれか一つを指定してください。",
                                  "Give either lines or options.read, and not both."};
constexpr ismap::Label read_too_much{"options.readが、読み込むことのできる大きさを超える値を返しました。",
                                     "options.read returned more bytes than it was given room for."};

/// Gives the lines that the caller gives, whole or in parts.
ismap::LineReader::Read source_of(ismap_str lines, const ismap_batch_options& options) {
  if (const auto text = optional_text(lines, "lines")) {
    if (options.read != nullptr) throw wrong_argument(one_source);
    return [rest = *text](std::string& buffer) mutable {
      const std::size_t size = rest.copy(buffer.data(), buffer.size());
      rest.remove_prefix(size);
      return size;
    };
  }
  if (options.read == nullptr) throw wrong_argument(one_source);
  return [read = options.read, user = options.read_user](std::string& buffer) {
    const std::int64_t got = call_back(read, user, buffer.data(), buffer.size());
    if (got < 0) throw cancelled();
    if (static_cast<std::uint64_t>(got) > buffer.size()) throw wrong_argument(read_too_much);
    return static_cast<std::size_t>(got);
  };
}

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
    const auto known = known_options(options, offsetof(ismap_batch_options, read_user) + sizeof(void*));
    const ismap_engine& used = required(engine, "engine");
    const ask::BatchQuestion asked = asked_of(used, question, known);
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
