// Lines no longer than a terminal is wide.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ismap::cli {

/// `text` with each line that is wider than `columns` broken where Unicode (UAX 14) allows: at spaces, and between
/// Japanese characters. Numbers, paths and addresses stay whole. The columns of such a line move together, and it goes
/// on below the last of them. Escape sequences have no width.
std::string wrapped(std::string_view text, std::size_t columns);

}  // namespace ismap::cli
