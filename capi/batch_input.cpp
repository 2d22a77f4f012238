#include "batch_input.hpp"

#include <ismap/ask/ask.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "limits.hpp"
#include "values.hpp"

#include <cstddef>
#include <string>

namespace ismap::capi {
namespace {

constexpr Label one_source{"lines又はoptions.readのいずれか一つを指定してください。",
                           "Give either lines or options.read, and not both."};
constexpr Label read_too_much{"options.readが、読み込むことのできる大きさを超える値を返しました。",
                              "options.read returned more bytes than it was given room for."};

}  // namespace

ismap_batch_options known_batch_options(const ismap_batch_options* options) {
  return known_options(options, offsetof(ismap_batch_options, read_user) + sizeof(void*));
}

ask::BatchQuestion asked_of(const ismap_engine& engine, ismap_question question, const ismap_batch_options& options) {
  ask::BatchQuestion asked{.question = required<ask::Question>(question, "question"),
                           .inquiry = {.catalog = engine.catalog, .policy = &engine.policy},
                           .limits = limits_in(options.load)};
  ask::Inquiry& inquiry = asked.inquiry;
  if (options.registrations != nullptr)
    inquiry.registrations = &ask::content_of<Register>(options.registrations->content, "options.registrations");
  if (options.as_of != 0) inquiry.as_of = as_of_day(options.as_of);
  inquiry.number = optional_text(options.number, "options.number");
  inquiry.edition = optional_text(options.edition, "options.edition");
  if (options.certificate != 0) inquiry.certificate = required<Certificate>(options.certificate, "options.certificate");
  if (options.within_days != nullptr) inquiry.within_days = days_within(*options.within_days);
  if (options.since != nullptr) inquiry.since = date_of(*options.since, "options.since");
  inquiry.provider = optional_text(options.provider, "options.provider");
  check(asked);
  return asked;
}

LineReader::Read source_of(ismap_str lines, const ismap_batch_options& options) {
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

CallFailure cancelled() {
  return {ISMAP_E_CANCELLED, {"処理は途中で取り消されました。", "The batch was cancelled."}};
}

}  // namespace ismap::capi
