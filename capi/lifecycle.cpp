#include <ismap/report/transition_graph.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

using namespace ismap::capi;

namespace {

std::string drawn(ismap_graph graph, ismap::Language language) {
  switch (graph) {
    case ISMAP_GRAPH_DOT:
      return ismap::transitions_dot(language);
    case ISMAP_GRAPH_MERMAID:
      return ismap::transitions_mermaid(language);
  }
  throw undefined_value("graph");
}

}  // namespace

ismap_status ismap_lifecycle_graph(ismap_graph graph, ismap_language language, ismap_text** out,
                                   ismap_error** error) noexcept {
  return guard(out, error,
               [&] { return new ismap_text{drawn(graph, required<ismap::Language>(language, "language"))}; });
}
