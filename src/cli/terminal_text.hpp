// Text on a terminal of the system.
#pragma once

#include <cstddef>
#include <cstdio>
#include <string_view>

namespace ismap::cli {

/// Whether `stream` is shown on a terminal. On Windows it is one that obeys escape sequences.
bool is_terminal(std::FILE* stream) noexcept;

/// Of the terminal behind `stream`; 0 if there is none.
std::size_t terminal_columns(std::FILE* stream) noexcept;

/// Writes UTF-8 to `stream` at once: to a file or a pipe the same bytes, to a terminal whatever it shows as that text.
/// @return whether all was written
bool write_text(std::FILE* stream, std::string_view text) noexcept;

}  // namespace ismap::cli
