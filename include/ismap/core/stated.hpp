// Whether a text says something, for the rules that ask for a text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ismap {

enum class Presence {
  nothing,      ///< no letter or digit of any script: white space, invisible, blank and control characters, marks alone
  placeholder,  ///< it holds the place of a text: `-`, `TBD`, 未定, 同上, 該当なし ...; a reviewer decides
  text,
};

/// What `text` states. Letters and digits are those of Unicode; a character that is invisible by default is neither.
/// The placeholders are listed in docs/conventions.md; case, width, spaces and marks around them do not matter.
Presence presence_of(std::string_view text);

/// True if nothing is stated. A placeholder is something.
bool is_blank(std::string_view text);

/// True if a reviewer has to decide whether the text states anything.
bool is_placeholder(std::string_view text);

/// True if something is stated: there is a text, and it is not blank.
bool is_stated(const std::optional<std::string>& text);

}  // namespace ismap
