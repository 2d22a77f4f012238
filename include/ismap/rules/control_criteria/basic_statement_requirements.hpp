// Control Criteria 2.2.4: the basic statement requirements.
#pragma once

#include <ismap/rules/control_criteria/changed_controls.hpp>
#include <ismap/rules/control_criteria/governance_and_management.hpp>
#include <ismap/rules/control_criteria/individual_controls.hpp>
#include <ismap/rules/control_criteria/objectives_and_basic_details.hpp>
#include <ismap/rules/control_criteria/optional_details.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>

#include <tuple>

namespace ismap::control_criteria {

/// The rules that registration rules 6.1(1) sums up.
inline constexpr std::tuple basic_statement_requirements{
    &governance_criteria,       &management_criteria,           &objectives_and_basic_details, &exclusions_reasoned,
    &optional_details_reasoned, &individual_controls_described, &changed_controls_by_period,   &inherited_controls,
};

}  // namespace ismap::control_criteria
