// Where a text stops being JSON.
#pragma once

#include <ismap/io/limits.hpp>

#include <cstddef>
#include <string_view>

namespace ismap {

/// Does nothing for well-formed JSON within the depth limit. Takes one pass and no memory but for what is open.
/// @throws ParseError at the first token that is not JSON or that JSON does not allow there, inside a token at the byte
/// that breaks it or that is not UTF-8; or at the first object or list too deep.
void check_syntax(std::string_view json, const Limits& limits);

/// True if `json` is well-formed as far as it goes and ends before its first value does.
bool is_cut_off(std::string_view json);

}  // namespace ismap
