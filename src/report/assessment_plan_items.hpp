// The items of a plan, counted and grouped.
#pragma once

#include <ismap/model/assessment_plan.hpp>
#include <ismap/report/page.hpp>

namespace ismap::detail {

/// The criteria down, the decisions across.
page::Table plan_counts(const AssessmentPlan& plan, Language language);

/// A section for each decision but `not_stated`: its items by criteria and deciding rules.
void add_plan_items(Page& page, const AssessmentPlan& plan);

}  // namespace ismap::detail
