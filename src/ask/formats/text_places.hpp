// Places of values in a text as editors count them.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask::formats {

/// Both start at 1. The column counts units of UTF-16; a byte order mark takes none.
struct TextPlace {
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// From the first character to behind the last.
struct TextRegion {
  TextPlace begin{};
  TextPlace end{};

  friend bool operator==(const TextRegion&, const TextRegion&) = default;
};

/// The values at `pointers` (RFC 6901) in a JSON text, in their order; of a value that is not there, the sign that
/// opens the innermost value around it. The text is read twice, however many they are. Nothing for the empty pointer,
/// which is the whole, nor for any if the text is not JSON.
std::vector<std::optional<TextRegion>> regions_in(std::string_view json, std::span<const std::string> pointers);

}  // namespace ismap::ask::formats
