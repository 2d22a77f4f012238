// What the tests of texts look for, and in which language.
#pragma once

#include <ismap/report/style.hpp>

#include <string>
#include <string_view>

namespace ismap::test {

inline constexpr Style ja{.language = Language::ja};
inline constexpr Style en{.language = Language::en};

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace ismap::test
