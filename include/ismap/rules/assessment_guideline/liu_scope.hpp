// Which controls the external assessment of an ISMAP-LIU service covers.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/assessment_guideline/context.hpp>

namespace ismap::assessment_guideline {

/// The answer of LIU-2.3 to a plan: met if a supplement names the controls of the controls criteria that are assessed;
/// otherwise a person decides, because the list is not public. Not applicable to ISMAP.
Answer liu_scope(const Dossier& dossier, const PlanContext& context);

}  // namespace ismap::assessment_guideline
