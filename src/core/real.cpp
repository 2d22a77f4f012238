#include "src/core/real.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <system_error>

namespace ismap::detail {

Decimal shortest_decimal(double value) {
  std::array<char, 32> buffer{};
  char* const begin = buffer.data();
  const char* const end = std::to_chars(begin, begin + buffer.size(), value, std::chars_format::scientific).ptr;
  return decimal_in({begin, static_cast<std::size_t>(end - begin)});
}

std::optional<double> real_in(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace ismap::detail
