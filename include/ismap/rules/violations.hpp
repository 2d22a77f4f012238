// Breaches of the scheme's rules found in the past, and deletions that bar a registration. Registration rules 6.1(7).
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap {

/// 6.1(7): a breach of the rules of the scheme was found.
inline constexpr Breach violation_found{
    .code = "violation",
    .message = {"{0}に制度の規程違反が確認されています。", "A breach of the scheme's rules was found on {0}."},
    .cure = {.kind = RemedyKind::set_value,
             .way = CureWay::fact,
             .what = {"確認された違反は、申請文書の訂正では解消しません。",
                      "A breach that was found is not undone by editing the application."}},
};

/// 6.1(7): a registration was deleted under the item of 14.2 that bars another one.
inline constexpr Breach barring_deletion{
    .code = "deleted",
    .message = {"{1}の{0}による登録削除は、登録を妨げます。", "The deletion of {1} under {0} bars a registration."},
    .cure = {.kind = RemedyKind::set_value,
             .way = CureWay::fact,
             .what = {"過去の登録削除は変更できません。", "A past deletion cannot be changed any more."}},
};

/// Registration rules 6.1(7): no breach of the rules, and no past deletion under the item of 14.2 that bars
/// registration, listed in the application or shown by the register. The policy `violation_or_deletion` (Q10) says
/// whether both have to be absent or one is enough.
Answer no_breach_nor_deletion(const Dossier& dossier, const Context& context);

/// The point of ISMAP-LIU: no breach of the rules. Past deletions are advices: that point does not name them.
Answer no_breach_of_the_rules(const Dossier& dossier, const Context& context);

}  // namespace ismap
