// What happens when memory runs out, which may be before the command has begun.
#pragma once

#include "output.hpp"

namespace ismap::cli {

/// Says in the form of `output` that memory ran out, from here on; until then in both languages.
void say_out_of_memory_as(const Output& output) noexcept;

/// Says so, without asking for more memory, and ends the process with exit status 2. Every failing `new` does this by
/// itself.
[[noreturn]] void end_out_of_memory() noexcept;

}  // namespace ismap::cli
