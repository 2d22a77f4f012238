#include <ismap/catalog/catalog.hpp>

namespace ismap {

const Catalog* catalog_for(std::string_view edition) {
  if (edition == edition_2020) return &ismap_2020();
  if (edition == edition_2025) return &ismap_2025();
  return nullptr;
}

}  // namespace ismap
