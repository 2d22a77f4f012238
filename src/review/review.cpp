#include <ismap/review/review.hpp>

#include "src/review/not_public.hpp"
#include "src/review/request.hpp"

#include <ismap/catalog/revision.hpp>
#include <ismap/model/description.hpp>
#include <ismap/review/obligations.hpp>
#include <ismap/review/viewpoint.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/whole_of.hpp>

#include <algorithm>

namespace ismap {
namespace {

struct Answered {
  const Rule* rule;
  RuleResult result;
};

bool concerns(const Rule& rule, const Statement& statement, const Dossier* dossier, const Context& context) {
  if (rule.point == Point::none || !holds(rule, statement, context.reference_date)) return false;
  if (dossier == nullptr) return std::holds_alternative<StatementCheck>(rule.evaluate) && !rule.scheme;
  return !rule.scheme || *rule.scheme == dossier->application.scheme;
}

std::vector<Answered> answer_all(const Statement& statement, const Dossier* dossier, const Context& context) {
  std::vector<Answered> answered;
  answered.reserve(rulebook().size());
  for (const Rule* rule : rulebook()) {
    if (!concerns(*rule, statement, dossier, context)) continue;
    if (std::holds_alternative<std::monostate>(rule->evaluate))
      answered.push_back({rule, not_public(*rule)});
    else
      answered.push_back({rule, evaluate(*rule, statement, dossier, context).take(rule->id, rule->clause)});
  }
  return answered;
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

Verdict verdict_of_the_whole(const Review& review) {
  Verdict whole = Verdict::not_applicable;
  for (const Viewpoint& view : review.viewpoints) whole = combine(whole, view.verdict);
  const bool breach =
      std::ranges::any_of(review.results, [](const RuleResult& result) { return result.verdict == Verdict::not_met; });
  return breach ? Verdict::not_met : whole;
}

/// Nothing if no catalogue of the statement's edition is at hand.
std::optional<CatalogUsed> catalog_used(const Statement& statement, const Catalog& catalog) {
  if (statement.edition != catalog.edition()) return std::nullopt;
  return CatalogUsed{.edition = catalog.edition(),
                     .imported = catalog.is_imported(),
                     .revision = catalog.revision(),
                     .details = static_cast<std::int64_t>((catalog.details() & controls_in_force(catalog)).count()),
                     .complete = catalog.is_complete()};
}

Review conclude(std::vector<Answered> answers, std::span<const ViewpointDefinition> points, const Context& context) {
  Review review;
  review.as_of = context.as_of;
  review.rulebook = rulebook_version;
  review.policy = settings_changed(context.choices());
  review.viewpoints.reserve(points.size());
  for (const ViewpointDefinition& definition : points) review.viewpoints.push_back(viewpoint(definition, answers));
  review.results.reserve(answers.size());
  for (Answered& answered : answers) review.results.push_back(std::move(answered.result));
  review.verdict = verdict_of_the_whole(review);
  return review;
}

}  // namespace

Review review(const Dossier& dossier, const ReviewRequest& request) {
  return review(dossier, index_statement(dossier.statement, catalog_of(request)), request);
}

Review review(const Dossier& dossier, const StatementIndex& index, const ReviewRequest& request) {
  const Context context = context_of(dossier, index, request);
  std::vector<Answered> answers = answer_all(dossier.statement, &dossier, context);
  Acceptance stage = acceptance(answers);
  Review result = conclude(std::move(answers), viewpoints_of(dossier.application.scheme), context);
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
  Review result = conclude(answer_all(statement, nullptr, context), viewpoints_of(Scheme::ismap).first(1), context);
  result.catalog = catalog_used(statement, context.catalog);
  result.obligations = obligations_of(statement, context);
  return result;
}

}  // namespace ismap
