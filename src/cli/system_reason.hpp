// Why the system could not do something with a file.
#pragma once

#include <ismap/core/text.hpp>

namespace ismap::cli {

/// Of an `errno`. In Japanese the system's own words are used where there are no better ones.
Text reason_of(int error);

}  // namespace ismap::cli
