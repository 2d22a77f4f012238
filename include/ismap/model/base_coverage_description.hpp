#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/base_coverage.hpp>
#include <ismap/model/registration_state_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(BaseCoverage, (), (number, controls, declared, scheme, state, valid_until))

}  // namespace ismap
