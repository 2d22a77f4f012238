// What the assessor registration rules ask of the engagement partner and of the engagement manager alike.
#pragma once

#include <ismap/model/register.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/time_limit.hpp>

namespace ismap::assessors {

inline constexpr Breach not_qualified{
    .code = "not_qualified",
    .message =
        {"公認情報セキュリティ監査人（主任監査人を含む。）、公認システム監査人、"
         "公認情報システム監査人又はシステム監査技術者のいずれの資格もありません。",
         "None of the qualifications is held: information security auditor or lead auditor, systems auditor, CISA, "
         "systems audit engineer."},
};

/// 3.6.1, 3.7: `person`, described at `at`, holds one of the qualifications.
void check_qualification(Answer& answer, const Practitioner& person, const Pointer& at);

inline constexpr Breach not_japanese{
    .code = "nationality",
    .message = {"日本国籍がなく、例外とする理由も記載されていません。",
                "Not a Japanese national, and no ground for an exception is given."},
};

/// 3.6, 3.7: `person`, described at `at`, is a Japanese national, or a reviewer decides on the ground given for an
/// exception (C-11).
void check_nationality(Answer& answer, const Practitioner& person, const Pointer& at);

inline constexpr Breach practice_too_short{
    .code = "too_short",
    .message = {"外部監査の実務経験は通算{0}月と端数{1}日であり、{2}に達しません。",
                "Practice in external audits totals {0} months and {1} odd days, less than {2}."},
};

/// 3.6.2: `person`, described at `at`, has `asked` of audit practice in total, up to `as_of`. A reviewer decides if
/// that depends on how odd days add up, or on practice under other standards than those named. @pre `asked` is in
/// months
void check_practice(Answer& answer, const Practitioner& person, const Pointer& at, const Span& asked, Date as_of);

}  // namespace ismap::assessors
