// Where values are in the text they were read from, for many of them at once.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::detail {

/// The bytes of a value. Of one that is not there, the sign that opens the innermost value around it.
struct ValueSpan {
  std::size_t begin = 0;
  std::size_t end = 0;    ///< behind the last byte
  bool is_value = false;  ///< false: the value itself is not there

  friend bool operator==(const ValueSpan&, const ValueSpan&) = default;
};

/// The values at `pointers` (RFC 6901) in the JSON text `json`, in their order. The text is read once, however many
/// they are, and takes no more stack the deeper it nests. Nothing for a pointer that is none, and for all of them if
/// the text is not JSON.
std::vector<std::optional<ValueSpan>> spans_in(std::string_view json, std::span<const std::string> pointers);

}  // namespace ismap::detail
