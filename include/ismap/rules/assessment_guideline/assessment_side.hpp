// What the assessment means for a registration. Most of these repeat rules of the guideline, which have rows of their
// own.
#pragma once

#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessment_guideline {

/// 1.1, 1.2: the assessment gives no assurance.
inline constexpr RuleRow aud_no_assurance{
    .id = "AUD-1",
    .clause = {Regulation::assessment_guideline, "1.1, 1.2", "final-2020"},
    .title = {"保証業務でないこと", "No assurance engagement"},
    .text = {"監査は保証業務ではなく、事実を報告し結論を表明しない。GL-1.1及びGL-1.2と同じ。",
             "The assessment gives no assurance: facts are reported, no conclusion is drawn. The same as GL-1.1 and "
             "GL-1.2."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン1.1及び1.2", "guideline 1.1, 1.2"}}}},
    .automation = Automation::information,
};

/// The assessment does not test the basic statement requirements.
inline constexpr RuleRow aud_basic_requirements{
    .id = "AUD-2",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"基本言明要件の確認", "Who tests the basic statement requirements"},
    .text = {"監査は基本言明要件の充足を確認しない。充足は事業者の責任であり、審査の観点である。"
             "監査の終了はREG-6.1(1)について何も示さない。GL-1.6と同じ。",
             "The assessment does not test the basic statement requirements: they are the provider's duty and a point "
             "of the review. A finished assessment proves nothing on REG-6.1(1). The same as GL-1.6."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_prior_consultation, {"監査の範囲", "scope of the assessment"}}}},
    .automation = Automation::information,
};

/// Who decides whether the procedures are enough.
inline constexpr RuleRow aud_sufficiency{
    .id = "AUD-3",
    .clause = {Regulation::assessment_guideline, "-", "final-2020"},
    .title = {"手続の十分性", "Whether the procedures are enough"},
    .text = {"手続の十分性は、標準監査手続及び最終的には運営委員会による。GL-1.3と同じ。",
             "Sufficiency rests on the standard procedures and, in the end, on the committee. The same as GL-1.3."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドラインに係る回答", "guideline"}}}},
    .automation = Automation::information,
};

/// 4.5: how results of other certifications may be used.
inline constexpr RuleRow aud_other_results{
    .id = "AUD-4",
    .clause = {Regulation::assessment_guideline, "4.5", "final-2020"},
    .title = {"他の認証の結果", "Results of other certifications"},
    .text = {"他の認証の結果をそのまま利用することはできないが、"
             "その証拠は監査機関が適合すると認めるときに利用することができる。GL-3.6と同じ。",
             "Results of other certifications are not used as they are; their evidence may be, if the assessor finds "
             "it fit. The same as GL-3.6."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン4.5", "guideline 4.5"}}}},
    .automation = Automation::information,
};

/// What first and renewal assessments weigh most.
inline constexpr RuleRow aud_weight{
    .id = "AUD-5",
    .clause = {Regulation::assessment_guideline, "-", "2023-10"},
    .title = {"監査の重点及び管理策の分類", "Weight of the assessment, classes of controls"},
    .text = {"初回は整備状況評価、更新は運用状況評価に重点を置く。"
             "管理策は重要度により分類され、分類ごとに周期が定まる。言明する管理策ではなく監査の対象が減る。"
             "GL-3.2及びGL-6.1と同じ。",
             "First assessments weigh design, renewals operation. Controls are classed by weight, each class with its "
             "cycle; fewer are assessed, not fewer stated. The same as GL-3.2 and GL-6.1."},
    .standing = Standing::reported,
    .sources = {{{Source::kpmg_japan, {"2024年5月の記事、改定", "2024-05, revision"}}}},
    .in_force = Interval{date(2023, 10, 1), {}},
    .automation = Automation::information,
    .limits = {"分類及び分類ごとの周期は公表されていない。", "The classes and their cycles are not public."},
};

/// The three-year cycle of the controls criteria; GL-6.1 decides it.
inline constexpr RuleRow aud_controls_cycle{
    .id = "AUD-6",
    .clause = {Regulation::assessment_guideline, "-", "2023-10"},
    .title = {"管理策基準の3年周期", "Three-year cycle of the controls criteria"},
    .text = {"更新において、管理策基準は3年で一巡するように監査する。GL-6.1と同じ規定であり、同規則で判定する。",
             "At renewal the controls criteria are covered once in three years by rotation. The same rule as GL-6.1, "
             "which decides it."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"3年の周期に係る説明", "three-year cycle"}}}},
    .in_force = Interval{date(2023, 10, 1), {}},
    .automation = Automation::information,
    .limits = {"どの管理策をどの年に監査するかは公表されていない。",
               "Which control falls in which year is not public."},
};

/// The three-year cycle of the management criteria; GL-6.2 decides it.
inline constexpr RuleRow aud_management_cycle{
    .id = "AUD-6b",
    .clause = {Regulation::assessment_guideline, "-", "2024-08"},
    .title = {"マネジメント基準の3年周期", "Three-year cycle of the management criteria"},
    .text = {"更新において、ISMSを条件としてマネジメント基準を3年で一巡するように監査する。初回は全ての項目を監査する。"
             "GL-6.2と同じ規定であり、同規則で判定する。",
             "At renewal, on condition of ISMS, the management criteria are covered once in three years. A first "
             "assessment covers everything. The same rule as GL-6.2, which decides it."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"ISMSを条件とする3年の周期に係る説明", "three years, ISMS"}},
                 {Source::kpmg_japan, {"2024年11月の記事、2024年8月の改定", "2024-11, revision of 2024-08"}}}},
    .in_force = Interval{date(2024, 8, 1), {}},
    .automation = Automation::information,
};

/// The conditions of that cycle; GL-6.3 to GL-6.5 decide them.
inline constexpr RuleRow aud_management_conditions{
    .id = "AUD-6c",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"マネジメント基準の周期の条件", "Conditions of the management cycle"},
    .text = {"マネジメント基準の周期の条件、様式3別添7による提示及び運用支援機関への事前の相談を定める。"
             "GL-6.3、GL-6.4及びGL-6.5と同じ規定であり、これらの規則で判定する。",
             "Conditions of the management cycle, their proof in Form 3 annex 7 and consulting the operating body "
             "first. The same as GL-6.3, GL-6.4 and GL-6.5, which decide them."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_multi_year_cycle, {"条件", "conditions"}}}},
    .in_force = Interval{date(2024, 8, 1), {}},
    .automation = Automation::information,
};

/// Update tests and main subjects, whose text is not public.
inline constexpr RuleRow aud_update_tests{
    .id = "AUD-6d",
    .clause = {Regulation::assessment_guideline, "-", "2024-08"},
    .title = {"アップデートテスト及び主たる監査対象", "Update tests and main subjects"},
    .text = {"アップデートテスト及び主たる監査対象も2024年8月1日から改定された。内容は確認できていない。GL-3.7と同じ。",
             "Update tests and main subjects were changed from 2024-08-01, too; the content could not be found. The "
             "same as GL-3.7."},
    .standing = Standing::not_found,
    .sources = {{{Source::kpmg_japan, {"2024年11月の記事、2024年8月の改定", "2024-11, revision of 2024-08"}}}},
    .in_force = Interval{date(2024, 8, 1), {}},
    .automation = Automation::left_to_people,
    .limits = {"条文が公表されていない。", "The text is not public."},
};

/// What counts as a change of an individual control; GL-6.6 decides it.
inline constexpr RuleRow aud_changed_control{
    .id = "AUD-7",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"個別管理策の内容の変更", "Change of an individual control"},
    .text = {"個別管理策の内容が変更された場合に当たるもの及び当たらないものを示す。"
             "GL-6.6と同じ規定であり、同規則で判定する。"
             "当たらないもの（責任者の交代、システム又はリージョンの追加、管理策基準の改定）"
             "はマネジメント基準について示されている。",
             "What counts as a change of an individual control and what does not. The same as GL-6.6, which decides "
             "it. What does not (new managers, more systems or regions, a changed controls criterion) is told of the "
             "management criteria."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_changed_control, {"変更の種類", "the kinds of change"}}}},
    .automation = Automation::information,
};

/// When an additional audit or a re-audit follows.
inline constexpr RuleRow aud_additional{
    .id = "AUD-8",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"追加監査及び再監査", "Additional audit and re-audit"},
    .text = {"追加監査は、受理又は審査において事業者が管理策の採否を変更したことにより生じる。再監査はREG-12.1による。"
             "GL-3.3及びGL-3.4と同じ。",
             "An additional audit follows when the provider changes which controls it adopts during acceptance or "
             "review. A re-audit is that of REG-12.1. The same as GL-3.3 and GL-3.4."},
    .standing = Standing::reported,
    .sources = {{{Source::bdo, {"制度の枠組み", "framework"}}}},
    .automation = Automation::information,
};

/// Registration rules 6.1(2), 6.1(4): classes of findings; GL-5.2 and GL-5.3 decide them.
inline constexpr RuleRow aud_findings{
    .id = "AUD-9",
    .clause = {Regulation::service_registration, "6.1(2), 6.1(4)", "2025"},
    .title = {"発見事項の区分", "Classes of findings"},
    .text = {"ガバナンス基準及びマネジメント基準の発見事項は登録を妨げ、管理策基準の発見事項は軽微でなければならない。"
             "その他の区分は公表されていない。GL-5.2及びGL-5.3で判定する。",
             "A finding in the governance or management criteria bars registration; one in the controls criteria must "
             "be minor. No other classes are public. GL-5.2 and GL-5.3 decide it."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"(2)から(4)まで", "(2) to (4)"}}}},
    .automation = Automation::information,
};

/// What one finding concerns; GL-5.3 decides it.
inline constexpr RuleRow aud_unit_of_findings{
    .id = "AUD-10",
    .clause = {Regulation::assessment_guideline, "-", "2025"},
    .title = {"発見事項の単位", "Unit of findings"},
    .text = {"発見事項は、選択された4桁の管理策（個別管理策ごとに一つ）に関する。"
             "個別管理策の番号の付け方は確認できていない。GL-5.3で判定する。",
             "Findings concern the selected controls of four numbers, one for each individual control. How individual "
             "controls are numbered could not be found. GL-5.3 decides it."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"(3)及び(4)", "(3), (4)"}}}},
    .automation = Automation::information,
};

/// Sample sizes, which are not public.
inline constexpr RuleRow aud_sample_sizes{
    .id = "AUD-11",
    .clause = {Regulation::assessment_guideline, "-", "2024"},
    .title = {"サンプル数", "Sample sizes"},
    .text = {"サンプル数は公表されていない。GL-3.7と同じ。", "Sample sizes are not public. The same as GL-3.7."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"サンプル数が公表されていない。", "Sample sizes are not public."},
};

/// Control Criteria, attached table 3: how many detailed controls there are.
inline constexpr RuleRow aud_number_of_controls{
    .id = "AUD-12",
    .clause = {Regulation::control_criteria, "別表3 (attached table 3)", "2025"},
    .title = {"詳細管理策の数", "Number of detailed controls"},
    .text = {"詳細管理策は、2024年7月に4件が追加される前は1,159件、追加後は1,163件であり、改定案では322件である。",
             "There were 1,159 detailed controls before four were added in 2024-07, 1,163 since; the draft revision "
             "has 322."},
    .standing = Standing::stated,
    .sources = {{{Source::x_regulation, {"用語に係る記事", "terms"}},
                 {Source::kpmg_revision_2024, {"2024年9月の記事、改定", "2024-09, revision"}},
                 {Source::criteria_revision_2025, {"詳細管理策の数", "number of controls"}}}},
    .automation = Automation::information,
};

/// How the draft revision of the Control Criteria numbers its controls.
inline constexpr RuleRow aud_new_numbers{
    .id = "AUD-13",
    .clause = {Regulation::control_criteria, "-", "draft-2025"},
    .title = {"改定案の番号", "Numbers in the draft revision"},
    .text = {"改定案では、統制目標はX.X（例：5.6）、詳細管理策はX.X.X（例：5.6.1）の番号をとる。"
             "手引きは参考であり、個別管理策は詳細管理策ごとに作成する。",
             "In the draft an objective is numbered X.X (5.6) and a detailed control X.X.X (5.6.1). The guidance is "
             "for reference; an individual control is made for each detailed control."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, {"番号の形式", "numbering"}}}},
    .in_force = Interval{date(2025, 9, 18), {}},
    .automation = Automation::information,
};

inline constexpr std::tuple assessment_side{
    &aud_no_assurance,     &aud_basic_requirements, &aud_sufficiency,        &aud_other_results,
    &aud_weight,           &aud_controls_cycle,     &aud_management_cycle,   &aud_management_conditions,
    &aud_update_tests,     &aud_changed_control,    &aud_additional,         &aud_findings,
    &aud_unit_of_findings, &aud_sample_sizes,       &aud_number_of_controls, &aud_new_numbers};

}  // namespace ismap::assessment_guideline
