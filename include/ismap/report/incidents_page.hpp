// A list of incidents as a page.
#pragma once

#include <ismap/model/incidents.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>

namespace ismap {

/// Each incident and grave change by service, with the reports made, what is still owed and the review it is a matter
/// of.
Page incidents_page(const IncidentList& list, Language language);
inline std::string incidents_text(const IncidentList& list, const Style& style) {
  return write_text(incidents_page(list, style.language), style);
}

}  // namespace ismap
