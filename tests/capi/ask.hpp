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

/// The result of a function that gives none.
struct Nothing {
  friend bool operator==(Nothing, Nothing) { return true; }
};

/// Whether the last parameter but one is a place for a result.
template <class... Parameters>
inline constexpr bool gives_result =
    !std::is_same_v<std::tuple_element_t<sizeof...(Parameters) - 2, std::tuple<Parameters...>>, void*>;

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
  ismap_error* error;
  std::memset(&error, 1, sizeof error);
  if constexpr (gives_result<Parameters...>) {
    using Out = OutOf<Parameters...>;
    Out out;
    std::memset(&out, 1, sizeof out);
    const ismap_status status = function(given..., &out, &error);
    return Answer<Out>{status, typename OwnedAs<Out>::type{out}, Handle<ismap_error>{error}};
  } else {
    const ismap_status status = function(given..., &error);
    return Answer<Nothing>{status, {}, Handle<ismap_error>{error}};
  }
}

/// The text that a call gives; empty if it fails.
template <class... Parameters, class... Given>
std::string text_of(ismap_status (*function)(Parameters...), Given... given) {
  return string_of(ismap_text_str(ask(function, given...).out.get()));
}

/// The JSON of an answer; empty if there is none.
inline std::string json_of(const ismap_answer* answer) {
  return text_of(ismap_answer_render, answer, ISMAP_FORMAT_JSON, 0, nullptr);
}

}  // namespace ismap::capi_test
