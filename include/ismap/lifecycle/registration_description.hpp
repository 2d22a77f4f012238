#pragma once

#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/registration_state_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Irregularity, out_of_order, no_such_transition, late_renewal, not_open, without_period,
                    end_and_decision_on_one_day, period_not_over, period_earlier, period_gap, period_overlap,
                    repeated_end, filed_while_extended, outside_registration, last_day_open)

}  // namespace ismap
