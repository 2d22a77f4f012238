// Spellings of one and the same number or text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// A registration number as the list prints it: capital ASCII letters, digits and hyphens. Full-width characters, lower
/// case, other hyphens, spaces and invisible characters are folded: "ｃ２１－０００４－２" becomes "C21-0004-2".
std::string folded_number(std::string_view number);

/// True if both name the same entry, however they are spelled.
bool is_same_number(std::string_view a, std::string_view b);

/// A text as it is compared: Unicode normal form C, line ends as "\n", no white space around it.
std::string folded_text(std::string_view text);

/// True if both say the same: equal when folded. Texts that state nothing are the same.
bool is_same_text(std::string_view a, std::string_view b);
bool is_same_stated_text(const std::optional<std::string>& a, const std::optional<std::string>& b);

/// True if both name the same service or body: as texts, whatever their width and case, and however they are spaced.
bool is_same_name(std::string_view a, std::string_view b);

}  // namespace ismap
