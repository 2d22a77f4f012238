// What is wrong with how the arguments of a call go together.
#pragma once

#include <ismap/core/text.hpp>

#include <string_view>

namespace ismap::cli {

/// The message of the library CLI11 in both languages.
Text call_text(std::string_view what);

}  // namespace ismap::cli
