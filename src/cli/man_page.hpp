// The manual page of the command.
#pragma once

#include "described.hpp"

#include <string>

namespace ismap::cli {

/// For `man`, in section 1.
std::string man_page(const Manual& manual, Language language);

}  // namespace ismap::cli
