// What the register says of the service that is bought, besides the state of its registration.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/procurement/context.hpp>

namespace ismap::procurement {

/// Where the service is told: its number if one is given, else its name.
Pointer service_at(const Procurement& procurement);

/// Notes in `answer` by what the entry was found and what it leaves open: spelling, a name in place of the number or
/// beside it, contradictions, a publication still to come, events dated after the day of the question. A service that
/// is in no entry is noted as well, with what may be meant; whether that is a breach is for the rule.
Answer& note_entry(Answer& answer, const Procurement& procurement, const ProcurementContext& context);

}  // namespace ismap::procurement
