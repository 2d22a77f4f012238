// Incidents as pages show them.
#pragma once

#include <ismap/model/incidents.hpp>
#include <ismap/report/page.hpp>

namespace ismap::detail {

/// An item for the incident or change, and below it the reports made, what is still owed as of that day, the review
/// that it is a matter of, and the note.
void add_incident(Page& page, const Incident& incident, Date as_of);

}  // namespace ismap::detail
