#include <ismap/report/assessment_plan_text.hpp>

#include "assessment_plan_items.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"

#include <algorithm>
#include <vector>

namespace ismap {
Label label_of(PlanDecision decision) {
  switch (decision) {
    case PlanDecision::assess:
      return {"監査する", "assess"};
    case PlanDecision::may_omit:
      return {"省略できる", "may be left out"};
    case PlanDecision::undecided:
      return {"未確定", "undecided"};
    case PlanDecision::not_stated:
      return {"言明なし", "not stated"};
  }
  return {};
}

std::string plan_text(const AssessmentPlan& plan, const Style& style, std::string_view subject) {
  constexpr Label heading{"外部監査の計画（非公式）", "Plan of the external assessment (unofficial)"};
  constexpr Label counts{"監査の対象", "What is assessed"};
  constexpr Label not_met{
      "以下の「不充足」は、項目を省略する条件が満たされないことを示す。申請の審査はismap reviewによる。",
      "\"Not met\" below means that a condition for leaving items out does not hold. For a review of the application "
      "see ismap review."};
  std::string text = paint(heading.in(style.language), Colour::bold, style) + "\n";
  text += detail::circumstances_text({.subject_name = {"サービス", "Service"},
                                      .subject = subject,
                                      .day_name = {"基準日", "As of"},
                                      .day = plan.as_of,
                                      .rulebook = plan.rulebook,
                                      .policy = plan.policy,
                                      .supplements = plan.supplements,
                                      .limits = plan.limits},
                                     style);
  detail::begin_section(text, counts.in(style.language), style);
  text += detail::plan_counts(plan, style);
  detail::append_plan_items(text, plan, style);
  if (std::ranges::find(plan.results, Verdict::not_met, &RuleResult::verdict) != plan.results.end())
    text.append("\n").append(not_met.in(style.language)).append("\n");
  detail::append_attention(text, plan.results, style);
  detail::append_limits(text, plan.results, style);
  return text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
}

}  // namespace ismap
