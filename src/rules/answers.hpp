// Asking questions.
#pragma once

#include "src/rules/regulations.hpp"

#include <ismap/rules/rulebook.hpp>

#include <concepts>
#include <span>
#include <utility>
#include <vector>

namespace ismap {

/// A rule, and what it answered.
struct Answered {
  const RuleRow* rule;
  RuleResult result;
};

/// The result of a rule whose text is not public: a person must read it.
inline RuleResult not_public(const RuleRow& rule) {
  RuleResult result;
  result.rule = rule.id;
  result.verdict = Verdict::needs_judgement;
  result.citations = {rule.clause};
  return result;
}

/// Asks the questions that `concerns` admits, in their order, and adds the answers to `answers`. Rules that follow
/// others find the verdicts given so far.
template <class Document, class Around, class Concerns>
void ask(std::span<const Question<Document, Around>> questions, const Document& document, const Around& around,
         Concerns concerns, std::vector<Answered>& answers) {
  for (const Question<Document, Around>& question : questions) {
    if (!concerns(question)) continue;
    const RuleRow& rule = *question.row;
    answers.push_back({&rule, question.check == nullptr
                                  ? not_public(rule)
                                  : question.check(rule, document, around).take(rule.id, rule.clause)});
    if constexpr (std::derived_from<Around, Context>)
      if (around.verdicts != nullptr) around.verdicts->emplace_back(&rule, answers.back().result.verdict);
  }
}

/// Asks every regulation. `questions`: those for documents of this type.
template <class Document, class Around, class Concerns>
std::vector<Answered> ask_all(std::span<const Question<Document, Around>> RegulationRules::* questions,
                              const Document& document, const Around& around, Concerns concerns) {
  std::vector<Answered> answers;
  answers.reserve(rulebook().size());
  for (const RegulationRules* regulation : regulations())
    ask(regulation->*questions, document, around, concerns, answers);
  return answers;
}

}  // namespace ismap
