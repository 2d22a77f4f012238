#include <ismap/report/assessment_plan_page.hpp>

#include "assessment_plan_items.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"

#include <algorithm>

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

Page plan_page(const AssessmentPlan& plan, Language language, std::string_view subject) {
  constexpr Label heading{"外部監査の計画（非公式）", "Plan of the external assessment (unofficial)"};
  constexpr Label counts{"監査の対象", "What is assessed"};
  constexpr Label not_met{
      "以下の「不充足」は、項目を省略する条件が満たされないことを示す。申請の審査はismap reviewによる。",
      "\"Not met\" below means that a condition for leaving items out does not hold. For a review of the application "
      "see ismap review."};
  Page page{.language = language};
  page.title(heading);
  page.table(detail::circumstances_table({.subject_name = {"サービス", "Service"},
                                          .subject = subject,
                                          .day_name = {"基準日", "As of"},
                                          .day = plan.as_of,
                                          .rulebook = plan.rulebook,
                                          .policy = plan.policy,
                                          .supplements = plan.supplements,
                                          .limits = plan.limits},
                                         language));
  page.section(counts);
  page.table(detail::plan_counts(plan, language));
  detail::add_plan_items(page, plan);
  if (std::ranges::find(plan.results, Verdict::not_met, &RuleResult::verdict) != plan.results.end())
    page.notice(not_met);
  detail::add_attention(page, plan.results);
  detail::add_limits(page, plan.results);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
