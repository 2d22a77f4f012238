// Definitions by which shells complete the command.
#pragma once

#include "described.hpp"

#include <string>

namespace ismap::cli {

std::string bash_completions(const Manual& manual, Language language);
std::string zsh_completions(const Manual& manual, Language language);
std::string fish_completions(const Manual& manual, Language language);

}  // namespace ismap::cli
