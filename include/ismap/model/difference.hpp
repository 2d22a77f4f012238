// The answer to: what changed between two submissions, and what does it mean?
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/basis.hpp>
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
  Pointer new_at;  ///< of a removal: where it would be; in a list that is its end, `-`
  std::optional<std::string> item;        ///< what names the item of a list that it is in or is: `9.4.1.8.PB`
  std::optional<std::string> old_value;   ///< absent for an addition
  std::optional<std::string> new_value;   ///< absent for a removal
  std::optional<std::string> old_cell{};  ///< of the workbook or CSV that the old document was read from
  std::optional<std::string> new_cell{};  ///< of that of the new one

  friend bool operator==(const Change&, const Change&) = default;
};

/// What a difference means under one clause.
struct Consequence {
  std::string code;       ///< stable: "STM-2.2.5b/gap"
  std::string_view rule;  ///< whose row in the rule book has the text
  Citation clause;
  /// `not_met`: a breach for sure; `needs_judgement`: a reviewer weighs it; `unknown`: a fact is missing. Absent: it
  /// follows from the clause, and nothing is to be decided.
  std::optional<Verdict> verdict;
  Text message;
  std::vector<ControlId> controls;  ///< that it concerns, by number
  std::optional<Pointer> old_at;
  std::optional<Pointer> new_at;
  std::optional<std::string> old_cell{};  ///< of the workbook or CSV that the old document was read from
  std::optional<std::string> new_cell{};  ///< of that of the new one

  friend bool operator==(const Consequence&, const Consequence&) = default;
};

/// A rule that the reviews of the two submissions decide differently.
struct VerdictMove {
  std::string_view rule;
  Verdict before = Verdict::not_applicable;  ///< so also if the rule does not concern that submission
  Verdict after = Verdict::not_applicable;

  friend bool operator==(const VerdictMove&, const VerdictMove&) = default;
};

/// One thing that a change of the service means for an assessment that was made before it.
struct ReassessmentItem {
  Text text;
  std::vector<ControlId> controls;       ///< that it concerns, by number
  std::optional<std::string_view> rule;  ///< absent: no rule that is public says it
  std::optional<Citation> clause;        ///< of that rule

  friend bool operator==(const ReassessmentItem&, const ReassessmentItem&) = default;
};

/// What would follow if the service changed from `before` to `after` while the application is reviewed. No public text
/// provides for an assessment of the difference alone: each item says which rule it comes from, or that there is none.
struct Reassessment {
  std::vector<ReassessmentItem> look_again;  ///< what an assessor would have to look at again
  std::vector<ReassessmentItem> notices;     ///< that would be owed
  std::vector<ReassessmentItem> take_over;   ///< what stays as it was

  friend bool operator==(const Reassessment&, const Reassessment&) = default;
};

/// What changed from one submission to the next.
struct Difference {
  Date as_of{};
  std::string_view rulebook;  ///< version of the rule book
  std::vector<Setting> policy;
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  Verdict verdict = Verdict::not_applicable;         ///< of the consequences that have one
  std::vector<VerdictMove> verdicts;      ///< that differ between the two reviews, in the order of the rule book
  std::vector<Consequence> consequences;  ///< doubts about the pair first; then breaches, what is unknown, to be
                                          ///< judged, and to be known
  Reassessment reassessment;
  std::vector<Change> changes;   ///< in the order of the description; items of a list by key, those without by position
  std::optional<Basis> basis{};  ///< what it rests on; absent: the documents were not named

  friend bool operator==(const Difference&, const Difference&) = default;
};

}  // namespace ismap
