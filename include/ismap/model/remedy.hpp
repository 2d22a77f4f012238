// The answer to: what would have to change for nothing to be not met?
#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

enum class RemedyKind {
  set_value,
  add_entry,
  remove_entry,
  obtain_document,
  change_date,
};

/// Who can make an edit.
enum class RemedyBy {
  machine,       ///< software: the edit says nothing that the document does not say already
  confirmation,  ///< software, once somebody confirms that the value given is true
  person,        ///< people only: a reason, an individual control, a document
};

enum class PatchOperation { add, replace, remove };

/// One operation of a JSON patch (RFC 6902).
struct RemedyPatch {
  PatchOperation op{};
  Pointer path;
  std::optional<Value> value;  ///< absent if `op` is `remove`

  friend bool operator==(const RemedyPatch&, const RemedyPatch&) = default;
};

/// One change of the document.
struct RemedyEdit {
  Pointer pointer;
  RemedyKind kind{};
  RemedyBy by{};
  bool possible = true;                 ///< false: a past day or a fact that no edit of the document changes
  Text what;                            ///< what to do; if it is not possible, why not
  Text because;                         ///< what is wrong now
  Citation clause;                      ///< of the first of `rules`
  std::vector<std::string_view> rules;  ///< that are not met unless it is made
  std::vector<std::string> codes;       ///< of the diagnostics that it answers
  std::optional<RemedyPatch> patch;     ///< absent if `by` is `person`
  std::optional<std::string> cell{};    ///< of the workbook or CSV that the document was read from: "管理策!D132"

  friend bool operator==(const RemedyEdit&, const RemedyEdit&) = default;
};

/// A rule that is not met, and what curing it takes.
struct RemedyRule {
  std::string_view rule;
  Citation clause;
  RemedyBy by{};         ///< who is needed for the hardest of its edits
  bool possible = true;  ///< false if one of its edits is not
  Verdict after{};       ///< with the edits that software can make

  friend bool operator==(const RemedyRule&, const RemedyRule&) = default;
};

/// The smallest set of changes found that leaves no rule of a review `not_met`.
struct RemedyReport {
  std::optional<Scheme> scheme;  ///< absent for a bare statement
  Date as_of{};
  std::string_view rulebook;                         ///< version of the rule book
  std::vector<RemedyRule> rules;                     ///< that are not met, in the order of the review
  std::vector<RemedyEdit> edits;                     ///< their patches fit the document when applied in this order
  std::optional<std::vector<LimitChange>> limits{};  ///< of the policy: time limits that it changes
  std::optional<Basis> basis{};                      ///< what it rests on; absent: the documents were not named

  friend bool operator==(const RemedyReport&, const RemedyReport&) = default;
};

}  // namespace ismap
