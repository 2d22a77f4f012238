// How much room text takes in a picture, whatever font shows it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ismap::detail {

/// About the width of UTF-8 text in a sans-serif font of that size, both in pixels. Rather too much than too little.
int text_width(std::string_view text, int font_size) noexcept;

/// `text`, or its beginning and "…" if it is wider than `width`.
std::string shortened(std::string_view text, int width, int font_size);

/// `text` in at most `most` lines of that width: broken at spaces and between wide characters, but not before what
/// closes. The last line is shortened.
std::vector<std::string> lines_within(std::string_view text, int width, int font_size, std::size_t most);

}  // namespace ismap::detail
