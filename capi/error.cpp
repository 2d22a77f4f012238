#include "error.hpp"

#include <ismap/io/fault_text.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

#include <new>
#include <span>
#include <stdexcept>
#include <string>

namespace ismap::capi {
namespace {

/// What a caller gets when there is no memory for an error either. It is never freed.
ismap_error no_memory{.status = ISMAP_E_MEMORY};

constexpr Label no_memory_message{"メモリが不足しています。", "Memory ran out."};

Text quoting(std::string_view japanese, std::string_view english, std::string_view detail) {
  return {std::string{japanese}.append("：").append(printable(detail)),
          std::string{english}.append(": ").append(printable(detail))};
}

ismap_error fault_error(const InputFault& fault) {
  return {.status = status_of(fault.fault),
          .message = {printable(fault.message.ja), printable(fault.message.en)},
          .pointer = printable(fault.pointer),
          .place = fault.place,
          .hints = fault.hints};
}

ismap_status hand_over(ismap_error** error, ismap_error made) {
  const ismap_status status = made.status;
  if (error != nullptr) *error = new ismap_error(std::move(made));
  return status;
}

ismap_status hand_over_what_was_thrown(ismap_error** error) {
  try {
    throw;
  } catch (const ParseError& failure) {
    return hand_over(error, error_of(failure));
  } catch (const CallFailure& failure) {
    return hand_over(error, {.status = failure.status(), .message = failure.message()});
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& failure) {
    return hand_over(error, {.status = ISMAP_E_INTERNAL,
                             .message = quoting("処理を完了できません", "This cannot be completed", failure.what())});
  }
}

}  // namespace

CallFailure missing_argument(std::string_view name) {
  return {ISMAP_E_ARGUMENT, quoting("引数がありません", "An argument is missing", name)};
}

CallFailure undefined_value(std::string_view name) {
  return {ISMAP_E_ARGUMENT, quoting("引数の値が定義されていません", "The value of an argument is not defined", name)};
}

CallFailure other_kind(std::string_view name, std::string_view given, std::span<const std::string_view> accepted) {
  const Text message = format_text(given, accepted);
  return {ISMAP_E_ARGUMENT,
          {std::string{name}.append("：").append(message.ja), std::string{name}.append(": ").append(message.en)}};
}

ismap_status report_exception(ismap_error** error) noexcept {
  try {
    return hand_over_what_was_thrown(error);
  } catch (...) {
    if (error != nullptr) *error = &no_memory;
    return ISMAP_E_MEMORY;
  }
}

ismap_status status_of(Fault fault) noexcept {
  return ISMAP_E_SYNTAX + static_cast<ismap_status>(fault);
}

ismap_error error_of(const ParseError& error) {
  ismap_error first = fault_error(error.faults().front());
  for (const InputFault& fault : std::span{error.faults()}.subspan(1)) first.others.push_back(fault_error(fault));
  first.has_more = error.has_more();
  return first;
}

}  // namespace ismap::capi

using namespace ismap::capi;

ismap_status ismap_error_status(const ismap_error* error) noexcept {
  return error == nullptr ? ISMAP_OK : error->status;
}

ismap_str ismap_error_message(const ismap_error* error, ismap_language language) noexcept {
  if (error == nullptr || !is_language(language)) return absent;
  const ismap::Language wanted = language_of(language);
  if (error->status == ISMAP_E_MEMORY) return borrowed(no_memory_message.in(wanted));
  return borrowed(error->message.in(wanted));
}

ismap_str ismap_error_pointer(const ismap_error* error) noexcept {
  return error == nullptr || !error->pointer ? absent : borrowed(*error->pointer);
}

uint64_t ismap_error_offset(const ismap_error* error) noexcept {
  return error == nullptr ? 0 : error->place.offset;
}

uint64_t ismap_error_line(const ismap_error* error) noexcept {
  return error == nullptr ? 0 : error->place.line;
}

uint64_t ismap_error_column(const ismap_error* error) noexcept {
  return error == nullptr ? 0 : error->place.column;
}

size_t ismap_error_count(const ismap_error* error) noexcept {
  return error == nullptr ? 0 : 1 + error->others.size();
}

const ismap_error* ismap_error_at(const ismap_error* error, size_t index) noexcept {
  if (index >= ismap_error_count(error)) return nullptr;
  return index == 0 ? error : &error->others[index - 1];
}

int32_t ismap_error_has_more(const ismap_error* error) noexcept {
  return error != nullptr && error->has_more ? 1 : 0;
}

size_t ismap_error_hint_count(const ismap_error* error) noexcept {
  return error == nullptr ? 0 : error->hints.size();
}

ismap_str ismap_error_hint(const ismap_error* error, size_t index) noexcept {
  return index < ismap_error_hint_count(error) ? borrowed(error->hints[index]) : absent;
}

void ismap_error_free(ismap_error* error) noexcept {
  if (error != &no_memory) delete error;
}
