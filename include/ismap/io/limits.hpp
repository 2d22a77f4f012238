#pragma once

#include <cstddef>

namespace ismap {

/// What a document may cost to read. Passing a limit is a located error that names it. Some lists are shorter than
/// `items`, whatever it says: see `longest_list`.
struct Limits {
  std::size_t bytes = std::size_t{64} << 20;  ///< of the whole document
  std::size_t depth = 64;                     ///< objects and lists inside each other
  std::size_t items = 200'000;                ///< in one list
  std::size_t text = std::size_t{1} << 20;    ///< bytes of one text, or of the name of a member
  std::size_t all_items = 2'000'000;          ///< in all lists of the document
};

/// For registers, which are longer than any other document.
inline constexpr Limits register_limits = {.bytes = std::size_t{256} << 20, .items = 500'000, .all_items = 6'000'000};

/// The most that an agenda has: its answer names each member for each application.
inline constexpr Limits agenda_limits = {.bytes = std::size_t{512} << 10};

}  // namespace ismap
