#pragma once

#include <string_view>

namespace ismap {

/// The version of the library.
inline constexpr std::string_view version = "0.2.0";

}  // namespace ismap
