// What the rules of the revision of 2025 share: which statements they concern, and from when.
#pragma once

#include <ismap/rules/control_criteria/edition.hpp>
#include <ismap/rules/rule_row.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace ismap::control_criteria {

/// No source says from when the revision applies. Its rows answer for statements of edition ismap-2025 on every day:
///
///     no day supplied             what is clearly broken is not met; a reviewer decides on everything else
///     reference date before it    not met: the edition is not yet in force
///     reference date from it on   decided
///
/// The day is supplied as `Parameter::edition_2025_applies_from`.
inline constexpr Interval day_not_known = {};

/// A clause of the draft.
constexpr Citation clause_draft_2025(std::string_view clause) {
  return {Regulation::control_criteria, clause, draft_of_2025};
}

/// Whether the rules of the draft concern the statement; for other editions they do not answer.
inline bool is_revised(const Statement& statement) {
  return statement.edition == edition_2025;
}

/// The answer, unless there is nothing to check, with what is known of the day from which the revision applies.
inline Answer with_day(Answer answer, const Statement& statement, const Context& context) {
  if (answer.verdict() != Verdict::not_applicable) judge_day_of_2025(answer, statement, context);
  return answer;
}

/// The rows for which `wanted(entry)` holds, by control id, so that the order of the statement shows nowhere. One row a
/// number; none of rows that contradict each other.
template <class Wanted>
std::vector<Row> rows_where(const Statement& statement, const Context& context, Wanted&& wanted) {
  std::vector<Row> rows;
  for (Row row = 0; row < statement.controls.size(); ++row) {
    const ControlEntry& entry = statement.controls[row];
    if (wanted(entry) && !context.index.is_undecided(entry.id)) rows.push_back(row);
  }
  const auto id_of = [&](Row row) { return statement.controls[row].id; };
  std::ranges::stable_sort(rows, {}, id_of);
  const auto share_a_number = [&](Row a, Row b) { return id_of(a).number() == id_of(b).number(); };
  rows.erase(std::unique(rows.begin(), rows.end(), share_a_number), rows.end());
  return rows;
}

/// Whether a number, as stated, is one of the controls criteria.
inline bool is_of_controls_criteria(ControlId id, const Context& context) {
  const std::optional<Level> level = level_as_stated(id, context.catalog);
  return level == Level::objective || level == Level::detail;
}

}  // namespace ismap::control_criteria
