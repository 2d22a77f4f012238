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

/// True if white space is between two figures: whether they are of one number is not known.
bool has_parted_figures(std::string_view text);

}  // namespace ismap::exchange::detail
