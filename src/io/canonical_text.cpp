#include "canonical_text.hpp"

#include <algorithm>
#include <cstddef>

namespace ismap {

void append_canonical_text(std::string& json, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  constexpr std::string_view short_escapes = "\"\\\b\f\n\r\t";
  constexpr std::string_view short_names = "\"\\bfnrt";
  const auto is_escaped = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; };
  json += '"';
  for (auto at = text.begin(); at != text.end();) {
    const auto end = std::find_if(at, text.end(), is_escaped);
    json.append(at, end);
    if (end == text.end()) break;
    if (const std::size_t found = short_escapes.find(*end); found != std::string_view::npos)
      json.append("\\").append(1, short_names[found]);
    else
      json.append("\\u00").append(1, hex[static_cast<std::size_t>(*end) >> 4]).append(1, hex[*end & 0xF]);
    at = end + 1;
  }
  json += '"';
}

// Code points beyond U+FFFF start with a surrogate, which is below U+E000.
bool comes_before_in_utf16(std::string_view a, std::string_view b) {
  const auto rank = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte;
  };
  return std::ranges::lexicographical_compare(a, b, {}, rank, rank);
}

}  // namespace ismap
