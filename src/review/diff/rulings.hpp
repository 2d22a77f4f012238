// What the reviews of two statements say about single controls.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/review.hpp>
#include <ismap/model/statement.hpp>
#include <ismap/rules/context.hpp>
#include <ismap/rules/rule_row.hpp>

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace ismap {

/// The rule that decides on a control, and how. Without a verdict it has nothing against it.
struct Ruling {
  const RuleRow* rule = nullptr;
  std::optional<Verdict> verdict{};
};

class Rulings {
 public:
  /// Borrows what `context` borrows. @pre `context` is that of `after`
  Rulings(const Statement& after, const Context& context, const Review& old_review, const Review& new_review);

  /// False if there is no catalogue of the statement's edition: then nothing is decided.
  bool are_known() const noexcept { return are_known_; }

  /// True for a statement of ismap-2025.
  bool is_revised() const noexcept { return after_.edition == edition_2025; }

  /// False for a number of which a review says that it is no control.
  bool may_exist(ControlId id) const { return !numbers_of_nothing_.contains(id.number()); }

  /// The level of a number as stated; nothing if no control has such a form.
  std::optional<Level> level_of(ControlId id) const;

  /// True for governance and management, which are implemented as a whole.
  static constexpr bool is_of_the_whole(ControlId id) noexcept { return id.chapter() == 3 || id.chapter() == 4; }

  /// True for a detail that is selected as needed.
  bool is_optional(ControlId id) const;

  /// The rule under which a control is stated, taken over from a base, and described.
  const RuleRow& rule_of(ControlId id) const;
  const RuleRow& rule_of_inheritance(ControlId id) const;

  /// No entry has the number, and the old statement had one.
  Ruling missing(ControlId id) const;

  /// Several entries have the number, and do not say the same.
  Ruling stated_twice(ControlId id) const;

  /// The entry is excluded or not selected.
  Ruling left_out(const ControlEntry& entry) const;

  /// The entry has no individual control, or a placeholder for one.
  Ruling without_individual_control(const ControlEntry& entry) const;

 private:
  struct Finding {
    std::string_view rule;
    Verdict verdict;
  };

  void note(const Review& review);
  const RuleRow& rule_on_leaving_out(ControlId id) const;
  std::optional<Ruling> worst(ControlId id, std::initializer_list<const RuleRow*> rules) const;

  const Statement& after_;
  const Catalog& catalog_;
  bool are_known_;
  ControlSet excluded_objectives_;
  std::map<std::uint32_t, std::vector<Finding>> findings_;  ///< of the new statement, by number
  std::set<std::string_view> broken_for_many_;              ///< rules with a breach about many controls at once
  std::set<std::uint32_t> numbers_of_nothing_;
};

}  // namespace ismap
