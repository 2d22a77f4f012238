// The regulations, each gathered by a source of its own.
#pragma once

#include <ismap/rules/assessment_guideline/context.hpp>
#include <ismap/rules/procurement/context.hpp>
#include <ismap/rules/question.hpp>

#include <ismap/model/agenda.hpp>

#include <span>
#include <vector>

namespace ismap {

/// The rules of one regulation in the order of its clauses, and what they ask of documents of each type.
struct RegulationRules {
  std::span<const RuleRow* const> rows;
  std::span<const Question<Statement>> of_statements;
  std::span<const Question<Dossier>> of_dossiers;
  std::span<const Question<Dossier, PlanContext>> of_plans;
  std::span<const Question<RegisteredAssessor>> of_assessors;
  std::span<const Question<Procurement>> of_procurements;
  std::span<const Question<Agenda>> of_agendas;
  std::span<const HistoryRule* const> of_histories;
};

template <const auto& rules>
inline constexpr auto rows_of = rows_in(rules);
template <const auto& rules, class Document, class Around = typename AroundOf<Document>::Type>
inline constexpr auto questions_of = questions<Document, Around>(rules);
template <const auto& rules>
inline constexpr auto history_rules_of = history_rules(rules);

/// @tparam rules pointers to rules, as a tuple
template <const auto& rules>
inline constexpr RegulationRules gathered = {
    .rows = rows_of<rules>,
    .of_statements = questions_of<rules, Statement>,
    .of_dossiers = questions_of<rules, Dossier>,
    .of_plans = questions_of<rules, Dossier, PlanContext>,
    .of_assessors = questions_of<rules, RegisteredAssessor>,
    .of_procurements = questions_of<rules, Procurement>,
    .of_agendas = questions_of<rules, Agenda>,
    .of_histories = history_rules_of<rules>,
};

const RegulationRules& control_criteria_rules() noexcept;
const RegulationRules& registration_rules() noexcept;
const RegulationRules& liu_rules() noexcept;
const RegulationRules& assessment_guideline_rules() noexcept;
const RegulationRules& procurement_rules() noexcept;
const RegulationRules& assessor_rules() noexcept;
const RegulationRules& basic_regulation_rules() noexcept;
const RegulationRules& committee_rules() noexcept;

/// All of them, in the order of the rule book.
std::span<const RegulationRules* const> regulations();

}  // namespace ismap
