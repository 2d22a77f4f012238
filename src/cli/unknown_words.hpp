// What is typed as a subcommand or an option, but is none.
#pragma once

#include "described.hpp"
#include "faults.hpp"

#include <string>
#include <vector>

namespace ismap::cli {

/// With what was perhaps meant. Found before anything is parsed: a parser takes the value of an option that it does not
/// know for something else.
Faults unknown_words(const Manual& manual, const std::vector<std::string>& arguments);

}  // namespace ismap::cli
