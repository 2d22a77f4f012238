// What the basic statement requirements say of single controls of a statement: the verdicts are those that the rules
// give in a review.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/statement.hpp>
#include <ismap/rules/context.hpp>

#include <optional>
#include <string_view>

namespace ismap {

/// The rule that decides, and how. Without a verdict the rule has nothing against it.
struct Ruling {
  std::string_view rule;
  std::optional<Verdict> verdict{};
};

class Requirements {
 public:
  /// Borrows both. @pre the index of `context` is that of `statement`
  Requirements(const Statement& statement, const Context& context);

  /// False if no catalogue of the statement's edition is at hand: then every verdict is `unknown`.
  bool are_known() const noexcept { return are_known_; }

  /// True for a statement of ismap-2025.
  bool is_revised() const noexcept;

  /// False for a number that no control of the edition has or can have.
  bool may_exist(ControlId id) const;

  /// The same for an entry of the statement.
  bool may_exist(const ControlEntry& entry) const {
    return context_.index.not_in_catalog.empty() || may_exist(entry.id);
  }

  /// The level of a number as stated; nothing if no control has such a form.
  std::optional<Level> level_of(ControlId id) const;

  /// True for governance and management, which are implemented as a whole.
  static constexpr bool is_of_the_whole(ControlId id) noexcept { return id.chapter() == 3 || id.chapter() == 4; }

  /// True for a detail that is selected as needed.
  bool is_optional(ControlId id) const;

  /// True for a detail that may be left out with its objective, and whose objective is excluded.
  bool goes_with_its_objective(ControlId id) const;

  /// True for a detail that may be left out with its objective, if entries contradict each other on whether that is
  /// excluded.
  bool perhaps_goes_with_its_objective(ControlId id) const;

  /// Under which a control is stated.
  std::string_view rule_of(ControlId id) const;

  /// Under which a control is taken over from a base.
  std::string_view rule_of_inheritance(ControlId id) const;

  /// Under which the individual control of a detail is described.
  std::string_view rule_of_individual_controls() const;

  /// No entry has the number, and another statement had one. A control that the catalogue does not know is for a
  /// person.
  Ruling missing(ControlId id) const;

  /// The entry is excluded or not selected.
  Ruling left_out(const ControlEntry& entry) const;

  /// The entry has no individual control, or a placeholder for one. Only an implemented detail needs one.
  Ruling without_individual_control(const ControlEntry& entry) const;

 private:
  Ruling missing_of_2020(ControlId id) const;
  Ruling missing_of_2025(ControlId id) const;
  Ruling left_out_of_2020(const ControlEntry& entry) const;
  Ruling left_out_of_2025(const ControlEntry& entry) const;

  const Statement& statement_;
  const Context& context_;
  const Catalog& catalog_;
  bool are_known_;
  ControlSet with_their_objective_;
  ControlSet perhaps_with_their_objective_;
};

}  // namespace ismap
