#pragma once

#include <ismap/lifecycle/registration.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(RegistrationState, not_registered, registered, suspended, expired, deleted)

}  // namespace ismap
