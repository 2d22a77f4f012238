// What the source of a statement does not hold, in words.
#pragma once

#include <ismap/core/text.hpp>

#include <span>
#include <string>

namespace ismap {

/// The titles of the members that JSON Pointers lead to: see `ReviewRequest::absent`.
Text titles_of_absent(std::span<const std::string> absent);

}  // namespace ismap
