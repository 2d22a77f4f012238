#pragma once

#include <ismap/model/service_status.hpp>
#include <ismap/rules/duties.hpp>

#include <optional>
#include <vector>

namespace ismap {

/// What happens after `surroundings.as_of` if nobody acts, by day.
std::vector<Outlook> outlook_of(const std::vector<Event>& history, const RegistrationDuties& found,
                                const Surroundings& surroundings);

/// The first day after `surroundings.as_of` on which nobody can object any more to the last measure (chapter 15);
/// nothing if there is none, if an objection was filed since, or if the number of days is not supplied.
std::optional<Date> end_of_objection(const std::vector<Event>& history, const Surroundings& surroundings);

}  // namespace ismap
