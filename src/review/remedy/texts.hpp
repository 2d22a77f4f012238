// What to do, in the words that breaches of several regulations share.
#pragma once

#include <ismap/core/text.hpp>

namespace ismap::remedies {

inline constexpr Label write_name{"名称を記載してください。", "Write the name."};
inline constexpr Label name_service{"言明の対象とするサービスを記載してください。", "Name the services covered."};
inline constexpr Label join_period{"監査対象期間を前回の期間に連続させてください。",
                                   "Let the assessment period follow the previous one."};
inline constexpr Label other_base{"登録されたサービスを基盤とし、その登録番号を記載してください。",
                                  "Build on a registered service and give its number."};
inline constexpr Label found_breach{"確認された違反は、申請文書の訂正では解消しません。",
                                    "A breach that was found is not undone by editing the application."};
inline constexpr Label write_plan{"改善計画書を作成して提出してください。", "Write an improvement plan and file it."};
inline constexpr Label plan_in_time{"期限までに改善を終える計画としてください。",
                                    "Plan to be done by the last day allowed."};
inline constexpr Label new_assessment{
    "実施結果報告書は事実を記したものであり、書き換えることはできません。改善した上で改めて監査を受ける必要があります"
    "。",
    "The report states facts and cannot be edited. It takes improvement and a new assessment."};

}  // namespace ismap::remedies
