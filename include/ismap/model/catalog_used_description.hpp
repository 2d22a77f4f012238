#pragma once

#include <ismap/model/catalog_used.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(CatalogUsed, (), (edition, imported, revision, details, complete))

}  // namespace ismap
