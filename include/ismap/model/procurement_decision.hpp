// The answer to: may this service be bought for this use on this date, and on which ground?
#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

#include <optional>
#include <string>
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

/// What the register says about the service bought.
struct ProcuredEntry {
  std::string number;
  std::string name;
  std::string provider;
  Scheme scheme{};                         ///< the list that it is on
  std::optional<RegistrationState> state;  ///< on the day of procurement, or of the question if that comes first;
                                           ///< absent if the history does not decide
  std::optional<Date> valid_until;         ///< last day of validity, if known

  friend bool operator==(const ProcuredEntry&, const ProcuredEntry&) = default;
};

struct ProcurementDecision {
  Date on{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::vector<Supplement> supplements;               ///< the supplied values that the answer relies on
  Verdict verdict = Verdict::not_applicable;         ///< met: may be procured on this ground
  Ground ground = Ground::none;
  std::optional<Date> provisional_until;  ///< last day of the provisional measure
  std::optional<ProcuredEntry> service;   ///< found in the register, by number or name
  std::vector<RuleResult> results;
  std::vector<Obligation> obligations;
  std::optional<Basis> basis{};  ///< what it rests on; absent: the documents were not named

  friend bool operator==(const ProcurementDecision&, const ProcurementDecision&) = default;
};

}  // namespace ismap
