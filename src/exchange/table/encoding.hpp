// Texts in the encodings that spreadsheets save.
#pragma once

#include <string>
#include <string_view>

namespace ismap::exchange::detail {

/// The text in UTF-8, without a byte order mark: of UTF-8, of UTF-16 with a byte order mark, or of what a Japanese
/// Windows calls its code page 932.
/// @throws ParseError if it is none of them, or holds a NUL
std::string as_utf8(std::string_view bytes);

}  // namespace ismap::exchange::detail
