// Whether an individual control counts as changed in the assessment period.
#pragma once

#include <ismap/model/statement.hpp>

namespace ismap::assessment_guideline {

enum class Changed {
  no,
  yes,
  undecided,  ///< only in ways that the portal of ISMAP takes for no change in the management criteria
};

/// Whether the individual control of `entry` counts as changed (GL-6.6). A change whose nature is not given counts. The
/// content that stands first, from the first day of `period` or before, is what was there already: it counts only if
/// its nature says so.
Changed change_of(const ControlEntry& entry, const Period& period);

}  // namespace ismap::assessment_guideline
