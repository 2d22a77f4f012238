#include "markdown_escape.hpp"

#include <ismap/report/printable.hpp>

namespace ismap::detail {
namespace {

/// Whether a point or a parenthesis at `i` ends the number of a list that starts the line.
bool ends_number(std::string_view text, std::size_t i) {
  const std::size_t first = text.find_first_not_of(' ');
  return first < i && text.find_first_not_of("0123456789", first) == i;
}

bool is_markup(std::string_view text, std::size_t i, bool starts_line) {
  constexpr std::string_view anywhere = "\\`*_{}[]<>&|~$@#!^";
  constexpr std::string_view at_start = "-+=";
  constexpr std::string_view in_numbers = "0123456789 ";
  const char letter = text[i];
  const char next = i + 1 < text.size() ? text[i + 1] : ' ';
  if (anywhere.find(letter) != std::string_view::npos) return true;
  const bool is_in_address = letter == '.' && in_numbers.find(next) == std::string_view::npos;
  if (is_in_address || (letter == ':' && next != ' ')) return true;
  if (letter == '.' || letter == ')') return next == ' ' && (i == 0 || (starts_line && ends_number(text, i)));
  return starts_line && at_start.find(letter) != std::string_view::npos && text.find_first_not_of(' ') == i;
}

}  // namespace

std::string markdown_escape(std::string_view text, bool starts_line) {
  const std::string shown = printable(text);
  std::string escaped;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (is_markup(shown, i, starts_line)) escaped += '\\';
    escaped += shown[i];
    if (shown[i] == '@') escaped += "<!-- -->";  // GitHub links to a mail address, escaped or not
  }
  return escaped;
}

std::string markdown_address(std::string_view link) {
  std::string address;
  for (const char letter : link) {
    if (letter == '<' || letter == '>' || letter == '\\' || letter == '&') address += '\\';
    address += letter;
  }
  return address;
}

}  // namespace ismap::detail
