// The revision of the Control Criteria put to comment on 2025-09-18. Its day of application is not public.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/rules/rule.hpp>

namespace ismap::control_criteria {

/// No source says from when the revision applies: until one does, its rows hold on no day a review can ask for.
inline constexpr Interval day_not_known = {};

constexpr Citation clause_draft_2025(std::string_view clause) {
  return {Regulation::control_criteria, clause, "draft-2025"};
}

inline constexpr Label not_applied_yet{
    "意見募集時の案であり、適用日が公表されていないため、審査では用いない。",
    "A draft put to comment; the day it applies from is not public, so no review uses it."};

inline constexpr Rule revision_governance_and_management{
    .id = "STM25-1",
    .clause = clause_draft_2025("2.2(1), (2)"),
    .title = {"改定案: ガバナンス基準及びマネジメント基準", "Draft: governance and management criteria"},
    .text = {"ガバナンス基準及びマネジメント基準は、例外なく全てを実施する。",
             "All governance and management criteria are implemented, without the words \"in principle\"."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, "basic statement requirements"}}},
    .in_force = day_not_known,
    .automation = Automation::left_to_people,
    .limits = not_applied_yet,
};

inline constexpr Rule revision_objectives_and_details{
    .id = "STM25-2",
    .clause = clause_draft_2025("2.2(3)"),
    .title = {"改定案: 統制目標及び詳細管理策", "Draft: objectives and detailed controls"},
    .text = {"統制目標（X.X）及び詳細管理策（X.X.X）は原則として全て実施し、B及びPBの区別は廃止する。",
             "All objectives (X.X) and all detailed controls (X.X.X) are implemented in principle; the marks B and PB "
             "go."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, "basic statement requirements"}}},
    .in_force = day_not_known,
    .automation = Automation::left_to_people,
    .limits = not_applied_yet,
};

inline constexpr Rule revision_exclusions{
    .id = "STM25-3",
    .clause = clause_draft_2025("2.2(3)"),
    .title = {"改定案: 対象外とする二つの根拠", "Draft: two grounds for exclusion"},
    .text =
        {"統制目標又は詳細管理策は、合理的に適用できないか、リスク分析により不要と適切に判断したときに、理由を"
         "示して対象外とすることができる。",
         "An objective or a detailed control may be excluded, with reason, if it cannot reasonably be applied or if "
         "a risk analysis properly found it not needed."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, "basic statement requirements"}}},
    .in_force = day_not_known,
    .automation = Automation::left_to_people,
    .limits = not_applied_yet,
};

inline constexpr Rule revision_guidance{
    .id = "STM25-4",
    .clause = clause_draft_2025("2.2(3)"),
    .title = {"改定案: 手引きの位置付け", "Draft: what the guidance is for"},
    .text = {"手引きは参考であり、個別管理策は、手引きから選ぶか独自に設計して、詳細管理策ごとに設ける。",
             "The guidance is for reference only; an individual control is made for each detailed control, from the "
             "guidance or by the provider's own design."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, "guidance"}}},
    .in_force = day_not_known,
    .automation = Automation::left_to_people,
    .limits = not_applied_yet,
};

inline constexpr Rule revision_moved_clauses{
    .id = "STM25-5",
    .clause = clause_draft_2025("2.2, 2.3"),
    .title = {"改定案: 条項の移動", "Draft: clauses that move"},
    .text = {"言明書及び経営者確認書の記載事項は登録規則に移り、基本言明要件が2.2となる。",
             "The contents of the statement and of the written representation move to the registration rules, and the "
             "basic statement requirements become 2.2."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, "changes of form"}}},
    .in_force = day_not_known,
    .automation = Automation::information,
    .limits = not_applied_yet,
};

inline constexpr Rule revision_guideline_and_check{
    .id = "STM25-6",
    .clause = clause_draft_2025("guideline, prior check"),
    .title = {"改定案: ガイドラインと事前確認", "Draft: guideline and prior check"},
    .text = {"対象外及び選択の考え方を示すガイドラインと、監査前にその妥当性を確認する枠組みが検討されている。",
             "A guideline on exclusions and choices, and a check of them before the assessment, are planned."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, "guideline; prior check"}}},
    .in_force = day_not_known,
    .automation = Automation::information,
    .limits = {"検討中の計画であり、施行された文書は確認できていない。", "A plan; no text in force was found."},
};

inline constexpr const Rule* revision_2025[] = {
    &revision_governance_and_management,
    &revision_objectives_and_details,
    &revision_exclusions,
    &revision_guidance,
    &revision_moved_clauses,
    &revision_guideline_and_check,
};

}  // namespace ismap::control_criteria
