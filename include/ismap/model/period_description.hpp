#pragma once

#include <ismap/model/period.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(Period, (), (first, last))

}  // namespace ismap
