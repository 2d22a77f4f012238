// The assessment period that a renewal follows on.
#pragma once

#include <ismap/model/period.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <optional>

namespace ismap {

/// The assessment period of the last decision on this registration before the renewal was filed. Nothing for an initial
/// application, which has none. Nothing either if it cannot be told (no number, no register, no such entry, no decision
/// that names its period): then `answer` gains a missing fact.
std::optional<Period> previous_period(const Dossier& dossier, const Context& context, Answer& answer);

/// Whether the assessment period starts on the day after the previous one ends (Control Criteria 2.2.5; registration
/// rules 3.13). A gap is a breach; an overlap goes by the policy `period_overlap` (Q20).
Answer continuity(const Dossier& dossier, const Context& context);

}  // namespace ismap
