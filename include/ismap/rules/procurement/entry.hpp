// The service that is bought, and its entry in the register.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/procurement/context.hpp>

namespace ismap::procurement {

/// The places of the number and the name of the service in the document.
inline constexpr Pointer number_at = path<&Procurement::service, &ProcuredService::number>;
inline constexpr Pointer name_at = path<&Procurement::service, &ProcuredService::name>;

/// The place that names the service: that of its number if one is given, else that of its name.
inline Pointer service_at(const Procurement& procurement) {
  return number_given(procurement.service) ? number_at : name_at;
}

/// Notes in `answer` how the entry was found, and what it leaves open, besides the state of the registration: spelling,
/// a name in place of the number or next to it, contradictions, a publication still to come, events dated after the day
/// of the question. A service that is in no entry is noted as well, with what may be meant; whether that is a breach is
/// for the rule (PROC-1.2, PROC-4.3).
void note_entry(Answer& answer, const Procurement& procurement, const ProcurementContext& context);

}  // namespace ismap::procurement
