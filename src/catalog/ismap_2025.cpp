#include "ismap_2025.hpp"

#include <ismap/catalog/catalog.hpp>

namespace ismap {

const Catalog& ismap_2025() {
  static const Catalog catalog = [] {
    const std::span<const Control> controls = detail::ismap_2025_controls();
    return Catalog{{.edition = edition_2025,
                    .complete = false,
                    .groups = detail::ismap_2025_groups(),
                    .controls = {controls.begin(), controls.end()},
                    .texts = {},
                    .guidance = {},
                    .objective_depth = 2}};
  }();
  return catalog;
}

}  // namespace ismap
