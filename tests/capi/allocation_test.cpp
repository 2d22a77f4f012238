// Every function while memory runs out: the first allocation fails, then the second, until the call needs no more.
// Each test runs in a process of its own, so that what a function makes on its first use fails too.
#include "tests/capi/calls.hpp"
#include "tests/capi/failing_new.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace ismap::capi_test {
namespace {

template <class T>
std::string written(const Handle<T>& made) {
  return bytes_of(*made);
}
template <class T>
requires std::is_integral_v<T> std::string written(T made) {
  return std::to_string(made);
}

std::string written(Nothing) {
  return {};
}

template <auto function, class Arguments>
auto call_failing_at(std::int64_t n, const Arguments& arguments) {
  return std::apply(
      [n](auto... given) {
        fail_at(n);
        auto answer = ask(function, given...);
        const bool has_failed = n != 0 && allocations() >= n;
        fail_at(0);
        return std::pair{std::move(answer), has_failed};
      },
      arguments);
}

/// What the call gives with the `n`th allocation failing; nothing if memory ran out for it.
template <auto function, class Arguments>
std::optional<std::string> outcome(std::int64_t n, const Arguments& arguments, bool& has_failed) {
  const auto [answer, failed] = call_failing_at<function>(n, arguments);
  has_failed = failed;
  if (answer.status == ISMAP_OK) {
    EXPECT_EQ(answer.error, nullptr);
    return written(answer.out);
  }
  EXPECT_TRUE(failed);
  EXPECT_EQ(answer.status, ISMAP_E_MEMORY);
  EXPECT_TRUE(is_nothing<function>(answer.out));
  EXPECT_EQ(ismap_error_status(answer.error.get()), ISMAP_E_MEMORY);
  EXPECT_EQ(string_of(ismap_error_message(answer.error.get(), ISMAP_LANGUAGE_EN)), "Memory ran out.");
  EXPECT_EQ(string_of(ismap_error_message(answer.error.get(), ISMAP_LANGUAGE_JA)), "メモリが不足しています。");
  return std::nullopt;
}

/// Once more for each of the first allocations and for many later ones, and each call that succeeds gives the same
/// bytes.
template <auto function, class Arguments>
void run_out_of_memory(const Arguments& arguments, std::optional<std::string> expected) {
  bool has_failed = true;
  // Of the many allocations of a long table one in a hundred.
  for (std::int64_t n = 1; has_failed && !testing::Test::HasFailure(); n += n < 500 ? 1 : 1 + n / 100) {
    SCOPED_TRACE(n);
    const auto written = outcome<function>(n, arguments, has_failed);
    if (!expected) expected = written;
    if (written || !has_failed) {
      EXPECT_EQ(written, expected);
    }
  }
}

template <auto function>
void check() {
  if constexpr (can_fail<decltype(function)>) {
    const auto arguments = valid_arguments<function>();
    run_out_of_memory<function>(arguments, std::nullopt);
    bool has_failed = false;
    const auto expected = outcome<function>(0, arguments, has_failed);
    const std::int64_t before = living();
    run_out_of_memory<function>(arguments, expected);
    EXPECT_EQ(living(), before);
  } else {
    []<class Result, class... Parameters>(Result (*)(Parameters...) noexcept) {
      if constexpr (std::is_void_v<Result>) {
        fail_at(1);
        function(nullptr);
      } else {
        const std::tuple arguments{valid_argument<Parameters>()...};
        fail_at(1);
        std::apply(function, arguments);
      }
    }(function);
    const std::int64_t asked = allocations();
    fail_at(0);
    EXPECT_EQ(asked, 0);
  }
}

#define ISMAP_FUNCTION(name) \
  TEST(Allocation, name) {   \
    check<&name>();          \
  }
#include "functions.inc"
#undef ISMAP_FUNCTION

TEST(Allocation, EveryFormOfExport) {
  for (const ismap_export_form form :
       {ISMAP_EXPORT_FORM_CSV, ISMAP_EXPORT_FORM_OSCAL_SSP, ISMAP_EXPORT_FORM_OSCAL_AR, ISMAP_EXPORT_FORM_OSCAL_POAM})
    run_out_of_memory<&ismap_document_export>(std::tuple{engine(), planned(), form, ISMAP_LANGUAGE_JA, &export_options},
                                              std::nullopt);
  for (const ismap_export_form form : {ISMAP_EXPORT_FORM_OSCAL_CATALOG, ISMAP_EXPORT_FORM_OSCAL_MAPPING})
    run_out_of_memory<&ismap_catalog_export>(std::tuple{engine(), form, ISMAP_LANGUAGE_JA, &export_options},
                                             std::nullopt);
}

TEST(Allocation, SeveralDocumentsOfOscal) {
  const auto part = [](ismap_export_form form) {
    return text_of(ismap_document_export, engine(), planned(), form, ISMAP_LANGUAGE_JA, nullptr);
  };
  const std::string plan = part(ISMAP_EXPORT_FORM_OSCAL_SSP);
  const std::string results = part(ISMAP_EXPORT_FORM_OSCAL_AR);
  const std::string milestones = part(ISMAP_EXPORT_FORM_OSCAL_POAM);
  run_out_of_memory<&ismap_document_load_oscal>(
      std::tuple{engine(), ISMAP_DOCUMENT_ANY, str(plan), str(results), str(milestones), &load_options}, std::nullopt);
}

}  // namespace
}  // namespace ismap::capi_test
