#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/base_coverage_description.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/impact.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/model/result_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(Dependent, (), (number, scheme, state, distance, path))
BOOST_DESCRIBE_STRUCT(ServiceCycle, (), (numbers))
BOOST_DESCRIBE_STRUCT(ImpactReport, (),
                      (number, as_of, scheme, state, valid_until, dependents, cycles, coverage, diagnostics, limits,
                       basis))
BOOST_DESCRIBE_STRUCT(BaseAtRisk, (), (number, scheme, state, valid_until, direct, dependents))
BOOST_DESCRIBE_STRUCT(RegisterImpact, (), (as_of, bases, services, cycles, diagnostics, limits, basis))

}  // namespace ismap
