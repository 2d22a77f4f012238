#pragma once

#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/registration_state_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Irregularity, out_of_order, no_such_transition, late_renewal, not_open, without_period)

}  // namespace ismap
