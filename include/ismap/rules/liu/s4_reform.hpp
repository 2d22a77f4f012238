// ISMAP-LIU: the state of its list, and reforms under way.
#pragma once

#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::liu {

/// Plans told on 2024-12-09, at the public working group.
inline constexpr Interval since_reform_plan{date(2024, 12, 9), {}};
/// The draft revision of the Control Criteria.
inline constexpr Interval since_draft_2025{date(2025, 9, 18), {}};

inline constexpr RuleRow number_of_services{
    .id = "LIU-4.1",
    .clause = {Regulation::scheme_guidance, "-", "2025"},
    .title = {"登録サービスの数", "Number of registered services"},
    .text = {"登録サービスは、2023年10月には0件、2024年10月には1件であり、"
             "2025年12月に新規申請1件が要件に適合すると判断された。",
             "No service was registered in 2023-10 and one in 2024-10; one new application was found fit in 2025-12."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"登録サービスの数", "number of services"}},
                 {Source::committee_38, "ISMAP-LIU"},
                 {Source::kpmg_japan, {"2023年10月の記事、特別措置", "2023-10, special measures"}}}},
    .in_force = since_opening,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow saas_on_listed_base{
    .id = "LIU-4.2",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"登録基盤上のSaaS", "SaaS on a registered base"},
    .text =
        {"登録済みのIaaS又はPaaS上のSaaSについて、"
         "基盤側で監査及び審査を経た事項を省略できることを2025年度に明確にする方針が示された。",
         "It was planned to make explicit in FY2025 that a SaaS on a registered base may skip what was assessed and "
         "reviewed there."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"今後の計画に係る説明", "plan"}}}},
    .in_force = since_reform_plan,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow new_category{
    .id = "LIU-4.3",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"SaaSの新たな区分", "New category of SaaS"},
    .text =
        {"求める水準を下げたSaaSの区分について、2025年度内に方向性を示す方針が示された。結果は確認できていない。",
         "A direction for a SaaS category with a lower level was planned within FY2025; no outcome could be found."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"今後の計画に係る説明", "plan"}}}},
    .in_force = since_reform_plan,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow fewer_controls{
    .id = "LIU-4.4",
    .clause = {Regulation::control_criteria, "-", "draft-2025"},
    .title = {"管理基準の改定案", "Draft revision of the Control Criteria"},
    .text =
        {"改定案は詳細管理策を1,163から322に減らしてB及びPBの区分を廃し、全てを原則として実施の対象とし、"
         "合理的に適用できない場合又はリスク分析により不要と示された場合に限り対象外とすることを認める。",
         "The draft cuts detailed controls from 1,163 to 322 without the marks B and PB; each is to be implemented in "
         "principle, unless not reasonably applicable or shown by risk analysis not to be needed."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, {"概要", "outline"}},
                 {Source::nco_2025, {"2025年9月18日から10月17日までの意見募集", "consultation 2025-09-18 to 10-17"}},
                 {Source::committee_38, {"2025年12月25日に公表予定の回答", "reply to be published 2025-12-25"}}}},
    .in_force = since_draft_2025,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow moved_clauses{
    .id = "LIU-4.5",
    .clause = {Regulation::control_criteria, "2.2, 2.3", "draft-2025"},
    .title = {"言明書及び経営者確認書の規定の移動", "Clauses on statement and representation move"},
    .text =
        {"改定案では、言明及び経営者確認書に関する規定が管理基準から登録規則に移り、2.2.4は管理基準の2.2となる。",
         "In the draft the clauses on the statement and on the written representation move to the registration rules; "
         "2.2.4 becomes 2.2 of the criteria."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, {"概要", "outline"}}}},
    .in_force = since_draft_2025,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow guideline_and_pre_check{
    .id = "LIU-4.6",
    .clause = {Regulation::scheme_guidance, "-", "draft-2025"},
    .title = {"ガイドライン及び事前確認", "Guideline and pre-check"},
    .text = {"対象外とする管理策等に関するガイドライン及び監査前の事前確認が計画されている。施行日は確認できていない。",
             "A guideline on exclusions and choices and a check of them before the assessment are planned; the date of "
             "force could not be found."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, {"概要", "outline"}}}},
    .in_force = since_draft_2025,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow assessment_under_the_draft{
    .id = "LIU-4.7",
    .clause = {Regulation::control_criteria, "-", "draft-2025"},
    .title = {"改定案の下での監査", "Assessment under the draft"},
    .text =
        {"監査は、改定後も実施する詳細管理策について現行と同様に行い、手引きは参考として用いる。",
         "Assessors go on to check the detailed controls that are implemented; the guidance notes serve as reference."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, {"概要", "outline"}}}},
    .in_force = since_draft_2025,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr std::tuple section_4{
    &number_of_services,      &saas_on_listed_base,        &new_category, &fewer_controls, &moved_clauses,
    &guideline_and_pre_check, &assessment_under_the_draft,
};

}  // namespace ismap::liu
