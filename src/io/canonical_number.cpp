#include "src/io/canonical_number.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <system_error>

namespace ismap {
namespace {

/// A number as its digits without the point, which stands behind the first `whole` of them.
struct Decimal {
  std::string digits;
  int whole = 0;
};

/// @pre `value` is finite and above 0
Decimal shortest_decimal(double value) {
  std::array<char, 32> buffer{};
  const char* const end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific).ptr;
  const std::string_view written{buffer.data(), static_cast<std::size_t>(end - buffer.data())};
  const std::size_t mark = written.find('e');
  int exponent = 0;
  const std::size_t sign = written[mark + 1] == '+' ? 1 : 0;
  std::from_chars(written.data() + mark + 1 + sign, end, exponent);
  std::string digits{written.substr(0, 1)};
  if (mark > 1) digits += written.substr(2, mark - 2);
  return {std::move(digits), exponent + 1};
}

std::string with_exponent(const Decimal& number) {
  std::string text = number.digits.substr(0, 1);
  if (number.digits.size() > 1) text.append(".").append(number.digits, 1);
  const int exponent = number.whole - 1;
  return text.append(exponent < 0 ? "e-" : "e+").append(std::to_string(std::abs(exponent)));
}

/// As Number::toString of ECMAScript has it.
std::string written_by_ecmascript(const Decimal& number) {
  constexpr int most_whole = 21;
  constexpr int most_zeros = 6;
  const int count = static_cast<int>(number.digits.size());
  if (number.whole > most_whole || number.whole <= -most_zeros) return with_exponent(number);
  if (number.whole >= count) return number.digits + std::string(static_cast<std::size_t>(number.whole - count), '0');
  if (number.whole <= 0) return "0." + std::string(static_cast<std::size_t>(-number.whole), '0') + number.digits;
  const auto whole = static_cast<std::size_t>(number.whole);
  return number.digits.substr(0, whole) + "." + number.digits.substr(whole);
}

bool is_written_as_zero(std::string_view written) {
  return written.substr(0, written.find_first_of("eE")).find_first_of("123456789") == std::string_view::npos;
}

}  // namespace

std::optional<std::string> canonical_number(std::string_view written) {
  if (is_written_as_zero(written)) return "0";
  double value = 0;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
  if (error != std::errc{} || !std::isfinite(value) || value == 0) return std::nullopt;
  const std::string number = written_by_ecmascript(shortest_decimal(std::abs(value)));
  return value < 0 ? "-" + number : number;
}

}  // namespace ismap
