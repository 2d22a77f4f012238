// Assessor registration rules 11.2(4): a past deletion that bars a registration.
#pragma once

#include <ismap/model/register.hpp>
#include <ismap/rules/rule.hpp>

namespace ismap::assessors {

inline constexpr Breach deletion_bars{
    .code = "deleted",
    .message = {"{0}の11.2(4)による登録の削除は、登録を妨げます。",
                "The deletion of {0} under 11.2(4) bars a registration."},
};

/// 6.1(2), 11.2(4): the history has no barring deletion up to the day of the review. A reviewer looks at deletions
/// whose item of 11.2 is not clear.
Answer check_past_deletions(const RegisteredAssessor& assessor, const Surroundings& surroundings);

/// 11.2(4): there is no past deletion under it.
inline constexpr Rule<RegisteredAssessor> barring_deletion{
    {.id = "AUD-5.4",
     .clause = {Regulation::assessor_registration, "11.2(4)", "2025"},
     .title = {"登録を妨げる削除", "Deletion that bars a registration"},
     .text = {"過去に11.2(4)による登録の削除を受けていないこと。11.2のその他の号は確認できない。",
              "There is no past deletion under 11.2(4). The other items of 11.2 could not be found."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"議題2 (2)", "agenda item 2 (2)"}}}},
     .limits =
         {"登録簿の履歴にある削除の根拠により判定する。"
          "11.2の号を特定できない削除、及び号の番号が確認された2025年より前の11.2による削除は、人が確認する。",
          "Decided by the grounds of deletions in the history. A deletion whose item of 11.2 is not clear, or under "
          "11.2 before 2025, the year for which the number is known, is for a person."}},
    check_past_deletions,
};

}  // namespace ismap::assessors
