#include <ismap/rules/assessment_guideline/changed_control.hpp>

#include <algorithm>

namespace ismap::assessment_guideline {
namespace {

bool counts(const ControlChange& change) {
  switch (change.nature.value_or(ChangeNature::rules)) {
    case ChangeNature::rules:
    case ChangeNature::realisation:
    case ChangeNature::operation:
    case ChangeNature::mechanism:
    case ChangeNature::newly_adopted:
      return true;
    case ChangeNature::personnel:
    case ChangeNature::more_systems_or_regions:
    case ChangeNature::criteria_changed:
      break;
  }
  return false;
}

/// The content that was there before anything changed. Null if no single one stands first, or if it starts inside the
/// period: then it may itself be the change.
const ControlChange* first_content(const std::vector<ControlChange>& changes, const Period& period) {
  if (changes.size() < 2) return nullptr;
  const auto first = std::ranges::min_element(changes, {}, &ControlChange::from);
  if (first->from > period.first || std::ranges::count(changes, first->from, &ControlChange::from) > 1) return nullptr;
  return &*first;
}

}  // namespace

Changed change_of(const ControlEntry& entry, const Period& period) {
  if (entry.changes.empty()) return Changed::no;
  const ControlChange* before = first_content(entry.changes, period);
  const auto is_change = [before](const ControlChange& change) {
    return (&change != before || change.nature) && counts(change);
  };
  if (std::ranges::any_of(entry.changes, is_change)) return Changed::yes;
  return entry.id.chapter() == 4 ? Changed::no : Changed::undecided;
}

}  // namespace ismap::assessment_guideline
