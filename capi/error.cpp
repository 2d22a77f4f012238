#include "error.hpp"

#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "guard.hpp"

#include <new>
#include <span>
#include <string>

namespace ismap::capi {
namespace {

constexpr Label no_memory_message{"メモリが不足しています。", "Memory ran out."};

/// What a caller gets when there is no memory for an error either. It is never freed.
ismap_error no_memory{.status = ISMAP_E_MEMORY};

Text quoting(const Label& what, std::string_view detail) {
  return fill(what, {printable(detail)});
}

/// One line: the place as far as there is one, then the message. `pointer` may be a cell.
Text summary_of(const Text& message, std::string_view pointer, const Place& place) {
  constexpr Label line_and_column{"{0}行目{1}列目：{2}", "line {0}, column {1}: {2}"};
  constexpr Label with_pointer{"{0}行目{1}列目（{3}）：{2}", "line {0}, column {1} ({3}): {2}"};
  constexpr Label only_pointer{"{3}：{2}", "{3}: {2}"};
  if (place.line == 0 && pointer.empty()) return message;
  const Label& form = place.line == 0 ? only_pointer : pointer.empty() ? line_and_column : with_pointer;
  const std::string line = std::to_string(place.line);
  const std::string column = std::to_string(place.column);
  const std::string at{pointer};
  return {fill(form, {line, column, message.ja, at}).ja, fill(form, {line, column, message.en, at}).en};
}

ismap_error located(ismap_status status, const Text& message, const std::optional<std::string>& pointer,
                    const Place& place, std::vector<std::string> hints) {
  const Text shown{printable(message.ja), printable(message.en)};
  return {.status = status,
          .message = shown,
          .summary = summary_of(shown, pointer.value_or(""), place),
          .pointer = pointer,
          .place = place,
          .hints = std::move(hints)};
}

ismap_error fault_error(const InputFault& fault) {
  const ismap_status status = ISMAP_E_SYNTAX + static_cast<ismap_status>(fault.fault);
  if (fault.cell.empty()) return located(status, fault.message, printable(fault.pointer), fault.place, fault.hints);
  const std::string cell = printable(fault.cell);
  ismap_error made = located(status, fault.message, cell, fault.place, fault.hints);
  made.pointer = printable(fault.pointer);
  made.cell = cell;
  return made;
}

ismap_error unlocated(ismap_status status, const Text& message, std::vector<std::string> hints = {}) {
  return located(status, message, std::nullopt, {0, 0, 0}, std::move(hints));
}

ismap_status status_of(ask::Reason reason) noexcept {
  switch (reason) {
    case ask::Reason::missing:
    case ask::Reason::not_allowed:
      return ISMAP_E_ARGUMENT;
    case ask::Reason::not_found:
      return ISMAP_E_NOT_FOUND;
    case ask::Reason::undecided:
      return ISMAP_E_UNDECIDED;
    case ask::Reason::wrong_document:
      return ISMAP_E_WRONG_DOCUMENT;
  }
  return ISMAP_E_INTERNAL;
}

ismap_error error_of_what_was_thrown() {
  constexpr Label cannot{"処理を完了できません：{0}", "This cannot be completed: {0}"};
  try {
    throw;
  } catch (const ParseError& failure) {
    return error_of(failure);
  } catch (const ask::Failure& failure) {
    return error_of(failure);
  } catch (const CallFailure& failure) {
    return unlocated(failure.status(), failure.message());
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& failure) {
    return unlocated(ISMAP_E_INTERNAL, quoting(cannot, failure.what()));
  }
}

void tell(const Host& host, const ismap_error& error) noexcept {
  if (host.log != nullptr) host.log(host.log_user, &error);
}

}  // namespace

CallFailure missing_argument(std::string_view name) {
  const ask::Failure failure = ask::missing(name);
  return {ISMAP_E_ARGUMENT, failure.message()};
}

CallFailure undefined_value(std::string_view name) {
  const ask::Failure failure = ask::not_allowed(name);
  return {ISMAP_E_ARGUMENT, failure.message()};
}

CallFailure wrong_argument(const Label& message) {
  return {ISMAP_E_ARGUMENT, Text{message}};
}

ismap_status report_exception(const Host& host, ismap_error** error) noexcept {
  try {
    ismap_error made = error_of_what_was_thrown();
    const ismap_status status = made.status;
    tell(host, made);
    if (error != nullptr) *error = new ismap_error(std::move(made));
    return status;
  } catch (...) {
    tell(host, no_memory);
    if (error != nullptr) *error = &no_memory;
    return ISMAP_E_MEMORY;
  }
}

ismap_error error_of(const ParseError& error) {
  ismap_error first = fault_error(error.faults().front());
  for (const InputFault& fault : std::span{error.faults()}.subspan(1)) first.others.push_back(fault_error(fault));
  first.has_more = error.has_more();
  return first;
}

ismap_error error_of(const ask::Failure& failure) {
  return unlocated(status_of(failure.reason()), failure.message(), failure.hints());
}

}  // namespace ismap::capi

using namespace ismap::capi;

ismap_status ismap_error_status(const ismap_error* error) noexcept {
  return error == nullptr ? ISMAP_OK : error->status;
}

ismap_str ismap_error_message(const ismap_error* error, ismap_language language) noexcept {
  if (error == nullptr) return absent;
  return error->status == ISMAP_E_MEMORY ? borrowed_in(language, no_memory_message)
                                         : borrowed_in(language, error->message);
}

ismap_str ismap_error_summary(const ismap_error* error, ismap_language language) noexcept {
  if (error == nullptr) return absent;
  return error->status == ISMAP_E_MEMORY ? borrowed_in(language, no_memory_message)
                                         : borrowed_in(language, error->summary);
}

ismap_str ismap_error_pointer(const ismap_error* error) noexcept {
  return error == nullptr ? absent : borrowed_if_any(error->pointer);
}

ismap_str ismap_error_cell(const ismap_error* error) noexcept {
  return error == nullptr ? absent : borrowed_if_any(error->cell);
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
