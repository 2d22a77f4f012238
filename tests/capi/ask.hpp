// Calling a function that can fail, and keeping what it gives.
#pragma once

#include <ismap/c.hpp>

#include <cstring>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace ismap::capi_test {

using c::Handle;

/// Text that a test lends.
constexpr ismap_str str(std::string_view text) noexcept {
  return c::lend(text);
}

inline std::string string_of(ismap_str text) {
  return std::string{c::view(text)};
}

/// The last parameter but one without its pointer: what a function that can fail gives.
template <class... Parameters>
using OutOf = std::remove_pointer_t<std::tuple_element_t<sizeof...(Parameters) - 2, std::tuple<Parameters...>>>;

/// The same as an owner of what it gives.
template <class Out>
struct OwnedAs {
  using type = Out;
};
template <class T>
struct OwnedAs<T*> {
  using type = Handle<T>;
};

/// How a call ended.
template <class Out>
struct Answer {
  ismap_status status;
  typename OwnedAs<Out>::type out;
  Handle<ismap_error> error;
};

/// Both places hold rubbish before the call, which has to set them to nothing if it gives nothing.
template <class... Parameters, class... Given>
auto ask(ismap_status (*function)(Parameters...), Given... given) {
  using Out = OutOf<Parameters...>;
  Out out;
  ismap_error* error;
  std::memset(&out, 1, sizeof out);
  std::memset(&error, 1, sizeof error);
  const ismap_status status = function(given..., &out, &error);
  return Answer<Out>{status, typename OwnedAs<Out>::type{out}, Handle<ismap_error>{error}};
}

/// The text that a call gives; empty if it fails.
template <class... Parameters, class... Given>
std::string text_of(ismap_status (*function)(Parameters...), Given... given) {
  return string_of(ismap_text_str(ask(function, given...).out.get()));
}

}  // namespace ismap::capi_test
