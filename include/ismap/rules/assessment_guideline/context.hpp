// What a rule about the plan of an assessment may look at besides the dossier.
#pragma once

#include <ismap/rules/assessment_guideline/named_controls.hpp>
#include <ismap/rules/context.hpp>

#include <optional>

namespace ismap {

/// The surroundings of one plan. Borrows what `Context` borrows.
struct PlanContext : Context {
  std::optional<assessment_guideline::NamedControls> due_this_year;    ///< supplement `controls_due_this_year`
  std::optional<assessment_guideline::NamedControls> assessed_in_liu;  ///< supplement `liu_assessed_controls`
};

}  // namespace ismap
