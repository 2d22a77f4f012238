// Where a text stops being JSON.
#pragma once

#include <ismap/io/limits.hpp>

#include <string_view>

namespace ismap {

/// Does nothing for well-formed JSON within the depth limit.
/// @throws ParseError at the first byte that is not JSON or not UTF-8, or at the first object or list too deep.
void check_syntax(std::string_view json, const Limits& limits);

}  // namespace ismap
