#pragma once

#include <ismap/model/result.hpp>
#include <ismap/rules/context.hpp>

#include <vector>

namespace ismap {

/// What an application still owes, and what follows it: report, answers, checks, committee, improvement, renewal. By
/// due day. `overdue` says that the day has passed and nothing in the documents shows the duty done.
std::vector<Obligation> obligations_of(const Dossier& dossier, const Context& context);

/// What a provider who has only a statement owes next.
std::vector<Obligation> obligations_of(const Statement& statement, const Context& context);

}  // namespace ismap
