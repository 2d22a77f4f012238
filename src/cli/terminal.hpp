// What is known of where an answer is shown.
#pragma once

#include <cstddef>

namespace ismap::cli {

enum class ColourUse { automatic, always, never };

/// The columns of a line: those that COLUMNS says, else those of the terminal behind the file, else 80.
std::size_t columns_of(int file) noexcept;

/// Whether the file gets colours: if it is a terminal, unless NO_COLOR is set or TERM is `dumb`.
bool wants_colour(int file, ColourUse use) noexcept;

}  // namespace ismap::cli
