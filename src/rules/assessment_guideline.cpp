#include "src/rules/regulations.hpp"

#include <ismap/rules/assessment_guideline/additions.hpp>
#include <ismap/rules/assessment_guideline/assessment_side.hpp>
#include <ismap/rules/assessment_guideline/base_services.hpp>
#include <ismap/rules/assessment_guideline/cycles.hpp>
#include <ismap/rules/assessment_guideline/dates.hpp>
#include <ismap/rules/assessment_guideline/evaluations.hpp>
#include <ismap/rules/assessment_guideline/findings.hpp>
#include <ismap/rules/assessment_guideline/independence.hpp>
#include <ismap/rules/assessment_guideline/nature.hpp>

#include <tuple>

namespace ismap::assessment_guideline {
namespace {

constexpr auto assessment_guideline_clauses = std::tuple_cat(nature, independence, evaluations, dates, findings, cycles,
                                                             assessment_side, base_services, additions);

}  // namespace
}  // namespace ismap::assessment_guideline

namespace ismap {

const RegulationRules& assessment_guideline_rules() noexcept {
  return gathered<assessment_guideline::assessment_guideline_clauses>;
}

}  // namespace ismap
