// Incidents and changes that the register shows and nobody reported. Registration rules 9.1, 10.1 and 10.2.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap {

/// A check that nothing in the history of the registration being renewed waits for a report up to `as_of`. How long
/// "without delay" is no public text says: a reviewer decides on what waits, with the days. An incident before the
/// registration breaks no rule, and a report whose last day is not public or still ahead is no delay: an advice, as is
/// what waits for the applicant's other services.
void check_reports(Answer& answer, const Dossier& dossier, const Context& context);

/// Whether `check_reports` leaves anything to a reviewer.
bool has_unreported(const Dossier& dossier, const Context& context);

}  // namespace ismap
