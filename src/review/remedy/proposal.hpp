// What cures one breach.
#pragma once

#include "src/review/remedy/drafts.hpp"
#include "src/review/remedy/stated_numbers.hpp"
#include "src/review/remedy/table.hpp"

#include <vector>

namespace ismap::remedies {

/// One breach, and what it was found in.
struct Breach {
  const Reviewed& reviewed;
  const StatedNumbers& numbers;
  const RuleResult& result;
  const Diagnostic& diagnostic;
};

/// The edits that the row of the breach asks for; without a row, one for a person. Usually one: several pledges may be
/// missing at once. Rules, codes and clause are left to the caller.
std::vector<RemedyEdit> proposals_for(const Breach& breach, const Row* row);

}  // namespace ismap::remedies
