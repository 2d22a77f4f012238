// A list of incidents as a text for people.
#pragma once

#include <ismap/model/incidents.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap {

/// Each incident and grave change by service, with the reports made, what is still owed and the review it is a matter
/// of.
std::string incidents_text(const IncidentList& list, const Style& style);

}  // namespace ismap
