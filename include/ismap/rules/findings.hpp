// The findings of the assessment, sorted by the criteria they concern. Registration rules 6.1(2) to (4); assessment
// guideline.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap {

/// Which criteria a control number belongs to, by its chapter.
enum class CriteriaPart {
  governance_management,  ///< chapters 3 and 4
  controls,               ///< chapters 5 to 18
  none,                   ///< no chapter with controls: a mistake in the report
};

constexpr CriteriaPart part_of(ControlId control) noexcept {
  const unsigned chapter = control.chapter();
  if (chapter == 3 || chapter == 4) return CriteriaPart::governance_management;
  return chapter >= 5 && chapter <= 18 ? CriteriaPart::controls : CriteriaPart::none;
}

/// Whether each finding has an improvement plan that says what is done (3.3). Findings that share an id or have none,
/// and plans of one day that differ, are for a person. Advises on a plan for no known finding and on days that do not
/// go together.
Answer planned_findings(const Dossier& dossier, const Context& context);

/// Whether the report has no finding in the governance and management criteria: each one is a breach (6.1(2)).
Answer governance_management_findings(const Dossier& dossier, const Context& context);

/// Whether the report has findings in the controls criteria: none is met, any is for a person to look at (6.1(3)).
Answer controls_findings(const Dossier& dossier, const Context& context);

/// Whether each finding in the controls criteria can be minor: its plan improves it within two months of the report's
/// date (6.1(4)). The other conditions are not public, so a finding in time stays with a person.
Answer minor_findings(const Dossier& dossier, const Context& context);

}  // namespace ismap
