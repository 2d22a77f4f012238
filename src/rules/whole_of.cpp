#include <ismap/rules/whole_of.hpp>

#include <ismap/rules/control_criteria/edition.hpp>

namespace ismap {

bool holds(const RuleRow& rule, const Statement& statement, Date day) {
  if (control_criteria::is_of_other_edition(rule, statement.edition)) return false;
  return !rule.in_force.from || rule.in_force.contains(day);
}

Answer answer_to(const Question<Dossier>& question, const Dossier& dossier, const Context& context) {
  const RuleRow& rule = *question.row;
  const bool other_scheme = rule.scheme && dossier.application.scheme != *rule.scheme;
  if (question.check == nullptr || other_scheme || !holds(rule, dossier.statement, context.reference_date))
    return Answer::not_applicable();
  return question.check(rule, dossier, context);
}

namespace {

Verdict verdict_of(const Question<Dossier>& question, const Dossier& dossier, const Context& context) {
  if (context.verdicts != nullptr)
    for (const auto& [other, verdict] : *context.verdicts)
      if (other == question.row) return verdict;
  return answer_to(question, dossier, context).verdict();
}

}  // namespace

Answer whole_of(std::span<const Question<Dossier>> questions, const Dossier& dossier, const Context& context) {
  Answer answer;
  for (const Question<Dossier>& question : questions)
    if (question.row->automation == Automation::decided)
      answer.follow(*question.row, verdict_of(question, dossier, context));
  return answer;
}

}  // namespace ismap
