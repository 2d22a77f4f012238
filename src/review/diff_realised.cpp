#include "src/review/diff_realised.hpp"

#include "src/review/same_entries.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/assessment_guideline/changed_control.hpp>
#include <ismap/rules/base_service.hpp>

namespace ismap {
namespace {

using assessment_guideline::Changed;

constexpr Label implemented{
    "新たに実施するものとされた管理策が{0}件あります。実施を言明し、詳細管理策については個別管理策を記載します。",
    "Controls newly implemented: {0}. They are stated, with individual controls for details."};
constexpr Label adopted{
    "新たに採用した個別管理策（{0}件）は、監査の周期にかかわらず今回の監査の対象となります（推定。ismap explain "
    "GL-6.6）。",
    "What is newly adopted (individual controls: {0}) is assessed this time whatever the cycle (inferred; see ismap "
    "explain GL-6.6)."};
constexpr Label no_individual_control{"新たに実施するものとされたが、個別管理策の記載がない詳細管理策が{0}件あります。",
                                      "Details newly implemented without an individual control: {0}."};
constexpr Label individual_control_gone{"個別管理策の記載がなくなった詳細管理策が{0}件あります。",
                                        "Details whose individual control is gone: {0}."};
constexpr Label individual_control_held_open{"個別管理策が仮の記載と見られる詳細管理策が{0}件あります。",
                                             "Details whose individual control looks like a placeholder: {0}."};
constexpr Label origin_held_open{"引継ぎ元の登録番号が仮の記載と見られる管理策が{0}件あります。",
                                 "Controls taken over from a base whose number looks like a placeholder: {0}."};
constexpr Label taken_over{"新たに基盤から引き継ぐ管理策が{0}件あります。引継ぎ元が登録されていることを要します。",
                           "Controls newly taken over from a base: {0}. The base has to be registered."};
constexpr Label other_base{"引継ぎ元の基盤が変わった管理策が{0}件あります。引継ぎ元が登録されていることを要します。",
                           "Controls taken over from another base than before: {0}. It has to be registered."};
constexpr Label no_origin{"引継ぎ元の登録番号の記載がない管理策が{0}件あります。",
                          "Controls taken over without the number of the base: {0}."};
constexpr Label undeclared{"引継ぎ元が基盤として記載されていない管理策が{0}件あります。",
                           "Controls taken over from a service that is not named as base: {0}."};
constexpr Label changed{
    "個別管理策の内容が変更された管理策（{0}件）は、監査の周期にかかわらず今回の監査の対象となります（推定。ismap "
    "explain GL-6.6）。",
    "What changed (individual controls: {0}) is assessed this time whatever the cycle (inferred; see ismap explain "
    "GL-6.6)."};
constexpr Label own_part_changed{
    "引き継ぐ管理策のうち、事業者が行う部分の個別管理策が変更されたものが{0}件あります。監査を省略できるかを確認してく"
    "ださい。",
    "Controls taken over, of which the provider's own part changed: {0}. May their assessment still be omitted?"};
constexpr Label maybe_changed{
    "個別管理策の変更が示されていますが、監査の周期にかかわらず今回の監査の対象となるかが公表資料からは定まらない管理策"
    "が{0}件あります。",
    "Controls with a change of which no public text says whether it is assessed this time whatever the cycle: {0}."};
constexpr Label text_changed{
    "個別管理策の記載が変わりましたが、内容の変更が示されていない管理策が{0}"
    "件あります。字句の修正か内容の変更かを確認し"
    "てください。内容の変更であれば、監査の周期にかかわらず今回の監査の対象となり（推定。ismap explain "
    "GL-6.6）、期間中の変更であれば変更前後の内容及び期間の記載を要します。",
    "Controls whose individual control reads otherwise, without a change being stated: {0}. Is it wording or content? "
    "A change of content is assessed this time whatever the cycle (inferred; see ismap explain GL-6.6); one within the "
    "period is stated with both contents and when each applied."};
constexpr Label rewritten{"個別管理策の記載が変わった管理策が{0}件あります。",
                          "Controls whose individual control reads otherwise: {0}."};

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
      may_use_cycle_(may_be_renewal(comparison.submissions) && comparison.consequences.holds("GL-6.6")),
      follows_on_(may_use_cycle_ && !comparison.submissions.are_one_submission()) {}

void RealisedControls::note(const ControlEntry& entry) {
  if (entry.stance == Stance::implemented)
    note_implemented(entry);
  else
    note_base(entry, "taken_over", taken_over);
}

void RealisedControls::compare(const ControlEntry& before, const ControlEntry& after) {
  const bool is_other_base = !comparison_.is_same(before.inherited_from, after.inherited_from) &&
                             !is_same_number(before.inherited_from.value_or(""), after.inherited_from.value_or(""));
  if (after.stance == Stance::inherited && is_other_base) {
    comparison_.differences.realised.push_back(after.id);
    note_base(after, "other_base", other_base);
  }
  compare_individual_controls(before, after);
}

/// An objective has an individual control only if one is written for it: they are made for details.
void RealisedControls::note_implemented(const ControlEntry& entry) {
  const Requirements& requirements = comparison_.requirements;
  comparison_.note(requirements.rule_of(entry.id), "implemented", std::nullopt, implemented, entry.id);
  const bool is_described = is_stated(entry.individual_control) || !entry.changes.empty();
  if (follows_on_ && (is_described || requirements.level_of(entry.id) != Level::objective))
    comparison_.note("GL-6.6", "newly_adopted", std::nullopt, adopted, entry.id);
  note_if_undescribed(entry, "no_individual_control", no_individual_control);
}

bool RealisedControls::note_if_undescribed(const ControlEntry& entry, std::string_view what, const Label& message) {
  const Presence presence = entry.individual_control ? presence_of(*entry.individual_control) : Presence::nothing;
  if (presence == Presence::text) return false;
  const Ruling ruling = comparison_.requirements.without_individual_control(entry);
  if (presence == Presence::placeholder) {
    if (ruling.verdict)
      comparison_.note(ruling, "individual_control_held_open", individual_control_held_open, entry.id);
    return false;
  }
  if (ruling.verdict) comparison_.note(ruling, what, message, entry.id);
  return ruling.verdict.has_value();
}

void RealisedControls::note_base(const ControlEntry& entry, std::string_view what, const Label& message) {
  const std::string_view rule = comparison_.requirements.rule_of_inheritance(entry.id);
  if (!is_stated(entry.inherited_from))
    return comparison_.note(rule, "no_origin", Verdict::unknown, no_origin, entry.id);
  if (is_placeholder(*entry.inherited_from))
    return comparison_.note(rule, "origin_held_open", Verdict::needs_judgement, origin_held_open, entry.id);
  const std::string_view base = *entry.inherited_from;
  comparison_.note(rule, what, verdict_on(base), message, entry.id);
  if (!new_bases_.contains(base) && !old_bases_.contains(base))
    comparison_.note(rule, "undeclared", Verdict::not_met, undeclared, entry.id);
}

Verdict RealisedControls::verdict_on(std::string_view base) {
  const auto [known, is_new] = verdict_on_.try_emplace(base);
  if (is_new) {
    Answer answer;
    known->second = check_base_service(answer, base, {}, comparison_.submissions.context).verdict();
  }
  return known->second;
}

void RealisedControls::compare_individual_controls(const ControlEntry& before, const ControlEntry& after) {
  const bool reads_otherwise = !comparison_.is_same(before.individual_control, after.individual_control);
  const bool states_changes = !after.changes.empty() && !are_same_changes(before.changes, after.changes);
  if (!reads_otherwise && !states_changes) return;
  comparison_.differences.realised.push_back(after.id);
  const bool is_gone = is_stated(before.individual_control) &&
                       note_if_undescribed(after, "individual_control_gone", individual_control_gone);
  if (is_gone && after.changes.empty()) return;
  if (states_changes && may_use_cycle_ && note_stated_change(after)) return;
  if (follows_on_ && reads_otherwise)
    comparison_.note("GL-6.6", "text_changed", Verdict::needs_judgement, text_changed, after.id);
  else if (!may_use_cycle_ || reads_otherwise)
    comparison_.note(comparison_.requirements.rule_of(after.id), "rewritten", std::nullopt, rewritten, after.id);
}

/// False if no stated change counts.
bool RealisedControls::note_stated_change(const ControlEntry& entry) {
  switch (assessment_guideline::change_of(entry, comparison_.submissions.after.assessment_period)) {
    case Changed::yes:
      if (entry.stance == Stance::inherited)
        comparison_.note("GL-6.6", "own_part_changed", Verdict::needs_judgement, own_part_changed, entry.id);
      else
        comparison_.note("GL-6.6", "changed", std::nullopt, changed, entry.id);
      return true;
    case Changed::undecided:
      comparison_.note("GL-6.6", "maybe_changed", Verdict::needs_judgement, maybe_changed, entry.id);
      return true;
    case Changed::no:
      break;
  }
  return false;
}

}  // namespace ismap
