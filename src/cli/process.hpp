// How the process starts and ends.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {

/// Lets the standard streams pass bytes unchanged. The arguments of `main`, in UTF-8 and without the name of the
/// program.
std::vector<std::string> begin_process(int argc, char** argv);

/// Ends the process at once, after `last_words` on the standard error. It asks for no memory.
[[noreturn]] void end_process(std::string_view last_words, int status) noexcept;

}  // namespace ismap::cli
