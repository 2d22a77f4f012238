#include "commands.hpp"

namespace ismap::cli {

int run(const ShowCall& call, const Output& output) {
  if (call.as_is)
    print_as_is(call.text);
  else
    print(call.text, output);
  return no_breach;
}

}  // namespace ismap::cli
