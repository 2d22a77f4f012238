// Numbers as ECMAScript writes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// The nearest double, in the shortest digits that tell it. Nothing if that is infinite, or 0 where `written` is not.
/// @param written a number of JSON
std::optional<std::string> canonical_number(std::string_view written);

}  // namespace ismap
