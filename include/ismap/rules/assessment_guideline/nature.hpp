// Assessment guideline: what kind of work the assessment is.
#pragma once

#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessment_guideline {

/// 1.1: the work follows the advisory part of the audit standard.
inline constexpr RuleRow advisory_part{
    .id = "GL-1.1",
    .clause = {Regulation::assessment_guideline, "1.1", "final-2020"},
    .title = {"情報セキュリティ監査基準との関係", "Relation to the audit standard"},
    .text = {"業務は情報セキュリティ監査基準（平成15年経済産業省告示第114号）を基礎とし、"
             "そのうち助言型の監査に関する部分のみに従う。",
             "The work is based on the information-security audit standard (METI notification 114 of 2003), of which "
             "only the advisory part applies."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン1.1", "guideline 1.1"}}}},
    .automation = Automation::information,
};

/// 1.2: the assessor reports facts and draws no conclusion.
inline constexpr RuleRow facts_without_conclusion{
    .id = "GL-1.2",
    .clause = {Regulation::assessment_guideline, "1.2", "final-2020"},
    .title = {"手続の実施と結果の報告", "Procedures and facts"},
    .text = {"監査機関は、定められた手続を実施して結果を事実として報告する。"
             "結論を表明せず、保証を与えず、重要性の判断、リスクに基づく手続の選択及び証拠の十分性の判断を行わない。",
             "The assessor performs given procedures and reports facts: no conclusion, no assurance, no materiality, "
             "no risk-based choice of procedures, no judgement on whether the evidence is enough."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン1.2", "guideline 1.2"}}}},
    .automation = Automation::information,
};

/// Who decides whether the procedures are enough.
inline constexpr RuleRow sufficiency{
    .id = "GL-1.3",
    .clause = {Regulation::assessment_guideline, "-", "final-2020"},
    .title = {"手続の十分性", "Whether the procedures are enough"},
    .text = {"標準監査手続は十分な手続であることを予定しており、最終的な判断は登録時に運営委員会が行う。",
             "The standard procedures are meant to be enough; the committee has the last word when it registers."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドラインに係る回答", "guideline"}}}},
    .automation = Automation::information,
};

/// 1.4.1, 4.1.1(1): what the provider answers for.
inline constexpr RuleRow duties_of_the_client{
    .id = "GL-1.4",
    .clause = {Regulation::assessment_guideline, "1.4.1, 4.1.1(1)", "final-2020"},
    .title = {"業務依頼者の責任", "What the client answers for"},
    .text = {"業務依頼者であるクラウドサービス事業者は、自らのリスク分析に基づき統制目標及び詳細管理策を選択し、"
             "期間を通じて統制を整備し運用し、言明の範囲及び期間を定める。",
             "The client, the provider, selects objectives and detailed controls after its own risk analysis, sets up "
             "and runs the controls over the period, and fixes scope and period."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン1.4.1及び4.1.1(1)", "guideline 1.4.1, 4.1.1(1)"}}}},
    .automation = Automation::information,
};

/// The client, the practitioner and the user of the report.
inline constexpr RuleRow three_parties{
    .id = "GL-1.5",
    .clause = {Regulation::assessment_guideline, "-", "final-2020"},
    .title = {"三者の関係", "Three parties"},
    .text = {"業務依頼者、業務実施者及び実施結果報告書の利用者の三者があり、それぞれの責任は一対一に対応しない。",
             "There are three parties: the client, the practitioner and the user of the report. Their duties do not "
             "mirror each other."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドラインに係る回答", "guideline"}}}},
    .automation = Automation::information,
};

/// The assessment does not test the basic statement requirements.
inline constexpr RuleRow limit_of_the_assessment{
    .id = "GL-1.6",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"基本言明要件と監査", "The assessment and the basic statement requirements"},
    .text = {"監査は、基本言明要件を満たすことを確認するものではなく、監査の終了は要件の充足を意味しない。"
             "要件は運用支援機関が確認する。",
             "The assessment does not test whether the basic statement requirements are met, and its end does not mean "
             "they are: the operating body tests that."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_prior_consultation, {"監査の範囲", "scope of the assessment"}}}},
    .automation = Automation::information,
};

/// Who may see the standard procedures.
inline constexpr RuleRow secrecy_of_procedures{
    .id = "GL-1.7",
    .clause = {Regulation::assessment_guideline, "-", "final-2020"},
    .title = {"標準監査手続の取扱い", "Secrecy of the procedures"},
    .text = {"標準監査手続は監査機関にのみ提供され、事業者に示されるのは概要又は一部に限られる。",
             "The standard procedures go to assessors only; a provider is shown an outline or parts at most."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"標準監査手続に係る回答", "standard procedures"}}}},
    .automation = Automation::information,
};

inline constexpr std::tuple nature{
    &advisory_part, &facts_without_conclusion, &sufficiency,          &duties_of_the_client,
    &three_parties, &limit_of_the_assessment,  &secrecy_of_procedures};

}  // namespace ismap::assessment_guideline
