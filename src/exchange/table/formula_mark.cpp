#include "src/exchange/table/formula_mark.hpp"

#include <algorithm>
#include <array>

namespace ismap::exchange::detail {
namespace {

/// What starts a formula, in both widths, and what spreadsheets pass over before it.
constexpr std::array<std::string_view, 10> formula_starts = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
constexpr char mark = '\'';

bool has_mark_or_formula(std::string_view text) {
  return text.starts_with(mark) ||
         std::ranges::any_of(formula_starts, [text](std::string_view start) { return text.starts_with(start); });
}

}  // namespace

std::string marked(std::string_view text) {
  return has_mark_or_formula(text) ? mark + std::string{text} : std::string{text};
}

std::string unmarked(std::string_view text) {
  const bool is_marked = text.starts_with(mark) && has_mark_or_formula(text.substr(1));
  return std::string{is_marked ? text.substr(1) : text};
}

}  // namespace ismap::exchange::detail
