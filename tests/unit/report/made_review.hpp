// Reviews made by hand.
#pragma once

#include <ismap/model/review.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace ismap::test {

inline Diagnostic diagnostic(Severity severity, std::string_view message) {
  Diagnostic made;
  made.code = "X-1/code";
  made.severity = severity;
  made.pointer = Pointer{} / "report" / "date";
  made.message = {std::string{message} + "ja", std::string{message} + "en"};
  return made;
}

inline RuleResult result(std::string_view rule, Verdict verdict) {
  RuleResult made;
  made.rule = rule;
  made.verdict = verdict;
  made.citations = {{Regulation::service_registration, "3.2", "final-2020"}};
  return made;
}

/// A result with one diagnostic.
inline RuleResult result(std::string_view rule, Verdict verdict, Severity severity, std::string_view message) {
  RuleResult made = result(rule, verdict);
  made.diagnostics.push_back(diagnostic(severity, message));
  return made;
}

inline Obligation obligation(std::string_view what, Due due) {
  Obligation made;
  made.what = {std::string{what}, std::string{what}};
  made.who = Actor::operating_body;
  made.due = due;
  made.since = date(2026, 1, 1);
  made.clause = {Regulation::service_registration, "6.4(2)", "final-2020"};
  return made;
}

inline Review review_of(std::vector<RuleResult> results) {
  Review made;
  made.scheme = Scheme::ismap;
  made.as_of = date(2026, 11, 20);
  made.rulebook = "2026-11";
  made.viewpoints = {{1, {"言明要件", "Statement"}, Verdict::met, {}},
                     {2, {"発見事項", "Findings"}, Verdict::not_met, {}}};
  made.acceptance = Acceptance{Verdict::unknown, {}};
  made.verdict = Verdict::not_met;
  made.results = std::move(results);
  return made;
}

}  // namespace ismap::test
