// The command line.
#pragma once

#include "commands.hpp"

#include <string>
#include <vector>

namespace ismap::cli {

struct Call {
  Command command;
  Output output;
};

/// @param arguments without the name of the program
/// @throws Failure with everything that is wrong with the call
Call parse_call(const std::vector<std::string>& arguments);

/// The language and the form of complaints that a call seems to ask for, however wrong it is.
Output output_asked_for(const std::vector<std::string>& arguments);

}  // namespace ismap::cli
