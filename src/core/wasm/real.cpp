#include "src/core/real.hpp"

#include "src/core/decimal.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstdlib>

// Number.prototype.toExponential of the program around: how many characters it wrote.
extern "C" __attribute__((import_module("ismap"), import_name("shortest"))) int ismap_js_shortest(double value,
                                                                                                  char* to);

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

std::string unsigned_text(double value) {
  if (value == 0) return "0";
  constexpr int longest = 32;
  const Decimal number = shortest_decimal(value);
  std::string short_form = with_exponent(number);
  if (std::abs(number.whole) > longest - 2) return short_form;
  std::string long_form = without_exponent(number, value);
  return long_form.size() <= short_form.size() ? long_form : short_form;
}

bool is_character_of_number(char character) {
  return (character >= '0' && character <= '9') || character == '.' || character == 'e' || character == 'E' ||
         character == '+' || character == '-';
}

bool is_written_as_zero(std::string_view text) {
  return text.substr(0, text.find_first_of("eE")).find_first_of("123456789") == std::string_view::npos;
}

}  // namespace

Decimal shortest_decimal(double value) {
  std::array<char, 32> buffer{};
  return decimal_in({buffer.data(), static_cast<std::size_t>(ismap_js_shortest(value, buffer.data()))});
}

std::string real_text(double value) {
  return (std::signbit(value) ? "-" : "") + unsigned_text(std::abs(value));
}

std::optional<double> real_in(std::string_view text) {
  if (text.empty() || text.front() == '+' || !std::ranges::all_of(text, is_character_of_number)) return std::nullopt;
  const std::string copy{text};
  char* end = nullptr;
  const double value = std::strtod(copy.c_str(), &end);
  if (end != copy.c_str() + copy.size() || !std::isfinite(value)) return std::nullopt;
  if (value == 0 && !is_written_as_zero(text)) return std::nullopt;
  return value;
}

}  // namespace ismap::detail
