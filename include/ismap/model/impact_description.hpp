#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/impact.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/model/result_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(Dependent, (), (number, scheme, state, path))
BOOST_DESCRIBE_STRUCT(ServiceCycle, (), (numbers))
BOOST_DESCRIBE_STRUCT(ImpactReport, (), (number, as_of, state, dependents, cycles, diagnostics))

}  // namespace ismap
