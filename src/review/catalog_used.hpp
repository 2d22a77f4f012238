#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/catalog_used.hpp>

namespace ismap {

/// What an answer says of the catalogue that it used.
CatalogUsed catalog_used(const Catalog& catalog);

}  // namespace ismap
