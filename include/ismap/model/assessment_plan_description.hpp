#pragma once

#include <ismap/model/assessment_plan.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/setting_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(PlanDecision, assess, may_omit, undecided, not_stated)
BOOST_DESCRIBE_STRUCT(PlanItem, (), (control, decision, rules))
BOOST_DESCRIBE_STRUCT(AssessmentPlan, (), (as_of, rulebook, policy, limits, supplements, items, results, basis))

}  // namespace ismap
