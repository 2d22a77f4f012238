// Control Criteria 2.2.4(3): the individual control of each detail.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/edition.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <algorithm>
#include <cstdint>

namespace ismap::control_criteria {

inline constexpr Breach no_individual_control{
    .code = "no_individual_control",
    .message = {"{0}の個別管理策が記載されていません。", "The individual control for {0} is missing."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"個別管理策を記載してください。", "Write the individual control."}},
};

inline Answer check_individual_controls(const Statement& statement, const Context& context);

/// 2.2.4(3): each detail that the provider implements has an individual control.
inline constexpr Rule<Statement> individual_controls_described{
    {.id = "STM-2.2.4-3d",
     .clause = clause_2022("2.2.4(3)"),
     .title = {"個別管理策の記載", "Individual controls"},
     .text = {"必須の詳細管理策及び選択した詳細管理策のそれぞれについて、個別管理策を記載する。",
              "The individual control is described for each mandatory and each selected detailed control."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(3)"}}},
     .point = Point::basic_statement_requirements,
     .limits = {"記載の有無のみを確認し、個別管理策が十分であるか及び仮の記載でないかは人が判断する。"
                "番号を確認できない詳細管理策のものも、人が判断する。",
                "Only presence is checked; whether an individual control suffices, or is but a placeholder, is for a "
                "person, and so is that of a detailed control whose number cannot be checked."},
     .reads = Reads::controls},
    check_individual_controls,
};

/// A breach for each detail that is implemented without an individual control.
inline void demand_individual_controls(Answer& answer, const Statement& statement, const Context& context) {
  for (const Row row : context.index.without_individual_control) {
    const ControlId id = statement.controls[row].id;
    answer.breach(no_individual_control, {context.control(row) / path<&ControlEntry::individual_control>, id},
                  {id.string()});
  }
}

/// A reviewer decides on each individual control that is but a placeholder.
inline void judge_held_open(Answer& answer, const Statement& statement, const Context& context) {
  for (const Row row : context.index.individual_control_held_open) {
    const ControlEntry& entry = statement.controls[row];
    check_text(answer, *entry.individual_control,
               {context.control(row) / path<&ControlEntry::individual_control>, entry.id}, no_individual_control);
  }
}

/// Whether the entry says that the provider itself implements a detail.
inline bool implements_a_detail(const ControlEntry& entry, const Context& context) {
  return entry.stance == Stance::implemented && level_as_stated(entry.id, context.catalog) == Level::detail;
}

inline Answer check_individual_controls(const Statement& statement, const Context& context) {
  constexpr Label individual_controls_not_checked{
      "個別管理策を記載する詳細管理策のうち{1}件（{0}）は、別表3の全体が読み込まれていないため、"
      "番号を確認できません（--catalog）。",
      "Of the detailed controls with an individual control, the numbers of {1} ({0}) could not be checked, attached "
      "table 3 not being at hand as a whole (--catalog)."};
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const StatementIndex& index = context.index;
  Answer answer;
  demand_individual_controls(answer, statement, context);
  judge_held_open(answer, statement, context);
  judge_contradicted(answer, statement, context,
                     [&](const ControlEntry& entry) { return implements_a_detail(entry, context); });
  judge_unchecked(answer, individual_controls_not_checked, context,
                  [](Stance stance) { return stance == Stance::implemented; });
  const auto is_implemented = [](const UnlistedDetail& detail) {
    return detail.stance == Stance::implemented && !detail.is_undecided;
  };
  if ((index.implemented & context.catalog.details()).empty() &&
      std::ranges::none_of(index.unlisted_details, is_implemented))
    return answer;
  answer.derive("without_individual_control", static_cast<std::int64_t>(index.without_individual_control.size()));
  return answer.met();
}

}  // namespace ismap::control_criteria
