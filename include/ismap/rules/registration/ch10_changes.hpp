// Registration rules, chapter 10: notices of changes.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

inline constexpr DutyRow notify_control_change{
    .who = Actor::registrant,
    .what = {"重大な統制変更を遅滞なく届け出ること", "Notify the grave control change without delay"},
    .due = due_promptly,
    .clause = {Regulation::service_registration, "10.1", "final-2020"},
    .form = Form{8},
};

/// 10.1: Form 8.
inline constexpr HistoryRule grave_control_change{
    {.id = "REG-10.1",
     .clause = {Regulation::service_registration, "10.1", "final-2020"},
     .title = {"重大な統制変更の届出", "Notice of a grave control change"},
     .text =
         {"登録者は、重大な統制変更又はそれにつながり得る事象が発生したときは、運用支援機関を通じて運営委員会に、"
          "重大な統制変更届出書（様式8）により遅滞なく届け出る。",
          "The registrant notifies a grave control change, or an event that may lead to one, to the committee through "
          "the operating body, by Form 8 without delay."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "10.1"}}},
     .limits = {"重大な統制変更に当たるかどうかは人が判断する（REG-10.7）。「遅滞なく」に日数の定めはない。",
                "Whether a change is grave is a person's judgement (REG-10.7). Without delay has no number of days."}},
    {&notify_control_change},
};

inline constexpr DutyRow notify_list_change{
    .who = Actor::registrant,
    .what = {"サービスリストに掲載された情報の変更を遅滞なく届け出ること",
             "Notify the change of information shown on the list without delay"},
    .due = due_promptly,
    .clause = {Regulation::service_registration, "10.2", "final-2020"},
};

/// 10.2: information shown on the list.
inline constexpr HistoryRule list_change{
    {.id = "REG-10.2",
     .clause = {Regulation::service_registration, "10.2", "final-2020"},
     .title = {"サービスリスト掲載情報の変更の届出", "Notice of a change of list information"},
     .text =
         {"登録者は、サービスリストに掲載された情報（REG-3.8）に変更が生じたことを認知したときは、遅滞なく届け出る。",
          "On becoming aware of a change in information shown on the list (REG-3.8), the registrant notifies it "
          "without delay."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"届出の義務に係る回答（10.2の番号は推定による。）", "the duty; the number 10.2 is inferred"}}}},
     .limits = {"様式の番号は確認できていない。「遅滞なく」に日数の定めはない。",
                "The number of the form could not be found. Without delay has no number of days."}},
    {&notify_list_change},
};

inline constexpr DutyRow notify_unnotified_change{
    .who = Actor::registrant,
    .what = {"届け出ていなかった変更を届け出ること", "Notify the change that was not notified"},
    .due = due_promptly,
    .clause = {Regulation::service_registration, "10.3", "final-2020"},
};

/// 10.3: a change that was not notified.
inline constexpr HistoryRule unnotified_change{
    {.id = "REG-10.3",
     .clause = {Regulation::service_registration, "10.3", "final-2020"},
     .title = {"未届出の変更による一時停止", "Suspension for an unnotified change"},
     .text =
         {"運用支援機関は、10.1又は10.2の届出のない事象を把握したときは登録を一時停止し、届出を求めることができる。",
          "If the operating body learns of an event of 10.1 or 10.2 that was not notified, it suspends the "
          "registration and may demand the notice."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "10.3"}}},
     .limits = {"運用支援機関が把握したことは登録者の履歴に現れない。"
                "一時停止が履歴に記載された日から停止とし、未届出のみを理由に停止とはしない。",
                "What the operating body learns is not in the history: the registration counts as suspended from the "
                "suspension recorded there, never for a missing notice alone."}},
    {&notify_unnotified_change},
};

/// 10.4: monitoring after a notice.
inline constexpr RuleRow monitoring_after_change{
    .id = "REG-10.4",
    .clause = {Regulation::service_registration, "10.4", "final-2020"},
    .title = {"届出を踏まえたモニタリング", "Monitoring after a notice"},
    .text = {"運用支援機関は、届出を踏まえて第11章のモニタリングを行うことができる。",
             "The operating body may start monitoring under chapter 11 on the strength of a notice."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "10.4"}}},
    .automation = Automation::information,
};

/// Changes below the threshold.
inline constexpr RuleRow other_changes{
    .id = "REG-10.5",
    .clause = {Regulation::service_registration, "10", "final-2020"},
    .title = {"重大でない変更", "Changes that are not grave"},
    .text = {"重大でない変更は届出を要せず、毎年の監査で確認される。",
             "Changes that are not grave need no notice; the yearly assessment picks them up."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "10.1"}}},
    .automation = Automation::information,
};

/// Changes of services and of their names, as reported to the committee.
inline constexpr RuleRow service_changes{
    .id = "REG-10.6",
    .clause = {Regulation::scheme_guidance, "10", "2025-12"},
    .title = {"サービス内容及び名称の変更の報告", "Changes of services and names"},
    .text = {"登録サービスの内容及び名称の変更は運営委員会に報告される。",
             "Changes of registered services and of their names are reported to the committee."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"3サービスの変更の報告", "three services"}}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::information,
};

/// What is grave: not public.
inline constexpr RuleRow meaning_of_grave_change{
    .id = "REG-10.7",
    .clause = {Regulation::service_registration, "10.1", "final-2020"},
    .title = {"重大な統制変更の意味", "What a grave control change is"},
    .text =
        {"どのような変更が重大な統制変更に当たるかは確認できていない。"
         "監査における個別管理策の変更の考え方とは別のものである。",
         "What counts as a grave control change could not be found. The changed individual control that matters to an "
         "assessment is a different thing."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"定義が公表されていないため、重大かどうかは人が判断し、履歴に記載する。",
               "No definition is public: a person judges whether a change is grave and records it in the history."},
};

// CHG-1 to CHG-8: what is known on chapter 10, point by point. They refer to the rules above or only inform.

inline constexpr RuleRow control_change_duty{
    .id = "CHG-1",
    .clause = {Regulation::service_registration, "10.1", "final-2020"},
    .title = {"重大な統制変更の届出義務", "Duty to notify a grave control change"},
    .text =
        {"登録者は、重大な統制変更又はそれにつながり得る事象を様式8により遅滞なく届け出る。REG-10.1により判定する。",
         "The registrant notifies a grave control change, or an event that may lead to one, by Form 8 without delay. "
         "Decided by REG-10.1."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "10.1"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow list_change_duty{
    .id = "CHG-2",
    .clause = {Regulation::service_registration, "10.2, 3.5(3)", "final-2020"},
    .title = {"掲載情報の変更の届出義務", "Duty to notify a change of list information"},
    .text = {"公表されている情報の変更は、認知した後遅滞なく届け出る。REG-10.2により判定する。",
             "A change in published list information is notified promptly once known. Decided by REG-10.2."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"10.2及び3.5(3)", "10.2, 3.5(3)"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow change_without_delay{
    .id = "CHG-3",
    .clause = {Regulation::service_registration, "10.1", "final-2020"},
    .title = {"届出における「遅滞なく」の意味", "Meaning of without delay for notices"},
    .text = {"「遅滞なく」とは、事象の発生後速やかにという意味である。REG-10.1の期限はこれによる。",
             "Without delay means promptly after the event. The deadline of REG-10.1 follows this."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "10.1"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow suspension_after_change{
    .id = "CHG-4",
    .clause = {Regulation::service_registration, "10.3", "final-2020"},
    .title = {"未届出の場合の一時停止", "Suspension if not notified"},
    .text = {"届出のない変更を運用支援機関が把握したときは登録を一時停止し、届出を求める。REG-10.3により判定する。",
             "If the operating body learns of an unnotified change it suspends the registration and asks for the "
             "notice. Decided by REG-10.3."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "10.3"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow monitoring_may_follow_change{
    .id = "CHG-5",
    .clause = {Regulation::service_registration, "10.4", "final-2020"},
    .title = {"届出後のモニタリング", "Monitoring may follow"},
    .text = {"届出の後にモニタリングが行われることがある（REG-10.4）。", "Monitoring may follow a notice (REG-10.4)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "10.4"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow examples_of_grave_change{
    .id = "CHG-6",
    .clause = {Regulation::service_registration, "10.1", "final-2020"},
    .title = {"重大な統制変更の例", "Examples of a grave control change"},
    .text =
        {"例はFAQで示すとされたが確認できていない。"
         "監査周期における個別管理策の変更の説明は、重大な統制変更の定義ではない（REG-10.7）。",
         "Examples were promised for a FAQ and could not be found. What is said on changed individual controls for the "
         "assessment cycle does not define a grave control change (REG-10.7)."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"例が公表されていないため、重大かどうかは人が判断する。",
               "No example is public: a person judges whether a change is grave."},
};

inline constexpr RuleRow minor_change{
    .id = "CHG-7",
    .clause = {Regulation::service_registration, "10", "final-2020"},
    .title = {"軽微な変更", "Minor change"},
    .text = {"重大に至らない変更は届出を要しない（REG-10.5）。",
             "A change below the threshold needs no notice (REG-10.5)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "10.1"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow name_and_scope_changes{
    .id = "CHG-8",
    .clause = {Regulation::scheme_guidance, "10", "2025-12"},
    .title = {"名称及び内容の変更", "Name and scope changes"},
    .text = {"登録サービスの内容及び名称の変更は運営委員会に報告される（REG-10.6）。名称の変更はREG-10.2の届出による。",
             "Changes of content and of names of registered services are reported to the committee (REG-10.6). A "
             "change of name is notified under REG-10.2."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"3サービスの変更の報告", "three services"}}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::information,
};

inline constexpr std::tuple chapter_10{&grave_control_change,
                                       &list_change,
                                       &unnotified_change,
                                       &monitoring_after_change,
                                       &other_changes,
                                       &service_changes,
                                       &meaning_of_grave_change,
                                       &control_change_duty,
                                       &list_change_duty,
                                       &change_without_delay,
                                       &suspension_after_change,
                                       &monitoring_may_follow_change,
                                       &examples_of_grave_change,
                                       &minor_change,
                                       &name_and_scope_changes};

}  // namespace ismap::registration
