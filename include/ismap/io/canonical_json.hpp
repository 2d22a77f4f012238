// One spelling of a JSON text, for digests of it.
#pragma once

#include <string>
#include <string_view>

namespace ismap {

/// The text in the canonical form of RFC 8785: members in the order of their UTF-16 code units, no white space, one
/// spelling of each text and number. Texts that say the same have the same form. Numbers are doubles: of a longer one,
/// the nearest double counts.
/// @throws ParseError if it is no JSON, nests deeper than documents may, gives a member twice, or has a number that no
/// double is near: one too large, or so small that only 0 would be left.
std::string canonical_json(std::string_view json);

}  // namespace ismap
