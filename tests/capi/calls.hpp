// A valid call of every function that can fail, as capi/api.json says. A function without one does not compile in the
// tests that go through the list of exports.
#pragma once

#include "tests/capi/ask.hpp"
#include "tests/capi/samples.hpp"

#include <cstddef>
#include <tuple>

namespace ismap::capi_test {

inline constexpr std::uint64_t control = 0x0904010803;  // 9.4.1.8.PB
inline constexpr ismap_load_options load_options = ISMAP_LOAD_OPTIONS_INIT;
inline constexpr ismap_list_options list_options = ISMAP_LIST_OPTIONS_INIT;
inline constexpr ismap_export_options export_options = ISMAP_EXPORT_OPTIONS_INIT;
inline constexpr ismap_import_options import_options = ISMAP_IMPORT_OPTIONS_INIT;
inline constexpr ismap_question_options question_options = ISMAP_QUESTION_OPTIONS_INIT;
inline constexpr ismap_render_options render_options = ISMAP_RENDER_OPTIONS_INIT;
inline constexpr ismap_batch_options batch_options = [] {
  ismap_batch_options options = ISMAP_BATCH_OPTIONS_INIT;
  options.as_of = as_of;
  options.threads = 2;
  options.format = ISMAP_FORMAT_JSON;
  return options;
}();

inline const ismap_engine_options* with_policy() {
  static const ismap_engine_options options = [] {
    ismap_engine_options with = ISMAP_ENGINE_OPTIONS_INIT;
    with.policy = str(example("policy"));
    return with;
  }();
  return &options;
}

/// What a number is if there is none.
template <auto function>
inline constexpr auto nothing = 0;

/// Whether the argument at a position may be absent.
template <auto function, std::size_t position>
inline constexpr bool is_optional = false;

/// The arguments before `out` and `error`.
template <auto function>
auto valid_arguments() = delete;

#define ISMAP_VALID_CALL(function, ...)      \
  template <>                                \
  inline auto valid_arguments<&function>() { \
    return std::tuple{__VA_ARGS__};          \
  }
#define ISMAP_OPTIONAL(function, position) \
  template <>                              \
  inline constexpr bool is_optional<&function, position> = true;
#define ISMAP_NOTHING(function, value) \
  template <>                          \
  inline constexpr auto nothing<&function> = value;
#include "calls.inc"
#undef ISMAP_NOTHING
#undef ISMAP_OPTIONAL
#undef ISMAP_VALID_CALL

/// Whether `out` is what a call leaves that gives no result.
template <auto function, class Out>
bool is_nothing(const Out& out) {
  if constexpr (std::is_integral_v<Out>)
    return out == Out{nothing<function>};
  else
    return out == Out{};
}

template <class Function>
inline constexpr bool can_fail = false;
template <class... Parameters>
inline constexpr bool can_fail<ismap_status (*)(Parameters...) noexcept> = (std::is_same_v<Parameters, ismap_error**> ||
                                                                            ...);

/// A valid argument, by its type, of the functions that cannot fail.
template <class T>
T valid_argument() {
  if constexpr (std::is_same_v<T, const ismap_engine*>)
    return engine();
  else if constexpr (std::is_same_v<T, const ismap_document*>)
    return statement();
  else if constexpr (std::is_same_v<T, const ismap_result*>)
    return ismap_answer_result(review(), 0);
  else if constexpr (std::is_same_v<T, const ismap_diagnostic*>)
    return ismap_answer_diagnostic(review(), 0);
  else if constexpr (std::is_same_v<T, const ismap_answer*>)
    return answer();
  else if constexpr (std::is_same_v<T, const ismap_error*>)
    return error();
  else if constexpr (std::is_same_v<T, const ismap_text*>)
    return text();
  else
    return T{1};
}

}  // namespace ismap::capi_test
