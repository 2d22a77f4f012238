#include "src/rules/regulations.hpp"

#include <ismap/rules/control_criteria/appendices.hpp>
#include <ismap/rules/control_criteria/assessment_period.hpp>
#include <ismap/rules/control_criteria/basic_statement_requirements.hpp>
#include <ismap/rules/control_criteria/control_numbers.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>
#include <ismap/rules/control_criteria/representative.hpp>
#include <ismap/rules/control_criteria/revision_2025.hpp>
#include <ismap/rules/control_criteria/statement.hpp>
#include <ismap/rules/control_criteria/subsequent_events.hpp>
#include <ismap/rules/control_criteria/written_representation.hpp>

#include <tuple>

namespace ismap::control_criteria {
namespace {

/// By clause: 2.2 to 2.2.8, representative and annex, appendices, the revision of 2025.
constexpr auto control_criteria_clauses = std::tuple_cat(
    control_numbers_rows, name_and_scope, outside_services_rows, regions_and_overview, basic_statement_requirements,
    selection_and_exceptions, assessment_period_rows, subsequent_events_rows, special_notes,
    written_representation_rows, representative_and_annex, appendices, revised_statement_requirements, revision_around);

}  // namespace
}  // namespace ismap::control_criteria

namespace ismap {

const RegulationRules& control_criteria_rules() noexcept {
  return gathered<control_criteria::control_criteria_clauses>;
}

}  // namespace ismap
