#include "commands.hpp"

namespace ismap::cli {

int run(const ShowCall& call, const Output&) {
  print(call.text);
  return no_breach;
}

}  // namespace ismap::cli
