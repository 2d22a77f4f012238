#include <ismap/io/json_text.hpp>

#include <cstdint>
#include <cstring>
#include <utility>

namespace ismap {
namespace {

/// How many bytes at the start of `value` need no escape; looks at eight at once and may stop early.
std::size_t plain_bytes(std::string_view value) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high = 0x8080808080808080U;
  const auto has_zero = [](std::uint64_t bytes) { return ((bytes - ones) & ~bytes & high) != 0; };
  std::size_t count = 0;
  for (; count + 8 <= value.size(); count += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, value.data() + count, 8);
    const bool has_control = ((bytes - 0x20 * ones) & ~bytes & high) != 0;
    if (has_control || has_zero(bytes ^ ('"' * ones)) || has_zero(bytes ^ ('\\' * ones))) break;
  }
  return count;
}

}  // namespace

void JsonText::text(std::string_view value) {
  separate();
  quote(value);
}

void JsonText::key(std::string_view name) {
  separate();
  quote(name);
  text_ += layout_ == Layout::compact ? ":" : ": ";
  after_key_ = true;
}

std::string JsonText::take() && {
  if (layout_ == Layout::indented) text_ += '\n';
  return std::move(text_);
}

void JsonText::scalar(std::string_view token) {
  separate();
  text_ += token;
}

void JsonText::open(char bracket) {
  separate();
  text_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonText::close(char bracket) {
  --depth_;
  if (!first_) break_line();
  text_ += bracket;
  first_ = false;
}

void JsonText::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (depth_ == 0) return;
  if (!first_) text_ += ',';
  first_ = false;
  break_line();
}

void JsonText::break_line() {
  if (layout_ == Layout::indented) text_.append("\n").append(2 * depth_, ' ');
}

void JsonText::quote(std::string_view value) {
  static constexpr std::string_view hex = "0123456789abcdef";
  if (text_.empty()) text_.reserve(value.size() + 2);
  text_ += '"';
  std::size_t done = 0;
  for (std::size_t i = plain_bytes(value); i < value.size(); ++i) {
    const auto c = static_cast<unsigned char>(value[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    text_.append(value, done, i - done);
    done = i + 1;
    switch (c) {
      case '"':
        text_ += "\\\"";
        break;
      case '\\':
        text_ += "\\\\";
        break;
      case '\n':
        text_ += "\\n";
        break;
      case '\t':
        text_ += "\\t";
        break;
      case '\r':
        text_ += "\\r";
        break;
      default:
        text_.append("\\u00").append(1, hex[c >> 4]).append(1, hex[c & 15]);
    }
  }
  text_.append(value, done, value.size() - done).append("\"");
}

}  // namespace ismap
