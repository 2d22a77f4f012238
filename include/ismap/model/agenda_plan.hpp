// The answer to: who may discuss and vote on what, and which applications take the simplified path?
#pragma once

#include <ismap/model/basis.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap {

enum class AgendaPath {
  full_report,  ///< reported to the meeting point by point (registration rules 6.1)
  simplified,   ///< listed by the procedure of operating rules 2.4.2
};

struct AgendaItem {
  std::string application;
  AgendaPath path{};
  std::vector<std::string> taking_part;
  std::vector<std::string> recused;

  friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

struct AgendaPlan {
  Date on{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::vector<Supplement> supplements;               ///< the supplied values that the answer relies on
  Verdict verdict = Verdict::not_applicable;
  std::vector<AgendaItem> items;
  std::vector<RuleResult> results;
  std::vector<Obligation> obligations;
  std::optional<Basis> basis{};  ///< what it rests on; absent: the documents were not named

  friend bool operator==(const AgendaPlan&, const AgendaPlan&) = default;
};

}  // namespace ismap
