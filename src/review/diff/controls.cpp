#include "src/review/diff/left_out.hpp"
#include "src/review/diff/realised.hpp"
#include "src/review/diff/same_entries.hpp"
#include "src/review/diff/translated_controls.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/same_entry.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/changes.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace ismap {
namespace {

namespace change = control_criteria::change;

/// The entries of a statement with one number.
using Rows = std::span<const ControlEntry* const>;
using ControlEntries = std::vector<const ControlEntry*>;

std::uint32_t number_of(const ControlEntry* entry) {
  return entry->id.number();
}

ControlEntries by_number(const ControlEntries& entries) {
  using Numbered = std::pair<std::uint32_t, const ControlEntry*>;
  std::vector<Numbered> numbered;
  numbered.reserve(entries.size());
  for (const ControlEntry* entry : entries) numbered.emplace_back(number_of(entry), entry);
  if (std::ranges::is_sorted(numbered, {}, &Numbered::first)) return entries;
  std::ranges::stable_sort(numbered, {}, &Numbered::first);
  ControlEntries sorted;
  sorted.reserve(entries.size());
  for (const auto& [number, entry] : numbered) sorted.push_back(entry);
  return sorted;
}

ControlEntries by_number(const std::vector<ControlEntry>& controls) {
  ControlEntries entries;
  entries.reserve(controls.size());
  for (const ControlEntry& entry : controls) entries.push_back(&entry);
  return by_number(entries);
}

Rows with_number(const ControlEntries& entries, ControlId id) {
  return {std::ranges::lower_bound(entries, id.number(), {}, number_of),
          std::ranges::upper_bound(entries, id.number(), {}, number_of)};
}

/// Rows that say the same are one.
Rows without_copies(Rows rows) {
  if (rows.size() < 2) return rows;
  const auto is_copy = [&](const ControlEntry* entry) { return is_same_entry(*rows.front(), *entry); };
  return std::ranges::all_of(rows, is_copy) ? rows.first(1) : rows;
}

ControlId id_of(Rows rows) {
  return (*std::ranges::min_element(rows, {}, &ControlEntry::id))->id;
}

bool is_any_realised(Rows rows) {
  return std::ranges::any_of(rows, [](const ControlEntry* entry) { return is_realised(*entry); });
}

class Controls {
 public:
  Controls(const Submissions& submissions, Consequences& consequences)
      : submissions_(submissions),
        comparison_{submissions, consequences, submissions.rulings},
        realised_(comparison_) {}

  ControlDifferences compare() && {
    const std::string_view before = submissions_.before.edition;
    const std::string_view after = submissions_.after.edition;
    if (before == after) {
      compare(by_number(submissions_.before.controls), by_number(submissions_.after.controls));
    } else if (before == edition_2020 && after == edition_2025) {
      note_editions(*change::other_edition.rule, change::other_edition);
      compare_translated();
    } else {
      const RuleRow& old_rule = control_criteria::objectives_and_basic_details;
      note_editions(after == edition_2025 ? *change::other_edition.rule : old_rule, change::editions_not_comparable);
    }
    ControlDifferences& differences = comparison_.differences;
    sort_by_number(differences.realised);
    sort_by_number(differences.adopted);
    sort_by_number(differences.shown);
    return std::move(differences);
  }

 private:
  void note_editions(const RuleRow& rule, const ChangeRow& row) {
    const Pointer at = submissions_.statement() / path<&Statement::edition>;
    comparison_.consequences.add(rule, row.code, row.verdict,
                                 fill(row.message, {submissions_.before.edition, submissions_.after.edition}), {at, at},
                                 {});
  }

  void compare_translated() {
    const TranslatedControls controls =
        translated_controls(submissions_.before, submissions_.statement() / path<&Statement::controls>,
                            submissions_.after, submissions_.context.catalog);
    const auto note_all = [&](const std::vector<ControlId>& ids, const ChangeRow& row) {
      for (const ControlId id : ids) comparison_.note(row, id);
    };
    note_all(controls.repeated, change::control_repeated_before);
    note_all(controls.without_target, change::old_without_target);
    note_all(controls.without_predecessor, change::new_without_predecessor);
    comparison_.is_translated = true;
    compare(by_number(controls.before), by_number(controls.after));
  }

  void compare(const ControlEntries& before, const ControlEntries& after) {
    auto from = before.begin();
    auto to = after.begin();
    while (from != before.end() || to != after.end()) {
      const bool old_first = to == after.end() || (from != before.end() && number_of(*from) <= number_of(*to));
      const std::uint32_t number = number_of(old_first ? *from : *to);
      const auto is_other = [number](const ControlEntry* entry) { return number_of(entry) != number; };
      const auto old_end = std::find_if(from, before.end(), is_other);
      const auto new_end = std::find_if(to, after.end(), is_other);
      compare(without_copies({from, old_end}), without_copies({to, new_end}));
      from = old_end;
      to = new_end;
    }
    compare_details_of_resumed_objectives(before, after);
  }

  void compare(Rows before, Rows after) {
    if (before.size() == 1 && after.size() == 1) return compare(*before.front(), *after.front());
    if (before.empty() && after.size() == 1) return note_new(*after.front());
    if (after.empty()) return note_gone(before);
    if (are_same_entries(before, after)) return;
    const ControlId id = id_of(after);
    note_difference(id, is_any_realised(before), is_any_realised(after));
    if (after.size() > 1) {
      return comparison_.note(comparison_.rulings.stated_twice(id), change::control_repeated, id);
    }
    comparison_.note(change::control_repeated_before, id);
    if (is_any_realised(before) && !is_realised(*after.front())) note_left_out(*after.front(), comparison_);
  }

  void compare(const ControlEntry& before, const ControlEntry& after) {
    if (before == after || !comparison_.rulings.may_exist(after.id)) return;
    if (before.stance == after.stance)
      return is_realised(after) ? realised_.compare(before, after) : compare_reasons(before, after, comparison_);
    if (before.stance == Stance::inherited && after.stance == Stance::implemented)
      comparison_.note(comparison_.rulings.rule_of_inheritance(after.id), change::inheritance_ended, std::nullopt,
                       after.id);
    if (is_realised(before) || is_realised(after)) note_difference(after.id, is_realised(before), is_realised(after));
    note_stance(after);
  }

  void note_new(const ControlEntry& entry) {
    if (!comparison_.rulings.may_exist(entry.id)) return comparison_.note(change::unknown_control_added, entry.id);
    if (is_realised(entry)) note_difference(entry.id, false, true);
    note_stance(entry);
  }

  void note_gone(Rows before) {
    const ControlId id = id_of(before);
    if (!comparison_.rulings.may_exist(id)) return;
    if (is_any_realised(before)) note_difference(id, true, false);
    note_dropped(id, comparison_);
  }

  void note_stance(const ControlEntry& entry) {
    if (is_realised(entry))
      realised_.note(entry);
    else
      note_left_out(entry, comparison_);
  }

  void note_difference(ControlId id, bool was_realised, bool is_realised_now) {
    comparison_.differences.realised.push_back(id);
    if (was_realised == is_realised_now) return;
    comparison_.differences.adopted.push_back(id);
    if (comparison_.rulings.level_of(id) == Level::objective) comparison_.differences.shown.push_back(id);
  }

  /// What was left out with its objective may not stay so once that is no longer excluded.
  void compare_details_of_resumed_objectives(const ControlEntries& before, const ControlEntries& after) {
    if (!comparison_.rulings.are_known()) return;
    const Catalog& catalog = submissions_.context.catalog;
    ControlSet resumed;
    for (const ControlEntry* entry : before) {
      if (entry->stance != Stance::excluded) continue;
      const auto ordinal = catalog.find(entry->id);
      if (ordinal && !submissions_.context.index.excluded.contains(*ordinal)) resumed.insert(*ordinal);
    }
    (catalog.under(resumed) & catalog.basic_details()).for_each([&](std::size_t ordinal) {
      const ControlId id = catalog[ordinal].id;
      const Rows now = with_number(after, id);
      if (!are_same_entries(with_number(before, id), now)) return;
      if (now.empty() || !is_realised(*now.front()))
        note_still_left_out(id, now.empty() ? nullptr : now.front(), comparison_);
    });
  }

  const Submissions& submissions_;
  ControlComparison comparison_;
  RealisedControls realised_;
};

}  // namespace

ControlDifferences compare_controls(const Submissions& submissions, Consequences& consequences) {
  return Controls{submissions, consequences}.compare();
}

}  // namespace ismap
