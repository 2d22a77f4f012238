#include <ismap/report/catalog_text.hpp>

namespace ismap {

std::optional<std::string> entry_text(const Catalog& catalog, std::string_view id, const Style& style) {
  if (const auto control = catalog.find_printed(id)) return control_text(catalog, *control, style);
  if (const Group* group = catalog.find_group(id)) return group_text(catalog, *group, style);
  return std::nullopt;
}

std::optional<std::string> entry_json(const Catalog& catalog, std::string_view id) {
  if (const auto control = catalog.find_printed(id)) return control_json(catalog, *control);
  if (const Group* group = catalog.find_group(id)) return group_json(catalog, *group);
  return std::nullopt;
}

}  // namespace ismap
