// A number that is written with an exponent.
#pragma once

#include "src/core/real.hpp"

#include <charconv>
#include <cstddef>

namespace ismap::detail {

/// @param written digits with an exponent: "1.5e+00", "1.5e+0"
inline Decimal decimal_in(std::string_view written) {
  const std::size_t mark = written.find('e');
  int exponent = 0;
  const std::size_t sign = written[mark + 1] == '+' ? 1 : 0;
  std::from_chars(written.data() + mark + 1 + sign, written.data() + written.size(), exponent);
  std::string digits{written.substr(0, 1)};
  if (mark > 1) digits += written.substr(2, mark - 2);
  return {std::move(digits), exponent + 1};
}

}  // namespace ismap::detail
