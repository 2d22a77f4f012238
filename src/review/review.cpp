#include <ismap/review/review.hpp>

#include "src/review/catalog_used.hpp"
#include "src/review/not_held.hpp"
#include "src/review/obligations.hpp"
#include "src/review/request.hpp"
#include "src/review/viewpoint.hpp"
#include "src/rules/answers.hpp"

#include <ismap/catalog/revision.hpp>
#include <ismap/model/clause_for.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/whole_of.hpp>

#include <algorithm>

namespace ismap {
namespace {

template <class Document, class Concerns>
std::vector<Answered> ask_for_review(std::span<const Question<Document>> RegulationRules::*questions,
                                     const Document& document, Context context, Concerns concerns) {
  VerdictsSoFar verdicts;
  verdicts.reserve(rulebook().size());
  context.verdicts = &verdicts;
  std::vector<Answered> answers = ask_all(questions, document, context, concerns);
  for (Answered& answered : answers)
    for (Citation& citation : answered.result.citations)
      citation = clause_for(citation, context.scheme.value_or(Scheme::ismap));
  return answers;
}

bool is_reviewed(const RuleRow& rule, const Statement& statement, const Context& context) {
  return rule.point != Point::none && holds(rule, statement, context.reference_date);
}

std::vector<Answered> answers_for(const Dossier& dossier, const Context& context) {
  return ask_for_review(&RegulationRules::of_dossiers, dossier, context, [&](const Question<Dossier>& question) {
    const RuleRow& rule = *question.row;
    return is_reviewed(rule, dossier.statement, context) &&
           (!rule.scheme || *rule.scheme == dossier.application.scheme);
  });
}

/// A clause that is not public is not asked of a bare statement: it gives a reviewer nothing to judge by.
std::vector<Answered> answers_for(const Statement& statement, const Context& context) {
  return ask_for_review(&RegulationRules::of_statements, statement, context, [&](const Question<Statement>& question) {
    const RuleRow& rule = *question.row;
    return question.check != nullptr && !rule.scheme && is_reviewed(rule, statement, context);
  });
}

/// A breach at acceptance is a breach of the scheme's rules.
bool counts_under(Point point, const Answered& answered) {
  if (answered.rule->point == point) return true;
  return point == Point::no_breach && answered.rule->point == Point::acceptance &&
         answered.result.verdict == Verdict::not_met;
}

Viewpoint viewpoint(const ViewpointDefinition& definition, const std::vector<Answered>& answers) {
  Viewpoint view{
      .number = definition.number, .title = definition.title, .verdict = Verdict::not_applicable, .rules = {}};
  for (const Answered& answered : answers) {
    if (!counts_under(definition.point, answered)) continue;
    view.verdict = combine(view.verdict, answered.result.verdict);
    view.rules.push_back(answered.rule->id);
  }
  return view;
}

Acceptance acceptance(const std::vector<Answered>& answers) {
  Acceptance stage;
  for (const Answered& answered : answers) {
    if (answered.rule->point != Point::acceptance) continue;
    stage.verdict = combine(stage.verdict, answered.result.verdict);
    stage.rules.push_back(answered.rule->id);
  }
  return stage;
}

constexpr Label no_rule_in_force{
    "{0}において施行されている規則がないため、何も審査していません。日付を確認してください。",
    "No rule of the scheme was in force on {0}, so nothing was reviewed. Check the day."};

/// Every rule of the review counts: what a reviewer decides could turn out to be a breach, under whatever point.
Verdict verdict_of_the_whole(const std::vector<Answered>& answers) {
  Verdict whole = Verdict::not_applicable;
  for (const Answered& answered : answers) whole = combine(whole, answered.result.verdict);
  return whole;
}

/// Nothing if there is no catalogue of the statement's edition.
std::optional<CatalogUsed> catalog_used(const Statement& statement, const Catalog& catalog) {
  return statement.edition == catalog.edition() ? std::optional{catalog_used(catalog)} : std::nullopt;
}

bool is_anything_in_force(const std::vector<Answered>& answers, Date day) {
  return std::ranges::any_of(answers,
                             [day](const Answered& answered) { return answered.rule->in_force.contains(day); });
}

Diagnostic nothing_reviewed(const Pointer& day_at, Date day) {
  return {.code = "review/no_rule_in_force",
          .severity = Severity::error,
          .pointer = day_at,
          .message = fill(no_rule_in_force, {to_string(day)}),
          .remedy = {}};
}

Review conclude(std::vector<Answered> answers, std::span<const ViewpointDefinition> points, const Pointer& day_at,
                const Context& context) {
  Review review;
  review.as_of = context.as_of;
  review.rulebook = rulebook_version;
  review.policy = settings_changed(context.choices());
  review.limits = context.policy.limits;
  review.viewpoints.reserve(points.size());
  for (const ViewpointDefinition& definition : points) review.viewpoints.push_back(viewpoint(definition, answers));
  review.verdict = verdict_of_the_whole(answers);
  if (!is_anything_in_force(answers, context.reference_date)) {
    review.verdict = combine(review.verdict, Verdict::unknown);
    review.diagnostics.push_back(nothing_reviewed(day_at, context.reference_date));
  }
  review.results.reserve(answers.size());
  for (Answered& answered : answers) review.results.push_back(std::move(answered.result));
  review.supplements = supplements_used(review.results, context);
  return review;
}

}  // namespace

Review review(const Dossier& dossier, const ReviewRequest& request) {
  return review(dossier, index_statement(dossier.statement, catalog_of(request)), request);
}

Review review(const Dossier& dossier, const StatementIndex& index, const ReviewRequest& request) {
  const Context context = context_of(dossier, index, request);
  std::vector<Answered> answers = answers_for(dossier, context);
  Acceptance stage = acceptance(answers);
  Review result = conclude(std::move(answers), viewpoints_of(dossier.application.scheme),
                           path<&Dossier::application, &Application::filed_on>, context);
  result.scheme = dossier.application.scheme;
  result.acceptance = std::move(stage);
  result.catalog = catalog_used(dossier.statement, context.catalog);
  result.obligations = obligations_of(dossier, context);
  return result;
}

Review review(const Statement& statement, const ReviewRequest& request) {
  return review(statement, index_statement(statement, catalog_of(request)), request);
}

Review review(const Statement& statement, const StatementIndex& index, const ReviewRequest& request) {
  const Context context = context_of(statement, index, request);
  std::vector<Answered> answers = answers_for(statement, context);
  const std::optional<Diagnostic> not_held = withhold_not_held(answers, request.absent);
  Review result = conclude(std::move(answers), viewpoints_of(Scheme::ismap).first(1), {}, context);
  if (not_held) result.diagnostics.push_back(*not_held);
  result.catalog = catalog_used(statement, context.catalog);
  if (request.absent.empty()) result.obligations = obligations_of(statement, context);
  return result;
}

}  // namespace ismap
