// Assessment guideline: what a renewal may leave to another year.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/assessment_guideline/changed_control.hpp>
#include <ismap/rules/assessment_guideline/context.hpp>
#include <ismap/rules/assessment_guideline/cycle_conditions.hpp>
#include <ismap/rules/rule.hpp>

#include <cstddef>
#include <cstdint>
#include <tuple>

namespace ismap::assessment_guideline {

/// The revision that brought the cycle of the controls criteria. The day in October 2023 is not known.
inline constexpr Interval since_controls_cycle{date(2023, 10, 1), {}};
/// By this day it certainly applied.
inline constexpr Date controls_cycle_certain = date(2023, 11, 1);

/// Chapters of the Control Criteria, both ends included.
struct Chapters {
  unsigned first;
  unsigned last;
};
inline constexpr Chapters management_chapters{4, 4};
inline constexpr Chapters controls_chapters{5, 18};

/// Whether a cycle that certainly applies from `certain_from` on covers this application: a reviewer decides on an
/// earlier one.
inline void check_start(Answer& answer, const Dossier& dossier, Date certain_from) {
  constexpr Label in_transition{
      "申請日又は監査対象期間の末日が{0}より前のため、周期の規定が適用されるかどうかを公表資料から判断できません。",
      "The day of filing or the end of the assessment period lies before {0}: public sources do not say whether the "
      "cycle applies."};
  const Date filed = answer.read<&Dossier::application, &Application::filed_on>(dossier);
  const Date last = answer.read<&Dossier::statement, &Statement::assessment_period, &Period::last>(dossier);
  answer.derive("cycle_from", certain_from);
  const Text unknown_start = fill(in_transition, {to_string(certain_from)});
  if (filed < certain_from)
    answer.judge("transition", path<&Dossier::application, &Application::filed_on>, unknown_start);
  else if (last < certain_from)
    answer.judge("transition", path<&Dossier::statement, &Statement::assessment_period, &Period::last>, unknown_start);
  else
    answer.met();
}

/// Whether a supplement says which controls of `chapters` are due this year: a reviewer decides without it.
inline void check_table(Answer& answer, const PlanContext& context, Chapters chapters) {
  constexpr Label no_table{
      "どの管理策をどの年に監査するかは公表されていません。"
      "補足「当年の監査の対象となる管理策」により、今年の対象を与えることができます。",
      "Which control falls in which year is not public. The supplement controls_due_this_year can name what is due "
      "now."};
  constexpr Label silent_table{"補足「当年の監査の対象となる管理策」に、この基準の管理策がありません。",
                               "The supplement controls_due_this_year names no control of these criteria."};
  constexpr Pointer controls_at = path<&Dossier::statement, &Statement::controls>;
  if (!context.due_this_year) {
    answer.judge("rotation", controls_at, no_table);
    return;
  }
  answer.rely_on(Parameter::controls_due_this_year);
  if (context.due_this_year->names_any_of_chapters(chapters.first, chapters.last))
    answer.met();
  else
    answer.judge("rotation_silent", controls_at, silent_table, Severity::warning);
}

/// GL-6.1: whether the cycle of the controls criteria can be used, and what falls into this year.
/// - an initial application or ISMAP-LIU: not_applicable
/// - met: a supplement says what is due
/// - needs_judgement: it does not, or the application falls into the transition
inline constexpr Rule<Dossier, PlanContext> cycle_of_controls_criteria{
    {.id = "GL-6.1",
     .clause = {Regulation::assessment_guideline, "-", "2023-10"},
     .title = {"管理策基準の3年周期", "Three-year cycle of the controls criteria"},
     .text = {"更新における管理策基準の外部監査は、3年を周期として全ての管理策を対象とする。"
              "管理策は重要度により分類され、分類ごとに周期が定まる。",
              "At renewal the external assessment of the controls criteria covers every control within three years. "
              "Controls are sorted by importance, and each class has its own cycle."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, {"3年の周期に係る説明", "three-year cycle"}},
                  {Source::kpmg_japan, {"2024年5月の記事、分類", "2024-05, classes"}}}},
     .in_force = since_controls_cycle,
     .limits = {"分類、分類ごとの周期及びどの管理策をどの年に監査するかは公表されていない（補足「当年の監査の対象となる"
                "管理策」）。2023年10月のいずれの日から適用されたか及び経過措置も公表されていない。"
                "ISMAP-LIUへの適用は確認できていない。3年で一巡したかどうかは一つの申請からは分からない。",
                "Classes, their cycles and which control falls in which year are not public (supplement "
                "controls_due_this_year), nor are the day in October 2023 and transitional rules. No source applies "
                "the cycle to ISMAP-LIU. One application does not show whether three years cover everything."}},
    [](const Dossier& dossier, const PlanContext& context) -> Answer {
      Answer answer;
      if (!is_ismap(dossier, answer) || !is_renewal(dossier, answer)) return answer;
      check_start(answer, dossier, controls_cycle_certain);
      check_table(answer, context, controls_chapters);
      return answer;
    },
};

/// GL-6.2: the same for the management criteria, whose cycle has conditions: not_met without them.
inline constexpr Rule<Dossier, PlanContext> cycle_of_management_criteria{
    {.id = "GL-6.2",
     .clause = {Regulation::assessment_guideline, "-", "2024-08"},
     .title = {"マネジメント基準の3年周期", "Three-year cycle of the management criteria"},
     .text =
         {"更新においては、ISMS認証を有する事業者は、マネジメント基準の監査を3年を周期として受けることができる。"
          "初回の監査は全ての項目を対象とする。",
          "At renewal a provider with an ISMS certification may have the management criteria assessed in a three-year "
          "cycle. A first assessment covers every item."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, {"ISMSを条件とする3年の周期に係る説明", "three years, ISMS"}},
                  {Source::kpmg_japan, {"2024年11月の記事、2024年8月の改定", "2024-11, revision of 2024-08"}},
                  {Source::portal_multi_year_cycle, {"マネジメント基準", "management criteria"}}}},
     .in_force = since_management_cycle,
     .limits = {"どの項目をどの年に監査するか（補足「当年の監査の対象となる管理策」）"
                "及び2024年8月1日前に終了した監査対象期間の扱いは公表されていない。"
                "ISMAP-LIUへの適用は確認できていない。",
                "Which item falls in which year (supplement controls_due_this_year) and how a period that ended before "
                "2024-08-01 is treated are not public. No source applies the cycle to ISMAP-LIU."}},
    [](const Dossier& dossier, const PlanContext& context) -> Answer {
      Answer answer;
      if (!is_ismap(dossier, answer)) return answer;
      for (const auto* rule : {&conditions_of_management_cycle, &form_of_management_cycle})
        answer.follow(*rule, rule->check(dossier, context).verdict());
      if (answer.verdict() == Verdict::not_met) return answer;
      check_start(answer, dossier, *since_management_cycle.from);
      check_table(answer, context, management_chapters);
      return answer;
    },
};

/// GL-6.5: whom to ask and to tell before the assessment.
inline constexpr Rule<Dossier, PlanContext> procedure_of_management_cycle{
    {.id = "GL-6.5",
     .clause = {Regulation::scheme_guidance, "-", "2024"},
     .title = {"事前の相談及び監査機関への通知", "Consulting and telling before the assessment"},
     .text = {"監査の前に運用支援機関に相談することが原則として推奨される。"
              "遅くとも監査機関の業務開始までに、"
              "周期の適用を希望する旨及び運用支援機関の確認を得た旨を監査機関に伝える。",
              "Consulting the operating body before the assessment is recommended as a rule. By the start of the "
              "assessor's work at the latest, the provider tells it that the cycle is wanted and that the operating "
              "body found it sound."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_multi_year_cycle, {"手続", "procedure"}}}},
     .in_force = since_management_cycle,
     .automation = Automation::left_to_people,
     .limits = {"相談及び通知の事実は申請文書に現れない。",
                "The documents show neither the consultation nor the notice."}},
    [](const Dossier& dossier, const PlanContext& context) -> Answer {
      constexpr Label ask_and_tell{
          "マネジメント基準の周期を適用する場合は、監査の前に運用支援機関に相談し、"
          "業務開始までに監査機関に伝えてください。",
          "If the cycle of the management criteria is to be used, consult the operating body before the assessment, "
          "and tell the assessor by the start of its work."};
      Answer answer;
      if (!is_ismap(dossier, answer) || !is_renewal(dossier, answer)) return answer;
      if (cycle_of_management_criteria.check(dossier, context).verdict() == Verdict::not_met) return answer;
      return answer.judge("tell", path<&Dossier::application, &Application::kind>, ask_and_tell);
    },
};

inline Answer check_changed_controls(const Dossier& dossier, const PlanContext& context);

/// GL-6.6: which individual controls count as changed.
inline constexpr Rule<Dossier, PlanContext> changed_controls_leave_the_cycle{
    {.id = "GL-6.6",
     .clause = {Regulation::control_criteria, "2.2.4", "2022-04-01"},
     .title = {"変更された個別管理策", "Changed individual controls"},
     .text = {"規程又は手順書、実現方法（設計、構成、設定）、運用（記録、頻度）"
              "又は管理の仕組み（手作業からシステムへの移行、ツールの変更）の変更及び新たな採用は、"
              "個別管理策の内容の変更に当たり、その年の監査の対象となる。"
              "マネジメント基準では、責任者の交代、同じプロセス内のシステム又はリージョンの追加及び管理策基準の改定は、"
              "それのみでは当たらない。",
              "A change of the rules or manuals of a control, of how it is realised (design, configuration, settings), "
              "run (records, frequency) or managed (from manual work to a system, another tool), and a new adoption "
              "count as a change of the individual control, which is then assessed in that year. In the management "
              "criteria new managers, more systems or regions inside the same process and a changed controls criterion "
              "do not count by themselves."},
     .standing = Standing::inferred,
     .sources = {{{Source::portal_changed_control, {"変更の種類", "the kinds of change"}},
                  {Source::criteria_2022, "2.2.4"}}},
     .in_force = since_controls_cycle,
     .limits =
         {"変更された個別管理策をその年に監査することは推定による。種類の記載がない変更は変更に当たるものとする。"
          "前回の言明との差（新たに採用した管理策を含む。）は一つの申請からは分からない。"
          "管理策基準における責任者の交代等は人が判断する。",
          "That changed controls are assessed in that year is inferred. A change without a nature counts. One "
          "application does not show what differs from the statement before, newly adopted controls included. In the "
          "controls criteria a person decides on new managers and the like."}},
    check_changed_controls,
};

inline Answer check_changed_controls(const Dossier& dossier, const PlanContext& context) {
  constexpr Label not_told{
      "{0}の変更が個別管理策の内容の変更に当たるかどうかは、管理策基準については示されていません。",
      "Whether the change of {0} counts as a change of the individual control is not told for the controls criteria."};
  Answer answer;
  if (context.index.changed.empty() || !is_renewal(dossier, answer)) return answer;
  std::int64_t changed = 0;
  for (const Row row : context.index.changed) {
    const ControlEntry& entry = dossier.statement.controls[row];
    if (!is_realised(entry)) continue;
    const Pointer at = context.control(row) / path<&ControlEntry::changes>;
    for (std::size_t i = 0; i < entry.changes.size(); ++i)
      if (entry.changes[i].nature) answer.read<&ControlChange::nature>(entry.changes[i], at / i);
    const Changed decided = change_of(entry, dossier.statement.assessment_period);
    if (decided == Changed::yes) ++changed;
    if (decided == Changed::undecided)
      answer.judge("nature", {at, entry.id}, fill(not_told, {entry.id.string()}));
    else
      answer.met();
  }
  return answer.derive("changed_controls", changed);
}

/// GL-6.7: controls that were assessed for another service of the provider.
inline constexpr RuleRow services_of_one_provider{
    .id = "GL-6.7",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"同一事業者の他のサービス", "Other services of the same provider"},
    .text = {"同じ事業者の登録済みのサービスについて監査された基準を重ねて監査しないことが2025年度に計画された。"
             "ADD-4と同じ。",
             "For FY2025 it was planned not to assess again what was assessed for another registered service of the "
             "same provider. The same as ADD-4."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"今後の計画に係る説明", "plan"}}}},
    .in_force = Interval{date(2024, 12, 9), {}},
    .automation = Automation::information,
};

/// GL-6.8: the control texts that changed in July 2024.
inline constexpr RuleRow text_change_2024{
    .id = "GL-6.8",
    .clause = {Regulation::control_criteria, "別表3 (attached table 3)", "2024-07"},
    .title = {"2024年7月の管理策の改定", "Control text change of 2024-07"},
    .text = {"詳細管理策4件（8.1.5.4.P、16.1.5.10、13.2.3.7.P、12.2.1.15）が新設され、4件（9.2.3.11.PB、7.2.2.18、"
             "13.1.3.1、13.1.3.5）に例が追加され、1件の文言が改められた。",
             "Four detailed controls were added (8.1.5.4.P, 16.1.5.10, 13.2.3.7.P, 12.2.1.15), four gained examples "
             "(9.2.3.11.PB, 7.2.2.18, 13.1.3.1, 13.1.3.5), and one was reworded."},
    .standing = Standing::reported,
    .sources = {{{Source::kpmg_revision_2024, {"2024年9月の記事、改定", "2024-09, revision"}}}},
    .in_force = Interval{date(2024, 7, 1), {}},
    .automation = Automation::information,
    .limits = {"2024年7月のいずれの日から適用されたかは公表されていない。",
               "From which day of July 2024 is not public."},
};

inline constexpr std::tuple cycles{
    &cycle_of_controls_criteria,     &cycle_of_management_criteria,
    &conditions_of_management_cycle, &form_of_management_cycle,
    &procedure_of_management_cycle,  &changed_controls_leave_the_cycle,
    &services_of_one_provider,       &text_change_2024,
};

}  // namespace ismap::assessment_guideline
