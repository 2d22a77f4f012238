#include "src/review/requirements.hpp"

#include "src/rules/control_criteria/contradicted.hpp"

#include <ismap/catalog/revision.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/edition.hpp>

namespace ismap {

using control_criteria::level_as_stated;

Requirements::Requirements(const Statement& statement, const Context& context)
    : statement_(statement),
      context_(context),
      catalog_(context.catalog),
      are_known_(control_criteria::has_catalog(statement, context)),
      with_their_objective_(catalog_.basic_details() & catalog_.under(context.index.excluded)),
      perhaps_with_their_objective_(catalog_.basic_details() &
                                    catalog_.under(control_criteria::perhaps_excluded(statement, context))) {}

bool Requirements::is_revised() const noexcept {
  return statement_.edition == edition_2025;
}

bool Requirements::may_exist(ControlId id) const {
  if (!are_known_ || catalog_.find(id)) return true;
  const std::optional<Level> level = catalog_.level_of(id);
  if (is_revised()) return level.has_value();
  if (level != Level::detail || id.suffix == Suffix::b || id.suffix == Suffix::pb) return false;
  const std::optional<std::size_t> objective = catalog_.find(*id.parent());
  return objective && catalog_[*objective].level == Level::objective;
}

std::optional<Level> Requirements::level_of(ControlId id) const {
  return level_as_stated(id, catalog_);
}

bool Requirements::is_optional(ControlId id) const {
  if (is_revised() || id.chapter() < 5 || id.depth() != catalog_.objective_depth() + 1) return false;
  const std::optional<std::size_t> ordinal = catalog_.find(id);
  return !ordinal || catalog_.optional_details().contains(*ordinal);
}

bool Requirements::goes_with_its_objective(ControlId id) const {
  const std::optional<std::size_t> ordinal = catalog_.find(id);
  return ordinal && with_their_objective_.contains(*ordinal);
}

bool Requirements::perhaps_goes_with_its_objective(ControlId id) const {
  const std::optional<std::size_t> ordinal = catalog_.find(id);
  return ordinal && perhaps_with_their_objective_.contains(*ordinal);
}

std::string_view Requirements::rule_of(ControlId id) const {
  if (is_revised()) return is_of_the_whole(id) ? "STM25-1" : "STM25-2";
  const std::optional<Level> level = level_of(id);
  if (level == Level::governance) return "STM-2.2.4-1";
  if (level == Level::management) return "STM-2.2.4-2";
  return level == Level::objective ? "STM-2.2.4-3a" : "STM-2.2.4-3d";
}

std::string_view Requirements::rule_of_inheritance(ControlId id) const {
  return is_revised() ? rule_of(id) : "STM-2.2.4-inh";
}

std::string_view Requirements::rule_of_individual_controls() const {
  return is_revised() ? "STM25-4" : "STM-2.2.4-3d";
}

Ruling Requirements::missing(ControlId id) const {
  if (!are_known_) return {rule_of(id), Verdict::unknown};
  return is_revised() ? missing_of_2025(id) : missing_of_2020(id);
}

Ruling Requirements::missing_of_2020(ControlId id) const {
  const std::string_view rule = is_optional(id) ? "STM-2.2.4-3c" : is_of_the_whole(id) ? rule_of(id) : "STM-2.2.4-3a";
  const std::optional<std::size_t> ordinal = catalog_.find(id);
  if (!ordinal) return {rule, Verdict::needs_judgement};
  if (!is_optional(id) && goes_with_its_objective(id)) return {"STM-2.2.4-3b"};
  if (!is_optional(id))
    return {rule, perhaps_goes_with_its_objective(id) ? Verdict::needs_judgement : Verdict::not_met};
  const Control& control = catalog_[*ordinal];
  const std::optional<Date> added_on = first_day_of_revision(control.since);
  const bool is_asked_for = !added_on || *added_on <= statement_.assessment_period.first;
  const bool is_well_known =
      control.confidence != Confidence::secondary && control.confidence != Confidence::official_draft_comment;
  return {rule, is_asked_for && is_well_known ? Verdict::not_met : Verdict::needs_judgement};
}

Ruling Requirements::missing_of_2025(ControlId id) const {
  const std::string_view rule = rule_of(id);
  const std::optional<std::size_t> ordinal = catalog_.find(id);
  if (!ordinal) return {rule, Verdict::needs_judgement};
  if (is_of_the_whole(id)) return {rule, Verdict::not_met};
  const bool is_asked_for = !goes_with_its_objective(id) && !perhaps_goes_with_its_objective(id) &&
                            control_criteria::is_confirmed(catalog_[*ordinal]);
  return {rule, is_asked_for ? Verdict::not_met : Verdict::needs_judgement};
}

Ruling Requirements::left_out(const ControlEntry& entry) const {
  if (!are_known_) return {rule_of(entry.id), Verdict::unknown};
  return is_revised() ? left_out_of_2025(entry) : left_out_of_2020(entry);
}

Ruling Requirements::left_out_of_2020(const ControlEntry& entry) const {
  const bool has_reason = is_stated(entry.reason);
  const Verdict by_reason = has_reason ? Verdict::needs_judgement : Verdict::not_met;
  if (is_of_the_whole(entry.id)) return {rule_of(entry.id), by_reason};
  if (is_optional(entry.id)) {
    if (has_reason && is_placeholder(*entry.reason)) return {"STM-2.2.4-3c", Verdict::needs_judgement};
    if (has_reason) return {"STM-2.2.4-3c"};
    const bool may_stand_in_the_table = catalog_.find(entry.id) || !catalog_.is_complete();
    return {"STM-2.2.4-3c", may_stand_in_the_table ? Verdict::not_met : Verdict::needs_judgement};
  }
  if (goes_with_its_objective(entry.id)) return {"STM-2.2.4-3b"};
  if (perhaps_goes_with_its_objective(entry.id))
    return {entry.stance == Stance::excluded ? "STM-2.2.4-3b" : "STM-2.2.4-3a", Verdict::needs_judgement};
  if (entry.stance == Stance::not_selected) return {"STM-2.2.4-3a", Verdict::not_met};
  return {"STM-2.2.4-3b", level_of(entry.id) == Level::objective ? by_reason : Verdict::not_met};
}

Ruling Requirements::left_out_of_2025(const ControlEntry& entry) const {
  if (is_of_the_whole(entry.id) || entry.stance == Stance::not_selected) return {rule_of(entry.id), Verdict::not_met};
  if (!is_stated(entry.reason)) return {"STM25-3", Verdict::not_met};
  return {"STM25-3", entry.ground ? Verdict::needs_judgement : Verdict::unknown};
}

Ruling Requirements::without_individual_control(const ControlEntry& entry) const {
  const bool needs_one = level_of(entry.id) == Level::detail && entry.stance == Stance::implemented;
  if (!needs_one) return {rule_of_individual_controls()};
  if (!are_known_) return {rule_of_individual_controls(), Verdict::unknown};
  return {rule_of_individual_controls(),
          is_stated(entry.individual_control) ? Verdict::needs_judgement : Verdict::not_met};
}

}  // namespace ismap
