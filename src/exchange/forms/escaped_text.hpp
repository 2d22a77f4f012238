// Texts that a cell does not hold as they are.
#pragma once

#include <string>
#include <string_view>

namespace ismap::exchange::detail {

/// The text as a cell holds it: a JSON string in its quotation marks if it is empty, has white space around it or
/// control characters in it, or would itself be taken for such a string, for an error or for nothing; else as it is.
std::string escaped_text(std::string_view text);

/// The same on one line of several: line ends are escaped too.
std::string escaped_line(std::string_view text);

/// The inverse of `escaped_text`: a text that no form wrote stays as it is, without white space around it.
std::string text_in_cell(std::string_view cell);

/// The inverse of `escaped_line`.
std::string text_in_line(std::string_view line);

}  // namespace ismap::exchange::detail
