#include "code_point.hpp"

#include <algorithm>

namespace ismap::detail {

CodePoint first_code_point(std::string_view text) noexcept {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0xC0) return {lead, 1};
  const std::size_t wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const std::size_t bytes = std::min(wanted, text.size());
  char32_t value = lead & (0x7FU >> wanted);
  for (std::size_t i = 1; i < bytes; ++i) value = value << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return {value, bytes};
}

bool is_in(std::span<const CodePointRange> ranges, char32_t value) noexcept {
  return std::ranges::any_of(
      ranges, [value](const CodePointRange& range) { return range.first <= value && value <= range.last; });
}

}  // namespace ismap::detail
