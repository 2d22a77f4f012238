// Assessment guideline, chapter 2: independence and conflicts of interest.
#pragma once

#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::assessment_guideline {

/// Chapter 2: independence, objectivity and ethics follow the audit standard.
inline constexpr RuleRow ethics{
    .id = "GL-2.1",
    .clause = {Regulation::assessment_guideline, "2", "draft-2020"},
    .title = {"独立性、客観性及び職業倫理", "Independence, objectivity and ethics"},
    .text = {"独立性、客観性及び職業倫理は、情報セキュリティ監査基準に従う。",
             "Independence, objectivity and ethics follow the information-security audit standard."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン2", "guideline 2"}}}},
    .automation = Automation::information,
};

/// Chapter 2: conflicts of interest; the amended text is not public.
inline constexpr RuleRow conflict_of_interest{
    .id = "GL-2.2",
    .clause = {Regulation::assessment_guideline, "2", "final-2020"},
    .title = {"利益相反", "Conflict of interest"},
    .text = {"独立性ではなく利益相反の問題であるとの意見を受けて条文が修正された。修正後の条文は確認できていない。",
             "The text was amended after comments that the matter is conflict of interest, not independence. The "
             "amended text could not be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン2", "guideline 2"}}}},
    .automation = Automation::left_to_people,
    .limits =
        {"修正後の条文が公表されておらず、監査機関と事業者との関係は申請文書に現れない。",
         "The amended text is not public, and the documents do not show how the assessor is related to the provider."},
};

/// Chapter 2: advisory work by the assessor's group, on which no rule is public.
inline constexpr RuleRow advice_by_the_group{
    .id = "GL-2.3",
    .clause = {Regulation::assessment_guideline, "2", "final-2020"},
    .title = {"監査機関のグループによる助言業務", "Advisory work by the assessor's group"},
    .text = {"監査機関のグループ会社による助言業務の可否は質問されたが、回答は守秘義務を負う者の範囲を示すにとどまり、"
             "可否を定めた規定は確認できていない。",
             "Whether the assessor's group may advise the provider was asked; the reply only says who is bound by "
             "secrecy. No rule on the matter could be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::public_comment_2020, {"監査ガイドライン2", "guideline 2"}}}},
    .automation = Automation::left_to_people,
    .limits = {"可否を定めた規定が公表されておらず、助言業務の有無は申請文書に現れない。",
               "No rule is public, and the documents do not show advisory work."},
};

inline constexpr std::tuple independence{&ethics, &conflict_of_interest, &advice_by_the_group};

}  // namespace ismap::assessment_guideline
