// What two reviews say about two submissions.
#pragma once

#include "src/review/diff/consequences.hpp"

#include <ismap/model/review.hpp>

#include <vector>

namespace ismap {

/// The rules that the reviews decide differently, in the order of the rule book.
std::vector<VerdictMove> moves_between(const Review& before, const Review& after);

/// Adds every breach that the new review finds and the old one does not, as far as `consequences` does not say it yet.
void add_new_breaches(const Review& before, const Review& after, Consequences& consequences);

}  // namespace ismap
