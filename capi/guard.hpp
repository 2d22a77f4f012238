// Every call passes through here, so that no exception leaves a function of the C interface.
#pragma once

#include <ismap.h>

#include <ismap/core/text.hpp>

#include <exception>
#include <span>
#include <string_view>
#include <utility>

namespace ismap::capi {

/// Ends a call with a status other than those of a faulty input.
class CallFailure : public std::exception {
 public:
  CallFailure(ismap_status status, Text message) : status_(status), message_(std::move(message)) {}

  ismap_status status() const noexcept { return status_; }
  const Text& message() const noexcept { return message_; }
  const char* what() const noexcept override { return message_.en.c_str(); }

 private:
  ismap_status status_;
  Text message_;
};

/// The failure of a call whose argument `name` must not be NULL.
CallFailure missing_argument(std::string_view name);
/// The failure of a call whose argument `name` has a value that is not defined.
CallFailure undefined_value(std::string_view name);
/// The failure of a call whose argument `name` is a document of the format `given` where one of `accepted` is asked
/// for.
CallFailure other_kind(std::string_view name, std::string_view given, std::span<const std::string_view> accepted);

/// Turns the exception being handled into a status, and into an error if the caller wants one.
ismap_status report_exception(ismap_error** error) noexcept;

/// Runs `body`, which gives a call its result or throws.
template <class Body>
ismap_status guard(ismap_error** error, Body&& body) noexcept {
  if (error != nullptr) *error = nullptr;
  try {
    std::forward<Body>(body)();
    return ISMAP_OK;
  } catch (...) {
    return report_exception(error);
  }
}

/// Runs `body` for a result of `*out`, which is set to nothing first.
template <class Out, class Body>
ismap_status guard(Out* out, ismap_error** error, Body&& body) noexcept {
  if (out != nullptr) *out = Out{};
  return guard(error, [&] {
    if (out == nullptr) throw missing_argument("out");
    *out = body();
  });
}

}  // namespace ismap::capi
