// Texts where only some characters of ASCII may stand.
#pragma once

#include <string>
#include <string_view>

namespace ismap::ask::formats {

/// Letters and digits of ASCII, `-`, `.`, `_` and what is in `kept` as they are; any other byte as `%E3`.
std::string percent_encoded(std::string_view text, std::string_view kept = {});

/// The name of a file, or an address, as a reference (RFC 3986): `docs/a%20b.json`, `file:///a.json`, `https://...`.
/// @param name its folders are parted by `/`, on Windows too
std::string reference_to(std::string_view name);

}  // namespace ismap::ask::formats
