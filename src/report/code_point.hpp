// Walking UTF-8 text.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace ismap::detail {

struct CodePoint {
  char32_t value{};
  std::size_t bytes = 1;
};

/// The first character of `text`. Reads no byte past the end; what ill-formed text means is not specified.
/// @pre `text` is not empty
CodePoint first_code_point(std::string_view text) noexcept;

struct CodePointRange {
  char32_t first;
  char32_t last;
};

bool is_in(std::span<const CodePointRange> ranges, char32_t value) noexcept;

}  // namespace ismap::detail
