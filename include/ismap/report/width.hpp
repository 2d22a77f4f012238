// Columns that text takes on a terminal, whatever the locale.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ismap {

/// The columns of UTF-8 text of one line: two for what is wide by the table of the C++ standard
/// (`[format.string.std]`), none for combining marks and joiners, otherwise one.
std::size_t display_width(std::string_view text) noexcept;

/// `text` and as many spaces as make it `width` columns wide; longer text stays as it is.
std::string padded(std::string_view text, std::size_t width);

}  // namespace ismap
