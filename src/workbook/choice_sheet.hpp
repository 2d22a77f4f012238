// Where the choices of long drop-down lists are.
#pragma once

#include <string_view>

namespace ismap::workbook {

/// The name of a hidden sheet that holds nothing but choices. It is written, and passed over when read.
inline constexpr std::string_view choice_sheet = "ismap-choices";

}  // namespace ismap::workbook
