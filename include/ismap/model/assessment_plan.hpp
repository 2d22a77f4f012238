// The answer to: which items may the assessment leave out, and why?
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

#include <string_view>
#include <vector>

namespace ismap {

enum class PlanDecision {
  assess,      ///< part of this assessment
  may_omit,    ///< a rule lets the assessment leave it out
  undecided,   ///< no public text says, or a fact is missing: the rules named say which
  not_stated,  ///< excluded or not selected in the statement: nothing to assess
};

/// One item of the statement: a control objective or a detailed control.
struct PlanItem {
  ControlId control;
  PlanDecision decision{};
  std::vector<std::string_view> rules;  ///< that decided it

  friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

struct AssessmentPlan {
  Date as_of{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::vector<Supplement> supplements;               ///< the supplied values that the answer relies on
  std::vector<PlanItem> items;                       ///< in the order of the statement
  std::vector<RuleResult> results;
  std::optional<Basis> basis{};  ///< what it rests on; absent: the documents were not named

  friend bool operator==(const AssessmentPlan&, const AssessmentPlan&) = default;
};

}  // namespace ismap
