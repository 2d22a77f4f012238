#pragma once

#include <cstddef>

namespace ismap {

/// What a document may cost to read. Passing a limit is a located error that names it.
struct Limits {
  std::size_t bytes = std::size_t{64} << 20;  ///< of the whole document
  std::size_t depth = 64;                     ///< objects and lists inside each other
  std::size_t items = 200'000;                ///< in one list
  std::size_t text = std::size_t{1} << 20;    ///< bytes of one text, or of the name of a member
};

/// For registers, which are longer than any other document.
inline constexpr Limits register_limits = {.bytes = std::size_t{1} << 30, .items = 1'000'000};

}  // namespace ismap
