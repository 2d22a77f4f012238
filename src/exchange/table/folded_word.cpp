#include "src/exchange/table/folded_word.hpp"

#include "src/core/unicode.hpp"

#include <algorithm>
#include <array>

namespace ismap::exchange::detail {
namespace {

using ismap::detail::Character;

constexpr std::array circles = {U'\u25CB', U'\u3007', U'\u25EF', U'\u25CE', U'\u2713', U'\u2714', U'\u2611'};
constexpr std::array crosses = {U'\u00D7', U'\u2715', U'\u2716', U'\u2717', U'\u2718', U'\u2A2F'};

/// Lengthens a sound in a word; between figures it can only be a hyphen.
constexpr std::string_view long_mark = "ー";

/// White space that has a width, in a text whose widths are folded.
bool is_space(char32_t character) {
  return character == U' ' || (character >= U'\t' && character <= U'\r') || character == U'\u0085' ||
         character == U'\u2028' || character == U'\u2029';
}

std::string folded(std::string_view text) {
  std::string made;
  const std::string narrow = ismap::detail::case_and_width_folded(text);
  for (std::string_view rest = narrow; !rest.empty();) {
    const Character next = ismap::detail::first_character(rest);
    if (std::ranges::find(circles, next.value) != circles.end())
      made += "○";
    else if (std::ranges::find(crosses, next.value) != crosses.end())
      made += "×";
    else if (next.value != U'\u30FC' && ismap::detail::is_dash(next.value))
      made += '-';
    else if (!ismap::detail::is_unseen(next.value))
      made += rest.substr(0, next.bytes);
    rest.remove_prefix(next.bytes);
  }
  return made;
}

}  // namespace

std::string folded_word(std::string_view text) {
  std::string made = folded(text);
  if (made == "o") return "○";
  if (made == "x") return "×";
  return made;
}

std::string folded_figures(std::string_view text) {
  std::string made = folded(text);
  for (std::size_t at = made.find(long_mark); at != std::string::npos; at = made.find(long_mark, at))
    made.replace(at, long_mark.size(), "-");
  for (char& c : made)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return made;
}

bool has_parted_figures(std::string_view text) {
  const std::string narrow = ismap::detail::case_and_width_folded(text);
  bool has_figure = false;
  bool has_space = false;
  for (std::string_view rest = narrow; !rest.empty();) {
    const Character next = ismap::detail::first_character(rest);
    rest.remove_prefix(next.bytes);
    const bool is_figure = next.value >= U'0' && next.value <= U'9';
    if (is_figure && has_figure && has_space) return true;
    if (is_space(next.value)) {
      has_space = true;
    } else if (is_figure || !ismap::detail::is_unseen(next.value)) {
      has_figure = is_figure;
      has_space = false;
    }
  }
  return false;
}

}  // namespace ismap::exchange::detail
