#include <ismap/io/json_text.hpp>

#include "canonical_number.hpp"
#include "canonical_text.hpp"

#include "src/core/real.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <limits>
#include <utility>

namespace ismap {
namespace {

/// A character that is written as an escape.
struct Escaped {
  std::size_t bytes = 0;  ///< that it takes in the text; 0: the character there needs no escape
  unsigned code = 0;
};

/// Besides what JSON asks for: what steers a terminal or turns the direction of a text, so that an answer can be shown
/// as it is.
Escaped escaped_at(std::string_view rest) {
  const auto byte = [rest](std::size_t i) { return i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0U; };
  const unsigned first = byte(0);
  if (first < 0x20 || first == '"' || first == '\\' || first == 0x7F) return {1, first};
  const unsigned second = byte(1);
  if (first == 0xC2 && second >= 0x80 && second <= 0x9F) return {2, second};
  if (first == 0xD8 && second == 0x9C) return {2, 0x061C};
  if (first != 0xE2 || second < 0x80 || second > 0x81) return {};
  const unsigned code = 0x2000 + ((second & 1U) << 6) + (byte(2) & 0x3FU);
  const bool is_escaped =
      code == 0x200E || code == 0x200F || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  return is_escaped ? Escaped{3, code} : Escaped{};
}

/// True for the bytes that such a character may start with.
bool may_be_escaped(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2;
}

void append_escape(std::string& text, unsigned code) {
  static constexpr std::string_view hex = "0123456789abcdef";
  switch (code) {
    case '"':
      text += "\\\"";
      return;
    case '\\':
      text += "\\\\";
      return;
    case '\n':
      text += "\\n";
      return;
    case '\t':
      text += "\\t";
      return;
    case '\r':
      text += "\\r";
      return;
    default:
      text += "\\u";
      for (unsigned shift = 16; shift > 0; shift -= 4) text += hex[code >> (shift - 4) & 15];
  }
}

/// How many bytes at the start of `value` need no escape; looks at eight at once and may stop early.
std::size_t plain_bytes(std::string_view value) {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t high = 0x8080808080808080U;
  const auto zero = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes; };
  std::size_t count = 0;
  for (; count + 8 <= value.size(); count += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, value.data() + count, 8);
    const std::uint64_t low = bytes & ~high;
    const std::uint64_t control = (bytes - 0x20 * ones) & ~bytes;
    const std::uint64_t deleted = (low + ones) & ~bytes;
    // The first bytes 0xC0 to 0xE2: all that `may_be_escaped` names, and rarer letters.
    const std::uint64_t rare = (low + 0x40 * ones) & ~(low + 0x1D * ones) & bytes;
    const std::uint64_t found = control | deleted | rare | zero(bytes ^ ('"' * ones)) | zero(bytes ^ ('\\' * ones));
    if ((found & high) != 0) break;
  }
  return count;
}

}  // namespace

void JsonText::real(double value) {
  const std::string written = detail::real_text(value);
  token(layout_ == Layout::canonical ? *canonical_number(written) : written);
}

void JsonText::number(std::int64_t value) {
  constexpr std::int64_t largest_exact = std::int64_t{1} << std::numeric_limits<double>::digits;
  const std::string written = std::to_string(value);
  const bool is_exact = -largest_exact <= value && value <= largest_exact;
  token(is_exact || layout_ != Layout::canonical ? written : *canonical_number(written));
}

void JsonText::begin_object() {
  open('{');
  if (layout_ == Layout::canonical) objects_.push_back(members_.size());
}

void JsonText::end_object() {
  if (layout_ == Layout::canonical) order_members();
  close('}');
}

std::string_view JsonText::written_name(const Member& member) const noexcept {
  return std::string_view{text_}.substr(member.start + 1, member.name_size);
}

void JsonText::order_members() {
  const auto first = members_.begin() + static_cast<std::ptrdiff_t>(objects_.back());
  const std::size_t body = first == members_.end() ? text_.size() : first->start;
  const auto before = [this](const Member& a, const Member& b) {
    return comes_before_in_utf16(written_name(a), written_name(b));
  };
  if (!std::is_sorted(first, members_.end(), before)) {
    std::vector<std::pair<Member, std::size_t>> ends;
    for (auto member = first; member != members_.end(); ++member) {
      const auto next = std::next(member);
      ends.emplace_back(*member, next == members_.end() ? text_.size() : next->start - 1);
    }
    std::ranges::sort(ends, before, [](const auto& member) { return member.first; });
    std::string ordered;
    ordered.reserve(text_.size() - body);
    for (const auto& [member, end] : ends) {
      if (!ordered.empty()) ordered += ',';
      ordered.append(text_, member.start, end - member.start);
    }
    text_.replace(body, ordered.size(), ordered);
  }
  members_.erase(first, members_.end());
  objects_.pop_back();
}

void JsonText::text(std::string_view value) {
  separate();
  quote(value);
}

void JsonText::key(std::string_view name) {
  separate();
  const std::size_t start = text_.size();
  quote(name);
  if (layout_ == Layout::canonical) members_.push_back({start, text_.size() - start - 2});
  text_ += layout_ == Layout::indented ? ": " : ":";
  after_key_ = true;
}

std::string JsonText::take() && {
  if (layout_ == Layout::indented) text_ += '\n';
  return std::move(text_);
}

void JsonText::token(std::string_view written) {
  separate();
  text_ += written;
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
  if (text_.empty()) text_.reserve(value.size() + 2);
  if (layout_ == Layout::canonical) return append_canonical_text(text_, value);
  text_ += '"';
  std::size_t done = 0;
  for (std::size_t i = plain_bytes(value); i < value.size(); ++i) {
    if (!may_be_escaped(value[i])) continue;
    const Escaped escaped = escaped_at(value.substr(i));
    if (escaped.bytes == 0) continue;
    append_escape(text_.append(value, done, i - done), escaped.code);
    done = i + escaped.bytes;
    i = done - 1;
  }
  text_.append(value, done, value.size() - done).append("\"");
}

}  // namespace ismap
