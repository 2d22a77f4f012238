// A clause that is met when other clauses are.
#pragma once

#include <ismap/rules/rule.hpp>

#include <span>

namespace ismap {

/// Whether a row holds for this statement on `day`. The basic statement requirements are those of the statement's own
/// edition only. Where no source says from when a row applies, its function answers for that itself.
bool holds(const Rule& rule, const Statement& statement, Date day);

/// Evaluates one row. A row without a function, that does not hold on the reference date, or of the other scheme is
/// `not_applicable`.
Answer evaluate(const Rule& rule, const Statement& statement, const Dossier* dossier, const Context& context);

/// Follows every row of `rules`: the answer of the whole (`combine`), with each row's verdict in the trace.
Answer whole_of(std::span<const Rule* const> rules, const Dossier& dossier, const Context& context);

}  // namespace ismap
