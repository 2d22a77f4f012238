// Keeping spreadsheets from taking a text for a formula.
#pragma once

#include <string>
#include <string_view>

namespace ismap::exchange::detail {

/// The text, with an apostrophe before it if a spreadsheet would take it for a formula, or if it has such a mark.
std::string marked(std::string_view text);

/// The inverse.
std::string unmarked(std::string_view text);

}  // namespace ismap::exchange::detail
