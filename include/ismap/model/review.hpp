#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace ismap {

/// The controls that the rules on a statement's numbers looked at.
struct CatalogUsed {
  std::string_view edition;
  bool imported = false;           ///< a table of the user stands in it
  std::optional<Date> revision{};  ///< the day for which that table was checked, if one was given
  std::int64_t details = 0;        ///< detailed controls in force then
  bool complete = false;           ///< all of the edition; otherwise absence proves nothing

  friend bool operator==(const CatalogUsed&, const CatalogUsed&) = default;
};

/// The operating body's review of an application, point by point.
struct Review {
  std::optional<Scheme> scheme;  ///< absent for a bare statement
  Date as_of{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::optional<CatalogUsed> catalog;  ///< absent if there is none of the statement's edition
  std::vector<Viewpoint> viewpoints;
  std::optional<Acceptance> acceptance;       ///< absent for a bare statement
  Verdict verdict = Verdict::not_applicable;  ///< of the whole
  std::vector<RuleResult> results;
  std::vector<Obligation> obligations;

  friend bool operator==(const Review&, const Review&) = default;
};

}  // namespace ismap
