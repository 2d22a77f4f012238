#pragma once

#include <ismap/lifecycle/duties.hpp>
#include <ismap/model/service_status.hpp>

#include <vector>

namespace ismap {

/// What happens after `surroundings.as_of` if nobody acts, by day.
std::vector<Outlook> outlook_of(const std::vector<Event>& history, const RegistrationDuties& found,
                                const Surroundings& surroundings);

}  // namespace ismap
