#include <ismap/review/remedy.hpp>

#include "src/review/remedy/apply.hpp"
#include "src/review/remedy/drafts.hpp"

#include <ismap/rules/rulebook.hpp>

#include <algorithm>
#include <span>
#include <utility>

namespace ismap {
namespace {

using remedies::Reviewed;

Reviewed reviewed(const Dossier& dossier, const Review& review) {
  return {dossier.statement, &dossier, review};
}

Reviewed reviewed(const Statement& statement, const Review& review) {
  return {statement, nullptr, review};
}

bool is_applied(const RemedyEdit& edit, RemedyBy up_to) {
  return edit.patch && edit.by <= up_to;
}

template <class T>
T edited(T document, std::span<const RemedyEdit> edits, RemedyBy up_to) {
  for (const RemedyEdit& edit : edits)
    if (is_applied(edit, up_to)) remedies::apply(*edit.patch, document);
  return document;
}

Verdict verdict_of(const Review& review, std::string_view rule) {
  const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
  return found == review.results.end() ? Verdict::not_applicable : found->verdict;
}

bool cures(const RemedyEdit& edit, std::string_view rule) {
  return std::ranges::find(edit.rules, rule) != edit.rules.end();
}

void leave_to_a_person(RemedyEdit& edit) {
  edit.by = RemedyBy::person;
  edit.patch.reset();
}

/// Tries the edits on copies of a document, and leaves those to a person that do not do what they are for.
template <class T>
class Trial {
 public:
  Trial(const T& document, const ReviewRequest& request, const Review& before, std::vector<RemedyEdit>& edits)
      : document_(document), request_(request), before_(before), edits_(edits) {}

  /// The review with everything applied that is left up to `up_to`.
  Review settle(RemedyBy up_to) {
    Review after = reviewed_with(up_to);
    if (breaks_a_rule(after)) {
      apply_one_by_one(up_to);
      after = reviewed_with(up_to);
    }
    while (leave_what_does_not_cure(after, up_to)) after = reviewed_with(up_to);
    return after;
  }

 private:
  Review reviewed_with(RemedyBy up_to) const { return review(edited(document_, edits_, up_to), request_); }

  bool breaks_a_rule(const Review& after) const {
    return std::ranges::any_of(after.results, [&](const RuleResult& result) {
      return result.verdict == Verdict::not_met && verdict_of(before_, result.rule) != Verdict::not_met;
    });
  }

  void apply_one_by_one(RemedyBy up_to) {
    std::vector<RemedyEdit> tried;
    for (RemedyEdit& edit : edits_) {
      if (!is_applied(edit, up_to)) continue;
      tried.push_back(edit);
      if (!breaks_a_rule(review(edited(document_, tried, up_to), request_))) continue;
      tried.pop_back();
      leave_to_a_person(edit);
    }
  }

  /// @returns whether an edit was left to a person
  bool leave_what_does_not_cure(const Review& after, RemedyBy up_to) {
    bool left = false;
    for (const RuleResult& result : before_.results) {
      if (result.verdict != Verdict::not_met || verdict_of(after, result.rule) != Verdict::not_met) continue;
      const auto waits = [&](const RemedyEdit& edit) { return cures(edit, result.rule) && !is_applied(edit, up_to); };
      if (std::ranges::any_of(edits_, waits)) continue;
      for (RemedyEdit& edit : edits_)
        if (cures(edit, result.rule)) {
          leave_to_a_person(edit);
          left = true;
        }
    }
    return left;
  }

  const T& document_;
  const ReviewRequest& request_;
  const Review& before_;
  std::vector<RemedyEdit>& edits_;
};

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
  report.edits = remedies::drafts_of(reviewed(document, before));
  Trial trial{document, request, before, report.edits};
  trial.settle(RemedyBy::machine);
  trial.settle(RemedyBy::confirmation);
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
