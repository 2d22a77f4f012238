#include "src/review/diff/realised.hpp"

#include "src/review/diff/same_entries.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/assessment_guideline/changed_control.hpp>
#include <ismap/rules/assessment_guideline/changes.hpp>
#include <ismap/rules/base_service.hpp>
#include <ismap/rules/control_criteria/changes.hpp>

namespace ismap {
namespace {

using assessment_guideline::Changed;

namespace change = control_criteria::change;
namespace cycle = assessment_guideline::change;

/// A first assessment covers everything.
bool may_be_renewal(const Submissions& submissions) {
  const Dossier* const dossier = submissions.new_dossier;
  return dossier == nullptr || dossier->application.kind == ApplicationKind::renewal;
}

}  // namespace

RealisedControls::RealisedControls(ControlComparison& comparison)
    : comparison_(comparison),
      old_bases_(base_numbers(comparison.submissions.before)),
      new_bases_(base_numbers(comparison.submissions.after)),
      may_use_cycle_(may_be_renewal(comparison.submissions) &&
                     comparison.consequences.holds(assessment_guideline::changed_controls_leave_the_cycle)),
      follows_on_(may_use_cycle_ && !comparison.submissions.are_one_submission()) {}

void RealisedControls::note(const ControlEntry& entry) {
  if (entry.stance == Stance::implemented)
    note_implemented(entry);
  else
    note_base(entry, change::taken_over);
}

void RealisedControls::compare(const ControlEntry& before, const ControlEntry& after) {
  const bool is_other_base = !comparison_.is_same(before.inherited_from, after.inherited_from) &&
                             !is_same_number(before.inherited_from.value_or(""), after.inherited_from.value_or(""));
  if (after.stance == Stance::inherited && is_other_base) {
    comparison_.differences.realised.push_back(after.id);
    note_base(after, change::other_base_than_before);
  }
  compare_individual_controls(before, after);
}

/// An objective has an individual control only if one is written for it: they are made for details.
void RealisedControls::note_implemented(const ControlEntry& entry) {
  const Rulings& rulings = comparison_.rulings;
  comparison_.note(rulings.rule_of(entry.id), change::newly_implemented, std::nullopt, entry.id);
  const bool is_described = is_stated(entry.individual_control) || !entry.changes.empty();
  if (follows_on_ && (is_described || rulings.level_of(entry.id) != Level::objective))
    comparison_.note(cycle::newly_adopted, entry.id);
  note_if_undescribed(entry, change::no_individual_control);
}

bool RealisedControls::note_if_undescribed(const ControlEntry& entry, const ChangeRow& row) {
  const Presence presence = entry.individual_control ? presence_of(*entry.individual_control) : Presence::nothing;
  if (presence == Presence::text) return false;
  const Ruling ruling = comparison_.rulings.without_individual_control(entry);
  if (presence == Presence::placeholder) {
    if (ruling.verdict) comparison_.note(ruling, change::individual_control_held_open, entry.id);
    return false;
  }
  if (ruling.verdict) comparison_.note(ruling, row, entry.id);
  return ruling.verdict.has_value();
}

void RealisedControls::note_base(const ControlEntry& entry, const ChangeRow& row) {
  const RuleRow& rule = comparison_.rulings.rule_of_inheritance(entry.id);
  if (!is_stated(entry.inherited_from))
    return comparison_.note(rule, change::no_origin, change::no_origin.verdict, entry.id);
  if (is_placeholder(*entry.inherited_from))
    return comparison_.note(rule, change::origin_held_open, change::origin_held_open.verdict, entry.id);
  const std::string_view base = *entry.inherited_from;
  comparison_.note(rule, row, verdict_on(base), entry.id);
  if (!new_bases_.contains(base) && !old_bases_.contains(base))
    comparison_.note(rule, change::undeclared_base, change::undeclared_base.verdict, entry.id);
}

Verdict RealisedControls::verdict_on(std::string_view base) {
  const auto [known, is_new] = verdict_on_.try_emplace(base);
  if (is_new) {
    Answer answer;
    check_base_service(answer, base, Pointer{}, comparison_.submissions.context);
    known->second = answer.verdict();
  }
  return known->second;
}

void RealisedControls::compare_individual_controls(const ControlEntry& before, const ControlEntry& after) {
  const bool reads_otherwise = !comparison_.is_same(before.individual_control, after.individual_control);
  const bool states_changes = !after.changes.empty() && !are_same_changes(before.changes, after.changes);
  if (!reads_otherwise && !states_changes) return;
  comparison_.differences.realised.push_back(after.id);
  const bool is_gone =
      is_stated(before.individual_control) && note_if_undescribed(after, change::individual_control_gone);
  if (is_gone && after.changes.empty()) return;
  if (states_changes && may_use_cycle_ && note_stated_change(after)) return;
  if (follows_on_ && reads_otherwise)
    comparison_.note(cycle::text_changed, after.id);
  else if (!may_use_cycle_ || reads_otherwise)
    comparison_.note(comparison_.rulings.rule_of(after.id), change::rewritten, std::nullopt, after.id);
}

/// False if no stated change counts.
bool RealisedControls::note_stated_change(const ControlEntry& entry) {
  switch (assessment_guideline::change_of(entry, comparison_.submissions.after.assessment_period)) {
    case Changed::yes:
      if (entry.stance == Stance::inherited)
        comparison_.note(cycle::own_part_changed, entry.id);
      else
        comparison_.note(cycle::control_changed, entry.id);
      return true;
    case Changed::undecided:
      comparison_.note(cycle::perhaps_changed, entry.id);
      return true;
    case Changed::no:
      break;
  }
  return false;
}

}  // namespace ismap
