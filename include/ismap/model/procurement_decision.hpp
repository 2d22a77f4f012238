// The answer to: may this service be bought for this use on this date, and on which ground?
#pragma once

#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace ismap {

enum class Ground {
  listed,
  listed_liu,
  unlisted_with_ciso_check,
  provisional_measure,
  recommended_only,  ///< the list is recommended to this buyer, not prescribed
  not_covered,       ///< the principle does not bind this buyer, or this use, on this date
  none,
};

struct ProcurementDecision {
  Date on{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::vector<Supplement> supplements;        ///< the supplied values that the answer rests on
  Verdict verdict = Verdict::not_applicable;  ///< met: may be procured on this ground
  Ground ground = Ground::none;
  std::optional<Date> provisional_until;  ///< last day of the provisional measure
  std::vector<RuleResult> results;
  std::vector<Obligation> obligations;

  friend bool operator==(const ProcurementDecision&, const ProcurementDecision&) = default;
};

}  // namespace ismap
