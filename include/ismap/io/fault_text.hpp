#pragma once

#include <ismap/core/parse_error.hpp>

#include <string_view>

namespace ismap {

/// What `fault` means, with `detail` (a member's name, the values allowed ...) in its place.
Text fault_text(Fault fault, std::string_view detail);
/// The same with a detail in words.
Text fault_text(Fault fault, const Label& detail);

}  // namespace ismap
