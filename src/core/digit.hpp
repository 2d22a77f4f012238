#pragma once

namespace ismap::detail {

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

}  // namespace ismap::detail
