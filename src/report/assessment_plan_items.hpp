// The items of a plan, counted and grouped.
#pragma once

#include <ismap/model/assessment_plan.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap::detail {

/// A table: the criteria down, the decisions across.
std::string plan_counts(const AssessmentPlan& plan, const Style& style);

/// A section for each decision but `not_stated`: its items by criteria and deciding rules.
void append_plan_items(std::string& text, const AssessmentPlan& plan, const Style& style);

}  // namespace ismap::detail
