// The revision of the Control Criteria put to comment on 2025-09-18. Its day of application is not public.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/basic_statement_requirements.hpp>
#include <ismap/rules/control_criteria/revised_edition.hpp>
#include <ismap/rules/control_criteria/revised_exclusions.hpp>
#include <ismap/rules/control_criteria/revised_requirements.hpp>
#include <ismap/rules/question.hpp>
#include <ismap/rules/remark.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace ismap::control_criteria {

inline Answer check_revised_individual_controls(const Statement& statement, const Context& context);

/// 2.2(3): each detailed control has an individual control.
inline constexpr Rule<Statement> revision_guidance{
    {.id = "STM25-4",
     .clause = clause_draft_2025("2.2(3)"),
     .title = {"改定案：個別管理策と手引きの位置付け",
               "Revision of 2025: individual controls, and what the guidance is for"},
     .text = {"手引きは参考であり、個別管理策は、手引きから選ぶか独自に設計して、詳細管理策ごとに設ける。",
              "The guidance is for reference only; an individual control is made for each detailed control, from the "
              "guidance or by the provider's own design."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, {"手引き", "guidance"}}}},
     .in_force = day_not_known,
     .point = Point::basic_statement_requirements,
     .limits =
         {"適用日が公表されるまでは、満たすとの判定をしない。"
          "記載の有無のみを確認し、個別管理策が十分であるかは人が判断する。"
          "監査対象期間中の変更の記載は、現行の2.2.4(3)と同じ義務と仮定し、不備は人が判断する。",
          "Nothing is held to be met until the day of application is known. Only presence is checked; whether an "
          "individual control suffices is for a person. For changes during the assessment period the duty of today's "
          "2.2.4(3) is assumed, and what is amiss is for a person."}},
    check_revised_individual_controls,
};

inline Answer check_revised_individual_controls(const Statement& statement, const Context& context) {
  constexpr Label many_without_individual_control{
      "個別管理策の記載のない詳細管理策が{0}件あります。版と番号が合っていません（STM-2.2）。",
      "The individual control is missing for {0} detailed controls. Edition and numbers do not fit: see STM-2.2."};
  if (!is_revised(statement)) return Answer::not_applicable();
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const std::size_t without = context.index.without_individual_control.size();
  Answer answer = weigh_changed_controls(statement, context);
  if (without > 0 && edition_of_numbers(statement, context))
    answer.breach(no_individual_control, context.statement / path<&Statement::controls>,
                  many_without_individual_control, {std::to_string(without)});
  else
    demand_individual_controls(answer, statement, context);
  judge_held_open(answer, statement, context);
  const auto is_implemented_detail = [&](const ControlEntry& entry) { return implements_a_detail(entry, context); };
  judge_contradicted(answer, statement, context,
                     [&](const ControlEntry& entry) { return is_implemented_detail(entry) || !entry.changes.empty(); });
  if (std::ranges::any_of(statement.controls, is_implemented_detail))
    answer.derive("without_individual_control", static_cast<std::int64_t>(without)).met();
  return with_day(std::move(answer), statement, context);
}

/// 2.2 and 2.3: what a statement and a written representation contain moves to the registration rules.
inline constexpr Rule<Statement> revision_moved_clauses{
    {.id = "STM25-5",
     .clause = clause_draft_2025("2.2, 2.3"),
     .title = {"改定案：条項の移動", "Revision of 2025: clauses that move"},
     .text = {"言明書及び経営者確認書の記載事項は登録規則に移り、基本言明要件が2.2となる。",
              "The contents of the statement and of the written representation move to the registration rules, and the "
              "basic statement requirements become 2.2."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, {"形式面での修正", "changes of form"}}}},
     .in_force = day_not_known,
     .point = Point::no_breach,
     .limits = {"移動後の登録規則の条文は公表されていない。記載事項は現行の2.2及び2.3と同じと仮定して評価する。",
                "The registration rules after the move are not public: the contents are assumed to be those of today's "
                "2.2 and 2.3."}},
    [](const Statement& statement, const Context& context) -> Answer {
      constexpr Label moved{
          "言明書及び経営者確認書の記載事項は登録規則に移ります。"
          "移動後の条文は公表されていないため、現行の2.2及び2.3と同じ義務と仮定して評価しました。",
          "The contents of statement and representation move to the registration rules. The new text is not public; "
          "the same duties as in today's 2.2 and 2.3 were assumed."};
      if (!is_revised(statement)) return Answer::not_applicable();
      Answer answer;
      answer.judge("moved", context.statement / path<&Statement::edition>, moved);
      return with_day(std::move(answer), statement, context);
    },
};

/// Of a draft: what it has besides the controls.
inline constexpr Remark rest_as_is{
    .rule = &revision_moved_clauses,
    .code = "rest_as_is",
    .severity = Severity::advice,
    .message = {"管理策以外の記載（監査対象期間、後発事象等を含みます。）は移行元のままです。",
                "All but the controls, assessment period and subsequent events included, is as in the source."},
    .remedy = {"次の言明に合わせて改めてください。", "Bring it up to date for the next statement."},
};

/// A guideline on exclusions and choices, and a check of them before the assessment: plans only.
inline constexpr RuleRow revision_guideline_and_check{
    .id = "STM25-6",
    .clause = clause_draft_2025("ガイドライン、事前確認 (guideline, prior check)"),
    .title = {"改定案：ガイドラインと事前確認", "Revision of 2025: guideline and prior check"},
    .text = {"対象外及び選択の考え方を示すガイドラインと、監査前にその妥当性を確認する枠組みが検討されている。",
             "A guideline on exclusions and choices, and a check of them before the assessment, are planned."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, {"ガイドライン、事前確認", "guideline; prior check"}}}},
    .in_force = day_not_known,
    .automation = Automation::information,
    .limits = {"検討中の計画であり、施行された文書は確認できていない。", "A plan; no text in force was found."},
};

/// The rules that registration rules 6.1(1) sums up for a statement of ismap-2025.
inline constexpr std::tuple revised_statement_requirements{
    &revision_governance_and_management, &revision_objectives_and_details, &revision_exclusions, &revision_guidance};
inline constexpr std::tuple revision_around{&revision_moved_clauses, &revision_guideline_and_check};

inline constexpr auto asked_in_2020 = questions<Dossier>(basic_statement_requirements);
inline constexpr auto asked_in_2025 = questions<Dossier>(revised_statement_requirements);

/// What registration rules 6.1(1) sums up for a statement of this edition.
constexpr std::span<const Question<Dossier>> requirements_of(std::string_view edition) {
  if (edition == edition_2025) return asked_in_2025;
  return asked_in_2020;
}

}  // namespace ismap::control_criteria
