// Numbers with a fraction as text, and back.
#pragma once

#include "src/core/decimal.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace ismap::detail {

/// The fewest digits that tell the number from every other.
/// @pre `value` is finite and above 0
Decimal shortest_decimal(double value);

/// The nearest number. Nothing if not all of `text` is one as JSON has it, or if it is too large or too small.
std::optional<double> real_in(std::string_view text);

/// The number in the fewest digits, with an exponent if that is shorter.
/// @pre `value` is finite
inline std::string real_text(double value) {
  const double size = std::abs(value);
  return (std::signbit(value) ? "-" : "") + (size == 0 ? "0" : shorter_form(shortest_decimal(size), size));
}

}  // namespace ismap::detail
