// Entries of a register, by number or by name.
#pragma once

#include <ismap/model/register.hpp>

#include "output.hpp"

#include <cstddef>
#include <string>

namespace ismap::cli {

/// Where the service with this number stands, however it is spelled, or the only one with this name. What it was taken
/// for is said on the standard error if that is not what was asked for. @throws Failure if there is none, or several
/// have the name
std::size_t position_of_service(const Register& registrations, const std::string& asked, const Output& output);

/// The same for an assessor. @throws Failure also if entries of its number contradict each other
std::size_t position_of_assessor(const Register& registrations, const std::string& asked, const Output& output);

/// Says on the standard error which entries of the register contradict each other.
void warn_of_contradictions(const Register& registrations, const Output& output);

}  // namespace ismap::cli
