#pragma once

#include <ismap/model/setting.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(Setting, (), (name, value))

}  // namespace ismap
