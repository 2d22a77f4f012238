#include "src/review/migration/family.hpp"

#include <ismap/catalog/objective_mapping.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace ismap {
namespace {

/// The outline of the revision prints 6.1.4 beside 5.6, with their details.
bool is_in_outline(const ObjectiveLink& link) {
  return std::ranges::any_of(detail_mapping(),
                             [&](const DetailLink& detail) { return detail.from.parent() == link.from; });
}

SecondTable second_table_for(const ObjectiveLink& link, ControlId target) {
  switch (link.second_source) {
    case SecondSource::agrees:
      return SecondTable::agrees;
    case SecondSource::absent:
      return SecondTable::silent;
    case SecondSource::partly:
      return target == link.to().front() ? SecondTable::agrees : SecondTable::differs;
    case SecondSource::differs:
      break;
  }
  return SecondTable::differs;
}

std::vector<MigrationFamily> made_families() {
  std::map<ControlId, MigrationFamily> by_target;
  const auto add = [&](ControlId target, ControlId from) -> MigrationFamily& {
    MigrationFamily& family = by_target[target];
    family.target = target;
    family.from.push_back(from);
    return family;
  };
  for (const ObjectiveLink& link : objective_mapping())
    for (const ControlId target : link.to()) {
      MigrationFamily& family = add(target, link.from);
      if (!is_in_outline(link))
        family.second_table =
            std::max(family.second_table.value_or(SecondTable::agrees), second_table_for(link, target));
    }
  for (const DetailLink& link : detail_mapping()) add(link.to, link.from);
  std::vector<MigrationFamily> families;
  for (auto& [target, family] : by_target) families.push_back(std::move(family));
  return families;
}

}  // namespace

std::span<const MigrationFamily> migration_families() {
  static const std::vector<MigrationFamily> families = made_families();
  return families;
}

bool has_family(ControlId target) {
  return std::ranges::binary_search(migration_families(), target.number(), {},
                                    [](const MigrationFamily& family) { return family.target.number(); });
}

bool is_mapped_detail(ControlId detail) {
  return std::ranges::any_of(detail_mapping(),
                             [&](const DetailLink& link) { return link.from.number() == detail.number(); });
}

}  // namespace ismap
