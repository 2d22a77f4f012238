#include "src/ask/formats/finding.hpp"

#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>

#include "src/report/answered_rule.hpp"
#include "src/report/review_sections.hpp"

#include <utility>

namespace ismap::ask::formats {
namespace {

constexpr Label only_a_verdict{"判定は「{0}」です。", "The verdict is: {0}."};

bool is_settled(Verdict verdict) {
  return verdict == Verdict::met || verdict == Verdict::not_applicable;
}

}  // namespace

std::vector<Finding> findings_of(const Answer& answer) {
  std::vector<Finding> findings;
  for (AnswerDiagnostic& diagnostic : diagnostics_of(answer)) {
    Finding& finding = findings.emplace_back(Finding{.diagnostic = std::move(diagnostic)});
    finding.message = *finding.diagnostic.message;
    if (finding.diagnostic.pointer) finding.pointer = finding.diagnostic.pointer->string();
  }
  for (const RuleResult& result : answer.results()) {
    if (is_settled(result.verdict) || !result.diagnostics.empty() || ismap::detail::follows_others(result)) continue;
    Finding& finding = findings.emplace_back();
    finding.diagnostic.rule = result.rule;
    finding.diagnostic.result = &result;
    finding.diagnostic.verdict = result.verdict;
    finding.diagnostic.severity = result.verdict == Verdict::not_met ? Severity::error : Severity::warning;
    finding.diagnostic.code = result.rule;
    finding.message = ismap::detail::is_left_to_people(result) ? Text{ismap::detail::clause_not_public}
                                                               : fill(only_a_verdict, {label_of(result.verdict)});
  }
  return findings;
}

const RuleRow* row_of(const Finding& finding) {
  if (finding.diagnostic.result != nullptr) return ismap::detail::row_of(*finding.diagnostic.result);
  const std::vector<const RuleRow*> rows = find_rules(finding.diagnostic.rule);
  return rows.empty() ? nullptr : rows.back();
}

}  // namespace ismap::ask::formats
