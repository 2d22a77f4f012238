// The rows of the Control Criteria.
#pragma once

#include <ismap/rules/control_criteria/appendices.hpp>
#include <ismap/rules/control_criteria/assessment_period.hpp>
#include <ismap/rules/control_criteria/basic_statement_requirements.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>
#include <ismap/rules/control_criteria/representative.hpp>
#include <ismap/rules/control_criteria/revision_2025.hpp>
#include <ismap/rules/control_criteria/statement.hpp>
#include <ismap/rules/control_criteria/subsequent_events.hpp>
#include <ismap/rules/control_criteria/written_representation.hpp>

#include <span>

namespace ismap::control_criteria {

/// By clause: 2.2 to 2.2.8, representative and annex, appendices, the revision of 2025.
inline constexpr std::span<const Rule* const> parts[] = {name_and_scope,
                                                         outside_services_rows,
                                                         regions_and_overview,
                                                         basic_statement_requirements,
                                                         selection_and_exceptions,
                                                         assessment_period_rows,
                                                         subsequent_events_rows,
                                                         special_notes,
                                                         written_representation_rows,
                                                         representative_and_annex,
                                                         appendices,
                                                         revision_2025};

}  // namespace ismap::control_criteria
