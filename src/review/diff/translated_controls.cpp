#include "src/review/diff/translated_controls.hpp"

#include "src/review/migration/family.hpp"
#include "src/review/migration/merged_entry.hpp"

#include <ismap/catalog/objective_mapping.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <utility>
#include <variant>

namespace ismap {
namespace {

using Sources = std::vector<PlacedEntry>;

class Translator {
 public:
  Translator(const Statement& before, const Pointer& controls_at, const Catalog& to) : to_(to) {
    for (std::size_t row = 0; row < before.controls.size(); ++row)
      sources_[before.controls[row].id.number()].push_back({controls_at / row, &before.controls[row]});
  }

  TranslatedControls translated(const Statement& after) && {
    for (const MigrationFamily& family : migration_families()) translate(family);
    for (const auto& [number, sources] : sources_)
      if (!is_placed_.contains(number)) keep(sources);
    for (const ControlEntry& entry : after.controls) take(entry);
    return std::move(found_);
  }

 private:
  void translate(const MigrationFamily& family) {
    Sources sources;
    bool is_repeated = false;
    for (const ControlId id : family.from) {
      const auto stated = sources_.find(id.number());
      if (stated == sources_.end()) continue;
      is_placed_.insert(id.number());
      if (stated->second.size() > 1) {
        is_repeated = true;
        note_repeated(stated->second);
      }
      sources.insert(sources.end(), stated->second.begin(), stated->second.end());
    }
    if (is_repeated)
      not_compared_.insert(family.target.number());
    else if (!sources.empty())
      found_.before.push_back(entry_of(family.target, sources));
  }

  ControlEntry entry_of(ControlId target, std::span<const PlacedEntry> sources) const {
    auto made = merged_entry(target, sources, from_);
    if (auto* entry = std::get_if<ControlEntry>(&made)) return std::move(*entry);
    const auto nearest = std::ranges::min_element(sources, {}, [](const PlacedEntry& one) {
      return std::pair{one.entry->stance, one.entry->id};
    });
    made = merged_entry(target, {&*nearest, 1}, from_);
    if (auto* entry = std::get_if<ControlEntry>(&made)) return std::move(*entry);
    ControlEntry entry = *nearest->entry;
    entry.id = target;
    return entry;
  }

  /// A control that no family is for: governance and management stay as they are, as far as that is known.
  void keep(const Sources& sources) {
    const ControlId id = sources.front().entry->id;
    if (!is_kept(id)) {
      for (const PlacedEntry& source : sources) found_.without_target.push_back(source.entry->id);
    } else if (sources.size() > 1) {
      note_repeated(sources);
      not_compared_.insert(id.number());
    } else {
      found_.before.push_back(*sources.front().entry);
    }
  }

  bool is_kept(ControlId id) const {
    const auto before = from_.find(id);
    const auto after = to_.find(id);
    if (!before || !after || from_[*before].level != to_[*after].level) return false;
    return from_[*before].level == Level::governance || from_[*before].level == Level::management;
  }

  void note_repeated(const Sources& sources) {
    for (const PlacedEntry& source : sources) found_.repeated.push_back(source.entry->id);
  }

  void take(const ControlEntry& entry) {
    if (not_compared_.contains(entry.id.number())) return;
    const auto is_it = [&](ControlId objective) { return objective.number() == entry.id.number(); };
    if (has_family(entry.id) || is_kept(entry.id) || std::ranges::any_of(objectives_without_predecessor(), is_it))
      found_.after.push_back(&entry);
    else
      found_.without_predecessor.push_back(entry.id);
  }

  const Catalog& from_ = ismap_2020();
  const Catalog& to_;
  std::map<std::uint32_t, Sources> sources_;  ///< by number
  std::set<std::uint32_t> is_placed_;         ///< numbers of the old edition
  std::set<std::uint32_t> not_compared_;      ///< numbers of the new edition
  TranslatedControls found_;
};

}  // namespace

TranslatedControls translated_controls(const Statement& before, const Pointer& controls_at, const Statement& after,
                                       const Catalog& to) {
  return Translator{before, controls_at, to}.translated(after);
}

}  // namespace ismap
