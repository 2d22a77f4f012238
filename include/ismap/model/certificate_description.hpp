#pragma once

#include <ismap/model/certificate.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Certificate, iso27001, iso27017, iso27002, iso27014)

}  // namespace ismap
