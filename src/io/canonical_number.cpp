#include "src/io/canonical_number.hpp"

#include "src/core/real.hpp"

#include <cmath>
#include <cstddef>

namespace ismap {
namespace {

using detail::Decimal;

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
  const std::optional<double> value = detail::real_in(written);
  if (!value) return std::nullopt;
  const std::string number = written_by_ecmascript(detail::shortest_decimal(std::abs(*value)));
  return *value < 0 ? "-" + number : number;
}

}  // namespace ismap
