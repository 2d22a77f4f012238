#pragma once

#include <ismap/lifecycle/duties.hpp>
#include <ismap/model/result.hpp>
#include <ismap/rules/surroundings.hpp>

#include <cstddef>
#include <vector>

namespace ismap {

/// What the rules do not know in the history of a service, and what no public text decides about its state.
/// @param position of the service in its register
std::vector<Diagnostic> diagnostics_of(const RegisteredService& service, std::size_t position,
                                       const RegistrationDuties& history, const Surroundings& surroundings);

}  // namespace ismap
