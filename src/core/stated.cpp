#include <ismap/core/stated.hpp>

#include "src/core/placeholders.hpp"
#include "src/core/unicode.hpp"

#include <algorithm>
#include <array>

namespace ismap {
namespace {

using detail::Character;
using detail::first_character;

/// Room for the longest placeholder in wide letters, and for marks around it.
constexpr std::size_t longest_looked_at = 3 * detail::longest_placeholder + 10;

/// A text begins with a letter or a digit, as a rule.
bool has_letter_or_digit(std::string_view text) noexcept {
  while (!text.empty()) {
    const Character next = first_character(text);
    if (detail::is_letter_or_digit(next.value)) return true;
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

/// False for a Japanese text that begins as no placeholder does: the rest need not be looked at.
bool may_be_listed(std::string_view text) {
  while (!text.empty()) {
    const Character next = first_character(text);
    if (next.value < U'\u3041' || next.value > U'\u9FFF')
      if (!detail::is_letter_or_digit(next.value)) {
        text.remove_prefix(next.bytes);
        continue;
      }
    return next.value < U'\u3007' || next.value > U'\u9FFF' ||
           std::ranges::binary_search(detail::placeholder_beginnings, next.value);
  }
  return false;
}

bool is_listed(std::string_view text) {
  if (!may_be_listed(text)) return false;
  const std::string letters = letters_and_digits_of(text);
  return is_filler(letters) || std::ranges::binary_search(detail::placeholders, std::string_view{letters});
}

}  // namespace

Presence presence_of(std::string_view text) {
  if (text.size() <= longest_looked_at && (is_dashes(text) || is_listed(text))) return Presence::placeholder;
  return has_letter_or_digit(text) ? Presence::text : Presence::nothing;
}

bool is_blank(std::string_view text) {
  return !has_letter_or_digit(text) && !(text.size() <= longest_looked_at && is_dashes(text));
}

bool is_placeholder(std::string_view text) {
  return presence_of(text) == Presence::placeholder;
}

bool is_stated(const std::optional<std::string>& text) {
  return text && !is_blank(*text);
}

}  // namespace ismap
