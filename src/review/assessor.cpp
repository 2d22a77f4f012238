#include <ismap/review/assessor.hpp>

#include "src/review/not_public.hpp"
#include "src/review/request.hpp"

#include <ismap/rules/assessor.hpp>
#include <ismap/rules/rulebook.hpp>

#include <span>
#include <utility>

namespace ismap {
namespace {

constexpr Label requirements_can_be_met{"3.1から3.8までの要求事項を満たすことができること",
                                        "Requirements 3.1 to 3.8 can be met"};
constexpr Label no_breach_nor_assessor_deletion{"規程違反及び11.2(4)による登録削除の不存在",
                                                "No breach of the rules and no past deletion under 11.2(4)"};

/// The result of a row of the review; a clause whose text is not public is for a person.
RuleResult answer_of(const Rule& rule, const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  if (const auto* check = std::get_if<AssessorCheck>(&rule.evaluate))
    return (*check)(assessor, surroundings).take(rule.id, rule.clause);
  return not_public(rule);
}

void add_viewpoint(AssessorReview& review, int number, const Label& title, std::span<const Rule* const> rules,
                   const RegisteredAssessor& assessor, const Surroundings& surroundings) {
  Viewpoint view{.number = number, .title = title, .verdict = Verdict::not_applicable, .rules = {}};
  for (const Rule* rule : rules) {
    if (rule->automation == Automation::information || !rule->in_force.contains(surroundings.reference_date)) continue;
    review.results.push_back(answer_of(*rule, assessor, surroundings));
    view.verdict = combine(view.verdict, review.results.back().verdict);
    view.rules.push_back(rule->id);
  }
  review.verdict = combine(review.verdict, view.verdict);
  review.viewpoints.push_back(std::move(view));
}

}  // namespace

AssessorReview review(const RegisteredAssessor& assessor, const ReviewRequest& request) {
  const Surroundings surroundings{.as_of = request.as_of,
                                  .reference_date = assessors::application_day(assessor, request.as_of),
                                  .policy = policy_of(request),
                                  .registrations = request.registrations};
  AssessorReview result;
  result.number = assessor.number;
  result.as_of = request.as_of;
  result.rulebook = rulebook_version;
  result.policy = settings_changed(surroundings.choices());
  result.limits = surroundings.policy.limits;
  add_viewpoint(result, 1, requirements_can_be_met, assessors::requirements, assessor, surroundings);
  add_viewpoint(result, 2, no_breach_nor_assessor_deletion, assessors::breaches_and_deletions, assessor, surroundings);
  result.supplements = supplements_used(result.results, surroundings);
  return result;
}

}  // namespace ismap
