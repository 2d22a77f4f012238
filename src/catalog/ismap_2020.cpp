#include "ismap_2020.hpp"

#include <ismap/catalog/catalog.hpp>

namespace ismap {

const Catalog& ismap_2020() {
  static const Catalog catalog = [] {
    const std::span<const Control> controls = detail::ismap_2020_controls();
    return Catalog{{.edition = "ismap-2020",
                    .complete = false,
                    .groups = detail::ismap_2020_groups(),
                    .controls = {controls.begin(), controls.end()},
                    .texts = {}}};
  }();
  return catalog;
}

}  // namespace ismap
