// Registration rules, chapter 7: registration, the list, and the notices of the decision.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

inline constexpr DutyRow enter_on_list{
    .who = Actor::operating_body,
    .what = {"サービスリストに登録し、公表すること", "Enter the service on the list and publish it"},
    .clause = {Regulation::service_registration, "7.1", "final-2020"},
};

inline constexpr DutyRow notify_registration{
    .who = Actor::operating_body,
    .what = {"登録通知書により申請者に通知すること", "Notify the applicant by the registration notice"},
    .clause = {Regulation::service_registration, "7.1", "final-2020"},
    .form = Form{5},
};

/// 7.1: entry on the list, publication and Form 5.
inline constexpr HistoryRule entry_on_the_list{
    {.id = "REG-7.1",
     .clause = {Regulation::service_registration, "7.1", "final-2020"},
     .title = {"登録及び登録の通知", "Registration and its notice"},
     .text = {"運営委員会が登録を決定したときは、運用支援機関がサービスリストに登録してウェブサイトで公表し、"
              "登録通知書（様式5）により申請者に通知する。",
              "After the committee decides to register, the operating body enters the service on the list, publishes "
              "it on the web, and notifies the applicant by the registration notice (Form 5)."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "7.1"}}},
     .limits = {"登録、公表及び通知の期限は公表されていない。", "By when to enter, publish and notify is not public."}},
    {&enter_on_list, &notify_registration},
};

inline constexpr DutyRow update_list{
    .who = Actor::operating_body,
    .what = {"サービスリストを更新し、公表すること", "Update the list and publish it"},
    .clause = {Regulation::service_registration, "7.2", "final-2020"},
};

/// 7.2: a renewal updates the list.
inline constexpr HistoryRule update_of_the_list{
    {.id = "REG-7.2",
     .clause = {Regulation::service_registration, "7.2", "final-2020"},
     .title = {"更新時のサービスリストの更新", "Update of the list at a renewal"},
     .text = {"登録の更新については、運用支援機関がサービスリストを更新して公表する。",
              "For a renewal the operating body updates the list and publishes it."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "7.2"}}},
     .limits = {"更新及び公表の期限は公表されていない。", "By when to update and publish is not public."}},
    {&update_list},
};

inline constexpr DutyRow notify_refusal{
    .who = Actor::operating_body,
    .what = {"結果通知書により申請者に通知すること", "Notify the applicant by the result notice"},
    .clause = {Regulation::service_registration, "7.4", "final-2020"},
    .form = Form{6},
};

/// 7.4: refusal by Form 6.
inline constexpr HistoryRule refusal{
    {.id = "REG-7.4",
     .clause = {Regulation::service_registration, "7.4", "final-2020"},
     .title = {"登録できない旨の通知", "Notice of refusal"},
     .text =
         {"登録の要件を満たさないときは、運用支援機関が結果通知書（様式6）により登録できない旨を通知し、"
          "手続は終了する。理由は示されない。",
          "If the requirements are not met, the operating body notifies by the result notice (Form 6) that the service "
          "cannot be registered, and the procedure ends. Reasons are not given."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "7.4"}}},
     .limits = {"通知の期限は公表されていない。", "By when to notify is not public."}},
    {&notify_refusal},
};

/// 7.5: what the list shows.
inline constexpr RuleRow content_of_the_list{
    .id = "REG-7.5",
    .clause = {Regulation::service_registration, "7.5", "2023"},
    .title = {"サービスリストの掲載事項", "What the list shows"},
    .text = {"サービスリストには監査対象期間を含む事項を掲載し、これに例外はない。",
             "The list shows its items, the assessment period among them, without exemption."},
    .standing = Standing::reported,
    .sources = {{{Source::exam_2023, {"問2", "question 2"}}}},
    .automation = Automation::information,
    .limits = {"掲載事項の全部は公表されていない。", "The full list of items is not public."},
};

/// Registration numbers as seen on the list.
inline constexpr RuleRow registration_number{
    .id = "REG-7.6",
    .clause = {Regulation::scheme_guidance, "-", "2026"},
    .title = {"登録番号", "Registration number"},
    .text = {"登録番号は、C21-0004-2のように、C、西暦年の下2桁、4桁の連番及び1桁の数字からなるとみられる。",
             "A registration number seems to be C, a two-digit year, a four-digit serial and one more digit, as in "
             "C21-0004-2."},
    .standing = Standing::inferred,
    .sources = {{{Source::vendor_notes, {"リストの記載", "entries of the list"}}}},
    .automation = Automation::information,
    .limits = {"末尾の数字の意味は公表されていない。", "What the last digit means is not public."},
};

inline constexpr std::tuple chapter_7{&entry_on_the_list, &update_of_the_list, &refusal, &content_of_the_list,
                                      &registration_number};

}  // namespace ismap::registration
