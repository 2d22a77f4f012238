// Checks of the application documents that chapters 3, 4 and 5 share.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <string_view>

namespace ismap::registration {

/// Each document is in Japanese; an annex may be in English (3.9). An annex in English without a reference translation
/// is met with an advice: one may be asked for. No check if there are no documents. Breaches that the rule `said_by`
/// tells of already are advices, so that one fault is one error.
Answer& check_languages(Answer& answer, const Dossier& dossier, std::string_view said_by = {});

/// Each document of 4.1 is there itself: the application form, Forms 1 and 2, the report, and an improvement plan when
/// the report has findings. One that is there as an annex only is for a person, or missing if the annex is not in
/// Japanese (3.9, 4.1). A plan that was never written is the fault of REG-3.3.
Answer& check_completeness(Answer& answer, const Dossier& dossier, std::string_view said_by = {});

}  // namespace ismap::registration
