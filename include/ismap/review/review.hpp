// The question: does this application meet the rules?
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/review.hpp>
#include <ismap/model/statement_index.hpp>

#include <span>
#include <string>

namespace ismap {

/// What a review needs besides its document. Everything is borrowed for the length of the call.
struct ReviewRequest {
  Date as_of{};                             ///< the register and the obligations are looked at as of this day
  const Register* registrations = nullptr;  ///< without it, rules that look a number up answer `unknown`
  const Policy* policy = nullptr;           ///< without it, the defaults
  const Catalog* catalog = nullptr;         ///< without it, or if the statement is of another edition, the embedded one
  /// JSON Pointers of what the source of a bare statement does not hold, whatever stands there: what reads it is
  /// unknown. "*" stands for each item of a list.
  std::span<const std::string> absent{};
};

/// Reviews an application under every rule in force on the day it was filed, and answers by the points of registration
/// rules 6.1: seven for ISMAP, eight for ISMAP-LIU. Never throws for what the dossier says.
///
///     const Review result = review(dossier, {.as_of = date(2026, 11, 20)});
///
/// The order of lists in the dossier changes no verdict. A breach of an acceptance rule (chapters 4 and 5) counts under
/// the last point, which asks that no rule of the scheme is broken. The verdict of the whole is that of all its rules:
/// what a reviewer has to decide, under a point, at acceptance, or because a text is not public, keeps it at
/// `needs_judgement`. Where no rule was in force on the day of filing it is `unknown`.
Review review(const Dossier& dossier, const ReviewRequest& request);

/// The same for a dossier whose index the caller keeps; `index` must come from `index_statement`; its
/// catalogue is used.
Review review(const Dossier& dossier, const StatementIndex& index, const ReviewRequest& request);

/// Reviews a bare statement under the rules in force on `as_of`: point (1), and the results of every other rule that a
/// statement alone decides.
Review review(const Statement& statement, const ReviewRequest& request);
Review review(const Statement& statement, const StatementIndex& index, const ReviewRequest& request);

}  // namespace ismap
