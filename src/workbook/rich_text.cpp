#include "src/workbook/rich_text.hpp"

#include <charconv>
#include <optional>

#include "src/core/unicode.hpp"

namespace ismap::workbook {
namespace {

constexpr std::size_t escape_size = 7;

/// The character of "_x000D_" at the start of `text`.
std::optional<char32_t> escaped(std::string_view text) {
  if (text.size() < escape_size || !text.starts_with("_x") || text[escape_size - 1] != '_') return std::nullopt;
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data() + 2, text.data() + escape_size - 1, value, 16);
  if (error != std::errc{} || end != text.data() + escape_size - 1) return std::nullopt;
  if (value >= 0xD800 && value <= 0xDFFF) return std::nullopt;
  return value;
}

}  // namespace

std::string unescaped(std::string text) {
  if (text.find("_x") == std::string::npos) return text;
  std::string made;
  for (std::string_view rest = text; !rest.empty();) {
    if (const std::optional<char32_t> character = escaped(rest)) {
      ismap::detail::append(made, *character);
      rest.remove_prefix(escape_size);
    } else {
      made += rest.front();
      rest.remove_prefix(1);
    }
  }
  return made;
}

}  // namespace ismap::workbook
