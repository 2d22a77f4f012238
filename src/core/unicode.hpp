// What is asked of Unicode.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ismap::detail {

struct Character {
  char32_t value{};
  std::size_t bytes = 1;
};

/// The first character of `text`; a byte that is not UTF-8 is U+FFFD. @pre `text` is not empty
Character first_character(std::string_view text) noexcept;

/// True if the text is UTF-8 from its first byte to its last.
bool is_utf8(std::string_view text) noexcept;

/// How many units of UTF-16 the text has. @pre it is UTF-8
std::size_t utf16_size(std::string_view text) noexcept;

/// The columns of a terminal that the character takes: 2 for a wide one, 0 for one that joins the character before it.
std::size_t columns_of(char32_t character) noexcept;

/// A letter or a number of any script. Characters that are invisible by default are neither.
bool is_letter_or_digit(char32_t character) noexcept;

/// White space, a control character, or one that is invisible by default.
bool is_unseen(char32_t character) noexcept;

/// The text without such characters before and behind it.
std::string_view without_unseen_around(std::string_view text) noexcept;

/// A hyphen, a dash, or a minus sign.
bool is_dash(char32_t character) noexcept;

/// True if a quick look shows that the text is in normal form C, as Japanese and English texts are, as a rule.
bool is_surely_composed(std::string_view text) noexcept;

/// Normal form C. Text that is not UTF-8 stays as it is.
std::string composed(std::string_view text);

/// True if a quick look shows that neither case, nor width, nor normal form is left to fold.
bool is_surely_case_and_width_folded(std::string_view text) noexcept;

/// Normal form KC with case folded: width and case are gone. Text that is not UTF-8 stays as it is.
std::string case_and_width_folded(std::string_view text);

/// Appends the character as UTF-8.
void append(std::string& text, char32_t character);

}  // namespace ismap::detail
