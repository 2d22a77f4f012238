// Numbers that a statement states more than once, and not in the same way: nobody can say what is stated (second
// reading, SR-8).
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <algorithm>
#include <span>

namespace ismap::control_criteria {

/// Calls `visit(rows)` for each of the numbers, with all of its rows.
template <class Visit>
void for_each_contradicted(const Statement& statement, const Context& context, Visit&& visit) {
  const std::span<const Row> rows = context.index.contradicted;
  for (auto from = rows.begin(); from != rows.end();) {
    const auto is_other = [&](Row row) {
      return statement.controls[row].id.number() != statement.controls[*from].id.number();
    };
    const auto to = std::find_if(from, rows.end(), is_other);
    visit(std::span<const Row>{from, to});
    from = to;
  }
}

/// A person says what is stated about each of the numbers of which a row `concerns` the rule.
template <class Concerns>
void judge_contradicted(Answer& answer, const Statement& statement, const Context& context, Concerns&& concerns) {
  constexpr Label contradicted{"{0}について内容の異なる記載が複数あり、いずれが言明であるかが分かりません。",
                               "{0} is stated more than once, and not in the same way: which of them holds?"};
  for_each_contradicted(statement, context, [&](std::span<const Row> rows) {
    if (std::ranges::none_of(rows, [&](Row row) { return concerns(statement.controls[row]); })) return;
    const Row first = std::ranges::min(rows);
    answer.judge("contradicted", context.control(first), fill(contradicted, {statement.controls[first].id.string()}),
                 Severity::warning);
  });
}

/// The controls of the catalogue among them that a row excludes.
inline ControlSet perhaps_excluded(const Statement& statement, const Context& context) {
  ControlSet controls;
  for (const Row row : context.index.contradicted)
    if (statement.controls[row].stance == Stance::excluded)
      if (const auto ordinal = context.catalog.find(statement.controls[row].id)) controls.insert(*ordinal);
  return controls;
}

}  // namespace ismap::control_criteria
