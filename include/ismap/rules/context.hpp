// What a rule about a statement or a dossier may look at besides it.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/core/verdict.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/model/statement_index.hpp>
#include <ismap/rules/surroundings.hpp>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap {

struct RuleRow;

/// The verdicts of the rules that have answered in this evaluation.
using VerdictsSoFar = std::vector<std::pair<const RuleRow*, Verdict>>;

/// The surroundings of one evaluation. Borrows everything; lives as long as the evaluation.
struct Context : Surroundings {
  const Catalog& catalog;
  const StatementIndex& index;
  std::optional<Scheme> scheme{};           ///< applied for; absent for a bare statement
  Pointer statement;                        ///< where the statement is in the caller's document
  std::string_view renewed{};               ///< the registration number that a renewal states; blank if none
  VerdictsSoFar* verdicts = nullptr;        ///< for rules that follow others; null: they evaluate those again

  /// Where row `row` of the statement's controls is.
  Pointer control(Row row) const;
};

}  // namespace ismap
