#include <ismap/report/catalog_page.hpp>

namespace ismap {

std::optional<Page> entry_page(const Catalog& catalog, std::string_view id, Language language) {
  if (const auto control = catalog.find_printed(id)) return control_page(catalog, *control, language);
  if (const Group* group = catalog.find_group(id)) return group_page(catalog, *group, language);
  return std::nullopt;
}

std::optional<std::string> entry_json(const Catalog& catalog, std::string_view id) {
  if (const auto control = catalog.find_printed(id)) return control_json(catalog, *control);
  if (const Group* group = catalog.find_group(id)) return group_json(catalog, *group);
  return std::nullopt;
}

}  // namespace ismap
