#include "src/core/decimal.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace ismap::detail {
namespace {

std::string with_exponent(const Decimal& number) {
  std::string text = number.digits.substr(0, 1);
  if (number.digits.size() > 1) text.append(".").append(number.digits, 1);
  const int exponent = number.whole - 1;
  const std::string figures = std::to_string(std::abs(exponent));
  return text.append(exponent < 0 ? "e-" : "e+").append(figures.size() < 2 ? "0" : "").append(figures);
}

/// Large numbers are written in full, not with zeros for the digits that nobody needs.
std::string without_exponent(const Decimal& number, double value) {
  const int count = static_cast<int>(number.digits.size());
  if (number.whole > count) {
    std::array<char, 32> buffer{};
    const int size = std::snprintf(buffer.data(), buffer.size(), "%.0f", value);
    return {buffer.data(), std::min(static_cast<std::size_t>(size), buffer.size() - 1)};
  }
  if (number.whole == count) return number.digits;
  if (number.whole <= 0) return "0." + std::string(static_cast<std::size_t>(-number.whole), '0') + number.digits;
  const auto whole = static_cast<std::size_t>(number.whole);
  return number.digits.substr(0, whole) + "." + number.digits.substr(whole);
}

}  // namespace

Decimal decimal_in(std::string_view written) {
  const std::size_t mark = written.find('e');
  int exponent = 0;
  const std::size_t sign = written[mark + 1] == '+' ? 1 : 0;
  std::from_chars(written.data() + mark + 1 + sign, written.data() + written.size(), exponent);
  std::string digits{written.substr(0, 1)};
  if (mark > 1) digits += written.substr(2, mark - 2);
  return {std::move(digits), exponent + 1};
}

std::string shorter_form(const Decimal& number, double value) {
  constexpr int longest = 30;
  std::string short_form = with_exponent(number);
  if (std::abs(number.whole) > longest) return short_form;
  std::string long_form = without_exponent(number, value);
  return long_form.size() <= short_form.size() ? long_form : short_form;
}

}  // namespace ismap::detail
