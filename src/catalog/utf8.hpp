// Checking that bytes are UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace ismap::detail {

/// The offset of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7: no overlong forms, no
/// surrogates, nothing past U+10FFFF); `text.size()` if there is none. A character cut off by the end counts from its
/// first byte.
std::size_t first_bad_utf8(std::string_view text) noexcept;

/// At most `bytes` bytes from the front of `text`, which is UTF-8, without cutting a character.
std::string_view utf8_prefix(std::string_view text, std::size_t bytes) noexcept;

}  // namespace ismap::detail
