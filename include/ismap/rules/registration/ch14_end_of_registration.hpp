// Registration rules, chapter 14: withdrawal, suspension and deletion.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/remark.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

/// 14.1: Form 12.
inline constexpr HistoryRule withdrawal_notice{
    {.id = "REG-14.1",
     .clause = {Regulation::service_registration, "14.1", "final-2020"},
     .title = {"登録取下届出書", "Withdrawal notice"},
     .text = {"登録者は、14.1各号に当たるときは、登録取下届出書（様式12）を制度所管省庁に遅滞なく提出する。",
              "In the cases of 14.1 the registrant files the withdrawal notice (Form 12) with the ministries without "
              "delay."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "14.1"}}},
     .limits = {"14.1(1)以外の場合は確認できていない（REG-14.1(n)）。提出の日から取下げとする。",
                "The cases other than 14.1(1) could not be found (REG-14.1(n)). The withdrawal counts from the day the "
                "notice is filed."}}};

inline constexpr DutyRow file_withdrawal{
    .who = Actor::registrant,
    .what = {"登録取下届出書を遅滞なく提出すること", "File the withdrawal notice without delay"},
    .due = due_promptly,
    .clause = {Regulation::service_registration, "14.1(1)", "final-2020"},
    .form = Form{12},
};

/// 14.1(1): nothing was filed by the end of validity.
inline constexpr HistoryRule withdrawal_after_expiry{
    {.id = "REG-14.1(1)",
     .clause = {Regulation::service_registration, "14.1(1)", "final-2020"},
     .title = {"更新申請をしなかった場合の届出", "Notice if no renewal was filed"},
     .text = {"有効期間の末日までに更新申請をしなかったときは、登録取下届出書を提出する。",
              "The registrant files the withdrawal notice if no renewal application was made by the end of validity."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "14.1(1)"}}},
     .limits =
         {"自動的に削除されるとの回答もあり、方針「更新のない登録の末日後の扱い」"
          "により届出の要否を定める（REG-8.1c）。",
          "A reply also speaks of automatic deletion: policy expiry_without_renewal says whether the notice is owed "
          "(REG-8.1c)."}},
    {&file_withdrawal},
};

/// 14.1(2) on: not public.
inline constexpr RuleRow other_withdrawals{
    .id = "REG-14.1(n)",
    .clause = {Regulation::service_registration, "14.1(2)", "final-2020"},
    .title = {"その他の取下げの場合", "Other cases of withdrawal"},
    .text = {"14.1(2)以下の内容は公表されておらず、確認できない。任意の取下げは実際に行われている。",
             "The content of 14.1(2) and after is not public and could not be found. Voluntary withdrawal happens in "
             "practice."},
    .standing = Standing::not_found,
    .sources = {{{Source::reform_wg_2024,
                  {"1年で登録を取り下げた事業者の発言", "one company withdrew after one year"}}}},
    .automation = Automation::left_to_people,
    .limits = {"条文が公表されていないため、取下げの届出を要する場合は人が確認する。",
               "The text is not public: a person checks in which cases a withdrawal must be notified."},
};

/// 14.2: cases of deletion.
inline constexpr RuleRow deletion_cases{
    .id = "REG-14.2",
    .clause = {Regulation::service_registration, "14.2", "final-2020"},
    .title = {"登録を削除する場合", "Cases of deletion"},
    .text = {"14.2各号の内容は公表されていない。そのうちの一号（2020年は(4)、2025年は(5)）による削除は、6.1(7)により"
             "以後の登録を妨げる。",
             "The items of 14.2 are not public. A deletion under one of them, (4) in 2020 and (5) in 2025, bars later "
             "registration under 6.1(7)."},
    .standing = Standing::not_found,
    .sources = {{{Source::public_comment_2020, {"14.2(4)を引用する6.1(7)", "6.1(7), citing 14.2(4)"}},
                 {Source::committee_38, {"14.2(5)を引用する6.1(7)", "6.1(7), citing 14.2(5)"}}}},
    .automation = Automation::left_to_people,
    .limits = {"どの場合に削除されるかは人が確認する。"
               "履歴に記載された削除はその日から効力をもつものとし、登録を妨げる号は補足「登録を妨げる登録削除の号」"
               "により与えることができる。",
               "A person checks in which cases a registration is deleted. A deletion in the history counts from its "
               "day; the supplement deletion_items_barring_registration can name the items that bar."},
};

/// Basic regulation 5.4: suspension and deletion by the committee.
inline constexpr HistoryRule suspension_or_deletion{
    {.id = "REG-14.3",
     .clause = {Regulation::basic_regulation, "5.4", "draft-2020"},
     .title = {"運営委員会による一時停止及び削除", "Suspension or deletion by the committee"},
     .text = {"運営委員会は、モニタリング、再審査若しくは再監査の後、又は事業者が正当な理由なく求めに応じないときは、"
              "登録を一時停止し、又は削除することができる。",
              "The committee may suspend or delete after monitoring, re-review or re-assessment, and when the provider "
              "does not comply with its request without good reason."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"基本規程5.4", "basic regulation 5.4"}}}},
     .limits = {"一時停止又は削除とするかどうかは運営委員会が決定する。履歴に記載された日から効力をもつものとする。",
                "Whether to suspend or delete is for the committee to decide. Either counts from its day in the "
                "history."}}};

/// 9.2 and 10.3 lead to a suspension.
inline constexpr RuleRow suspension_triggers{
    .id = "REG-14.4",
    .clause = {Regulation::service_registration, "9.2, 10.3", "final-2020"},
    .title = {"一時停止の事由", "Grounds of suspension"},
    .text = {"運用支援機関による一時停止の事由は、報告のないインシデント（REG-9.2）及び届出のない変更（REG-10.3）"
             "であり、これらの規則により判定する。",
             "The operating body suspends for an unreported incident (REG-9.2) and for an unnotified change "
             "(REG-10.3); those rows decide."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"9.2及び10.3", "9.2, 10.3"}}}},
    .automation = Automation::information,
};

/// How long a suspension lasts: not public.
inline constexpr RuleRow length_of_suspension{
    .id = "REG-14.5",
    .clause = {Regulation::service_registration, "14", "final-2020"},
    .title = {"一時停止の期間及び解除", "Length and lifting of a suspension"},
    .text = {"一時停止の期間及び解除の条件は確認できていない。",
             "The length of a suspension and the conditions for lifting it could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"条文が公表されていないため、履歴に解除が記載されるまで停止が続くものとし、解除の当否は人が確認する。",
               "The text is not public: a suspension lasts until the history says it was lifted, and a person checks "
               "whether it may be."},
};

/// Of a suspended registration.
inline constexpr Remark suspension_not_public{
    .rule = &length_of_suspension,
    .code = "not_public",
    .severity = Severity::advice,
    .message = {"一時停止の期間及び解除の条件は公表されていません。",
                "Neither the length of a suspension nor the conditions for lifting it are public."},
};

// MON-5 to MON-9: what is known on the end of a registration, point by point.

inline constexpr RuleRow informing_users{
    .id = "MON-5",
    .clause = {Regulation::service_registration, "3.5(5)", "final-2020"},
    .title = {"利用者への通知又は公表", "Telling users, or publishing"},
    .text = {"一時停止又は削除のときは、事業者は利用する調達機関に速やかに通知し、又は自社のウェブサイトで公表する。"
             "REG-3.5(5)の宣誓による義務として示す。",
             "On suspension or deletion the provider promptly tells the procuring bodies that use the service, or "
             "publishes it on its own website: a duty that follows from the pledge of REG-3.5(5)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"案の3.5(6)", "3.5(6) of the draft"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow withdrawal_form{
    .id = "MON-6",
    .clause = {Regulation::service_registration, "14.1", "final-2020"},
    .title = {"取下げの届出", "Notice of withdrawal"},
    .text = {"取下げは様式12により遅滞なく届け出る。REG-14.1により判定する。",
             "Withdrawal is notified without delay by Form 12. Decided by REG-14.1."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "14.1"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow end_by_expiry{
    .id = "MON-7",
    .clause = {Regulation::service_registration, "14.1(1)", "final-2020"},
    .title = {"更新申請がない場合の終了", "End without a renewal"},
    .text = {"有効期間内に更新申請がないときは登録が終了する。REG-8.1c及びREG-14.1(1)により判定する。",
             "A registration ends when no renewal application was made within the validity. Decided by REG-8.1c and "
             "REG-14.1(1)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "14.1(1)"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow bar_after_deletion{
    .id = "MON-8",
    .clause = {Regulation::service_registration, "14.2", "final-2020"},
    .title = {"削除後の登録の制限", "Bar after a deletion"},
    .text = {"14.2(4)（2025年は14.2(5)）による削除は以後の登録を妨げる。REG-6.1(7)により判定する。",
             "Deletion under 14.2(4), in 2025 14.2(5), bars a later registration. Decided by REG-6.1(7)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "6.1(7)"}, {Source::committee_38, "6.1(7)"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow base_service_suspended{
    .id = "MON-9",
    .clause = {Regulation::service_registration, "14", "final-2020"},
    .title = {"基盤サービスの停止又は削除の影響", "Suspension or deletion of the base service"},
    .text =
        {"基盤となるサービスが一時停止又は削除された場合に上位のサービスの登録がどうなるかは、"
         "ガイドラインで検討するとされたのみであり、確認できていない。",
         "What becomes of a service when the one it stands on is suspended or deleted was only to be considered for a "
         "guideline; no answer could be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::public_comment_2020, {"後の案内に委ねるとした回答", "asked, and left to later guidance"}}}},
    .automation = Automation::left_to_people,
    .limits = {"規定が確認できないため、影響を自動では及ぼさず、人が確認する。",
               "No rule could be found: nothing follows automatically, and a person checks."},
};

inline constexpr std::tuple chapter_14{&withdrawal_notice,    &withdrawal_after_expiry, &other_withdrawals,
                                       &deletion_cases,       &suspension_or_deletion,  &suspension_triggers,
                                       &length_of_suspension, &informing_users,         &withdrawal_form,
                                       &end_by_expiry,        &bar_after_deletion,      &base_service_suspended};

}  // namespace ismap::registration
