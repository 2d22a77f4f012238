// What is wrong with a call, in words.
#pragma once

#include <ismap/core/text.hpp>

#include <CLI/Error.hpp>

namespace ismap::cli {

/// What CLI11 says about a call, which is English. In Japanese what it has no words for here stands in brackets.
Text call_text(const CLI::ParseError& error);

}  // namespace ismap::cli
