// What cures one breach.
#pragma once

#include "src/review/remedy/drafts.hpp"
#include "src/review/remedy/stated_numbers.hpp"

#include <ismap/rules/breach.hpp>

#include <vector>

namespace ismap::remedies {

/// One breach, and what it was found in.
struct FoundBreach {
  const Reviewed& reviewed;
  const StatedNumbers& numbers;
  const RuleResult& result;
  const Diagnostic& diagnostic;

  /// False for what stands for many more of a kind.
  bool has_cure() const { return diagnostic.breach != nullptr && !diagnostic.breach->cure.what.en.empty(); }
  /// @pre `has_cure()`
  const Cure& cure() const { return diagnostic.breach->cure; }
};

/// The edits that cure the breach; without a cure, one that people make. Usually one: several pledges may be missing at
/// once. Rules, codes and clause are left to the caller.
std::vector<RemedyEdit> proposals_for(const FoundBreach& found);

}  // namespace ismap::remedies
