// Assessment guideline, chapters 3 and 4: evaluations and evidence.
#pragma once

#include <ismap/rules/remark.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessment_guideline {

/// What design and operating evaluations look at.
inline constexpr RuleRow two_evaluations{
    .id = "GL-3.1",
    .clause = {Regulation::assessment_guideline, "-", "2024"},
    .title = {"整備状況評価及び運用状況評価", "Design and operating evaluation"},
    .text = {"整備状況評価では統制が存在し整備されていることを、"
             "運用状況評価では統制が期間を通じて運用されたことを確認する。",
             "The design evaluation looks at whether a control exists and is set up, the operating evaluation at "
             "whether it worked over the period."},
    .standing = Standing::reported,
    .sources = {{{Source::public_comment_2020, {"用語に係る回答", "the terms"}},
                 {Source::kpmg_japan, {"2024年5月の記事、改定", "2024-05, revision"}}}},
    .automation = Automation::information,
};

/// What first and renewal assessments weigh most.
inline constexpr RuleRow shift_of_weight{
    .id = "GL-3.2",
    .clause = {Regulation::assessment_guideline, "-", "2023-10"},
    .title = {"初回及び更新の監査の重点", "Weight of first and renewal assessments"},
    .text = {"初回の監査は整備状況評価に、更新の監査は運用状況評価に重点を置く。"
             "項目数は、初回ではほとんど変わらず、更新では減る。",
             "A first assessment puts its weight on design, a renewal assessment on operation. The number of items "
             "hardly changes in a first one and falls in a renewal."},
    .standing = Standing::reported,
    .sources = {{{Source::kpmg_japan, {"2024年5月の記事、改定", "2024-05, revision"}}}},
    .in_force = Interval{date(2023, 10, 1), {}},
    .automation = Automation::information,
    .limits = {"2023年10月のいずれの日から適用されたかは公表されていない。",
               "From which day of October 2023 is not public."},
};

/// Basic regulation 5.2: a re-audit is a design evaluation.
inline constexpr RuleRow re_audit{
    .id = "GL-3.3",
    .clause = {Regulation::basic_regulation, "5.2", "final-2020"},
    .title = {"再監査の範囲", "Scope of a re-audit"},
    .text = {"基本規程5.2により求められる再監査は、整備状況評価とする。",
             "A re-audit that is ordered under basic regulation 5.2 is a design evaluation."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程5.2", "basic regulation 5.2"}}}},
    .automation = Automation::information,
};

/// Controls whose adoption changed during the review are assessed in an additional audit.
inline constexpr RuleRow additional_audit{
    .id = "GL-3.4",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"追加監査", "Additional audit"},
    .text = {"受理又は審査における確認を受けて採否を変更した管理策について、追加監査を行う。",
             "Controls whose adoption changed because of questions during acceptance or review are assessed in an "
             "additional audit."},
    .standing = Standing::reported,
    .sources = {{{Source::bdo, {"制度の枠組み", "framework"}}}},
    .automation = Automation::information,
};

/// What a region is, and which ones evidence comes from.
inline constexpr RuleRow regions{
    .id = "GL-3.5",
    .clause = {Regulation::assessment_guideline, "-", "final-2020"},
    .title = {"リージョン", "Regions"},
    .text = {"リージョンとは、サービスの設備を収容するデータセンターが所在する個別の地域をいう。"
             "証拠は言明書に記載されたリージョンからのみ収集し、"
             "統制が同質であれば複数のリージョンを一つの母集団とすることができる。",
             "A region is a separate area with data centres that house the service. Evidence comes from the regions "
             "named in the statement only; several with the same kind of control may form one population."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"リージョンに係る回答", "regions"}}}},
    .automation = Automation::information,
};

/// 4.5: results of other certifications and audits are not taken over; their evidence may be.
inline constexpr RuleRow other_results{
    .id = "GL-3.6",
    .clause = {Regulation::assessment_guideline, "4.5", "final-2020"},
    .title = {"他の認証及び監査の結果の利用", "Results of other certifications and audits"},
    .text = {"他の認証、監査又は内部監査の結果及び報告をそのまま利用することはできない。"
             "そこで収集された証拠は、監査機関が手続に適合すると認めるときに利用することができる。",
             "Results or reports of other certifications, audits or internal audits are not taken over as such. "
             "Evidence gathered there may be used if the assessor finds it fit for the procedure."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン4.5", "guideline 4.5"}}}},
    .automation = Automation::information,
};

/// What every comparison of a statement with a certificate has to say first.
inline constexpr Remark evidence_only{
    .rule = &other_results,
    .code = "evidence_only",
    .severity = Severity::warning,
    .message =
        {"他の認証の結果及び報告書をそのまま監査に利用することはできません。"
         "そこで収集された証拠は、監査機関が手続に適合すると認めるときに利用することができます。"
         "重なりは、要求が同一であることも統制が有効であることも意味しません。",
         "Results and reports of other certifications are not taken over as such; evidence gathered there may be used "
         "if the assessor finds it fit for the procedure. That an item goes back to a clause says neither that both "
         "ask for the same nor that the control is effective."},
};

inline constexpr Remark edition_of_statement_unknown{
    .rule = &other_results,
    .code = "edition_unknown",
    .severity = Severity::warning,
    .message =
        {"管理基準の版「{0}」は収録されていないため、管理策の有無及び規格との対応は不明です。割合は示していません。",
         "The edition {0} of the Control Criteria is not known here: neither which controls it has nor what they go "
         "back to. No share is given."},
};

/// Of a statement under the Control Criteria of 2020.
inline constexpr Remark standard_of_2013{
    .rule = &other_results,
    .code = "editions",
    .severity = Severity::advice,
    .message =
        {"参照は規格の2013年版の箇条によります。2022年版による認証では、管理策の番号が異なります。",
         "The references are to the editions of 2013 of the standard. Under a certificate for the edition of 2022 the "
         "controls have other numbers."},
};

/// Of a statement under the revised Control Criteria.
inline constexpr Remark numbers_of_base_standard{
    .rule = &other_results,
    .code = "base_numbers",
    .severity = Severity::warning,
    .message =
        {"統制目標の番号が規格の2022年版の番号であることによります。"
         "改定後の管理基準との対応は公表資料で確認されていません。",
         "Taken from the numbers of the objectives, which are those of the edition of 2022 of the standard. No public "
         "source confirms it for the revised Control Criteria."},
};

inline constexpr Remark one_origin_not_known{
    .rule = &other_results,
    .code = "not_known",
    .severity = Severity::advice,
    .message =
        {"1件は、公表資料に参照がなく、規格に由来するか否かが不明です。割合では、由来しないものとして数えています。",
         "For 1 item no public source says whether it goes back to the standard. The share counts it as if it did "
         "not."},
};

inline constexpr Remark origins_not_known{
    .rule = &other_results,
    .code = one_origin_not_known.code,
    .severity = one_origin_not_known.severity,
    .message =
        {"{0}件は、公表資料に参照がなく、規格に由来するか否かが不明です。割合では、由来しないものとして数えています。",
         "For {0} items no public source says whether they go back to the standard. The share counts them as if they "
         "did not."},
};

/// Sample sizes, update tests and main subjects, whose text is not public.
inline constexpr RuleRow sampling{
    .id = "GL-3.7",
    .clause = {Regulation::assessment_guideline, "-", "2024-08"},
    .title = {"サンプル数、アップデートテスト及び主たる監査対象", "Sample sizes, update test, main subjects"},
    .text = {"サンプル数は公表されていない。"
             "アップデートテスト及び主たる監査対象は2024年8月1日に監査の負担を軽くするよう改定されたが、"
             "内容は確認できていない。",
             "Sample sizes are not public. Update tests and main subjects were revised on 2024-08-01 to lighten "
             "assessments; the content could not be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::kpmg_japan, {"2024年11月の記事、2024年8月の改定", "2024-11, revision of 2024-08"}}}},
    .automation = Automation::left_to_people,
    .limits = {"条文が公表されていない。", "The text is not public."},
};

inline constexpr std::tuple evaluations{&two_evaluations, &shift_of_weight, &re_audit, &additional_audit,
                                        &regions,         &other_results,   &sampling};

}  // namespace ismap::assessment_guideline
