#include "src/review/diff/rulings.hpp"

#include <ismap/rules/control_criteria/control_numbers.hpp>
#include <ismap/rules/control_criteria/edition.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>
#include <ismap/rules/control_criteria/revision_2025.hpp>

#include <algorithm>

namespace ismap {

using namespace control_criteria;

Rulings::Rulings(const Statement& after, const Context& context, const Review& old_review, const Review& new_review)
    : after_(after),
      catalog_(context.catalog),
      are_known_(has_catalog(after, context)),
      excluded_objectives_(context.index.excluded) {
  note(old_review);
  findings_.clear();
  broken_for_many_.clear();
  note(new_review);
}

void Rulings::note(const Review& review) {
  for (const RuleResult& result : review.results)
    for (const Diagnostic& diagnostic : result.diagnostics) {
      if (diagnostic.verdict == Verdict::not_applicable) continue;
      if (!diagnostic.control) {
        if (diagnostic.breach == &no_entry_on_other_edition) broken_for_many_.insert(result.rule);
        continue;
      }
      const std::uint32_t number = diagnostic.control->number();
      findings_[number].push_back({result.rule, diagnostic.verdict});
      if (diagnostic.breach == &unknown_number || diagnostic.breach == &number_of_heading)
        numbers_of_nothing_.insert(number);
    }
}

std::optional<Level> Rulings::level_of(ControlId id) const {
  return level_as_stated(id, catalog_);
}

bool Rulings::is_optional(ControlId id) const {
  if (is_revised() || id.chapter() < 5 || id.depth() != catalog_.objective_depth() + 1) return false;
  const std::optional<std::size_t> ordinal = catalog_.find(id);
  return !ordinal || catalog_.optional_details().contains(*ordinal);
}

const RuleRow& Rulings::rule_of(ControlId id) const {
  if (is_revised()) {
    if (is_of_the_whole(id)) return revision_governance_and_management;
    return revision_objectives_and_details;
  }
  const std::optional<Level> level = level_of(id);
  if (level == Level::governance) return governance_criteria;
  if (level == Level::management) return management_criteria;
  if (level == Level::objective) return objectives_and_basic_details;
  return individual_controls_described;
}

const RuleRow& Rulings::rule_of_inheritance(ControlId id) const {
  if (is_revised()) return rule_of(id);
  return inherited_controls;
}

/// The rule that allows it, where no rule is broken.
const RuleRow& Rulings::rule_on_leaving_out(ControlId id) const {
  if (is_of_the_whole(id)) return rule_of(id);
  if (is_revised()) return revision_exclusions;
  if (is_optional(id)) return optional_details_reasoned;
  return exclusions_reasoned;
}

std::optional<Ruling> Rulings::worst(ControlId id, std::initializer_list<const RuleRow*> rules) const {
  const auto found = findings_.find(id.number());
  if (found == findings_.end()) return std::nullopt;
  std::optional<Ruling> worst;
  for (const Finding& finding : found->second) {
    const auto rule = std::ranges::find(rules, finding.rule, [](const RuleRow* row) { return row->id; });
    if (rule == rules.end()) continue;
    const Verdict both = worst ? combine(*worst->verdict, finding.verdict) : finding.verdict;
    if (!worst || both != *worst->verdict) worst = Ruling{*rule, both};
  }
  return worst;
}

Ruling Rulings::missing(ControlId id) const {
  if (!are_known_) return {&rule_of(id), Verdict::unknown};
  if (const auto ruling = worst(
          id, {&governance_criteria, &management_criteria, &objectives_and_basic_details, &optional_details_reasoned,
               &revision_governance_and_management, &revision_objectives_and_details}))
    return *ruling;
  const RuleRow& rule = is_optional(id)       ? optional_details_reasoned
                        : is_of_the_whole(id) ? rule_of(id)
                        : is_revised()        ? static_cast<const RuleRow&>(revision_objectives_and_details)
                                              : objectives_and_basic_details;
  if (broken_for_many_.contains(rule.id)) return {&rule, Verdict::not_met};
  if (!catalog_.find(id) || is_revised()) return {&rule, Verdict::needs_judgement};
  return {&rule_on_leaving_out(id)};
}

Ruling Rulings::stated_twice(ControlId id) const {
  return worst(id, {&statement_form}).value_or(Ruling{&statement_form, Verdict::unknown});
}

Ruling Rulings::left_out(const ControlEntry& entry) const {
  if (!are_known_) return {&rule_of(entry.id), Verdict::unknown};
  if (const auto ruling =
          worst(entry.id, {&governance_criteria, &management_criteria, &objectives_and_basic_details,
                           &exclusions_reasoned, &optional_details_reasoned, &revision_governance_and_management,
                           &revision_objectives_and_details, &revision_exclusions}))
    return *ruling;
  return {&rule_on_leaving_out(entry.id)};
}

Ruling Rulings::without_individual_control(const ControlEntry& entry) const {
  const RuleRow& rule = is_revised() ? static_cast<const RuleRow&>(revision_guidance) : individual_controls_described;
  if (level_of(entry.id) != Level::detail || entry.stance != Stance::implemented) return {&rule};
  if (!are_known_) return {&rule, Verdict::unknown};
  return worst(entry.id, {&rule}).value_or(Ruling{&rule});
}

}  // namespace ismap
