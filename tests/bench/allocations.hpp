#pragma once

#include <cstddef>

namespace ismap::bench {

/// How often operator new has been called in this process.
std::size_t allocations();

}  // namespace ismap::bench
