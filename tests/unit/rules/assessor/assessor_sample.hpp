// An assessor that breaks no rule, to be edited, and what a review says about a rule.
#pragma once

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/review/assessor.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::test {

inline constexpr Date assessor_day = date(2026, 11, 20);

/// `docs/examples/assessor.json`.
inline RegisteredAssessor sample_assessor() {
  return load<RegisteredAssessor>(example("assessor").dump());
}

inline Event assessor_event(Date on, EventKind kind, Boxed<std::string> ground = {}) {
  Event made;
  made.on = on;
  made.kind = kind;
  made.ground = std::move(ground);
  return made;
}

inline Policy policy_with(Parameter parameter, SupplementValue value) {
  return {.choices = {},
          .supplements = {{.parameter = parameter,
                           .value = std::move(value),
                           .clause = "3",
                           .source = "official text",
                           .in_force = {}}}};
}

/// The result of `rule` in a review as of `as_of`; fails the test if there is none.
inline RuleResult result_of(const RegisteredAssessor& assessor, std::string_view rule, Date as_of = assessor_day,
                            const Policy& policy = {}) {
  const AssessorReview answer = review(assessor, {.as_of = as_of, .policy = &policy});
  const auto found = std::ranges::find(answer.results, rule, &RuleResult::rule);
  if (found != answer.results.end()) return *found;
  ADD_FAILURE() << rule << " has no result";
  return {};
}

inline Verdict verdict_of(const RegisteredAssessor& assessor, std::string_view rule, Date as_of = assessor_day,
                          const Policy& policy = {}) {
  return result_of(assessor, rule, as_of, policy).verdict;
}

/// `code@pointer` of each diagnostic, the rule's name left out.
inline std::vector<std::string> places_in(const RuleResult& result) {
  std::vector<std::string> places;
  for (const Diagnostic& diagnostic : result.diagnostics)
    places.push_back(diagnostic.code.substr(result.rule.size() + 1) + "@" + diagnostic.pointer.string());
  return places;
}

using Places = std::vector<std::string>;

}  // namespace ismap::test
