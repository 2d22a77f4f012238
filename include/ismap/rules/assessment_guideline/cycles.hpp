// Assessment guideline: what a renewal may leave to another year.
#pragma once

#include <ismap/rules/assessment_guideline/context.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessment_guideline {

/// The revision that brought the cycle of the controls criteria. The day in October 2023 is not known.
inline constexpr Interval since_controls_cycle{date(2023, 10, 1), {}};
/// By this day it certainly applied.
inline constexpr Date controls_cycle_certain = date(2023, 11, 1);
/// The revision that brought the cycle of the management criteria.
inline constexpr Interval since_management_cycle{date(2024, 8, 1), {}};

/// Whether the cycle of the controls criteria can be used, and what falls into this year.
/// - an initial application or ISMAP-LIU: not_applicable
/// - met: a supplement says what is due
/// - needs_judgement: it does not, or the application falls into the transition
Answer controls_cycle(const Dossier& dossier, const PlanContext& context);

/// The same for the management criteria, whose cycle has conditions: not_met without them.
Answer management_cycle(const Dossier& dossier, const PlanContext& context);

/// Whether one certification meets every condition of the management cycle.
Answer isms_conditions(const Dossier& dossier, const PlanContext& context);

/// Whether an ISMS certification is shown among the other certifications.
Answer isms_shown(const Dossier& dossier, const PlanContext& context);

/// Whom to ask and to tell before the assessment.
Answer consultation(const Dossier& dossier, const PlanContext& context);

/// Which individual controls count as changed.
Answer changed_controls(const Dossier& dossier, const PlanContext& context);

inline constexpr Rule<Dossier, PlanContext> cycle_of_controls_criteria{
    {.id = "GL-6.1",
     .clause = {Regulation::assessment_guideline, "-", "2023-10"},
     .title = {"管理策基準の3年周期", "Three-year cycle of the controls criteria"},
     .text =
         {"更新における管理策基準の外部監査は、3年を周期として全ての管理策を対象とする。管理策は重要度により分類され、"
          "分類ごとに周期が定まる。",
          "At renewal the external assessment of the controls criteria covers every control within three years. "
          "Controls are sorted by importance, and each class has its own cycle."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, "three-year cycle"}, {Source::kpmg_japan, "2024-05, classes"}}},
     .in_force = since_controls_cycle,
     .limits = {"分類、分類ごとの周期及びどの管理策をどの年に監査するかは公表されていない（補足「当年の監査の対象となる"
                "管理策」）。2023年10月のいずれの日から適用されたか及び経過措置も公表されていない。ISMAP-"
                "LIUへの適用は確認できていない。3年で一巡したかどうかは一つの申請からは分からない。",
                "Classes, their cycles and which control falls in which year are not public (supplement "
                "controls_due_this_year), nor are the day in October 2023 and transitional rules. No source applies "
                "the cycle to ISMAP-LIU. One application does not show whether three years cover everything."}},
    &controls_cycle,
};

inline constexpr Rule<Dossier, PlanContext> cycle_of_management_criteria{
    {.id = "GL-6.2",
     .clause = {Regulation::assessment_guideline, "-", "2024-08"},
     .title = {"マネジメント基準の3年周期", "Three-year cycle of the management criteria"},
     .text =
         {"更新においては、ISMS認証を有する事業者は、マネジメント基準の監査を3年を周期として受けることができる。初回の"
          "監査は全ての項目を対象とする。",
          "At renewal a provider with an ISMS certification may have the management criteria assessed in a "
          "three-year cycle. A first assessment covers every item."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, "three years, ISMS"},
                  {Source::kpmg_japan, "2024-11, revision of 2024-08"},
                  {Source::portal_multi_year_cycle, "management criteria"}}},
     .in_force = since_management_cycle,
     .limits = {"どの項目をどの年に監査するか（補足「当年の監査の対象となる管理策」）及び2024年8月1日前に終了した監査対"
                "象期間の扱いは公表されていない。ISMAP-LIUへの適用は確認できていない。",
                "Which item falls in which year (supplement controls_due_this_year) and how a period that ended before "
                "2024-08-01 is treated are not public. No source applies the cycle to ISMAP-LIU."}},
    &management_cycle,
};

inline constexpr Rule<Dossier, PlanContext> conditions_of_management_cycle{
    {.id = "GL-6.3",
     .clause = {Regulation::scheme_guidance, "-", "2024"},
     .title = {"マネジメント基準の周期の条件", "Conditions of the management cycle"},
     .text =
         {"(a) 更新申請であり、(b) 監査対象期間がISMS認証の有効期間内にあり（見込まれる更新を含む。）、(c) 認証がJIS Q "
          "27001又はIAF加盟の認定機関が認定した認証機関によるISO/IEC 27001であり、(d) 認証の適用範囲が言明の対象のサー"
          "ビス及びマネジメント基準の個別管理策を適用する組織を含み、その旨を説明していること。",
          "(a) It is a renewal; (b) the assessment period lies within the validity of the ISMS certificate, an "
          "expected renewal counting; (c) the certificate is JIS Q 27001, or ISO/IEC 27001 from a body accredited "
          "by an IAF member; (d) its scope contains the stated service and the organisation that applies the "
          "individual controls of the management criteria, and this is explained."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_multi_year_cycle, "conditions"}}},
     .in_force = since_management_cycle,
     .limits =
         {"認証書及び適用範囲の説明そのものは見ず、申請文書の記載による。監査対象期間の前に失効した認証の更新の見込み"
          "は人が判断する。",
          "Goes by what the documents say, not by the certificate or the explanation themselves. Whether the "
          "renewal of a certificate that ended before the period can be expected is for a person to say."}},
    &isms_conditions,
};

inline constexpr Rule<Dossier, PlanContext> form_of_management_cycle{
    {.id = "GL-6.4",
     .clause = {Regulation::service_registration, "様式3別添7 (Form 3, annex 7)", "2024"},
     .title = {"他の認証の提示", "Showing the certification"},
     .text = {"条件の充足は様式3別添7（他の認証及び監査の状況）により示す。対象となる制度は現在ISMSに限られる。",
              "The conditions are shown by Form 3, annex 7 (other certifications and audits). ISMS is the only scheme "
              "accepted at present."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_multi_year_cycle, "Form 3, annex 7"}}},
     .in_force = since_management_cycle},
    &isms_shown,
};

inline constexpr Rule<Dossier, PlanContext> procedure_of_management_cycle{
    {.id = "GL-6.5",
     .clause = {Regulation::scheme_guidance, "-", "2024"},
     .title = {"事前の相談及び監査機関への通知", "Consulting and telling before the assessment"},
     .text = {"監査の前に運用支援機関に相談することが原則として推奨される。遅くとも監査機関の業務開始までに、周期の適用"
              "を希望"
              "する旨及び運用支援機関の確認を得た旨を監査機関に伝える。",
              "Consulting the operating body before the assessment is recommended as a rule. By the start of the "
              "assessor's work at the latest, the provider tells it that the cycle is wanted and that the operating "
              "body found it sound."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_multi_year_cycle, "procedure"}}},
     .in_force = since_management_cycle,
     .automation = Automation::left_to_people,
     .limits = {"相談及び通知の事実は申請文書に現れない。",
                "The documents show neither the consultation nor the notice."}},
    &consultation,
};

inline constexpr Rule<Dossier, PlanContext> changed_controls_leave_the_cycle{
    {.id = "GL-6.6",
     .clause = {Regulation::control_criteria, "2.2.4", "2022-04-01"},
     .title = {"変更された個別管理策", "Changed individual controls"},
     .text = {"規程又は手順書、実現方法（設計、構成、設定）、運用（記録、頻度）又は管理の仕組み（手作業からシステムへの"
              "移行、"
              "ツールの変更）の変更及び新たな採用は、個別管理策の内容の変更に当たり、その年の監査の対象となる。マネジメ"
              "ント基準"
              "では、責任者の交代、同じプロセス内のシステム又はリージョンの追加及び管理策基準の改定は、それのみでは当た"
              "らない。",
              "A change of the rules or manuals of a control, of how it is realised (design, configuration, settings), "
              "run (records, frequency) or managed (from manual work to a system, another tool), and a new adoption "
              "count as a change of the individual control, which is then assessed in that year. In the management "
              "criteria new managers, more systems or regions inside the same process and a changed controls criterion "
              "do not count by themselves."},
     .standing = Standing::inferred,
     .sources = {{{Source::portal_changed_control, "the kinds of change"}, {Source::criteria_2022, "2.2.4"}}},
     .in_force = since_controls_cycle,
     .limits =
         {"変更された個別管理策をその年に監査することは推定による。種類の記載がない変更は変更に当たるものとする。"
          "前回の言明との差（新たに採用した管理策を含む。）は一つの申請からは分からない。管理策基準における責任者の"
          "交代等は人が判断する。",
          "That changed controls are assessed in that year is inferred. A change without a nature counts. One "
          "application does not show what differs from the statement before, newly adopted controls included. In "
          "the controls criteria a person decides on new managers and the like."}},
    &changed_controls,
};

inline constexpr RuleRow services_of_one_provider{
    .id = "GL-6.7",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"同一事業者の他のサービス", "Other services of the same provider"},
    .text = {"同じ事業者の登録済みのサービスについて監査された基準を重ねて監査しないことが2025年度に計画された。ADD-"
             "4と同じ。",
             "For FY2025 it was planned not to assess again what was assessed for another registered service of the "
             "same provider. The same as ADD-4."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, "plan"}}},
    .in_force = Interval{date(2024, 12, 9), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow text_change_2024{
    .id = "GL-6.8",
    .clause = {Regulation::control_criteria, "別表3 (attached table 3)", "2024-07"},
    .title = {"2024年7月の管理策の改定", "Control text change of 2024-07"},
    .text = {"詳細管理策4件（8.1.5.4.P、16.1.5.10、13.2.3.7.P、12.2.1.15）が新設され、4件（9.2.3.11.PB、7.2.2.18、13.1."
             "3.1、"
             "13.1.3.5）に例が追加され、1件の文言が改められた。",
             "Four detailed controls were added (8.1.5.4.P, 16.1.5.10, 13.2.3.7.P, 12.2.1.15), four gained examples "
             "(9.2.3.11.PB, 7.2.2.18, 13.1.3.1, 13.1.3.5), and one was reworded."},
    .standing = Standing::reported,
    .sources = {{{Source::kpmg_japan, "2024-09, revision"}}},
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
