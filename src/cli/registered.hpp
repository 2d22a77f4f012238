// Entries of a register, by number or by name.
#pragma once

#include <ismap/model/register.hpp>

#include "output.hpp"
#include "receipt.hpp"
#include "tables.hpp"

#include <cstddef>
#include <string>

namespace ismap::cli {

/// Reads the register at `path` from JSON, a workbook or a CSV. @throws Failure with the place of what is wrong.
/// @param receipt notes what was read; null: nobody does
Held<Register> load_register(const std::string& path, const AskedLimits& limits, const TableReading& reading,
                             Receipt* receipt = nullptr);

/// Where the service with this number is, however it is spelled, or the only one with this name: then the standard
/// error says what it was taken for. @throws Failure if there is none, or several have the name
std::size_t position_of_service(const Register& registrations, const std::string& asked, const Output& output);

/// The same for an assessor. If its number is spelled otherwise, the standard error says so as well. @throws Failure
/// also if entries of its number contradict each other
std::size_t position_of_assessor(const Register& registrations, const std::string& asked, const Output& output);

/// @throws Failure if the register has no service of this provider
void require_provider(const Register& registrations, const std::string& name);

}  // namespace ismap::cli
