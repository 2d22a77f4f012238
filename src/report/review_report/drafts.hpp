// What the operating body may write of a point. Each sentence follows the verdict of its point.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/core/verdict.hpp>
#include <ismap/model/application.hpp>
#include <ismap/rules/rule_row.hpp>

namespace ismap::detail {

/// The sentence on `point` with this verdict. In it, `{0}` stands for what the verdict rests on (rules, controls,
/// findings), and
/// `{1}` for the span within which a minor finding is improved. Only sentences for `met` say that something was
/// confirmed; those for `needs_judgement` ask, and a blank for the answer follows them.
/// @pre `point` is one of registration rules 6.1
Label draft_of(Point point, Scheme scheme, Verdict verdict);

/// Of the last point in ISMAP where the policy asks only for one of the two: no breach, or no deletion.
inline constexpr Label draft_of_either{
    "方針の設定により、本制度の規程類に照らした違反又は登録を妨げる過去の登録の削除のいずれかがないことを確認しました。",
    "By the policy set, it was confirmed that one of the two is absent: a breach of the rules of the scheme, or a past "
    "deletion that bars registration."};

/// Where no rule was asked under a point.
inline constexpr Label draft_without_rules{"本項目について適用される規則がないため、確認を行っていません。",
                                           "No rule applies to this point: nothing was looked at."};

/// What is asked of a reviewer besides, under the first point, where objectives are excluded with a reason: `{0}` of
/// them.
inline constexpr Label draft_on_exclusions{
    "なお、対象外としている統制目標の項目（{0}件）について、対象外とする理由が合理的であるか御判断ください。",
    "Please judge also whether the reasons for the excluded control objectives ({0}) are reasonable."};
inline constexpr Label draft_without_exclusions{"なお、対象外としている統制目標の項目はありません。",
                                                "No control objective is excluded."};

/// Besides what the verdict rests on.
inline constexpr Label draft_also_unknown{"このほか、情報が不足している事項があります：{0}。",
                                          "Besides, facts are missing on the following: {0}."};
inline constexpr Label draft_also_to_judge{"このほか、次の事項について御判断ください：{0}。",
                                           "Please judge the following as well: {0}."};

/// The blank for what a reviewer decides.
inline constexpr Label blank_for_judgement{"［御判断：　　　　　　　　　　　　　　　　］",
                                           "[Judgement: ______________________________]"};

/// Where a statement is all there is.
inline constexpr Label draft_without_dossier{"言明書のみからは確認できません。",
                                             "This cannot be said from a statement alone."};

}  // namespace ismap::detail
