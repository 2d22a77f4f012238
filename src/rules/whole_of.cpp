#include <ismap/rules/whole_of.hpp>

#include <ismap/rules/control_criteria/edition.hpp>

namespace ismap {

bool holds(const Rule& rule, const Statement& statement, Date day) {
  if (control_criteria::is_of_other_edition(rule, statement.edition)) return false;
  const bool answers_for_its_day = !rule.in_force.from && !std::holds_alternative<std::monostate>(rule.evaluate);
  return answers_for_its_day || rule.in_force.contains(day);
}

Answer evaluate(const Rule& rule, const Statement& statement, const Dossier* dossier, const Context& context) {
  const bool other_scheme = rule.scheme && (dossier == nullptr || dossier->application.scheme != *rule.scheme);
  if (other_scheme || !holds(rule, statement, context.reference_date)) return Answer::not_applicable();
  if (const auto* check = std::get_if<StatementCheck>(&rule.evaluate)) return (*check)(statement, context);
  if (const auto* check = std::get_if<DossierCheck>(&rule.evaluate); check != nullptr && dossier != nullptr)
    return (*check)(*dossier, context);
  return Answer::not_applicable();
}

namespace {

Verdict verdict_of(const Rule& rule, const Dossier& dossier, const Context& context) {
  if (context.verdicts != nullptr)
    for (const auto& [other, verdict] : *context.verdicts)
      if (other == &rule) return verdict;
  return evaluate(rule, dossier.statement, &dossier, context).verdict();
}

}  // namespace

Answer whole_of(std::span<const Rule* const> rules, const Dossier& dossier, const Context& context) {
  Answer answer;
  for (const Rule* rule : rules)
    if (rule->automation == Automation::decided) answer.follow(rule->id, verdict_of(*rule, dossier, context));
  return answer;
}

}  // namespace ismap
