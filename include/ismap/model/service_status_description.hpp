#pragma once

#include <ismap/model/basis_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/service_status.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(Outlook, (), (on, change))
BOOST_DESCRIBE_STRUCT(ServiceStatus, (),
                      (number, as_of, state, valid_until, extended_by_pending_renewal, renewal_pending, undecided,
                       reassessment_open, monitoring_open, obligations, outlook, diagnostics, supplements, limits))
BOOST_DESCRIBE_STRUCT(RegisterStatus, (), (as_of, services, basis))
BOOST_DESCRIBE_STRUCT(DueItem, (), (number, obligation))
BOOST_DESCRIBE_STRUCT(DueList, (), (as_of, until, items, diagnostics, supplements, limits, basis))

}  // namespace ismap
