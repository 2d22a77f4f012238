// The question: which items may the external assessment leave out, and why?
#pragma once

#include <ismap/model/assessment_plan.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/review/review.hpp>

namespace ismap {

/// Plans the assessment that `dossier` is filed with: one item for each entry of the statement, in its order, with the
/// rules that decide it, and the answers of the rules of the plan. The rules of the day of filing apply; base services
/// are looked up as of that day, too. Never throws for what the dossier says.
///
///     const AssessmentPlan plan = plan_assessment(dossier, {.as_of = date(2026, 11, 20), .registrations = &list});
///
/// A plan is no verdict on the application: `not_met` in its results means that a condition for leaving items out does
/// not hold, so they are assessed.
AssessmentPlan plan_assessment(const Dossier& dossier, const ReviewRequest& request);

}  // namespace ismap
