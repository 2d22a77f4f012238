// An answer as it can be compared with that of the library.
#pragma once

#include "tests/capi/ask.hpp"

#include <ismap/report/style.hpp>

#include <gtest/gtest.h>

#include <string>

namespace ismap::capi_test {

inline constexpr Style in_english = {.language = Language::en};

/// The JSON and the text of an answer.
struct Shown {
  std::string json;
  std::string text;

  friend bool operator==(const Shown&, const Shown&) = default;
};

inline Shown shown(const Answer<ismap_answer*>& answer) {
  EXPECT_EQ(answer.status, ISMAP_OK) << string_of(ismap_error_message(answer.error.get(), ISMAP_LANGUAGE_EN));
  return {json_of(answer.out.get()),
          text_of(ismap_answer_render, answer.out.get(), ISMAP_FORMAT_TEXT, ISMAP_LANGUAGE_EN, nullptr)};
}

}  // namespace ismap::capi_test
