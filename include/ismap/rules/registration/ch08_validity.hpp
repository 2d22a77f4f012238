// Registration rules, chapter 8: validity, and the time for filing a renewal.
#pragma once

#include <ismap/rules/duty.hpp>
#include <ismap/rules/history_rule.hpp>
#include <ismap/rules/registration/renewal.hpp>
#include <ismap/rules/remark.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::registration {

/// 8.1: from the day after the last day of the assessment period to the end of the registration that depends on it. The
/// span is that in force on this last day. Counted by `validity_end`.
inline constexpr TimeLimit validity_limit{
    .id = TimeLimitId::validity,
    .name = {"登録の有効期間", "validity of a registration"},
    .clause = {Regulation::service_registration, "8.1", "final-2020"},
    .counted_from = CountedFrom::day_after_assessment_period,
    .values = {{{date(2020, 6, 3), {.months = 16}}}},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"整理番号213", "no. 213"}},
                 {Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
};

/// 8.1: due on the last day of validity.
inline constexpr DutyRow file_renewal{
    .who = Actor::registrant,
    .what = {"登録を継続する場合は、有効期間の末日までに更新申請を行うこと（更新は任意）",
             "To keep the registration: file for renewal by the last day of validity (optional)"},
    .clause = {Regulation::service_registration, "8.1", "final-2020"},
    .form = Form{3},
};

/// The same of an application: `{0}` stands for the first day of the next assessment period.
inline constexpr DutyRow renew_if_registered{
    .who = Actor::registrant,
    .what = {"登録された場合、有効期間の末日までに更新申請を行うこと（更新は任意。次の監査対象期間の初日は{0}）",
             "If registered: file for renewal by the last day of validity (renewal is optional; its assessment period "
             "starts on {0})"},
    .clause = {Regulation::service_registration, "8.1", "final-2020"},
    .form = Form{3},
};

/// 8.1, basic regulation 3.5: how long a registration lasts. Counted by `validity_end`.
inline constexpr HistoryRule validity{
    {.id = "REG-8.1a",
     .clause = {Regulation::service_registration, "8.1", "final-2020"},
     .title = {"登録の有効期間", "Validity of a registration"},
     .text = {"登録は、その根拠となる監査対象期間の末日の翌日から{validity}後まで有効である。登録の日は関係しない。",
              "A registration lasts until {validity} after the day following the last day of the assessment period it "
              "rests on. The day of registration plays no part."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"整理番号213", "no. 213"}},
                  {Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
     .limits = {"末日が応当日の前日か応当日かは公表されていない（方針「期間の数え方」）。",
                "Whether the last day is the matching day or the one before is not public (policy counting)."}},
    {&file_renewal, &renew_if_registered},
};

/// Of a live registration in whose history no decision names the period.
inline constexpr Remark last_day_not_given{
    .rule = &validity,
    .code = "unknown",
    .severity = Severity::warning,
    .message =
        {"登録の根拠となる監査対象期間の記載がないため、有効期間の末日を判断していません（8.1）。",
         "No decision names the assessment period that the registration rests on; its last day is not decided (8.1)."},
};

/// Of a last day that is known by what the public list prints. `{0}`: the day of the list, `{1}`: the last day.
inline constexpr Remark last_day_printed{
    .rule = &validity,
    .code = "printed",
    .severity = Severity::advice,
    .message = {"有効期間の末日{1}は、{0}時点のリストの記載によるものです（8.1）。",
                "The last day of validity, {1}, is that printed in the list of {0} (8.1)."},
};

/// The same where the list prints the assessment period, from which the day is counted.
inline constexpr Remark period_printed{
    .rule = &validity,
    .code = "period_printed",
    .severity = Severity::advice,
    .message = {"有効期間の末日{1}は、{0}時点のリストに記載された監査対象期間から計算したものです（8.1）。",
                "The last day of validity, {1}, is counted from the assessment period printed in the list of {0} "
                "(8.1)."},
};

/// `{1}`: the last day as printed, `{2}`: as counted.
inline constexpr Remark printed_differs{
    .rule = &validity,
    .code = "printed_differs",
    .severity = Severity::warning,
    .message = {"{0}時点のリストに記載された有効期間の末日{1}は、監査対象期間から計算した末日{2}と異なります（8.1）。",
                "The last day of validity printed in the list of {0} is {1}; counted from the assessment period it is "
                "{2} (8.1)."},
    .remedy = {"いずれが正しいかを確認してください。", "Check which of them holds."},
};

/// `{0}`: the day of the list.
inline constexpr Remark printed_contradicts_itself{
    .rule = &validity,
    .code = "printed_contradicts",
    .severity = Severity::warning,
    .message = {"{0}時点のリストに記載された日付は、互いに矛盾しています（8.1）。",
                "The days printed in the list of {0} contradict each other (8.1)."},
    .remedy = {"いずれが正しいかを確認してください。", "Check which of them holds."},
};

/// 8.1, 13.2, 14.1: a registrant renews a live registration, while it is valid.
inline constexpr Rule<Dossier> renewal_in_time{
    {.id = "REG-8.1b",
     .clause = {Regulation::service_registration, "8.1", "final-2020"},
     .title = {"登録の更新の申請", "Filing a renewal of a registration"},
     .text =
         {"更新を希望する登録者は、有効期間の末日までに更新申請を行う。更新は任意である。"
          "削除され、取り下げられ、又は再申請を求められた登録は更新できない。",
          "A registrant that wants a renewal files by the last day of validity. Renewal is optional. What was deleted, "
          "withdrawn or told to apply anew cannot be renewed."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020,
                   {"整理番号213及び215、13.2及び14.1に係る回答", "nos. 213, 215; replies on 13.2, 14.1"}},
                  {Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
     .point = Point::no_breach,
     .limits =
         {"末日の当日の申請は期限内とする。末日の数え方は公表されていない（方針「期間の数え方」、「休日に当たる期限の"
          "扱い」）。ISMAP-LIUの有効期間は公表されていない（方針「ISMAP-LIUの登録の有効期間」）。"
          "事業者、名称又はリストが登録簿と異なる場合、登録が一時停止中の場合及び申請後に登録が終了した場合は、"
          "人が判断する。登録中のサービスの新規の申請も人が判断する。",
          "Filing on the last day is taken as in time. How that day is counted is not public (policies counting, "
          "holiday_roll_over), nor is the length of an ISMAP-LIU registration (policy liu_validity). Another provider, "
          "name or list than in the register, a suspension, and an end after the filing are for a person; so is a "
          "first application of a registered service."}},
    renewal,
};

/// 8.1 and 14.1(1), Q7: what becomes of a registration that nobody renews.
inline constexpr HistoryRule end_without_renewal{
    {.id = "REG-8.1c",
     .clause = {Regulation::service_registration, "8.1", "final-2020"},
     .title = {"更新申請がない場合の登録の終了", "End of a registration that is not renewed"},
     .text =
         {"有効期間の末日までに更新申請がないときは、登録は自動的に削除される。"
          "一方、14.1(1)は登録者に登録取下届出書の提出を求めている。",
          "With no renewal filed by the last day of validity the registration is deleted automatically; yet 14.1(1) "
          "also has the registrant file a withdrawal notice."},
     .standing = Standing::conflicting,
     .sources = {{{Source::public_comment_2020, {"整理番号215", "no. 215"}}, {Source::public_comment_2020, "14.1(1)"}}},
     .limits = {"資料が一致しないため、末日の後の扱いは方針「更新のない登録の末日後の扱い」による。",
                "Sources disagree: policy expiry_without_renewal says what follows the last day."}}};

/// Basic regulation 3.5: a renewal filed in time keeps the registration alive.
inline constexpr HistoryRule valid_while_pending{
    {.id = "REG-8.2",
     .clause = {Regulation::basic_regulation, "3.5", "current"},
     .title = {"更新の審査中の有効期間", "Validity while a renewal is pending"},
     .text = {"更新申請の日から運営委員会の決定までの間は、有効期間の末日を過ぎても登録は有効である。",
              "From the day the renewal is filed until the committee decides, the registration stays valid, even past "
              "its last day."},
     .standing = Standing::reported,
     .sources = {{{Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
     .limits = {
         "この間の上限、及びこの間に有効期間の末日を過ぎて提出された次の更新申請の扱いは確認できていない。",
         "No cap on this time could be found, nor what becomes of a further renewal that is filed within it after the "
         "last day."}}};

/// Basic regulation 3.5: renewals follow the rules of registration.
inline constexpr RuleRow renewal_procedure{
    .id = "REG-8.3",
    .clause = {Regulation::basic_regulation, "3.5", "current"},
    .title = {"更新の手続", "Procedure of a renewal"},
    .text = {"更新の要求事項及び手続は登録と同じである。"
             "更新申請も登録申請と同じ規則により確認し、監査対象期間の連続はREG-3.13による。",
             "A renewal follows the same demands and procedure as a registration: its application is reviewed by the "
             "same rules, and REG-3.13 asks for continuous assessment periods."},
    .standing = Standing::reported,
    .sources = {{{Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
    .automation = Automation::information,
};

/// One period of validity for all service models.
inline constexpr RuleRow same_validity_for_all{
    .id = "REG-8.4",
    .clause = {Regulation::service_registration, "8.1", "final-2020"},
    .title = {"サービスモデルと有効期間", "Service models and validity"},
    .text = {"有効期間（REG-8.1a）はIaaS、PaaS及びSaaSに共通である。2年又は3年とする意見は採用されなかった。",
             "The validity of REG-8.1a is the same for IaaS, PaaS and SaaS; requests for 2 or 3 years were refused."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "8.1"}}},
    .automation = Automation::information,
};

/// The renewed validity runs from the new assessment period.
inline constexpr HistoryRule renewed_validity{
    {.id = "REG-8.5",
     .clause = {Regulation::service_registration, "8", "final-2020"},
     .title = {"更新後の有効期間", "Validity after a renewal"},
     .text = {"更新後の有効期間は、更新の根拠となる新たな監査対象期間の末日から数える。",
              "The validity after a renewal is counted from the last day of the new assessment period."},
     .standing = Standing::inferred,
     .sources = {{{Source::public_comment_2020,
                   {"整理番号213（最初の有効期間に係る回答）", "no. 213, on the first validity"}}}},
     .limits = {"登録の有効期間（REG-8.1a）からの推定である。", "Inferred from the first validity, REG-8.1a."}}};

inline constexpr std::tuple chapter_8{
    &validity,          &renewal_in_time,       &end_without_renewal, &valid_while_pending,
    &renewal_procedure, &same_validity_for_all, &renewed_validity};

}  // namespace ismap::registration
