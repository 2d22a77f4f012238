// The answer to: what do many reviews have in common?
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/model/application.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace ismap {

/// How many documents have each verdict.
struct VerdictCounts {
  std::int64_t met = 0;
  std::int64_t not_met = 0;
  std::int64_t needs_judgement = 0;
  std::int64_t unknown = 0;
  std::int64_t not_applicable = 0;

  friend bool operator==(const VerdictCounts&, const VerdictCounts&) = default;
};

/// A diagnostic of a rule.
struct DiagnosticCount {
  std::string code;
  std::int64_t documents = 0;  ///< in which it is
  std::int64_t times = 0;

  friend bool operator==(const DiagnosticCount&, const DiagnosticCount&) = default;
};

struct RuleCount {
  std::string rule;
  VerdictCounts verdicts;
  std::vector<DiagnosticCount> diagnostics;  ///< by code

  friend bool operator==(const RuleCount&, const RuleCount&) = default;
};

/// A point of registration rules 6.1; without a scheme: of bare statements.
struct PointCount {
  std::optional<Scheme> scheme;
  std::int64_t number = 0;
  VerdictCounts verdicts;

  friend bool operator==(const PointCount&, const PointCount&) = default;
};

/// A control, by what was found in its entry.
struct ControlCount {
  std::string edition;
  std::string id;
  std::int64_t errors = 0;    ///< documents with a breach there
  std::int64_t warnings = 0;  ///< documents with something to judge there

  friend bool operator==(const ControlCount&, const ControlCount&) = default;
};

/// A reason for leaving out a control, as its spelling is compared.
struct ReasonCount {
  std::string reason;
  std::int64_t documents = 0;
  std::int64_t controls = 0;

  friend bool operator==(const ReasonCount&, const ReasonCount&) = default;
};

/// What reviews rest on besides their documents, and how many of those that were counted do.
struct StatisticsBasis {
  std::string version;   ///< of the library
  std::string rulebook;  ///< version of the rule book
  Date as_of{};
  std::optional<std::string> edition{};  ///< of the Control Criteria; absent: no table of controls was looked at
  bool imported = false;                 ///< the table contains one of the user
  std::optional<Date> revision{};        ///< the day for which that was checked, if one was given
  bool complete = false;                 ///< the table has all controls of the edition
  std::vector<std::string> policy{};     ///< what of it differs from the default, as "counting=same_day"
  std::int64_t documents = 0;

  friend bool operator==(const StatisticsBasis&, const StatisticsBasis&) = default;
  /// By the members in their order. Not every library of C++ 20 compares lists and optional values in three ways.
  friend bool operator<(const StatisticsBasis& left, const StatisticsBasis& right) {
    const auto members = [](const StatisticsBasis& one) {
      return std::tie(one.version, one.rulebook, one.as_of, one.edition, one.imported, one.revision, one.complete,
                      one.policy, one.documents);
    };
    return members(left) < members(right);
  }
};

/// Counts over many reviews. Two can be added up, in any order, so that many machines can count.
struct Statistics {
  std::int64_t documents = 0;
  std::int64_t refused = 0;              ///< documents that could not be read
  std::vector<StatisticsBasis> bases{};  ///< what the reviews rest on, by its members
  VerdictCounts verdicts{};
  std::vector<PointCount> points{};      ///< by scheme and number
  std::vector<RuleCount> rules{};        ///< by rule
  std::vector<ControlCount> controls{};  ///< by edition and number
  std::vector<ReasonCount> reasons{};    ///< by text
  /// There were more than `most`: those that are counted were picked by chance, and are counted whole.
  bool controls_are_a_sample = false;
  bool reasons_are_a_sample = false;

  static constexpr std::size_t most = 20'000;  ///< controls, and reasons
  /// The largest count; what would be more stays there.
  static constexpr std::int64_t largest_count = 9'007'199'254'740'991;

  friend bool operator==(const Statistics&, const Statistics&) = default;
};

}  // namespace ismap
