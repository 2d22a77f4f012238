#include "src/core/real.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>

// Number.prototype.toExponential of the program around: how many characters it wrote.
extern "C" __attribute__((import_module("ismap"), import_name("shortest"))) int ismap_js_shortest(double value,
                                                                                                  char* to);

namespace ismap::detail {
namespace {

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
