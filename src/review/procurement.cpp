#include <ismap/review/procurement.hpp>

#include "src/review/request.hpp"
#include "src/rules/answers.hpp"

#include <ismap/rules/procurement/clause.hpp>
#include <ismap/rules/procurement/duties.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/measure.hpp>
#include <ismap/rules/procurement/s1_principle.hpp>
#include <ismap/rules/rulebook.hpp>

#include <algorithm>

namespace ismap {
namespace {

std::vector<RuleResult> answer_all(const Procurement& procurement, const ProcurementContext& context) {
  std::vector<RuleResult> results;
  const auto concerns = [&](const Question<Procurement>& question) {
    return question.check != nullptr && question.row->in_force.contains(procurement.on);
  };
  for (Answered& answered : ask_all(&RegulationRules::of_procurements, procurement, context, concerns)) {
    answered.result.citations = {procurement::clause_of(answered.rule->clause, context)};
    results.push_back(std::move(answered.result));
  }
  return results;
}

Verdict whole_of(const std::vector<RuleResult>& results) {
  Verdict whole = Verdict::not_applicable;
  for (const RuleResult& result : results) whole = combine(whole, result.verdict);
  return whole;
}

/// What PROC-1.1 says about the ground; before it was in force there is nothing to fail.
Verdict verdict_of_principle(const std::vector<RuleResult>& results) {
  const auto found = std::ranges::find(results, procurement::list_principle.id, &RuleResult::rule);
  return found == results.end() ? Verdict::not_applicable : found->verdict;
}

Ground ground_of(const Procurement& procurement, const ProcurementContext& context,
                 const std::vector<RuleResult>& results) {
  const Verdict verdict = verdict_of_principle(results);
  if (verdict == Verdict::not_met || verdict == Verdict::unknown) return Ground::none;
  return procurement::ground_claimed(procurement, context);
}

/// What the register says under the number or the name given, unless it contradicts itself.
std::optional<ProcuredEntry> entry_of(const ProcurementContext& context) {
  if (context.bought == nullptr || context.is_contradicted) return std::nullopt;
  const RegisteredService& bought = *context.bought;
  ProcuredEntry entry{bought.number, bought.name, bought.provider, bought.scheme, {}, {}};
  if (context.registration->open_question() != nullptr) return entry;
  entry.state = context.state_of_bought();
  entry.valid_until = context.last_day_of_bought().known();
  return entry;
}

}  // namespace

ProcurementDecision decide(const Procurement& procurement, const ReviewRequest& request) {
  ProcurementContext context = context_of(procurement, policy_of(request), request.registrations, request.as_of);
  if (request.catalog != nullptr && request.catalog->edition() == edition_2020) context.catalog = request.catalog;
  ProcurementDecision decision;
  decision.on = procurement.on;
  decision.rulebook = rulebook_version;
  decision.policy = settings_changed(context.choices());
  decision.limits = context.policy.limits;
  decision.results = answer_all(procurement, context);
  decision.supplements = supplements_used(decision.results, context);
  decision.verdict = whole_of(decision.results);
  decision.ground = ground_of(procurement, context, decision.results);
  decision.provisional_until = procurement::last_day_claimed(procurement, context);
  decision.service = entry_of(context);
  decision.obligations = procurement::duties_of(procurement, context, request.as_of);
  return decision;
}

}  // namespace ismap
