// The answer to: which items of a statement go back to a standard that the provider holds a certificate for?
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/certificate.hpp>
#include <ismap/model/result.hpp>

#include <string>
#include <vector>

namespace ismap {

enum class OverlapOutcome {
  compared,
  edition_unknown,  ///< nothing is known of the controls of the statement's edition, nor of what they go back to
};

/// The kind of an item: each kind has a share of its own.
enum class OverlapKind {
  governance,
  management,
  objective,
  basic_detail,    ///< marked B or PB
  other_detail,    ///< for these no public source gives any reference
  not_in_edition,  ///< no control of the edition has such a number
  not_confirmed    ///< the edition may have a control of that number, but no known source shows it
};

/// A number that the statement states as implemented or inherited, at its first such row.
struct OverlapItem {
  Pointer pointer;
  ControlId id{};

  friend bool operator==(const OverlapItem&, const OverlapItem&) = default;
};

/// The items that go back to one clause.
struct OverlapClause {
  std::string standard;  ///< with its year
  std::string clause;
  std::vector<OverlapItem> items;  ///< in the order of the statement

  friend bool operator==(const OverlapClause&, const OverlapClause&) = default;
};

/// How many of the items of one kind go back to the standard.
struct OverlapShare {
  OverlapKind kind{};
  int traced{};
  int realised{};  ///< implemented or inherited; excluded and not selected items count nowhere
  int stated{};    ///< how many of `known` the statement states, whatever their stance
  int known{};     ///< controls of the kind that the catalogue lists; the edition may have more

  friend bool operator==(const OverlapShare&, const OverlapShare&) = default;
};

/// Where items of a statement go back to a standard. A certificate takes the place of no assessment (GL-3.6, AUD-4).
struct OverlapReport {
  std::string edition;
  Certificate certificate{};
  OverlapOutcome outcome{};
  int traced{};
  int realised{};
  std::vector<OverlapShare> shares;     ///< in the order of `OverlapKind`; kinds without items are left out, and all of
                                        ///< them unless compared
  std::vector<OverlapClause> clauses;   ///< in the order of the standard, text by text
  std::vector<OverlapItem> without;     ///< looked up, and found to go back to no clause of the standard
  std::vector<OverlapItem> not_known;   ///< no public source says whether they do
  std::vector<OverlapItem> repeated;    ///< further rows of a number that has been counted
  std::vector<Diagnostic> diagnostics;  ///< what the answer does not mean
  std::optional<Basis> basis{};         ///< what it rests on; absent: the documents were not named

  friend bool operator==(const OverlapReport&, const OverlapReport&) = default;
};

}  // namespace ismap
