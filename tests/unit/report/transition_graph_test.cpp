#include <ismap/lifecycle/labels.hpp>
#include <ismap/lifecycle/transitions.hpp>
#include <ismap/report/transition_graph.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST(TransitionsDot, ShowsEveryStateAndEveryStep) {
  const std::string dot = transitions_dot(Language::en);
  for (const RegistrationState state : all_states)
    EXPECT_EQ(count(dot, std::string{"[label=\""}.append(label_of(state).en).append("\"")), 1U) << label_of(state).en;
  EXPECT_NE(dot.find("accepted -> registered [label=\"decided_registered (6.3)\"]"), std::string::npos);
  EXPECT_NE(dot.find("registered -> expired [label=\"last day of validity passed (8.1)\", style=dashed]"),
            std::string::npos);
  for (const Transition& row : transitions) EXPECT_NE(dot.find(std::string{row.clause}), std::string::npos);
}

TEST(TransitionsDot, SpeaksBothLanguages) {
  EXPECT_NE(transitions_dot(Language::ja).find("一時停止"), std::string::npos);
  EXPECT_EQ(transitions_dot(Language::en).find("一時停止"), std::string::npos);
}

TEST(TransitionsMermaid, ShowsEveryArrowOnce) {
  const std::string mermaid = transitions_mermaid(Language::ja);
  EXPECT_TRUE(mermaid.starts_with("stateDiagram-v2\n"));
  EXPECT_EQ(count(mermaid, "accepted --> registered :"), 1U);
  EXPECT_EQ(count(mermaid, "registered --> deleted : reapplication_demanded (basic regulation 5.3)<br>deleted (14.2)"),
            1U);
  EXPECT_EQ(count(mermaid, "suspended --> expired : 有効期間の満了 (8.1)"), 1U);
}

}  // namespace
}  // namespace ismap
