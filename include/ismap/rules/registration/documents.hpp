// Checks of the application documents that chapters 3, 4 and 5 share.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

/// Each document is in Japanese; an annex may be in English (3.9). An annex in English without a reference translation
/// is met with an advice: one may be asked for. No check if there are no documents.
Answer& check_languages(Answer& answer, const Dossier& dossier);

/// Each document of 4.1 is there: the application form, Forms 1 and 2, the report, and an improvement plan when the
/// report has findings.
Answer& check_completeness(Answer& answer, const Dossier& dossier);

}  // namespace ismap::registration
