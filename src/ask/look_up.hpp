// Looking a number up in a register.
#pragma once

#include <ismap/ask/failure.hpp>
#include <ismap/model/register_entry.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask {

/// The service that has the number, however it is spelled, or else the name. @throws Failure if there is none, with
/// what may have been meant, or if several numbers have the name
Found<RegisteredService> service_in(const Register& registrations, std::string_view number_or_name);
/// The same for an assessor; also if its entries contradict each other.
const RegisteredAssessor& assessor_in(const Register& registrations, std::string_view number_or_name);

/// There is no such assessor; `near` are the numbers that may have been meant.
Failure no_such_assessor(std::string_view number, const std::vector<std::string>& near);

}  // namespace ismap::ask
