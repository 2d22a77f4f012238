// The answer to: what changed between two submissions, and what does it mean?
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/setting.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

enum class ChangeKind { added, removed, changed };

/// One difference between two documents. Values are JSON text.
struct Change {
  ChangeKind kind{};
  Pointer old_at;  ///< of an addition: where it goes; in a list that is its end, `-`, as in JSON Patch (RFC 6902)
  Pointer new_at;  ///< of a removal: where it would stand; in a list that is its end, `-`
  std::optional<std::string> item;       ///< what names the item of a list that it is in or is: `9.4.1.8.PB`
  std::optional<std::string> old_value;  ///< absent for an addition
  std::optional<std::string> new_value;  ///< absent for a removal

  friend bool operator==(const Change&, const Change&) = default;
};

/// What a difference means under one clause.
struct Consequence {
  std::string code;       ///< stable: "STM-2.2.5b/gap"
  std::string_view rule;  ///< whose row in the rule book has the text
  Citation clause;
  /// `not_met`: a breach for sure; `needs_judgement`: a person weighs it; `unknown`: a fact is missing. Absent: it
  /// follows from the clause, and nothing is to be decided.
  std::optional<Verdict> verdict;
  Text message;
  std::vector<ControlId> controls;  ///< that it concerns, by number
  std::optional<Pointer> old_at;
  std::optional<Pointer> new_at;

  friend bool operator==(const Consequence&, const Consequence&) = default;
};

/// What changed from one submission to the next.
struct Difference {
  Date as_of{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  Verdict verdict = Verdict::not_applicable;  ///< of the consequences that have one
  std::vector<Consequence> consequences;      ///< doubts about the pair first; then breaches, what is unknown, to be
                                          ///< judged, and to be known
  std::vector<Change> changes;  ///< in the order of the description; items of a list by key, those without by position

  friend bool operator==(const Difference&, const Difference&) = default;
};

}  // namespace ismap
