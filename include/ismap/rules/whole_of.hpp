// A clause that is met when other clauses are.
#pragma once

#include <ismap/rules/question.hpp>

#include <span>

namespace ismap {

/// Whether a row holds for this statement on `day`. The basic statement requirements are those of the statement's own
/// edition only.
bool holds(const RuleRow& rule, const Statement& statement, Date day);

/// Asks one question. A rule that does not hold on the reference date, or is of the other scheme, is `not_applicable`,
/// and so is one whose text is not public.
Answer answer_to(const Question<Dossier>& question, const Dossier& dossier, const Context& context);

/// Follows every rule that is decided: the answer of the whole (`combine`), with each rule's verdict in the trace.
Answer whole_of(std::span<const Question<Dossier>> questions, const Dossier& dossier, const Context& context);

}  // namespace ismap
