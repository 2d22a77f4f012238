// A plan of an assessment as a page.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/assessment_plan.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// 監査する, 省略できる, 未確定, 言明なし.
Label label_of(PlanDecision decision);

/// How many items of each criteria fall under each decision, the items with the rules that decide them, what needs
/// attention, and the limits of those rules. `subject` names the service.
Page plan_page(const AssessmentPlan& plan, Language language, std::string_view subject = {});
inline std::string plan_text(const AssessmentPlan& plan, const Style& style, std::string_view subject = {}) {
  return write_text(plan_page(plan, style.language, subject), style);
}

}  // namespace ismap
