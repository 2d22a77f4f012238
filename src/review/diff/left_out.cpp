#include "src/review/diff/left_out.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/changes.hpp>

namespace ismap {
namespace {

namespace change = control_criteria::change;

const ChangeRow& of_the_whole(const Ruling& ruling, const Rulings& rulings) {
  if (ruling.verdict == Verdict::needs_judgement) return change::left_out_with_reason;
  return rulings.is_revised() ? change::left_out_of_the_whole : change::left_out_without_reason;
}

const ChangeRow& of_the_controls_criteria(const ControlEntry& entry, const Ruling& ruling) {
  if (!ruling.verdict) return change::left_out_with_objective;
  if (entry.stance == Stance::not_selected) return change::mandatory_not_selected;
  if (ruling.verdict == Verdict::needs_judgement) return change::excluded;
  if (ruling.verdict == Verdict::unknown) return change::excluded_without_ground;
  return is_stated(entry.reason) ? change::basic_detail_excluded : change::excluded_without_reason;
}

const ChangeRow& of_left_out(const ControlEntry& entry, const Ruling& ruling, const Rulings& rulings) {
  if (!rulings.are_known()) return change::left_out_undecided;
  if (rulings.is_of_the_whole(entry.id)) return of_the_whole(ruling, rulings);
  if (!rulings.is_optional(entry.id)) return of_the_controls_criteria(entry, ruling);
  return is_stated(entry.reason) ? change::not_selected : change::not_selected_without_reason;
}

/// Until the revision there was one ground only.
std::optional<ExclusionGround> ground_of(const ControlEntry& entry, const Rulings& rulings) {
  return entry.ground || rulings.is_revised() ? entry.ground : ExclusionGround::not_applicable;
}

}  // namespace

void note_left_out(const ControlEntry& entry, ControlComparison& comparison) {
  const Ruling ruling = comparison.rulings.left_out(entry);
  comparison.note(ruling, of_left_out(entry, ruling, comparison.rulings), entry.id);
}

void compare_reasons(const ControlEntry& before, const ControlEntry& after, ControlComparison& comparison) {
  const Rulings& rulings = comparison.rulings;
  if (comparison.is_same(before.reason, after.reason) && ground_of(before, rulings) == ground_of(after, rulings))
    return;
  const Ruling ruling = rulings.left_out(after);
  if (is_stated(before.reason) && !is_stated(after.reason))
    comparison.note(ruling, change::reason_gone, after.id);
  else if (rulings.is_optional(after.id))
    comparison.note(ruling, change::choice_reason_changed, after.id);
  else
    comparison.note(ruling,
                    ruling.verdict == Verdict::not_met ? change::reason_of_breach_changed : change::reason_changed,
                    after.id);
}

void note_dropped(ControlId id, ControlComparison& comparison) {
  const Ruling ruling = comparison.rulings.missing(id);
  if (comparison.is_translated)
    comparison.note(ruling, change::successor_not_stated, id);
  else if (!ruling.verdict)
    comparison.note(ruling, change::dropped_with_objective, id);
  else
    comparison.note(ruling, ruling.verdict == Verdict::not_met ? change::dropped_in_breach : change::dropped, id);
}

void note_still_left_out(ControlId detail, const ControlEntry* entry, ControlComparison& comparison) {
  const Rulings& rulings = comparison.rulings;
  if (entry == nullptr)
    comparison.note(rulings.missing(detail), change::still_missing, detail);
  else if (!rulings.is_revised())
    comparison.note(rulings.left_out(*entry), change::still_left_out, detail);
}

}  // namespace ismap
