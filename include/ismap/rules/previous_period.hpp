// The assessment period that a renewal follows on.
#pragma once

#include <ismap/model/period.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>
#include <ismap/rules/look_up.hpp>

#include <optional>

namespace ismap {

/// The registration that a renewal states, as of the later of the filing and `as_of`. If there is no number, no
/// register or no such entry, `answer` gains a missing fact; what leaves the entry open is noted.
/// @pre the application is a renewal
LookedUp<RegisteredService> look_up_renewed(Answer& answer, const Dossier& dossier, const Context& context);

/// The assessment period of the last decision on `service` before the filing. If none names its period, `answer` gains
/// a missing fact.
std::optional<Period> decided_period(const RegisteredService& service, const Dossier& dossier, Answer& answer);

/// Whether the assessment period starts on the day after the previous one ends (Control Criteria 2.2.5; registration
/// rules 3.13). A gap is a breach; an overlap goes by the policy `period_overlap` (Q20).
Answer continuity(const Dossier& dossier, const Context& context);

}  // namespace ismap
