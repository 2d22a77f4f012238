#include <ismap/model/statement_index.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/same_entry.hpp>

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <tuple>
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

/// A detail without B under an objective of the edition: it may be in the official table of controls.
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

/// Notes `row` if `text` is not there, or only its place is held.
void note_presence(std::vector<Row>& without, std::vector<Row>& held_open, const std::optional<std::string>& text,
                   Row row) {
  const Presence presence = text ? presence_of(*text) : Presence::nothing;
  if (presence == Presence::nothing) without.push_back(row);
  if (presence == Presence::placeholder) held_open.push_back(row);
}

bool says_something(const std::optional<std::string>& text) {
  return text && presence_of(*text) == Presence::text;
}

void note_omissions(StatementIndex& index, const ControlEntry& entry, Row row) {
  if (entry.stance == Stance::inherited) index.taken_over.push_back(row);
  if (!entry.changes.empty()) index.changed.push_back(row);
  if (entry.ground && entry.stance != Stance::excluded) index.stray_ground.push_back(row);
  if (is_realised(entry)) {
    if (entry.stance == Stance::implemented && is_controls_criteria_detail(entry.id, *index.catalog))
      note_presence(index.without_individual_control, index.individual_control_held_open, entry.individual_control,
                    row);
    if (says_something(entry.reason)) index.stray_reason.push_back(row);
  } else {
    note_presence(index.without_reason, index.reason_held_open, entry.reason, row);
    if (says_something(entry.individual_control) || says_something(entry.inherited_from))
      index.stray_realisation.push_back(row);
  }
}

/// Takes in what the rows of one number, in their order, say together.
void settle(StatementIndex& index, const Statement& statement, std::span<const Row> rows) {
  const ControlEntry& first = statement.controls[rows.front()];
  const std::span<const Row> others = rows.subspan(1);
  if (std::ranges::all_of(others, [&](Row row) { return is_same_entry(first, statement.controls[row]); })) {
    std::ranges::copy(others, std::back_inserter(index.copies));
    return;
  }
  std::ranges::copy(rows, std::back_inserter(index.contradicted));
  index.undecided_numbers.push_back(first.id.number());
  const std::optional<std::size_t> ordinal = index.catalog->find(first.id);
  if (!ordinal) return;
  for (ControlSet* set : {&index.implemented, &index.inherited, &index.excluded, &index.not_selected})
    set->erase(*ordinal);
  index.undecided.insert(*ordinal);
}

void leave_out(std::vector<Row> rows, std::initializer_list<std::vector<Row>*> lists) {
  std::ranges::sort(rows);
  for (std::vector<Row>* list : lists)
    std::erase_if(*list, [&](Row row) { return std::ranges::binary_search(rows, row); });
}

void leave_out(std::vector<Row> rows, std::vector<UnlistedDetail>& details) {
  std::ranges::sort(rows);
  std::erase_if(details, [&](const UnlistedDetail& detail) { return std::ranges::binary_search(rows, detail.row); });
}

/// Settles the numbers that several of `rows` have, given with their numbers.
void settle_repeated(StatementIndex& index, const Statement& statement,
                     std::vector<std::pair<std::uint32_t, Row>> rows) {
  std::ranges::sort(rows);
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  std::vector<Row> later;  // of the rows that share a number all but the first
  std::vector<Row> shared;
  for (auto from = rows.begin(); from != rows.end();) {
    const auto to = std::find_if(from, rows.end(), [&](const auto& row) { return row.first != from->first; });
    shared.clear();
    std::transform(from, to, std::back_inserter(shared), [](const auto& row) { return row.second; });
    if (shared.size() > 1) {
      settle(index, statement, shared);
      later.insert(later.end(), shared.begin() + 1, shared.end());
    }
    from = to;
  }
  if (later.empty()) return;
  leave_out(later, index.unlisted_details);
  leave_out(later, {&index.not_in_catalog});
  for (UnlistedDetail& detail : index.unlisted_details) detail.is_undecided = index.is_undecided(detail.id);
  later.insert(later.end(), index.contradicted.begin(), index.contradicted.end());
  leave_out(std::move(later), {&index.taken_over, &index.changed, &index.without_reason, &index.reason_held_open,
                               &index.without_individual_control, &index.individual_control_held_open,
                               &index.stray_ground, &index.stray_reason, &index.stray_realisation});
}

std::vector<std::string> declared_bases(const Statement& statement) {
  std::vector<std::string> numbers;
  for (const OutsideService& service : statement.outside_services)
    if (service.is_base && service.registration_number) numbers.push_back(folded_number(*service.registration_number));
  std::ranges::sort(numbers);
  return numbers;
}

}  // namespace

StatementIndex index_statement(const Statement& statement, const Catalog& given) {
  const Catalog& catalog = catalog_of(statement, given);
  StatementIndex index;
  index.catalog = &catalog;
  index.row_of.resize(catalog.size());
  index.declared_bases = declared_bases(statement);
  index.unlisted_details.reserve(statement.controls.size());
  std::vector<std::pair<std::uint32_t, Row>> perhaps_repeated;
  std::size_t next = 0;
  for (Row row = 0; row < statement.controls.size(); ++row) {
    const ControlEntry& entry = statement.controls[row];
    note_omissions(index, entry, row);
    const std::optional<std::size_t> ordinal = catalog.find(entry.id, next);
    if (!ordinal) {
      if (may_be_unlisted(entry.id, catalog))
        index.unlisted_details.push_back({.id = entry.id, .stance = entry.stance, .row = row});
      else
        index.not_in_catalog.push_back(row);
      perhaps_repeated.emplace_back(entry.id.number(), row);
      continue;
    }
    next = *ordinal + 1;
    if (catalog[*ordinal].id.suffix != entry.id.suffix) index.other_suffix.push_back(row);
    if (index.row_of[*ordinal]) {
      perhaps_repeated.emplace_back(entry.id.number(), *index.row_of[*ordinal]);
      perhaps_repeated.emplace_back(entry.id.number(), row);
      continue;
    }
    index.row_of[*ordinal] = row;
    set_of(index, entry.stance).insert(*ordinal);
  }
  settle_repeated(index, statement, std::move(perhaps_repeated));
  const auto by_id = [&](Row a, Row b) {
    return std::pair{statement.controls[a].id, a} < std::pair{statement.controls[b].id, b};
  };
  for (auto* rows :
       {&index.not_in_catalog, &index.copies, &index.contradicted, &index.other_suffix, &index.taken_over,
        &index.changed, &index.without_reason, &index.reason_held_open, &index.without_individual_control,
        &index.individual_control_held_open, &index.stray_ground, &index.stray_reason, &index.stray_realisation})
    std::ranges::sort(*rows, by_id);
  const auto key = [](const UnlistedDetail& detail) {
    return std::tuple{detail.id.number(), detail.id.suffix, detail.row};
  };
  if (!std::ranges::is_sorted(index.unlisted_details, {}, key)) std::ranges::sort(index.unlisted_details, {}, key);
  return index;
}

}  // namespace ismap
