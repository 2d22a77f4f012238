#include "src/core/unicode.hpp"

#define UTF8PROC_STATIC
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <new>

namespace ismap::detail {
namespace {

struct Freed {
  void operator()(utf8proc_uint8_t* text) const noexcept { std::free(text); }
};

std::string mapped(std::string_view text, int options) {
  utf8proc_uint8_t* made = nullptr;
  const utf8proc_ssize_t size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                   &made, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Freed> owner{made};
  if (size == UTF8PROC_ERROR_NOMEM) throw std::bad_alloc{};
  if (size < 0) return std::string{text};
  return {reinterpret_cast<const char*>(made), static_cast<std::size_t>(size)};
}

/// ASCII and Latin letters with marks; general punctuation; kana, but for combining marks; ideographs; full-width
/// forms.
bool is_surely_composed(char32_t character) noexcept {
  return character < U'\u0300' || (character >= U'\u2010' && character <= U'\u2027') ||
         (character >= U'\u3000' && character <= U'\u9FFF' && character != U'\u3099' && character != U'\u309A') ||
         (character >= U'\uFF00' && character <= U'\uFFEF');
}

/// Whether `text` begins with a character from U+3000 to U+9FFF, the combining marks U+3099 and U+309A excepted. Most
/// characters of a Japanese text are such, so their bytes alone have to tell.
bool has_plain_kana_or_ideograph(std::string_view text) noexcept {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto continues = [byte](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  if (byte(0) < 0xE3 || byte(0) > 0xE9 || text.size() < 3 || !continues(1) || !continues(2)) return false;
  return byte(0) != 0xE3 || byte(1) != 0x82 || (byte(2) != 0x99 && byte(2) != 0x9A);
}

const utf8proc_property_t& property_of(char32_t character) noexcept {
  return *utf8proc_get_property(static_cast<utf8proc_int32_t>(character));
}

/// ASCII but for capitals; kana and ideographs that stand for nothing else.
bool is_surely_case_and_width_folded(char32_t character) noexcept {
  return (character < U'\u0080' && (character < U'A' || character > U'Z')) ||
         (character >= U'\u3041' && character <= U'\u3096') || (character >= U'\u30A1' && character <= U'\u30FC') ||
         (character >= U'\u4E00' && character <= U'\u9FFF');
}

/// Used as hyphens, though Unicode does not call them dashes.
constexpr std::array<char32_t, 3> other_dashes = {U'\u2212', U'\u30FC', U'\uFF70'};

}  // namespace

Character first_character(std::string_view text) noexcept {
  const auto lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1};
  utf8proc_int32_t value = 0;
  const utf8proc_ssize_t bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                                  static_cast<utf8proc_ssize_t>(text.size()), &value);
  if (bytes <= 0) return {U'\uFFFD', 1};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(bytes)};
}

bool is_utf8(std::string_view text) noexcept {
  while (!text.empty()) {
    const Character next = first_character(text);
    // A real U+FFFD has three bytes.
    if (next.value == U'\uFFFD' && next.bytes == 1) return false;
    text.remove_prefix(next.bytes);
  }
  return true;
}

std::size_t utf16_size(std::string_view text) noexcept {
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0) == 0x80 ? 0U : byte >= 0xF0 ? 2U : 1U;
  }
  return units;
}

std::size_t columns_of(char32_t character) noexcept {
  return static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(character)));
}

bool is_letter_or_digit(char32_t character) noexcept {
  const utf8proc_property_t& property = property_of(character);
  if (property.ignorable != 0U) return false;
  return (property.category >= UTF8PROC_CATEGORY_LU && property.category <= UTF8PROC_CATEGORY_LO) ||
         (property.category >= UTF8PROC_CATEGORY_ND && property.category <= UTF8PROC_CATEGORY_NO);
}

bool is_unseen(char32_t character) noexcept {
  const utf8proc_property_t& property = property_of(character);
  return property.ignorable != 0U || property.category >= UTF8PROC_CATEGORY_ZS || character == U'\u2800';
}

std::string_view without_unseen_around(std::string_view text) noexcept {
  while (!text.empty()) {
    const Character first = first_character(text);
    if (!is_unseen(first.value)) break;
    text.remove_prefix(first.bytes);
  }
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U) --start;
    if (!is_unseen(first_character(text.substr(start)).value)) break;
    text = text.substr(0, start);
  }
  return text;
}

bool is_dash(char32_t character) noexcept {
  return property_of(character).category == UTF8PROC_CATEGORY_PD ||
         std::ranges::find(other_dashes, character) != other_dashes.end();
}

bool is_surely_composed(std::string_view text) noexcept {
  while (!text.empty()) {
    const Character next = has_plain_kana_or_ideograph(text) ? Character{U'\u3000', 3} : first_character(text);
    if (!is_surely_composed(next.value)) return false;
    text.remove_prefix(next.bytes);
  }
  return true;
}

std::string composed(std::string_view text) {
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

bool is_surely_case_and_width_folded(std::string_view text) noexcept {
  while (!text.empty()) {
    const Character next = first_character(text);
    if (!is_surely_case_and_width_folded(next.value)) return false;
    text.remove_prefix(next.bytes);
  }
  return true;
}

std::string case_and_width_folded(std::string_view text) {
  if (is_surely_case_and_width_folded(text)) return std::string{text};
  return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
}

void append(std::string& text, char32_t character) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  const utf8proc_ssize_t size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(character), bytes.data());
  text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

}  // namespace ismap::detail
