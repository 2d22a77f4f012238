#include "src/rules/numbers_in.hpp"

#include <algorithm>

namespace ismap {

std::vector<unsigned> numbers_in(std::string_view clause) {
  constexpr std::string_view full_width_digits = "\xEF\xBC";  // U+FF10 to U+FF19 end in 90 to 99
  std::vector<unsigned> numbers;
  bool in_number = false;
  while (!clause.empty()) {
    int digit = -1;
    std::size_t length = 1;
    if (clause.front() >= '0' && clause.front() <= '9') {
      digit = clause.front() - '0';
    } else if (clause.size() >= 3 && clause.starts_with(full_width_digits)) {
      const int last = static_cast<unsigned char>(clause[2]) - 0x90;
      if (last >= 0 && last <= 9) digit = last;
      length = 3;
    }
    if (digit >= 0 && !in_number) numbers.push_back(0);
    if (digit >= 0) numbers.back() = std::min(numbers.back() * 10 + static_cast<unsigned>(digit), 9999U);
    in_number = digit >= 0;
    clause.remove_prefix(length);
  }
  return numbers;
}

}  // namespace ismap
