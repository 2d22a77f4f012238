#include <ismap/review/assessor.hpp>

#include "src/review/request.hpp"
#include "src/rules/answers.hpp"

#include <ismap/rules/assessor/s1_requirements.hpp>
#include <ismap/rules/assessor/s2_registration.hpp>
#include <ismap/rules/rulebook.hpp>

#include <span>
#include <utility>

namespace ismap {
namespace {

constexpr Label requirements_can_be_met{"3.1から3.8までの要求事項を満たすことができること",
                                        "Requirements 3.1 to 3.8 can be met"};
constexpr Label no_breach_nor_assessor_deletion{"規程違反及び11.2(4)による登録削除の不存在",
                                                "No breach of the rules and no past deletion under 11.2(4)"};

void add_viewpoint(AssessorReview& review, int number, const Label& title,
                   std::span<const Question<RegisteredAssessor>> questions, const RegisteredAssessor& assessor,
                   const Surroundings& surroundings) {
  Viewpoint view{.number = number, .title = title, .verdict = Verdict::not_applicable, .rules = {}};
  std::vector<Answered> answers;
  ask(
      questions, assessor, surroundings,
      [&](const Question<RegisteredAssessor>& question) {
        return question.row->automation != Automation::information &&
               question.row->in_force.contains(surroundings.reference_date);
      },
      answers);
  for (Answered& answered : answers) {
    view.verdict = combine(view.verdict, answered.result.verdict);
    view.rules.push_back(answered.rule->id);
    review.results.push_back(std::move(answered.result));
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
  add_viewpoint(result, 1, requirements_can_be_met, questions<RegisteredAssessor>(assessors::requirements), assessor,
                surroundings);
  add_viewpoint(result, 2, no_breach_nor_assessor_deletion,
                questions<RegisteredAssessor>(assessors::breaches_and_deletions), assessor, surroundings);
  result.supplements = supplements_used(result.results, surroundings);
  return result;
}

}  // namespace ismap
