#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/catalog_used.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

namespace ismap {

/// The operating body's review of an application, point by point.
struct Review {
  std::optional<Scheme> scheme;  ///< absent for a bare statement
  Date as_of{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::vector<Supplement> supplements;               ///< the supplied values that the answer relies on
  std::optional<CatalogUsed> catalog;                ///< absent if there is none of the statement's edition
  std::vector<Viewpoint> viewpoints;
  std::optional<Acceptance> acceptance;       ///< absent for a bare statement
  Verdict verdict = Verdict::not_applicable;  ///< of the whole
  std::vector<RuleResult> results;
  std::vector<Obligation> obligations;
  std::vector<Diagnostic> diagnostics;  ///< on the review itself: why nothing could be reviewed
  std::optional<Basis> basis{};         ///< what it rests on; absent: the documents were not named

  friend bool operator==(const Review&, const Review&) = default;
};

}  // namespace ismap
