#include <ismap/report/transition_graph.hpp>

#include "commands.hpp"
#include "subcommands.hpp"

namespace ismap::cli {

int run(const LifecycleCall& call, const Output& output) {
  print_as_is(call.graph == "dot" ? transitions_dot(output.language) : transitions_mermaid(output.language));
  return no_breach;
}

void Subcommands::add_lifecycle() {
  Subcommand lifecycle = add(
      "lifecycle", {"登録の状態遷移図", "the states of a registration as a graph"},
      {"ismap lifecycle --graph dot", {"Graphvizの図を出力する", "a graph for Graphviz"}},
      [this] { return LifecycleCall{choice_.empty() ? "mermaid" : choice_}; }, Forms::its_own);
  lifecycle.take({.name = "--graph",
                  .value = "FORM",
                  .help = {"図の形式（既定はmermaid）", "form of the graph (mermaid)"},
                  .choices = {"dot", "mermaid"}},
                 choice_);
}

}  // namespace ismap::cli
