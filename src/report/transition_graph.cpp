#include <ismap/lifecycle/labels.hpp>
#include <ismap/lifecycle/transitions.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/report/transition_graph.hpp>

#include "wrapped_list.hpp"

#include <map>
#include <utility>

namespace ismap {
namespace {

using detail::joined;

using Ends = std::pair<RegistrationState, RegistrationState>;

/// The label of the arrow between two states: `accepted (5.1)` for each event.
std::map<Ends, std::vector<std::string>> arrows() {
  std::map<Ends, std::vector<std::string>> labels;
  for (const Transition& row : transitions)
    labels[{row.from, row.to}].push_back(std::string{name_of(row.on)}.append(" (").append(row.clause).append(")"));
  return labels;
}

std::string expiry_label(const Expiry& row, Language language) {
  constexpr Label passed{"有効期間の満了", "last day of validity passed"};
  return std::string{passed.in(language)}.append(" (").append(row.clause).append(")");
}

}  // namespace

std::string transitions_dot(Language language) {
  std::string text = "digraph registration {\n  rankdir=LR;\n  node [shape=box];\n";
  for (const RegistrationState state : all_states)
    text.append("  ")
        .append(name_of(state))
        .append(" [label=\"")
        .append(label_of(state).in(language))
        .append(is_final(state) ? "\", peripheries=2];\n" : "\"];\n");
  const auto arrow = [&](RegistrationState from, RegistrationState to, std::string_view label, std::string_view more) {
    text.append("  ").append(name_of(from)).append(" -> ").append(name_of(to));
    text.append(" [label=\"").append(label).append("\"").append(more).append("];\n");
  };
  for (const auto& [ends, labels] : arrows()) arrow(ends.first, ends.second, joined(labels, "\\n"), "");
  for (const Expiry& row : expiries) arrow(row.from, row.to, expiry_label(row, language), ", style=dashed");
  return text + "}\n";
}

std::string transitions_mermaid(Language language) {
  std::string text = "stateDiagram-v2\n";
  for (const RegistrationState state : all_states)
    text.append("  ").append(name_of(state)).append(" : ").append(label_of(state).in(language)).append("\n");
  text.append("  [*] --> ").append(name_of(all_states.front())).append("\n");
  const auto arrow = [&](RegistrationState from, RegistrationState to, std::string_view label) {
    text.append("  ")
        .append(name_of(from))
        .append(" --> ")
        .append(name_of(to))
        .append(" : ")
        .append(label)
        .append("\n");
  };
  for (const auto& [ends, labels] : arrows()) arrow(ends.first, ends.second, joined(labels, "<br>"));
  for (const Expiry& row : expiries) arrow(row.from, row.to, expiry_label(row, language));
  for (const RegistrationState state : all_states)
    if (is_final(state)) text.append("  ").append(name_of(state)).append(" --> [*]\n");
  return text;
}

}  // namespace ismap
