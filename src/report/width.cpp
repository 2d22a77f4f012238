#include <ismap/report/width.hpp>

#include "src/core/unicode.hpp"

namespace ismap {

std::size_t display_width(std::string_view text) noexcept {
  std::size_t width = 0;
  while (!text.empty()) {
    const detail::Character next = detail::first_character(text);
    width += detail::columns_of(next.value);
    text.remove_prefix(next.bytes);
  }
  return width;
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t taken = display_width(text);
  std::string result{text};
  if (taken < width) result.append(width - taken, ' ');
  return result;
}

}  // namespace ismap
