// What a value that cannot be read was probably meant to be. Named to whoever wrote it, never taken.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ismap {

/// The day that `written` spells in another way, as YYYY-MM-DD: `2026/4/1`, `20260401`, `令和8年4月1日`, in any width.
std::vector<std::string> days_meant(std::string_view written);

/// The control number that `written` spells with other signs, letters, widths or spaces.
std::vector<std::string> controls_meant(std::string_view written);

/// The value of the JSON type `expected` that `token` (JSON) holds as another type: `3` for `"3"`, and the reverse.
std::vector<std::string> values_meant(std::string_view token, std::string_view expected);

}  // namespace ismap
