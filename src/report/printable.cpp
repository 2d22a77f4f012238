#include <ismap/report/printable.hpp>

#include "src/core/unicode.hpp"

#include <algorithm>
#include <span>

namespace ismap {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr Range spaces[] = {{0x09, 0x0D}, {0x85, 0x85}, {0x2028, 0x2029}};
constexpr Range unsafe[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C}, {0x200E, 0x200F},
                            {0x202A, 0x202E}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF}, {0xFFFE, 0xFFFF}};
constexpr char32_t replacement = U'\uFFFD';

bool is_in(std::span<const Range> ranges, char32_t value) noexcept {
  return std::ranges::any_of(ranges,
                             [value](const Range& range) { return range.first <= value && value <= range.last; });
}

char32_t shown(char32_t value) noexcept {
  if (is_in(spaces, value)) return U' ';
  return is_in(unsafe, value) ? replacement : value;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  while (!text.empty()) {
    const detail::Character next = detail::first_character(text);
    detail::append(safe, shown(next.value));
    text.remove_prefix(next.bytes);
  }
  return safe;
}

}  // namespace ismap
