// The consequences of a comparison, as they are found.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/difference.hpp>
#include <ismap/model/statement.hpp>
#include <ismap/rules/change_row.hpp>

#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap {

/// In order, and each once.
void sort_by_number(std::vector<ControlId>& controls);

/// Where something is in both documents; absent in one that lacks it.
struct Places {
  std::optional<Pointer> old_at{};
  std::optional<Pointer> new_at{};
};

/// Notes what follows under the rules that hold for the new statement. Under others nothing follows.
class Consequences {
 public:
  /// @param day whose rules are cited. Borrows `statement`.
  Consequences(const Statement& statement, Date day) : statement_(statement), day_(day) {}

  /// True if the rule has a row that holds on the day.
  bool holds(const RuleRow& rule);

  /// Notes what follows from a change, under the clause of its rule. `words` fill the places of the message.
  void add(const ChangeRow& change, std::initializer_list<Words> words, Places places = {},
           std::vector<ControlId> controls = {});
  /// The same, with a verdict and a message that were made where the change was found.
  void add(const ChangeRow& change, std::optional<Verdict> verdict, Text message, Places places = {},
           std::vector<ControlId> controls = {});
  /// The same, before all others whatever its verdict.
  void add_first(const ChangeRow& change, Places places);

  /// Notes a consequence under `rule` that is no change by itself. `what` is the stable last part of the code.
  void add(const RuleRow& rule, std::string_view what, std::optional<Verdict> verdict, Text message, Places places,
           std::vector<ControlId> controls);

  /// Adds a control to the consequence of that change, rule and verdict, and begins it with the first one. `{0}` of the
  /// message becomes the number of controls.
  void add_control(const RuleRow& rule, const ChangeRow& change, std::optional<Verdict> verdict, ControlId control);

  /// What was noted so far: doubts first, then in the order of noting.
  struct Noted {
    const Consequence& consequence;  ///< its message may be empty
    const ChangeRow* change;         ///< null for what is no change by itself
    Text message;
  };
  std::vector<Noted> noted() const;

  /// Breaches first, then what is unknown, to be judged, and to be known. Controls are by number.
  std::vector<Consequence> take() &&;

 private:
  using Key = std::tuple<const RuleRow*, std::string_view, std::optional<Verdict>>;

  struct Entry {
    Consequence consequence;
    const ChangeRow* change = nullptr;
    bool is_counted = false;  ///< its message counts the controls
  };

  const RuleRow* row_of(const RuleRow& rule);
  static Text message_of(const Entry& entry);

  const Statement& statement_;
  Date day_;
  std::map<std::string_view, const RuleRow*> rows_;
  std::map<Key, std::size_t> per_control_;
  std::optional<std::pair<Key, std::size_t>>
      last_;  ///< of `per_control_`: controls that follow often belong there, too
  std::vector<Entry> entries_;
  std::vector<Entry> first_;
};

}  // namespace ismap
