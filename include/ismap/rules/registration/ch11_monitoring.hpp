// Registration rules, chapter 11: monitoring.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

/// 11.1: when the operating body may monitor.
inline constexpr RuleRow monitoring_cases{
    .id = "REG-11.1",
    .clause = {Regulation::service_registration, "11.1", "final-2020"},
    .title = {"モニタリングを行う場合", "When there may be monitoring"},
    .text =
        {"運用支援機関は、登録期間を通じて第3章の要求事項が満たされていることを確認するため、"
         "11.1各号の場合にモニタリングを行うことができる。"
         "(2)は、内外からの苦情又は情報により適合に疑いが生じた場合である。",
         "To confirm that chapter 3 is met throughout the registration, the operating body may monitor in the cases of "
         "11.1. Case (2) is a complaint or a tip, from inside or outside, that casts doubt on conformity."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "11.1(2)"}}},
    .automation = Automation::information,
    .limits = {"(2)以外の場合は確認できていない。最長の期間の定めもない。",
               "The other cases could not be found. There is no maximum length."},
};

inline constexpr DutyRow answer_monitoring{
    .who = Actor::registrant,
    .what = {"モニタリングの通知に書面で回答すること", "Answer the monitoring notice in writing"},
    .due = due_unknown_or(Parameter::monitoring_answer_due),
    .clause = {Regulation::service_registration, "11.2", "final-2020"},
};

/// 11.2: notice, written answer, hearing.
inline constexpr HistoryRule monitoring_steps{
    {.id = "REG-11.2",
     .clause = {Regulation::service_registration, "11.2", "final-2020"},
     .title = {"モニタリングの手順", "Steps of monitoring"},
     .text = {"モニタリングは、(1)通知、(2)登録者の書面による回答、"
              "(3)必要な場合の運用支援機関によるヒアリングの順に行う。立入検査は予定されていない。",
              "Monitoring goes by (1) a notice, (2) the registrant's answer in writing, (3) a hearing by the operating "
              "body if needed. On-site inspection is not intended."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "11.2"}}},
     .limits = {"回答までの日数は確認できていない。補足「モニタリングへの回答の期限（日数）」により与えることができる。"
                "回答の内容の当否は運用支援機関が判断する。",
                "The days to answer could not be found; the supplement monitoring_answer_due can give them. Whether an "
                "answer suffices is for the operating body to judge."}},
    {&answer_monitoring},
};

// MON-1, MON-2: what is known on chapter 11, point by point.

inline constexpr RuleRow monitoring_on_information{
    .id = "MON-1",
    .clause = {Regulation::service_registration, "11.1", "final-2020"},
    .title = {"情報提供等によるモニタリング", "Monitoring on information received"},
    .text = {"内外からの苦情又は情報により適合に疑いが生じた場合には、モニタリングが行われることがある（REG-11.1）。",
             "The operating body may monitor when a complaint or information from inside or outside casts doubt on "
             "compliance (REG-11.1)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "11.1(2)"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow monitoring_procedure{
    .id = "MON-2",
    .clause = {Regulation::service_registration, "11.2", "final-2020"},
    .title = {"モニタリングの流れ", "Course of monitoring"},
    .text = {"通知、書面による回答、必要な場合のヒアリングの順に行い、立入りはなく、期間の定めもない。"
             "REG-11.2により判定する。",
             "Notice, written answer, interview if needed; no on-site entry, no fixed duration. Decided by REG-11.2."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "11.2"}}},
    .automation = Automation::information,
};

inline constexpr std::tuple chapter_11{&monitoring_cases, &monitoring_steps, &monitoring_on_information,
                                       &monitoring_procedure};

}  // namespace ismap::registration
