// Numbers with a fraction as text, and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ismap::detail {

/// A number as its digits without the point, which stands behind the first `whole` of them.
struct Decimal {
  std::string digits;
  int whole = 0;
};

/// The fewest digits that tell the number from every other.
/// @pre `value` is finite and above 0
Decimal shortest_decimal(double value);

/// The same as `std::to_chars` writes it: with an exponent if that is shorter.
/// @pre `value` is finite
std::string real_text(double value);

/// The nearest number. Nothing if not all of `text` is one as JSON has it, or if it is too large or too small.
std::optional<double> real_in(std::string_view text);

}  // namespace ismap::detail
