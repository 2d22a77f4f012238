// The command line.
#pragma once

#include "commands.hpp"

namespace ismap::cli {

struct Call {
  Command command;
  Output output;
};

/// Reads the command line. `--help` and `--version` become a `ShowCall`. @throws Failure if the call is wrong.
Call parse_call(int argc, const char* const* argv);

/// The language and the format that a command line asks for, even one that is wrong otherwise.
Output output_asked_for(int argc, const char* const* argv);

}  // namespace ismap::cli
