#pragma once

#include <cstddef>
#include <string_view>

namespace ismap {

/// Where in the text of a JSON Pointer its first list position begins, `-` included: 19 in
/// `/statement/controls/17/reason`. `npos` if it has none. Member names start with a letter.
constexpr std::size_t first_list_position(std::string_view place) noexcept {
  for (std::size_t at = 0; at + 1 < place.size(); ++at)
    if (place[at] == '/' && (place[at + 1] == '-' || (place[at + 1] >= '0' && place[at + 1] <= '9'))) return at;
  return std::string_view::npos;
}

}  // namespace ismap
