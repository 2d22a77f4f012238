// Texts and names as RFC 8785 writes and orders them.
#pragma once

#include <string>
#include <string_view>

namespace ismap {

/// Appends the text in quotes, with the escapes that JSON asks for and no others.
void append_canonical_text(std::string& json, std::string_view text);

/// The order of UTF-16 code units.
bool comes_before_in_utf16(std::string_view a, std::string_view b);

}  // namespace ismap
