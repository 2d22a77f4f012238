// From the breaches of a review to edits.
#pragma once

#include <ismap/model/dossier.hpp>
#include <ismap/model/remedy.hpp>
#include <ismap/model/review.hpp>

#include <vector>

namespace ismap::remedies {

/// What edits are drafted for.
struct Reviewed {
  const Statement& statement;
  const Dossier* dossier = nullptr;  ///< null for a bare statement
  const Review& review;
};

/// One edit for each thing to change, untried, in the order of the review; those with a patch that removes an item come
/// last, later items first.
std::vector<RemedyEdit> drafts_of(const Reviewed& reviewed);

}  // namespace ismap::remedies
