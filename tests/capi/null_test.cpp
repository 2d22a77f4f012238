// Every function with its pointers NULL: all at once, and each in turn with the other arguments valid.
#include "tests/capi/calls.hpp"

#include <gtest/gtest.h>

#include <utility>

namespace ismap::capi_test {
namespace {

bool is_absent(ismap_str text) {
  return text.data == nullptr && text.len == 0;
}
bool is_absent(const void* handle) {
  return handle == nullptr;
}

template <class T>
constexpr bool is_lent = std::is_pointer_v<T> || std::is_same_v<T, ismap_str>;

template <auto function, class Result, class... Parameters>
void expect_nothing(Parameters... given) {
  if constexpr (std::is_void_v<Result>)
    function(given...);
  else if constexpr (std::is_integral_v<Result>)
    EXPECT_EQ(function(given...), Result{nothing<function>});
  else
    EXPECT_TRUE(is_absent(function(given...)));
}

template <auto function, std::size_t position, class Result, class... Parameters>
void expect_nothing_without_one() {
  using Parameter = std::tuple_element_t<position, std::tuple<Parameters...>>;
  if constexpr (is_lent<Parameter>) {
    SCOPED_TRACE(position);
    std::tuple<Parameters...> arguments{valid_argument<Parameters>()...};
    std::get<position>(arguments) = {};
    std::apply([](auto... given) { expect_nothing<function, Result>(given...); }, arguments);
  }
}

template <auto function, class Tuple>
void expect_status(ismap_status expected, const Tuple& arguments) {
  const auto answer = std::apply([](auto... given) { return ask(function, given...); }, arguments);
  EXPECT_EQ(answer.status, expected);
  EXPECT_EQ(ismap_error_status(answer.error.get()), expected);
  if (expected != ISMAP_OK) {
    EXPECT_TRUE(is_nothing<function>(answer.out));
  }
}

template <auto function, std::size_t position, class... Parameters>
void check_without_one() {
  using Parameter = std::tuple_element_t<position, std::tuple<Parameters...>>;
  if constexpr (is_lent<Parameter>) {
    SCOPED_TRACE(position);
    auto arguments = valid_arguments<function>();
    std::get<position>(arguments) = {};
    expect_status<function>(is_optional<function, position> ? ISMAP_OK : ISMAP_E_ARGUMENT, arguments);
    if constexpr (std::is_same_v<Parameter, ismap_str>) {
      std::get<position>(arguments) = {nullptr, 3};
      expect_status<function>(ISMAP_E_ARGUMENT, arguments);
    }
  }
}

template <auto function, class... Parameters, std::size_t... positions>
void check(ismap_status (*)(Parameters...) noexcept,
           std::index_sequence<positions...>) requires can_fail<decltype(function)> {
  constexpr std::size_t given = sizeof...(Parameters) - (gives_result<Parameters...> ? 2 : 1);
  EXPECT_EQ(function(Parameters{}...), ISMAP_E_ARGUMENT);
  expect_status<function>(ISMAP_OK, valid_arguments<function>());
  (
      [] {
        if constexpr (positions < given) check_without_one<function, positions, Parameters...>();
      }(),
      ...);
  std::apply(
      [](auto... arguments) {
        if constexpr (gives_result<Parameters...>) {
          ismap_error* error = nullptr;
          EXPECT_EQ(function(arguments..., nullptr, &error), ISMAP_E_ARGUMENT);
          EXPECT_EQ(ismap_error_status(Handle<ismap_error>{error}.get()), ISMAP_E_ARGUMENT);
          OutOf<Parameters...> out{};
          EXPECT_EQ(function(arguments..., &out, nullptr), ISMAP_OK);
          [[maybe_unused]] const typename OwnedAs<OutOf<Parameters...>>::type owned{out};
        } else {
          EXPECT_EQ(function(arguments..., nullptr), ISMAP_OK);
        }
      },
      valid_arguments<function>());
}

template <auto function, class Result, class... Parameters, std::size_t... positions>
void check(Result (*)(Parameters...) noexcept, std::index_sequence<positions...>) {
  if constexpr ((is_lent<Parameters> || ...)) {
    expect_nothing<function, Result>(Parameters{}...);
    if constexpr (!std::is_void_v<Result>)
      (expect_nothing_without_one<function, positions, Result, Parameters...>(), ...);
  }
}

template <class Result, class... Parameters>
constexpr auto positions_of(Result (*)(Parameters...) noexcept) {
  return std::index_sequence_for<Parameters...>{};
}

TEST(NullArguments, AreAnsweredByEveryFunction) {
  std::size_t functions = 0;
#define ISMAP_FUNCTION(name)                  \
  {                                           \
    SCOPED_TRACE(#name);                      \
    check<&name>(&name, positions_of(&name)); \
    ++functions;                              \
  }
#include "functions.inc"
#undef ISMAP_FUNCTION
  EXPECT_EQ(functions, std::size_t{ISMAP_FUNCTION_COUNT});
}

}  // namespace
}  // namespace ismap::capi_test
