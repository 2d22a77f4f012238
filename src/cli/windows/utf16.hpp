// Text between UTF-8, which the command uses, and UTF-16, which Windows uses.
#pragma once

#include <string>
#include <string_view>

namespace ismap::cli {

/// Half of a surrogate pair becomes U+FFFD.
std::string utf8(std::wstring_view text);

/// As much of the beginning of `text` as `size` bytes hold without a part of a character.
std::string_view whole_characters(std::string_view text, std::size_t size) noexcept;

}  // namespace ismap::cli
