// What is wrong with how the arguments of a call go together.
#pragma once

#include <ismap/core/text.hpp>

#include <CLI/CLI.hpp>

namespace ismap::cli {

/// The parser's message in both languages.
Text call_text(const CLI::ParseError& error);

}  // namespace ismap::cli
