// Services of a register, by number.
#pragma once

#include <ismap/model/register.hpp>

#include "failure.hpp"

#include <string>

namespace ismap::cli {

/// The failure of a call that names a number the register does not have, with near ones.
Failure not_in_register(const Register& registrations, const std::string& number);

/// Where the service with this number stands. @throws Failure if the register has none.
std::size_t position_of(const Register& registrations, const std::string& number);

}  // namespace ismap::cli
