#pragma once

#include <ismap/core/parse_error.hpp>

#include <string_view>

namespace ismap {

/// What `fault` means, with `detail` (a member's name, the values allowed ...) in its place.
Text fault_text(Fault fault, std::string_view detail);

}  // namespace ismap
