#include <ismap/report/width.hpp>

#include "code_point.hpp"

namespace ismap {
namespace {

using detail::CodePointRange;

// [format.string.std]: the ranges with an estimated width of 2.
constexpr CodePointRange wide[] = {
    {0x1100, 0x115F},   {0x2329, 0x232A},   {0x2E80, 0x303E},   {0x3040, 0xA4CF},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x2FFFD}, {0x30000, 0x3FFFD},
};

// Combining marks (the Japanese voicing marks among them), joiners and variation selectors.
constexpr CodePointRange without_width[] = {
    {0x0300, 0x036F}, {0x200B, 0x200F}, {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xE0100, 0xE01EF},
};

std::size_t width_of(char32_t value) noexcept {
  if (value < 0x0300) return 1;
  if (detail::is_in(without_width, value)) return 0;
  return detail::is_in(wide, value) ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) noexcept {
  std::size_t width = 0;
  while (!text.empty()) {
    const detail::CodePoint next = detail::first_code_point(text);
    width += width_of(next.value);
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
