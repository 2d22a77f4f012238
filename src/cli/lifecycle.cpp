#include <ismap/report/transition_graph.hpp>

#include "commands.hpp"

namespace ismap::cli {

int run(const LifecycleCall& call, const Output& output) {
  print_as_is(call.graph == "dot" ? transitions_dot(output.language) : transitions_mermaid(output.language));
  return no_breach;
}

}  // namespace ismap::cli
