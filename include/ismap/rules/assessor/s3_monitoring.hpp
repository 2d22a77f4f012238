// Assessor registration rules: monitoring, sanctions, opening of the intake, choice of an assessor.
#pragma once

#include <ismap/rules/assessor/s3_barring_deletion.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessors {

/// 9.3: how assessors are monitored.
inline constexpr RuleRow monitoring{
    .id = "AUD-5.1",
    .clause = {Regulation::assessor_registration, "9.3", "final-2020"},
    .title = {"モニタリングの方法", "Means of monitoring"},
    .text = {"モニタリングは文書による回答により行い、必要に応じて聞き取り調査を行う。立入検査は想定されていない。",
             "Monitoring is done by written answer and, if needed, by interview. No entry into premises is foreseen."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020,
                  {"基本規程5.1、監査機関登録規則9.3", "basic regulation 5.1; assessor registration rules 9.3"}}}},
    .automation = Automation::information,
};

/// Basic regulation 5.3: the committee may ask an assessor to apply again.
inline constexpr RuleRow new_application{
    .id = "AUD-5.2",
    .clause = {Regulation::basic_regulation, "5.3", "final-2020"},
    .title = {"監査機関の再申請", "New application of an assessor"},
    .text =
        {"運営委員会は、登録された監査機関に再申請を求めることができる。"
         "再申請後の審査及び登録は、基本規程4.2及び4.3による。",
         "The committee may ask a registered assessor to apply again; review and registration then follow 4.2 and 4.3 "
         "of the basic regulation."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程5.3", "basic regulation 5.3"}}}},
    .automation = Automation::information,
};

/// Basic regulation 5.4: the committee may suspend or delete a registration.
inline constexpr RuleRow suspension_and_deletion{
    .id = "AUD-5.3",
    .clause = {Regulation::basic_regulation, "5.4", "final-2020"},
    .title = {"監査機関の登録の一時停止及び削除", "Suspension and deletion of an assessor"},
    .text =
        {"運営委員会は、モニタリング、再審査若しくは再監査の結果により、又は要請に正当な理由なく応じない場合に、"
         "登録の一時停止又は削除を行うことができる。",
         "After monitoring, re-review or re-audit, or when a request is ignored without good reason, the committee may "
         "suspend or delete a registration."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程5.4", "basic regulation 5.4"}}}},
    .automation = Automation::information,
};

/// Which changes an assessor notifies, which is not public.
inline constexpr RuleRow notices_of_change{
    .id = "AUD-5.5",
    .clause = {Regulation::assessor_registration, "-", "final-2020"},
    .title = {"変更の届出", "Notices of change"},
    .text = {"監査機関が届け出るべき変更、様式及び期限は確認できない。",
             "Which changes an assessor notifies, on which form and by when could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"条文が確認できないため、監査機関登録規則の原文で確認する必要がある。",
               "The text could not be found: consult the rules themselves."},
};

/// The scheme may ask for working papers.
inline constexpr RuleRow working_papers{
    .id = "AUD-5.6",
    .clause = {Regulation::assessor_registration, "-", "final-2020"},
    .title = {"監査調書の提出", "Working papers"},
    .text = {"必要と認める場合には、監査機関に監査調書の提出を求めることができる。条番号は確認できない。",
             "Where needed, the scheme may ask an assessor for audit working papers. The clause number is not known."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"整理番号11", "no. 11"}}}},
    .automation = Automation::information,
};

/// The plan to admit others than audit corporations.
inline constexpr RuleRow plan_to_open{
    .id = "AUD-6.1",
    .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
    .title = {"監査機関の拡充の方針", "Plan to widen the range of assessors"},
    .text = {"経済産業省は、監査法人に限定していた監査機関を監査法人以外にも拡大し、約70の登録企業に参入を呼びかけ、"
             "管理基準の抜本的な改定に合わせて要件も改めるとした。",
             "METI announced that assessors, limited to audit corporations until then, would be widened beyond them, "
             "that about 70 listed companies would be invited, and that the requirements would be revised with the "
             "criteria."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"監査法人以外への拡大", "widening beyond audit corporations"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

/// What the working group asked for.
inline constexpr RuleRow demand_to_widen{
    .id = "AUD-6.2",
    .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
    .title = {"ワーキング・グループの要望", "Demand of the working group"},
    .text = {"ワーキング・グループは、監査機関の大幅な増加及び参入障壁の検討を求めた。",
             "The working group asked for a large rise in the number of assessors and a look at entry barriers."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"議論", "discussion"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

/// What came of the plan.
inline constexpr RuleRow result_of_opening{
    .id = "AUD-6.3",
    .clause = {Regulation::scheme_guidance, "-", "2025-12-19"},
    .title = {"拡充の結果", "Result of the opening"},
    .text = {"2025年12月に新規1機関の登録が適切とされ、監査法人の裾野が広がったとの発言があった。"
             "監査法人以外の登録があったこと及び改められた条項は確認できない。",
             "One new assessor was judged fit in December 2025, and a member remarked that the base of audit firms had "
             "widened. A first one that is no audit corporation, and which clauses changed, could not be found."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"議題2", "agenda item 2"}},
                 {Source::portal_assessors, {"申請の受付（日付の記載なし）", "intake (undated)"}}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::information,
};

/// Basic regulation 3.2: a provider chooses one of the assessors on the list.
inline constexpr RuleRow choice_of_assessor{
    .id = "AUD-7.1",
    .clause = {Regulation::basic_regulation, "3.2", "final-2020"},
    .title = {"監査機関の選択", "Choice of an assessor"},
    .text = {"クラウドサービス事業者は、監査機関リストに登録された監査機関の中から選択し、その監査を受ける。",
             "A provider chooses one of the bodies on the list of assessors and is audited by it."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程3.2", "basic regulation 3.2"}},
                 {Source::portal_overview, {"概要", "overview"}}}},
    .automation = Automation::information,
    .limits = {"申請における確認はREG-3.1bで行う。", "Tested for applications by REG-3.1b."},
};

inline constexpr std::tuple monitoring_and_sanctions{
    &monitoring,     &new_application, &suspension_and_deletion, &barring_deletion,  &notices_of_change,
    &working_papers, &plan_to_open,    &demand_to_widen,         &result_of_opening, &choice_of_assessor,
};

}  // namespace ismap::assessors
