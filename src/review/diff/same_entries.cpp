#include "src/review/diff/same_entries.hpp"

#include <algorithm>
#include <tuple>

namespace ismap {
namespace {

auto key_of(const ControlChange& change) {
  return std::tie(change.from, change.until, change.nature, change.content);
}

bool is_before(const ControlChange& one, const ControlChange& other) {
  return key_of(one) < key_of(other);
}

std::vector<ControlChange> in_order(std::vector<ControlChange> changes) {
  std::ranges::sort(changes, is_before);
  return changes;
}

auto key_of(const ControlEntry& entry) {
  return std::tie(entry.id, entry.stance, entry.ground, entry.reason, entry.individual_control, entry.inherited_from);
}

bool is_before(const ControlEntry& one, const ControlEntry& other) {
  if (key_of(one) != key_of(other)) return key_of(one) < key_of(other);
  return std::ranges::lexicographical_compare(one.changes, other.changes,
                                              [](const auto& a, const auto& b) { return is_before(a, b); });
}

std::vector<ControlEntry> in_order(std::span<const ControlEntry* const> entries) {
  std::vector<ControlEntry> sorted;
  sorted.reserve(entries.size());
  for (const ControlEntry* entry : entries) {
    sorted.push_back(*entry);
    sorted.back().changes = in_order(std::move(sorted.back().changes));
  }
  std::ranges::sort(sorted, [](const ControlEntry& a, const ControlEntry& b) { return is_before(a, b); });
  return sorted;
}

}  // namespace

bool are_same_changes(const std::vector<ControlChange>& one, const std::vector<ControlChange>& other) {
  return one == other || (one.size() == other.size() && in_order(one) == in_order(other));
}

bool are_same_entries(std::span<const ControlEntry* const> one, std::span<const ControlEntry* const> other) {
  return one.size() == other.size() && in_order(one) == in_order(other);
}

}  // namespace ismap
