// A number as its shortest digits.
#pragma once

#include <string>
#include <string_view>

namespace ismap::detail {

/// A number as its digits without the point, which stands behind the first `whole` of them.
struct Decimal {
  std::string digits;
  int whole = 0;
};

/// @param written digits with an exponent: "1.5e+00", "1.5e+0"
Decimal decimal_in(std::string_view written);

/// The number as `std::to_chars` writes it: with an exponent if that is shorter.
/// @param number the digits of `value`, which is finite and above 0
std::string shorter_form(const Decimal& number, double value);

}  // namespace ismap::detail
