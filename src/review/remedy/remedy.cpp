#include <ismap/review/remedy.hpp>

#include "src/review/remedy/trial.hpp"

#include <ismap/rules/rulebook.hpp>

#include <algorithm>
#include <variant>
#include <vector>

namespace ismap {
namespace {

using remedies::cures;
using remedies::edited;
using remedies::verdict_of;

RemedyRule outlook(const RuleResult& result, const std::vector<RemedyEdit>& edits, const Review& after) {
  RemedyRule rule{.rule = result.rule,
                  .clause = result.citations.front(),
                  .by = RemedyBy::machine,
                  .possible = true,
                  .after = verdict_of(after, result.rule)};
  for (const RemedyEdit& edit : edits) {
    if (!cures(edit, result.rule)) continue;
    rule.by = std::max(rule.by, edit.by);
    rule.possible = rule.possible && edit.possible;
  }
  return rule;
}

template <class T>
RemedyReport remedy_for(const T& document, const ReviewRequest& request) {
  const Review before = review(document, request);
  RemedyReport report;
  report.scheme = before.scheme;
  report.as_of = before.as_of;
  report.rulebook = before.rulebook;
  report.limits = before.limits;
  report.edits = remedies::drafts_of(remedies::reviewed(document, before));
  remedies::Trial trial{document, request, before, report.edits};
  trial.follow_moved_days();
  trial.settle();
  trial.drop_needless_days();
  const Review after = review(edited(document, report.edits, RemedyBy::machine), request);
  for (const RuleResult& result : before.results)
    if (result.verdict == Verdict::not_met) report.rules.push_back(outlook(result, report.edits, after));
  return report;
}

}  // namespace

RemedyReport remedy(const Dossier& dossier, const ReviewRequest& request) {
  return remedy_for(dossier, request);
}

RemedyReport remedy(const Statement& statement, const ReviewRequest& request) {
  return remedy_for(statement, request);
}

RemedyReport remedy(const Subject& subject, const ReviewRequest& request) {
  return std::visit([&](const auto& document) { return remedy(document, request); }, subject);
}

Dossier remedied(const Dossier& dossier, const RemedyReport& report, RemedyBy up_to) {
  return edited(dossier, report.edits, up_to);
}

Statement remedied(const Statement& statement, const RemedyReport& report, RemedyBy up_to) {
  return edited(statement, report.edits, up_to);
}

Subject remedied(const Subject& subject, const RemedyReport& report, RemedyBy up_to) {
  return std::visit([&](const auto& document) -> Subject { return remedied(document, report, up_to); }, subject);
}

}  // namespace ismap
