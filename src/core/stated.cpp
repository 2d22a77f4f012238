#include <ismap/core/stated.hpp>

#include "src/core/placeholders.hpp"
#include "src/core/unicode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ismap {
namespace {

using detail::Character;
using detail::first_character;

/// Enough for the longest placeholder in wide letters, and for marks around it.
constexpr std::size_t longest_looked_at = 3 * detail::longest_placeholder + 10;

/// Letters and digits that folding leaves what they are, but for their case.
constexpr bool is_plain(char32_t letter) {
  return (letter >= U'0' && letter <= U'9') || (letter >= U'A' && letter <= U'Z') ||
         (letter >= U'a' && letter <= U'z') || (letter >= U'\u3041' && letter <= U'\u3096') ||
         (letter >= U'\u30A1' && letter <= U'\u30FA') || (letter >= U'\u4E00' && letter <= U'\u9FFF');
}

/// A text begins with a letter or a digit, as a rule.
bool has_letter_or_digit(std::string_view text) noexcept {
  while (!text.empty()) {
    const Character next = first_character(text);
    if (is_plain(next.value) || detail::is_letter_or_digit(next.value)) return true;
    text.remove_prefix(next.bytes);
  }
  return false;
}

std::string letters_and_digits_of(std::string_view text) {
  const std::string folded = detail::case_and_width_folded(text);
  std::string kept;
  for (std::string_view rest = folded; !rest.empty();) {
    const Character next = first_character(rest);
    if (detail::is_letter_or_digit(next.value)) kept += rest.substr(0, next.bytes);
    rest.remove_prefix(next.bytes);
  }
  return kept;
}

/// "-", "――", "－ －".
bool is_dashes(std::string_view text) {
  bool found = false;
  while (!text.empty()) {
    const Character next = first_character(text);
    if (!detail::is_unseen(next.value) && !detail::is_dash(next.value)) return false;
    found = found || detail::is_dash(next.value);
    text.remove_prefix(next.bytes);
  }
  return found;
}

/// "xxx", "〇〇": a letter that stands for what is to be filled in.
bool is_filler(std::string_view letters) {
  return letters == "〇〇" || letters == "〇〇〇" ||
         (letters.size() >= 2 && letters.find_first_not_of('x') == std::string_view::npos);
}

constexpr bool is_x(char32_t letter) {
  return letter == U'x' || letter == U'X';
}

/// True for a Japanese letter with which no placeholder begins.
bool begins_no_placeholder(char32_t letter) {
  return letter >= U'\u3007' && letter <= U'\u9FFF' && is_plain(letter) &&
         !std::ranges::binary_search(detail::placeholder_beginnings, letter);
}

/// False for most texts after a few characters, without folding them: a Japanese one begins as no placeholder does, or
/// there are more letters than any has.
bool may_be_listed(std::string_view text) {
  std::size_t letters = 0;  // bytes of them
  bool is_first = true;
  bool is_filled = true;  // with x alone
  while (!text.empty()) {
    const Character next = first_character(text);
    text.remove_prefix(next.bytes);
    if (is_plain(next.value)) {
      letters += next.bytes;
      is_filled = is_filled && is_x(next.value);
      if (letters > detail::longest_placeholder && !is_filled) return false;
    } else if (!is_first || !detail::is_letter_or_digit(next.value)) {
      continue;
    }
    if (std::exchange(is_first, false) && begins_no_placeholder(next.value)) return false;
  }
  return !is_first;
}

bool is_listed(std::string_view text) {
  if (!may_be_listed(text)) return false;
  const std::string letters = letters_and_digits_of(text);
  return is_filler(letters) || std::ranges::binary_search(detail::placeholders, std::string_view{letters});
}

constexpr char32_t first_kana = U'\u3000';
constexpr char32_t after_ideographs = U'\uA000';

/// By character, from `first_kana`: whether a placeholder begins with it.
constexpr auto begins_a_placeholder = [] {
  std::array<bool, after_ideographs - first_kana> begins{};
  for (const char32_t character : detail::placeholder_beginnings) begins[character - first_kana] = true;
  return begins;
}();

/// Kana and ideographs, U+3041 to U+9FFF, with which a Japanese text begins and no placeholder does.
bool begins_plainly(std::string_view text) noexcept {
  if (text.size() < 3) return false;
  const auto byte = [text](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
  if (byte(0) < 0xE3 || byte(0) > 0xE9) return false;
  const char32_t first = (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
  const bool is_letter = (first >= U'\u3041' && first <= U'\u3096') || (first >= U'\u30A1' && first <= U'\u30FA') ||
                         (first >= U'\u4E00' && first <= U'\u9FEF');
  return is_letter && !begins_a_placeholder[first - first_kana];
}

}  // namespace

Presence presence_of(std::string_view text) {
  if (begins_plainly(text)) return Presence::text;
  if (!text.empty() && begins_no_placeholder(first_character(text).value)) return Presence::text;
  if (text.size() <= longest_looked_at && (is_dashes(text) || is_listed(text))) return Presence::placeholder;
  return has_letter_or_digit(text) ? Presence::text : Presence::nothing;
}

bool is_blank(std::string_view text) {
  if (begins_plainly(text)) return false;
  return !has_letter_or_digit(text) && !(text.size() <= longest_looked_at && is_dashes(text));
}

bool is_placeholder(std::string_view text) {
  return presence_of(text) == Presence::placeholder;
}

bool is_stated(const std::optional<std::string>& text) {
  return text && !is_blank(*text);
}

}  // namespace ismap
