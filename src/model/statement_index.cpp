#include <ismap/model/statement_index.hpp>

#include <ismap/core/stated.hpp>

#include <algorithm>
#include <utility>

namespace ismap {
namespace {

const Catalog& catalog_of(const Statement& statement, const Catalog& given) {
  if (given.edition() == statement.edition) return given;
  const Catalog* embedded = catalog_for(statement.edition);
  return embedded == nullptr ? given : *embedded;
}

bool is_controls_criteria_detail(ControlId id, const Catalog& catalog) {
  return id.chapter() >= 5 && id.depth() == catalog.objective_depth() + 1;
}

/// A detail without B under an objective of the edition: it may stand in the official table of controls.
bool may_be_unlisted(ControlId id, const Catalog& catalog) {
  if (!is_controls_criteria_detail(id, catalog) || id.suffix == Suffix::b || id.suffix == Suffix::pb) return false;
  const std::optional<std::size_t> objective = catalog.find(*id.parent());
  return objective && catalog[*objective].level == Level::objective;
}

ControlSet& set_of(StatementIndex& index, Stance stance) {
  switch (stance) {
    case Stance::implemented:
      return index.implemented;
    case Stance::inherited:
      return index.inherited;
    case Stance::excluded:
      return index.excluded;
    case Stance::not_selected:
      break;
  }
  return index.not_selected;
}

void note_omissions(StatementIndex& index, const ControlEntry& entry, Row row) {
  const Catalog& catalog = *index.catalog;
  if (entry.stance == Stance::inherited) index.taken_over.push_back(row);
  if (!entry.changes.empty()) index.changed.push_back(row);
  const bool left_out = entry.stance == Stance::excluded || entry.stance == Stance::not_selected;
  if (left_out && !is_stated(entry.reason)) index.without_reason.push_back(row);
  if (entry.stance == Stance::implemented && is_controls_criteria_detail(entry.id, catalog) &&
      !is_stated(entry.individual_control))
    index.without_individual_control.push_back(row);
  if (entry.ground && entry.stance != Stance::excluded) index.stray_ground.push_back(row);
}

}  // namespace

StatementIndex index_statement(const Statement& statement, const Catalog& given) {
  const Catalog& catalog = catalog_of(statement, given);
  StatementIndex index;
  index.catalog = &catalog;
  index.row_of.resize(catalog.size());
  std::vector<std::pair<std::uint32_t, Row>> unlisted;
  std::size_t next = 0;
  for (Row row = 0; row < statement.controls.size(); ++row) {
    const ControlEntry& entry = statement.controls[row];
    note_omissions(index, entry, row);
    const std::optional<std::size_t> ordinal = catalog.find(entry.id, next);
    if (!ordinal) {
      (may_be_unlisted(entry.id, catalog) ? index.unlisted_details : index.not_in_catalog).push_back(row);
      unlisted.emplace_back(entry.id.number(), row);
      continue;
    }
    next = *ordinal + 1;
    if (catalog[*ordinal].id.suffix != entry.id.suffix) index.other_suffix.push_back(row);
    if (index.row_of[*ordinal]) {
      index.repeated.push_back(row);
      continue;
    }
    index.row_of[*ordinal] = row;
    set_of(index, entry.stance).insert(*ordinal);
  }
  std::ranges::sort(unlisted);
  for (std::size_t i = 1; i < unlisted.size(); ++i)
    if (unlisted[i].first == unlisted[i - 1].first) index.repeated.push_back(unlisted[i].second);
  const auto by_id = [&](Row a, Row b) {
    return std::pair{statement.controls[a].id, a} < std::pair{statement.controls[b].id, b};
  };
  for (auto* rows :
       {&index.unlisted_details, &index.not_in_catalog, &index.repeated, &index.other_suffix, &index.taken_over,
        &index.changed, &index.without_reason, &index.without_individual_control, &index.stray_ground})
    std::ranges::sort(*rows, by_id);
  return index;
}

}  // namespace ismap
