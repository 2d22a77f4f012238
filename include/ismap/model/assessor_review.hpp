// The answer to: does this assessor meet the requirements (assessor registration rules 6.1)?
#pragma once

#include <ismap/model/basis.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap {

struct AssessorReview {
  std::string number;
  Date as_of{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::vector<Supplement> supplements;               ///< the supplied values that the answer relies on
  std::vector<Viewpoint> viewpoints;                 ///< two
  Verdict verdict = Verdict::not_applicable;         ///< of the whole
  std::vector<RuleResult> results;
  std::optional<Basis> basis{};  ///< what it rests on; absent: the documents were not named

  friend bool operator==(const AssessorReview&, const AssessorReview&) = default;
};

}  // namespace ismap
