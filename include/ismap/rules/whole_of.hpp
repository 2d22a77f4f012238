// A clause that is met when other clauses are.
#pragma once

#include <ismap/rules/rule.hpp>

#include <span>

namespace ismap {

/// Evaluates one row. A row without a function, not in force on the reference date, or of the other scheme is
/// `not_applicable`.
Answer evaluate(const Rule& rule, const Statement& statement, const Dossier* dossier, const Context& context);

/// Follows every row of `rules`: the answer of the whole (`combine`), with each row's verdict in the trace.
Answer whole_of(std::span<const Rule* const> rules, const Dossier& dossier, const Context& context);

}  // namespace ismap
