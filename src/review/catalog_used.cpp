#include "catalog_used.hpp"

#include <ismap/catalog/revision.hpp>

namespace ismap {

CatalogUsed catalog_used(const Catalog& catalog) {
  return {.edition = catalog.edition(),
          .imported = catalog.is_imported(),
          .revision = catalog.revision(),
          .details = static_cast<std::int64_t>((catalog.details() & controls_in_force(catalog)).count()),
          .complete = catalog.is_complete()};
}

}  // namespace ismap
