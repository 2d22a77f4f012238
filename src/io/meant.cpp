#include "src/io/meant.hpp"

#include "src/core/unicode.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ismap {
namespace {

constexpr std::size_t longest = 64;

/// Without spaces, in one width; case is folded too.
std::string plain(std::string_view written) {
  if (written.size() > longest) return {};
  std::string text = detail::case_and_width_folded(written);
  std::erase_if(text, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
  return text;
}

/// The year before the first of an era, for `令和8年` and `r8.`.
struct Era {
  std::string_view name;
  int before;
};
constexpr std::array eras{Era{"令和", 2018}, Era{"平成", 1988}, Era{"昭和", 1925},
                          Era{"r", 2018},    Era{"h", 1988},    Era{"s", 1925}};

bool take_word(std::string_view& rest, std::string_view token) {
  if (!rest.starts_with(token)) return false;
  rest.remove_prefix(token.size());
  return true;
}

/// A number of at most `most` digits.
std::optional<int> take_number(std::string_view& rest, std::size_t most) {
  std::size_t length = 0;
  int value = 0;
  for (; length < most && length < rest.size() && rest[length] >= '0' && rest[length] <= '9'; ++length)
    value = value * 10 + (rest[length] - '0');
  if (length == 0) return std::nullopt;
  rest.remove_prefix(length);
  return value;
}

std::optional<int> take_year(std::string_view& rest, std::size_t digits) {
  for (const Era& era : eras) {
    if (!take_word(rest, era.name)) continue;
    const std::optional<int> year = take_word(rest, "元") ? std::optional{1} : take_number(rest, 2);
    return year ? std::optional{*year + era.before} : std::nullopt;
  }
  return take_number(rest, digits);
}

bool take_separator(std::string_view& rest, std::string_view kanji) {
  constexpr std::array signs{"-", "/", ".", "‐", "−", "–", "ー", "・"};
  return take_word(rest, kanji) ||
         std::ranges::any_of(signs, [&](std::string_view sign) { return take_word(rest, sign); });
}

std::string padded_number(int number, std::size_t digits) {
  std::string text = std::to_string(number);
  return text.size() < digits ? text.insert(0, digits - text.size(), '0') : text;
}

bool is_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const bool has_zero_in_front = text.size() > 1 && text.front() == '0';
  return !text.empty() && text.size() <= 18 && !has_zero_in_front &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::vector<std::string> days_meant(std::string_view written) {
  const std::string text = plain(written);
  std::string_view rest = text;
  const bool is_unparted = text.size() == 8 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  const std::optional<int> year = take_year(rest, 4);
  if (!year || !(is_unparted || take_separator(rest, "年"))) return {};
  const std::optional<int> month = take_number(rest, 2);
  if (!month || !(is_unparted || take_separator(rest, "月"))) return {};
  const std::optional<int> day = take_number(rest, 2);
  if (!day || !(rest.empty() || rest == "日" || rest.starts_with('t'))) return {};
  std::string meant = padded_number(*year, 4) + "-" + padded_number(*month, 2) + "-" + padded_number(*day, 2);
  if (!parse_date(meant)) return {};
  return {std::move(meant)};
}

std::vector<std::string> controls_meant(std::string_view written) {
  std::string text = plain(written);
  for (const std::string_view sign : {"‐", "−", "–", "ー", "・", "。", "、"})
    for (std::size_t at = 0; (at = text.find(sign)) != std::string::npos;) text.replace(at, sign.size(), ".");
  for (char& c : text) {
    if (c == '-' || c == ',' || c == '_') c = '.';
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  if (const std::size_t mark = text.find_first_of("BP"); mark != std::string::npos && mark > 0 && text[mark - 1] != '.')
    text.insert(mark, ".");
  const bool is_number = ControlId::parse(text).has_value();
  return is_number && text != written ? std::vector{std::move(text)} : std::vector<std::string>{};
}

std::vector<std::string> values_meant(std::string_view token, std::string_view expected) {
  while (!token.empty() &&
         (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
    token.remove_suffix(1);
  if (token.size() > longest) return {};
  const bool is_bool = token == "true" || token == "false";
  if (expected == "string" && (is_number(token) || is_bool)) return {"\"" + std::string{token} + "\""};
  if (token.size() < 2 || token.front() != '"' || token.back() != '"') return {};
  const std::string text = plain(token.substr(1, token.size() - 2));
  if (expected == "integer" && is_number(text)) return {text};
  if (expected == "boolean" && (text == "true" || text == "false")) return {text};
  return {};
}

}  // namespace ismap
