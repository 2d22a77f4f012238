// The revision of 2025: the two grounds on which a control may be excluded.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/left_out.hpp>
#include <ismap/rules/control_criteria/revised_edition.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/remark.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach no_reason_in_revision{
    .code = "no_reason",
    .message = {"{0}を対象外とする理由が記載されていません。", "{0} is excluded without a reason."},
    .cure = {.kind = RemedyKind::set_value, .what = give_reason},
};

inline Answer check_revised_exclusions(const Statement& statement, const Context& context);

/// 2.2(3): what is excluded has a reason, and one of the two grounds.
inline constexpr Rule<Statement> revision_exclusions{
    {.id = "STM25-3",
     .clause = clause_draft_2025("2.2(3)"),
     .title = {"改定案：対象外とする二つの理由", "Revision of 2025: two grounds for exclusion"},
     .text =
         {"統制目標又は詳細管理策は、合理的に適用できないか、リスク分析により不要と適切に判断したときに、"
          "理由を示して対象外とすることができる。",
          "An objective or a detailed control may be excluded, with reason, if it cannot reasonably be applied or if a "
          "risk analysis properly found it not needed."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, {"基本言明要件", "basic statement requirements"}}}},
     .in_force = day_not_known,
     .point = Point::basic_statement_requirements,
     .limits =
         {"理由が合理的であるか、リスク分析が適切であるかは人が判断する。考え方を示すガイドラインは検討中である。",
          "Whether a reason is reasonable and a risk analysis proper is for a person; the guideline on it is planned "
          "only."}},
    check_revised_exclusions,
};

/// Of the exclusions in a draft whose source is a statement under the criteria of 2020.
inline constexpr Remark grounds_given{
    .rule = &revision_exclusions,
    .code = "grounds",
    .severity = Severity::advice,
    .message =
        {"対象外の理由の種別が移行元に記載されていない管理策（{0}件）は、"
         "現行の管理基準における唯一の理由である「合理的な適用が不可能」によるものとしました。"
         "改定後は、「リスク分析の結果、実施不要と適切に判断した場合」も対象外とすることができます。",
         "Exclusions without a stated ground ({0}) are given the only one of the criteria in force since 2020, that "
         "the control cannot reasonably be applied. The revision knows a second one: that a risk analysis properly "
         "found it not needed."},
};

/// The reason and the ground of one exclusion.
inline void check_revised_exclusion(Answer& answer, Row row, const Statement& statement, const Context& context) {
  constexpr Label no_ground{
      "{0}を対象外とする理由の種別（合理的な適用が不可能、又はリスク分析の結果、実施不要）が示されていません。",
      "On which of the two grounds {0} is excluded is not given: not applicable, or not needed by risk analysis."};
  constexpr Label weigh_applicability{"{0}が合理的に適用できないとする理由を確認してください。理由：{1}",
                                      "Is it reasonable that {0} cannot be applied? {1}"};
  constexpr Label weigh_risk_analysis{"{0}を不要としたリスク分析が適切であるかを確認してください。理由：{1}",
                                      "Did the risk analysis properly find {0} not needed? {1}"};
  const ControlEntry& entry = statement.controls[row];
  const std::string number = entry.id.string();
  const Pointer place = context.control(row);
  const At reason_at{place / path<&ControlEntry::reason>, entry.id};
  if (!is_stated(entry.reason)) {
    answer.breach(no_reason_in_revision, reason_at, {number});
    return;
  }
  answer.read<&ControlEntry::reason>(entry, place);
  if (is_placeholder(*entry.reason)) check_text(answer, *entry.reason, reason_at, no_reason_in_revision);
  if (!entry.ground) {
    answer.missing({place / path<&ControlEntry::ground>, entry.id}, fill(no_ground, {number}));
    return;
  }
  answer.read<&ControlEntry::ground>(entry, place);
  const bool by_analysis = *entry.ground == ExclusionGround::risk_analysis;
  answer.judge(by_analysis ? "risk_analysis" : "not_applicable", reason_at,
               with_reason(by_analysis ? weigh_risk_analysis : weigh_applicability, entry.id, *entry.reason));
}

inline Answer check_revised_exclusions(const Statement& statement, const Context& context) {
  constexpr Label realised_in_revision{
      "統制目標{0}は対象外とされていますが、その詳細管理策{1}は実施するとされています。"
      "対象外とする理由と整合するかを確認してください。",
      "{1} is realised while its objective {0} is excluded. Does that go with the reason for excluding it?"};
  if (!is_revised(statement)) return Answer::not_applicable();
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const auto is_excluded = [&](const ControlEntry& entry) {
    return entry.stance == Stance::excluded && is_of_controls_criteria(entry.id, context);
  };
  const std::vector<Row> rows = rows_where(statement, context, is_excluded);
  Answer answer;
  judge_contradicted(answer, statement, context, is_excluded);
  if (!rows.empty()) answer.derive("excluded", static_cast<std::int64_t>(rows.size()));
  for (const Row row : rows) check_revised_exclusion(answer, row, statement, context);
  judge_realised_details(answer, context.catalog.objectives() & context.index.excluded, realised_in_revision, statement,
                         context);
  advise_on_shared_reasons(answer, rows, many_weighed, statement, context);
  return with_day(std::move(answer), statement, context);
}

}  // namespace ismap::control_criteria
