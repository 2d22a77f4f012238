#pragma once

#include <ismap/model/registration_state.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(RegistrationState, not_registered, applied, accepted, registered, suspended, expired, withdrawn,
                    deleted, refused)

}  // namespace ismap
