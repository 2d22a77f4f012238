// The entries of a statement of ismap-2020, by the ordinals of its catalogue.
#pragma once

#include <ismap/catalog/control_set.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/edition.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ismap::control_criteria {

/// How many controls are in `set`, as a trace notes it.
inline std::int64_t count(const ControlSet& set) {
  return static_cast<std::int64_t>(set.count());
}

/// For a control that has to be stated.
inline constexpr Cure add_control_entry{
    .kind = RemedyKind::add_entry,
    .what = {"この管理策について、実施の有無を言明書に記載してください。",
             "State in the statement whether the control is implemented."},
    .together = CuredTogether::with_one_message,
};

inline constexpr Breach no_entry{
    .code = "no_entry",
    .message = {"{0}の記載がありません。", "{0} is not stated."},
    .remedy = {"{0}の実施の有無を記載してください。", "Take a stance on {0}."},
    .cure = add_control_entry,
};

inline constexpr Label many_without_entry{"次の{1}件の記載がありません（{0}）。版と番号が合っていません（STM-2.2）。",
                                          "Not stated: {1} ({0}). Edition and numbers do not fit: see STM-2.2."};

/// The same for many controls at once, of a statement on the numbers of another edition.
inline constexpr Breach no_entry_on_other_edition{
    .code = "no_entry",
    .message = many_without_entry,
    .cure = add_control_entry,
};

/// The entries by ordinal, and the places that diagnostics about them point at.
class Entries {
 public:
  Entries(const Statement& statement, const Context& context) : statement_(statement), context_(context) {}

  // Of controls that have an entry.
  const ControlEntry& operator[](std::size_t ordinal) const { return statement_.controls[row(ordinal)]; }
  Row row(std::size_t ordinal) const { return *context_.index.row_of[ordinal]; }
  Pointer place(std::size_t ordinal) const { return context_.control(row(ordinal)); }
  At stance(std::size_t ordinal) const { return {place(ordinal) / path<&ControlEntry::stance>, id(ordinal)}; }
  At reason(std::size_t ordinal) const { return {place(ordinal) / path<&ControlEntry::reason>, id(ordinal)}; }
  At ground(std::size_t ordinal) const { return {place(ordinal) / path<&ControlEntry::ground>, id(ordinal)}; }
  std::vector<Row> rows(const ControlSet& ordinals) const {
    std::vector<Row> found;
    ordinals.for_each([&](std::size_t ordinal) { found.push_back(row(ordinal)); });
    return found;
  }

  // Of any control of the catalogue.
  ControlId id(std::size_t ordinal) const { return context_.catalog[ordinal].id; }
  std::string number(std::size_t ordinal) const { return id(ordinal).string(); }
  Pointer list() const { return context_.statement / path<&Statement::controls>; }
  At in_list(std::size_t ordinal) const { return {list(), id(ordinal)}; }

  void read_stance(Answer& answer, std::size_t ordinal) const {
    answer.read<&ControlEntry::stance>((*this)[ordinal], place(ordinal));
  }

  /// A breach for each of `missing`.
  void demand(Answer& answer, const ControlSet& missing) const {
    if (missing.empty() || demand_at_once(answer, no_entry_on_other_edition, missing)) return;
    missing.for_each([&](std::size_t ordinal) { answer.breach(no_entry, in_list(ordinal), {number(ordinal)}); });
  }

  /// One breach for all if the statement is on the numbers of another edition; otherwise does nothing. True if it is.
  bool demand_at_once(Answer& answer, const Breach& breach, const ControlSet& missing) const {
    if (!edition_of_numbers(statement_, context_)) return false;
    std::vector<ControlId> numbers;
    for (const std::size_t ordinal : missing) numbers.push_back(id(ordinal));
    answer.breach(breach, list(), with_numbers(many_without_entry, numbers));
    return true;
  }

 private:
  const Statement& statement_;
  const Context& context_;
};

/// Whether an entry is for one of `controls`. Borrows both.
inline auto one_of(const ControlSet& controls, const Catalog& catalog) {
  return [&controls, &catalog](const ControlEntry& entry) {
    const std::optional<std::size_t> ordinal = catalog.find(entry.id);
    return ordinal && controls.contains(*ordinal);
  };
}

}  // namespace ismap::control_criteria
