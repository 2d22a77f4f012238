#pragma once

#include <cstddef>
#include <string_view>

namespace ismap::detail {

/// The bytes of the mark by which a text in UTF-8 may start; 0 if there is none.
constexpr std::size_t size_of_mark(std::string_view text) noexcept {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.starts_with(mark) ? mark.size() : 0;
}

}  // namespace ismap::detail
