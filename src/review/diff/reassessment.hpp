// What a change would mean for an assessment and a review under way.
#pragma once

#include "src/review/diff/submissions.hpp"

namespace ismap {

/// Takes what was noted as consequences of the changes for what an assessor has to look at.
Reassessment reassessment_of(const Submissions& submissions, const ControlDifferences& differences,
                             const Consequences& consequences);

}  // namespace ismap
