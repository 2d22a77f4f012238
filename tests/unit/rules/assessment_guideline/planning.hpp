// Plans of made dossiers.
#pragma once

#include "tests/support/document.hpp"
#include "tests/unit/review/two_years.hpp"

#include <ismap/io/load.hpp>
#include <ismap/review/assessment_plan.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::test {

inline constexpr Date plan_day = date(2026, 11, 20);

inline Dossier initial() {
  Dossier dossier = renewal();
  dossier.application.kind = ApplicationKind::initial;
  return dossier;
}

inline Register list() {
  return load<Register>(example("ismap-renewal-register").dump());
}

inline Certification& certificate(Dossier& dossier) {
  return dossier.disclosures->other_certifications.front();
}

inline ControlEntry& entry(Dossier& dossier, std::string_view control) {
  const auto found =
      std::ranges::find(dossier.statement.controls, control, [](const ControlEntry& one) { return one.id.string(); });
  if (found == dossier.statement.controls.end()) throw std::runtime_error("no entry " + std::string{control});
  return *found;
}

/// Replaces the changes of `control` by a content before and one after, the latter of `nature`.
inline void change(Dossier& dossier, std::string_view control, std::optional<ChangeNature> nature) {
  const Period& period = dossier.statement.assessment_period;
  const Date day = days_after(period.first, 90);
  entry(dossier, control).changes = {{period.first, days_after(day, -1), "before", std::nullopt},
                                     {day, period.last, "after", nature}};
}

inline Policy naming(Parameter parameter, std::vector<std::string> ids) {
  Policy policy;
  policy.supplements.push_back({.parameter = parameter,
                                .value = std::move(ids),
                                .clause = "4.1",
                                .source = "a text the user holds",
                                .in_force = std::nullopt});
  return policy;
}

inline Policy due(std::vector<std::string> ids) {
  return naming(Parameter::controls_due_this_year, std::move(ids));
}

inline AssessmentPlan plan(const Dossier& dossier, const Policy& policy = {}, const Register* registrations = nullptr,
                           Date as_of = plan_day) {
  return plan_assessment(dossier, {.as_of = as_of, .registrations = registrations, .policy = &policy});
}

inline const PlanItem& item(const AssessmentPlan& plan, std::string_view control) {
  const auto found = std::ranges::find(plan.items, control, [](const PlanItem& one) { return one.control.string(); });
  if (found == plan.items.end()) throw std::runtime_error("no item " + std::string{control});
  return *found;
}

inline PlanDecision decision(const AssessmentPlan& plan, std::string_view control) {
  return item(plan, control).decision;
}

/// The answer of a rule; null if it is not among the results.
inline const RuleResult* result(const AssessmentPlan& plan, std::string_view rule) {
  const auto found = std::ranges::find(plan.results, rule, &RuleResult::rule);
  return found == plan.results.end() ? nullptr : &*found;
}

inline Verdict verdict(const AssessmentPlan& plan, std::string_view rule) {
  const RuleResult* found = result(plan, rule);
  if (found == nullptr) throw std::runtime_error("no result of " + std::string{rule});
  return found->verdict;
}

/// The last parts of the codes of a rule's diagnostics.
inline std::vector<std::string> codes(const AssessmentPlan& plan, std::string_view rule) {
  const RuleResult* found = result(plan, rule);
  if (found == nullptr) throw std::runtime_error("no result of " + std::string{rule});
  std::vector<std::string> codes;
  for (const Diagnostic& diagnostic : found->diagnostics)
    codes.push_back(diagnostic.code.substr(diagnostic.code.find('/') + 1));
  return codes;
}

using Codes = std::vector<std::string>;
using Rules = std::vector<std::string_view>;

}  // namespace ismap::test
