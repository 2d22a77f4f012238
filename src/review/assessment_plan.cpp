#include <ismap/review/assessment_plan.hpp>

#include "src/review/request.hpp"
#include "src/rules/answers.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/assessment_guideline/base_services.hpp>
#include <ismap/rules/assessment_guideline/changed_control.hpp>
#include <ismap/rules/assessment_guideline/cycles.hpp>
#include <ismap/rules/assessment_guideline/liu_scope.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>
#include <ismap/rules/findings.hpp>
#include <ismap/rules/liu/s2_scope.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/rulebook.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace ismap {
namespace {

namespace guideline = assessment_guideline;

using control_criteria::inherited_controls;
using registration::statement_and_representation;

/// What decides an item, and what it decides.
using PlanRuling = std::pair<PlanDecision, std::vector<std::string_view>>;

class Planner {
 public:
  Planner(const Dossier& dossier, const PlanContext& context)
      : dossier_(dossier),
        context_(context),
        changed_(with(guideline::Changed::yes)),
        perhaps_changed_(with(guideline::Changed::undecided)) {
    const auto concerns = [&](const Question<Dossier, PlanContext>& question) {
      return question.check != nullptr && question.row->in_force.contains(context.reference_date);
    };
    for (Answered& answered : ask_all(&RegulationRules::of_plans, dossier, context, concerns))
      results_.push_back(std::move(answered.result));
    answer(inherited_controls, [](const Dossier& document, const PlanContext& surroundings) -> Answer {
      return control_criteria::check_inherited_controls(document.statement,
                                                        guideline::at_filing(document, surroundings));
    });
    if (is_liu()) answer(liu::assessed_controls, guideline::liu_scope);
  }

  std::vector<PlanItem> items() {
    const std::vector<ControlEntry>& controls = dossier_.statement.controls;
    std::vector<PlanItem> all;
    all.reserve(controls.size());
    for (std::size_t row = 0; row < controls.size(); ++row) {
      auto [decision, rules] = ruling(controls[row], static_cast<Row>(row));
      all.push_back({controls[row].id, decision, std::move(rules)});
    }
    return all;
  }

  std::vector<RuleResult> take_results() && { return std::move(results_); }

 private:
  void answer(const RuleRow& rule, Check<Dossier, PlanContext> check) {
    if (rule.in_force.contains(context_.reference_date))
      results_.push_back(check(dossier_, context_).take(rule.id, rule.clause));
  }

  bool is_liu() const { return dossier_.application.scheme == Scheme::ismap_liu; }

  guideline::NamedControls with(guideline::Changed changed) const {
    std::vector<ControlId> ids;
    for (const Row row : context_.index.changed) {
      const ControlEntry& entry = dossier_.statement.controls[row];
      if (is_realised(entry) && guideline::change_of(entry, dossier_.statement.assessment_period) == changed)
        ids.push_back(entry.id);
    }
    return guideline::NamedControls{ids};
  }

  /// An objective changes with its details, and they with it.
  guideline::Changed change_of(ControlId control) const {
    if (changed_.names(control)) return guideline::Changed::yes;
    return perhaps_changed_.names(control) ? guideline::Changed::undecided : guideline::Changed::no;
  }

  /// Not applicable if the rule was not in force.
  Verdict verdict_of(const RuleRow& rule) const {
    const auto found = std::ranges::find(results_, rule.id, &RuleResult::rule);
    return found == results_.end() ? Verdict::not_applicable : found->verdict;
  }

  PlanRuling ruling(const ControlEntry& entry, Row row) {
    if (!is_realised(entry)) return {PlanDecision::not_stated, {}};
    if (entry.id.chapter() == 3) return assess_all();
    if (entry.id.chapter() == 4) return is_liu() ? assess_all() : of_management(entry);
    if (part_of(entry.id) != CriteriaPart::controls)
      return {PlanDecision::undecided, {statement_and_representation.id}};
    if (entry.stance == Stance::inherited) return of_inherited(entry, row);
    return is_liu() ? of_liu(entry) : of_controls(entry);
  }

  /// What is stated is assessed, unless a rule lets it be left out.
  PlanRuling assess_all() const {
    return {PlanDecision::assess, {is_liu() ? liu::assessed_criteria.id : statement_and_representation.id}};
  }

  PlanRuling of_management(const ControlEntry& entry) const {
    const Verdict verdict = verdict_of(guideline::cycle_of_management_criteria);
    std::vector<std::string_view> rules = {guideline::cycle_of_management_criteria.id};
    for (const RuleRow* followed : {&guideline::conditions_of_management_cycle, &guideline::form_of_management_cycle})
      if (verdict_of(*followed) == verdict) rules.push_back(followed->id);
    return by_cycle(entry, verdict, std::move(rules));
  }

  PlanRuling of_controls(const ControlEntry& entry) const {
    return by_cycle(entry, verdict_of(guideline::cycle_of_controls_criteria),
                    {guideline::cycle_of_controls_criteria.id});
  }

  PlanRuling by_cycle(const ControlEntry& entry, Verdict cycle, std::vector<std::string_view> rules) const {
    if (cycle == Verdict::not_applicable) return assess_all();
    if (cycle == Verdict::not_met) return {PlanDecision::assess, std::move(rules)};
    const guideline::Changed changed = change_of(entry.id);
    if (changed == guideline::Changed::yes)
      return {PlanDecision::assess, {guideline::changed_controls_leave_the_cycle.id}};
    if (cycle != Verdict::met) return {PlanDecision::undecided, std::move(rules)};
    if (context_.due_this_year->names(entry.id)) return {PlanDecision::assess, std::move(rules)};
    return unless_changed(changed, std::move(rules));
  }

  /// The list of ISMAP-LIU says nothing on controls that changed since the assessment before.
  PlanRuling of_liu(const ControlEntry& entry) const {
    const Verdict verdict = verdict_of(liu::assessed_controls);
    std::vector<std::string_view> rules = {liu::assessed_controls.id};
    if (verdict == Verdict::not_applicable) return assess_all();
    if (verdict != Verdict::met) return {PlanDecision::undecided, std::move(rules)};
    if (context_.assessed_in_liu->names(entry.id)) return {PlanDecision::assess, std::move(rules)};
    const bool is_renewal = dossier_.application.kind == ApplicationKind::renewal;
    return unless_changed(is_renewal ? change_of(entry.id) : guideline::Changed::no, std::move(rules));
  }

  /// A control may have changed before or after it was taken over, so a change leaves the matter open.
  PlanRuling of_inherited(const ControlEntry& entry, Row row) {
    const Verdict verdict = omission_of(entry, row);
    std::vector<std::string_view> rules = {inherited_controls.id, guideline::inherited_may_be_omitted.id};
    if (verdict == Verdict::not_met) return {PlanDecision::assess, std::move(rules)};
    if (verdict != Verdict::met) return {PlanDecision::undecided, std::move(rules)};
    return unless_changed(change_of(entry.id), std::move(rules));
  }

  PlanRuling unless_changed(guideline::Changed changed, std::vector<std::string_view> rules) const {
    if (changed == guideline::Changed::no) return {PlanDecision::may_omit, std::move(rules)};
    rules.push_back(guideline::changed_controls_leave_the_cycle.id);
    return {PlanDecision::undecided, std::move(rules)};
  }

  Verdict omission_of(const ControlEntry& entry, Row row) {
    const auto known = omission_by_base_.find(entry.inherited_from);
    if (known != omission_by_base_.end()) return known->second;
    const Verdict verdict = guideline::omission_of({row}, dossier_, context_).verdict();
    omission_by_base_.emplace(entry.inherited_from, verdict);
    return verdict;
  }

  const Dossier& dossier_;
  const PlanContext& context_;
  guideline::NamedControls changed_;
  guideline::NamedControls perhaps_changed_;
  std::vector<RuleResult> results_;
  std::map<std::optional<std::string>, Verdict> omission_by_base_;
};

}  // namespace

AssessmentPlan plan_assessment(const Dossier& dossier, const ReviewRequest& request) {
  const StatementIndex index = index_statement(dossier.statement, catalog_of(request));
  const Context base = context_of(dossier, index, request);
  using guideline::NamedControls;
  const PlanContext context{base, NamedControls::of(base.supplement(Parameter::controls_due_this_year)),
                            NamedControls::of(base.supplement(Parameter::liu_assessed_controls))};
  AssessmentPlan plan;
  plan.as_of = request.as_of;
  plan.rulebook = rulebook_version;
  plan.policy = settings_changed(context.choices());
  plan.limits = context.policy.limits;
  Planner planner{dossier, context};
  plan.items = planner.items();
  plan.results = std::move(planner).take_results();
  plan.supplements = supplements_used(plan.results, context);
  return plan;
}

}  // namespace ismap
