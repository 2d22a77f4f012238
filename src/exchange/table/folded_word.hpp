// Words as they are compared.
#pragma once

#include <string>
#include <string_view>

namespace ismap::exchange::detail {

/// The text in normal form KC, with small letters, without white space, with one hyphen, one circle and one cross:
/// "〇", "◯" and "O" are "○".
std::string folded_word(std::string_view text);

/// The text of a number or a day: as above, but with capital letters.
std::string folded_figures(std::string_view text);

}  // namespace ismap::exchange::detail
