// How a text for people is to look.
#pragma once

#include <ismap/core/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ismap {

struct Style {
  Language language = Language::ja;
  bool colour = false;       ///< for a terminal; without it no text holds an escape byte
  std::size_t columns = 80;  ///< at most so many in the lines of a list of short entries
};

enum class Colour { plain, bold, dim, red, green, yellow, magenta };

/// `text` in `colour`, or as it is if the style has no colours.
std::string paint(std::string_view text, Colour colour, const Style& style);

}  // namespace ismap
