// The consequences of a comparison, as they are found.
#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/model/statement.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/rule.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap {

/// In order, and each once.
void sort_by_number(std::vector<ControlId>& controls);

/// Where something stands in both documents, as far as it does.
struct Places {
  std::optional<Pointer> old_at{};
  std::optional<Pointer> new_at{};
};

/// Notes what follows under the rules that hold for the new statement. Under others nothing follows.
class Consequences {
 public:
  /// @param day whose rules are cited. Borrows `statement`.
  Consequences(const Statement& statement, Date day) : statement_(statement), day_(day) {}

  /// True if the rule has a row that holds on the day. `rule` is a string literal and in the rule book.
  bool holds(std::string_view rule);

  /// Notes a consequence under `rule`, with the clause of its row. `what`, a string literal, is the stable last part of
  /// the code.
  void add(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, Text message,
           Places places = {}, std::vector<ControlId> controls = {});

  /// The same, before all others whatever its verdict.
  void add_first(std::string_view rule, std::string_view what, Verdict verdict, Text message, Places places);

  /// Adds a control to the consequence with that code and verdict, and begins it with the first one. `{0}` of the
  /// message becomes the number of controls.
  void add_control(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, const Label& message,
                   ControlId control);

  /// Breaches first, then what is unknown, to be judged, and to be known. Controls are by number.
  std::vector<Consequence> take() &&;

 private:
  using Key = std::tuple<std::string_view, std::string_view, std::optional<Verdict>>;

  struct Entry {
    Consequence consequence;
    Label per_control{};  ///< empty if not counted
  };

  const RuleRow* row_of(std::string_view rule);

  const Statement& statement_;
  Date day_;
  std::map<std::string_view, const RuleRow*> rows_;
  std::map<Key, std::size_t> per_control_;
  std::optional<std::pair<Key, std::size_t>>
      last_;  ///< of `per_control_`: controls that follow often belong there, too
  std::vector<Entry> entries_;
  std::vector<Consequence> first_;
};

}  // namespace ismap
