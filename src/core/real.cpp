#include "src/core/real.hpp"

#include "src/core/decimal.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <system_error>

namespace ismap::detail {
namespace {

template <class... Format>
std::string written_real(double value, Format... format) {
  std::array<char, 32> buffer{};
  return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...).ptr};
}

}  // namespace

Decimal shortest_decimal(double value) {
  return decimal_in(written_real(value, std::chars_format::scientific));
}

std::string real_text(double value) {
  return written_real(value);
}

std::optional<double> real_in(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace ismap::detail
