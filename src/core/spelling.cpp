#include <ismap/core/spelling.hpp>

#include "src/core/digit.hpp"
#include "src/core/unicode.hpp"

#include <ismap/core/stated.hpp>

#include <algorithm>
#include <utility>

namespace ismap {
namespace {

using detail::Character;
using detail::is_digit;

constexpr bool is_capital(char c) noexcept {
  return c >= 'A' && c <= 'Z';
}

constexpr std::size_t longest_number = 256;  // bytes; folding longer texts again and again would cost much
constexpr std::size_t longest_folded_name = 4096;

/// Of services: "C21-0004-2".
constexpr std::string_view form_in_the_list = "X99-9999-9";

bool has_form_in_the_list(std::string_view number) {
  return std::ranges::equal(number, form_in_the_list, [](char c, char form) {
    return form == 'X' ? is_capital(c) : form == '9' ? is_digit(c) : c == form;
  });
}

/// The same letters and digits with the hyphens of the list, if they can be a number of it.
std::string as_in_the_list(std::string number) {
  std::string_view form = form_in_the_list;
  std::string made;
  for (const char c : number) {
    if (c == '-') continue;
    if (form.starts_with('-')) {
      made += '-';
      form.remove_prefix(1);
    }
    if (form.empty()) return number;
    made += c;
    form.remove_prefix(1);
  }
  return has_form_in_the_list(made) ? made : number;
}

/// Nothing to fold.
bool is_printed_so(std::string_view number) {
  if (has_form_in_the_list(number) || number.size() > longest_number) return true;
  std::size_t hyphens = 0;
  for (const char c : number) {
    if (!is_capital(c) && !is_digit(c) && c != '-') return false;
    hyphens += c == '-' ? 1U : 0U;
  }
  return number.size() - hyphens != 8;
}

std::string with_one_line_end(std::string text) {
  if (text.find('\r') == std::string::npos) return text;
  std::string made;
  made.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      made += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      made += '\n';
  }
  return made;
}

std::string seen_of(std::string_view text) {
  std::string made;
  while (!text.empty()) {
    const Character next = detail::first_character(text);
    if (!detail::is_unseen(next.value)) made += text.substr(0, next.bytes);
    text.remove_prefix(next.bytes);
  }
  return made;
}

}  // namespace

std::string folded_number(std::string_view number) {
  if (is_printed_so(number)) return std::string{number};
  std::string made;
  const std::string narrow = detail::case_and_width_folded(number);
  for (std::string_view rest = narrow; !rest.empty();) {
    const Character next = detail::first_character(rest);
    if (detail::is_dash(next.value))
      made += '-';
    else if (next.value >= U'a' && next.value <= U'z')
      made += static_cast<char>(next.value - U'a' + U'A');
    else if (!detail::is_unseen(next.value))
      made += rest.substr(0, next.bytes);
    rest.remove_prefix(next.bytes);
  }
  return as_in_the_list(std::move(made));
}

bool is_same_number(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (is_printed_so(a) && is_printed_so(b)) return false;
  return folded_number(a) == folded_number(b);
}

bool is_surely_folded(std::string_view text) {
  return text.find('\r') == std::string_view::npos && detail::without_unseen_around(text).size() == text.size() &&
         detail::is_surely_composed(text);
}

std::string folded_text(std::string_view text) {
  if (is_surely_folded(text)) return std::string{text};
  return with_one_line_end(detail::composed(detail::without_unseen_around(text)));
}

bool is_same_text(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (is_surely_folded(a) && is_surely_folded(b)) return false;
  return folded_text(a) == folded_text(b);
}

bool is_same_stated_text(const std::optional<std::string>& a, const std::optional<std::string>& b) {
  return is_same_text(a ? std::string_view{*a} : std::string_view{}, b ? std::string_view{*b} : std::string_view{});
}

std::string folded_name(std::string_view name) {
  return name.size() > longest_folded_name ? std::string{name} : seen_of(detail::case_and_width_folded(name));
}

bool is_same_name(std::string_view a, std::string_view b) {
  return a == b || folded_name(a) == folded_name(b);
}

}  // namespace ismap
