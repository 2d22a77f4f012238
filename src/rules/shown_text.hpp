// A text of the document, as a message shows it.
#pragma once

#include <string>
#include <string_view>

namespace ismap::detail {

/// The whole of a short text; of a long one the beginning, cut at a character. The trace keeps the whole.
inline std::string shown(std::string_view text) {
  constexpr std::size_t longest = 360;
  if (text.size() <= longest) return std::string{text};
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return std::string{text.substr(0, end)}.append("…");
}

}  // namespace ismap::detail
