// Digests of what a document was read from.
#pragma once

#include <string>
#include <string_view>

namespace ismap {

/// The SHA-256 (FIPS 180-4) of `bytes`: 64 digits, of which the letters are small.
std::string sha256_hex(std::string_view bytes);

}  // namespace ismap
