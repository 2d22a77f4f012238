// The question: which incidents and grave changes does the register show, and what became of them?
#pragma once

#include <ismap/model/incidents.hpp>
#include <ismap/review/review.hpp>

#include <optional>
#include <string>

namespace ismap {

/// Which incidents are asked for; what is absent does not restrict them.
struct IncidentFilter {
  std::optional<Date> since;            ///< noticed on this day or later
  std::optional<std::string> provider;  ///< whatever its width, case and spaces
};

/// The incidents and grave changes in the histories up to `request.as_of`, with the reports made, what is still owed
/// (registration rules, chapters 9 and 10) and the review whose assessment period they are in (REG-6.5). Whether a
/// report came without delay, and how an incident counts, a person decides.
IncidentList incidents_in(const Register& registrations, const IncidentFilter& filter, const ReviewRequest& request);

}  // namespace ismap
