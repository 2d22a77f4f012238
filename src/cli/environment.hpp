#pragma once

#include <string>

namespace ismap::cli {

/// Of the environment, in UTF-8; empty if it is not set.
std::string variable(const char* name);

}  // namespace ismap::cli
