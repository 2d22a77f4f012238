// Where a text stops being JSON.
#pragma once

#include <ismap/io/limits.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace ismap {

/// Does nothing for well-formed JSON within the depth limit. `stopped_at` is where a reader stopped, if that is known:
/// a number beyond any number type ends the check there, since the reader has more to say about it.
/// @throws ParseError at the first token that is not JSON or that JSON does not allow there, inside a token at the byte
/// that breaks it or that is not UTF-8; or at the first object or list too deep.
void check_syntax(std::string_view json, const Limits& limits, std::optional<std::size_t> stopped_at);

}  // namespace ismap
