// Registration rules, chapter 8: validity, and the time for filing a renewal.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/previous_period.hpp>
#include <ismap/rules/rule.hpp>

namespace ismap::registration {

/// 8.1, basic regulation 3.5: how long a registration lasts. Counted by `validity_end`.
inline constexpr Rule validity{
    .id = "REG-8.1a",
    .clause = {Regulation::service_registration, "8.1", "final-2020"},
    .title = {"登録の有効期間", "Validity of a registration"},
    .text = {"登録は、その根拠となる監査対象期間の末日の翌日から1年4か月後まで有効である。登録の日は関係しない。",
             "A registration lasts until one year and four months after the day following the last day of the "
             "assessment period it rests on. The day of registration plays no part."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "no. 213"}, {Source::x_regulation, "registration update"}}},
    .automation = Automation::information,
    .point = Point::none,
    .limits = {"末日が応当日の前日か応当日かは公表されていない（方針 counting）。",
               "Whether the last day is the matching day or the one before is not public (policy counting)."},
};

/// 8.1: a renewal is filed while the registration is valid.
inline constexpr Rule renewal_in_time{
    .id = "REG-8.1b",
    .clause = {Regulation::service_registration, "8.1", "final-2020"},
    .title = {"更新申請の期限", "Time for filing a renewal"},
    .text = {"更新を希望する登録者は、有効期間の末日までに更新申請を行う。更新は任意である。",
             "A registrant that wants a renewal files by the last day of validity. Renewal is optional."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, "nos. 213, 215"}, {Source::x_regulation, "registration update"}}},
    .point = Point::no_breach,
    .limits = {"末日の当日の申請は期限内とする。末日の数え方は公表されていない（方針 counting、holiday_roll_over）。",
               "Filing on the last day is taken as in time. How that day is counted is not public (policies counting, "
               "holiday_roll_over)."},
    .evaluate = [](const Dossier& dossier, const Context& context) -> Answer {
      constexpr Pointer filed_at = path<&Dossier::application, &Application::filed_on>;
      Answer answer;
      const std::optional<Period> previous = previous_period(dossier, context, answer);
      if (!previous) return answer;
      const Date latest = context.rolled_over(context.validity_end(previous->last));
      answer.read(filed_at, dossier.application.filed_on).derive("latest_renewal_date", latest);
      if (dossier.application.filed_on <= latest) return answer.hold();
      return answer.breach("late", filed_at,
                           fill({"更新申請が、登録の有効期間の末日である{0}を過ぎています。",
                                 "The renewal was filed after {0}, the last day of validity."},
                                {to_string(latest)}));
    },
};

inline constexpr const Rule* chapter_8[] = {&validity, &renewal_in_time};

}  // namespace ismap::registration
