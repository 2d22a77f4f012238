// What is known of where an answer is shown.
#pragma once

#include <cstddef>
#include <cstdio>

namespace ismap::cli {

enum class ColourUse { automatic, always, never };

/// The columns of a line: those that COLUMNS says, else those of the terminal behind the stream, else 80.
std::size_t columns_of(std::FILE* stream);

/// Whether the stream gets colours: if it is a terminal, unless NO_COLOR is set or TERM is `dumb`.
bool wants_colour(std::FILE* stream, ColourUse use);

}  // namespace ismap::cli
