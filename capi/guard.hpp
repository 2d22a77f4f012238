// Every call passes through here, so that no exception leaves a function of the C interface.
#pragma once

#include <ismap.h>

#include <ismap/core/text.hpp>

#include "host.hpp"

#include <cstddef>
#include <cstdint>
#include <exception>
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
/// The failure of a call with an argument that is wrong for the reason that `message` says.
CallFailure wrong_argument(const Label& message);

/// Turns the exception being handled into a status, and into an error if the caller wants one or `host` has a log.
ismap_status report_exception(const Host& host, ismap_error** error) noexcept;

/// A place for a result, and what it holds if there is none.
template <class Out>
struct Outlet {
  Out* place;
  Out nothing;
};

inline Outlet<std::int32_t> for_day(std::int32_t* out) noexcept {
  return {out, ISMAP_NO_DAY};
}
inline Outlet<std::int32_t> for_value(std::int32_t* out) noexcept {
  return {out, ISMAP_NO_VALUE};
}
inline Outlet<std::size_t> for_index(std::size_t* out) noexcept {
  return {out, ISMAP_NO_INDEX};
}

/// The host of a handle, which may be NULL.
template <class Handle>
Host host_of(const Handle* handle) noexcept {
  return handle == nullptr ? Host{} : handle->host;
}

/// Runs `body` with the allocator of `host`.
template <class Body>
ismap_status run_guarded(const Host& host, ismap_error** error, Body&& body) noexcept {
  if (error != nullptr) *error = nullptr;
  const Allocating allocating{host.allocator};
  try {
    std::forward<Body>(body)();
    return ISMAP_OK;
  } catch (...) {
    return report_exception(host, error);
  }
}

/// Runs `body` for a result, which is set to nothing first.
template <class Out, class Body>
ismap_status guard(const Host& host, Outlet<Out> out, ismap_error** error, Body&& body) noexcept {
  if (out.place != nullptr) *out.place = out.nothing;
  return run_guarded(host, error, [&] {
    if (out.place == nullptr) throw missing_argument("out");
    *out.place = body();
  });
}

template <class Out, class Body>
ismap_status guard(const Host& host, Out* out, ismap_error** error, Body&& body) noexcept {
  return guard(host, Outlet<Out>{out, Out{}}, error, std::forward<Body>(body));
}

/// The same for a call without a host.
template <class Out, class Body>
ismap_status guard(Out out, ismap_error** error, Body&& body) noexcept {
  return guard(Host{}, out, error, std::forward<Body>(body));
}

}  // namespace ismap::capi
