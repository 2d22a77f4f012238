#include "catalog_tree.hpp"

#include <ismap/catalog/revision.hpp>

#include <algorithm>
#include <charconv>

namespace ismap::detail {

GroupNumber number_of(const Group& group) {
  if (group.kind == GroupKind::chapter) {
    std::uint32_t chapter = 0;
    std::from_chars(group.id.data(), group.id.data() + group.id.size(), chapter);
    return {chapter << 24, 0xFF000000U};
  }
  const ControlId id = ControlId::parse(group.id).value_or(ControlId{});
  return {id.number(), id.depth() == 2 ? 0xFFFF0000U : 0xFFFFFF00U};
}

const Group* group_over(const Catalog& catalog, const Control& control) {
  const Group* innermost = nullptr;
  for (const Group& group : catalog.groups())
    if (number_of(group).holds(control.id.number())) innermost = &group;
  return innermost;
}

std::vector<std::size_t> controls_under(const Catalog& catalog, const Group& group) {
  const GroupNumber number = number_of(group);
  std::vector<std::size_t> ordinals;
  for (std::size_t i = 0; i < catalog.size(); ++i)
    if (number.holds(catalog[i].id.number())) ordinals.push_back(i);
  return ordinals;
}

ControlSet controls_listed(const Catalog& catalog, std::optional<Date> on) {
  return on ? controls_in_force(catalog, *on) : controls_in_force(catalog);
}

ControlSet basic_requirements(const Catalog& catalog) {
  return catalog.all() - catalog.optional_details();
}

bool is_from_table_3(const Catalog& catalog, const Control& control) {
  return catalog.edition() == edition_2020 && control.evidence.contains(CatalogSource::user_import);
}

}  // namespace ismap::detail
