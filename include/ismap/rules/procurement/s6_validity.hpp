// Procurement, PROC-6.9 and PROC-6.10: how long a registration lasts, and how long reviews take.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/procurement/entry.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/validity.hpp>

#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace ismap::procurement {

inline Answer check_validity(const Procurement& procurement, const ProcurementContext& context);

/// 6.9: the registration is still valid on the day of procurement.
inline constexpr Rule<Procurement> validity_of_registration{
    {.id = "PROC-6.9",
     .clause = {Regulation::basic_regulation, "3.5", "final-2020"},
     .title = {"登録の有効期間の確認", "Validity of the registration"},
     .text =
         {"登録の有効期間は、監査対象期間の末日の翌日から{validity}後までであり、"
          "その間に更新申請があった場合は運営委員会の決定まで登録は有効である。調達機関はこれを確認する。",
          "Validity ends {validity} after the day following the assessment period; a renewal filed before that keeps "
          "the registration valid until the committee decides. Buyers check it."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "8.1"},
                  {Source::x_regulation,
                   {"登録の更新に係る記事、基本規程3.5", "registration update, basic regulation 3.5"}}}},
     .in_force = since_use_decision,
     .limits =
         {"調達日が将来の場合、有効期間の末日までは更新申請ができるため、末日より後の登録は分からない。"
          "更新申請の審査中であれば、決定の時期により人が確認する。"
          "ISMAP-LIUの有効期間は公表されていない（方針「ISMAP-LIUの登録の有効期間」）。"
          "ISMAPと同じ数え方で過ぎている場合は人が判断し、条項の番号はISMAPの登録規則による推定である。"
          "リストに記載された末日及び監査対象期間は、履歴に監査対象期間がない場合に用い、その旨を示す。"
          "記載された末日と計算した末日とが異なり、いずれによるかで結論が変わる場合は人が判断する。",
          "For a day ahead a renewal may still be filed until the last day of validity, so nothing is known of the "
          "days after it; while one is pending a person checks when it is decided. The validity of ISMAP-LIU is not "
          "public (policy \"validity of a registration of ISMAP-LIU\"): past what ISMAP would count, a person judges. "
          "Its clause is taken to be numbered as in the rules of ISMAP. The last day and the assessment period that "
          "the list prints serve where the history gives no period, and the answer says so. Where the day printed is "
          "not the day counted and the outcome depends on it, a person judges."}},
    check_validity,
};

inline constexpr Label no_period{
    "登録簿に監査対象期間が記載されていないため、サービス{0}の登録の有効期間を計算できません。",
    "The register gives no assessment period for the service {0}: how long its registration lasts cannot be computed."};

/// As ISMAP counts; for ISMAP-LIU no public text says whether it counts so, too (LIU-2.9).
inline Answer check_liu_validity(Answer answer, const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label liu_validity_unknown{
      "ISMAP-LIUの登録の有効期間は公表されていません。ISMAPと同じく数えると末日は{0}であり、調達日はその後です。",
      "How long a registration of ISMAP-LIU lasts is not public; counted as in ISMAP its last day is {0}, before the "
      "day of procurement."};
  const Pointer at = service_at(procurement);
  const Registration as_ismap =
      registration_of(context.bought->history, context.as_of, validity_of(Scheme::ismap, context.policy));
  const LastDay last =
      last_day_of(*context.bought, as_ismap, context.as_of, validity_of(Scheme::ismap, context.policy));
  if (!last.computed) return answer.missing(at, fill(no_period, {context.bought->number}));
  answer.derive("valid_until_if_as_ismap", *last.computed);
  const bool goes_on = as_ismap.renewal_pending && !context.is_ahead();
  const bool is_listed = is_live(as_ismap.state) || is_shown_by_list(context.printed);
  if (is_listed && (context.reference_date <= *last.computed || goes_on)) return answer.met();
  return answer.judge("liu_validity_unknown", at, fill(liu_validity_unknown, {to_string(*last.computed)}),
                      Severity::warning);
}

/// After the last day of validity the registration goes on while a renewal is pending. For a day ahead nothing is known
/// of that yet.
inline Answer check_after_validity(Answer answer, const Procurement& procurement, const ProcurementContext& context,
                                   Date valid_until) {
  constexpr Label renewal_pending{
      "有効期間の末日{0}は過ぎていますが、更新申請の結果が出るまで登録は有効とされています。",
      "The validity ended on {0}; the registration goes on until the renewal is decided."};
  constexpr Label renewal_undecided{
      "調達日は有効期間の末日{0}より後です。"
      "更新申請の審査中は登録が有効とされますが、調達日までに決定がなされる可能性があるため、"
      "調達日の登録を確認してください。",
      "The day of procurement is after the last day of validity, {0}. The registration goes on until the renewal filed "
      "is decided, which may be before that day: check the registration then."};
  constexpr Label may_be_renewed{
      "調達日は有効期間の末日{0}より後です。"
      "同日までは更新申請ができるため、調達日に登録が有効であるかはまだ分かりません。"
      "更新申請がないまま同日を過ぎると、登録されたサービスではなくなります。",
      "The day of procurement is after the last day of validity, {0}. A renewal may still be filed until then, so "
      "whether the registration is valid on that day is not known yet; without one the service is not listed after "
      "{0}."};
  const Pointer at = service_at(procurement);
  const std::string last = to_string(valid_until);
  if (!context.is_ahead()) return answer.met().advise("renewal_pending", at, fill(renewal_pending, {last}));
  answer.derive("as_of", context.as_of);
  if (context.registration->renewal_pending)
    return answer.judge("renewal_undecided", at, fill(renewal_undecided, {last}), Severity::warning);
  return answer.leave_open("may_be_renewed", at, fill(may_be_renewed, {last}));
}

/// What is said of a last day that rests on the list, without deciding.
inline void tell_printed_last_day(Answer& answer, const Pointer& at, const PrintedEntry& printed, const LastDay& last) {
  const std::string list = to_string(printed.as_of);
  const auto tell = [&](const Remark& remark, const Text& message) {
    if (remark.severity == Severity::warning)
      answer.warn(remark.code, at, message);
    else
      answer.advise(remark.code, at, message);
  };
  const auto tell_day = [&](const Remark& remark, Date day) {
    tell(remark, fill(remark.message, {list, to_string(day)}));
  };
  if (last.is_period_printed) tell_day(registration::period_printed, *last.computed);
  if (last.printed && (!last.computed || last.is_period_printed))
    tell_day(registration::last_day_printed, *last.printed);
  if (last.computed && last.printed && *last.computed != *last.printed)
    tell(registration::printed_differs,
         fill(registration::printed_differs.message, {list, to_string(*last.printed), to_string(*last.computed)}));
}

/// After the last day that the list gives for a service in whose history no decision names its period: whether it was
/// renewed, the list does not tell.
inline Answer check_after_printed_day(Answer answer, const Procurement& procurement, const ProcurementContext& context,
                                      Date last_day) {
  constexpr Label still_printed{
      "調達日は、リストに基づく有効期間の末日{0}より後ですが、{1}時点のリストに掲載されています。"
      "更新申請の審査中は登録が有効とされるため、更新の状況を確認してください。",
      "The day of procurement is after {0}, the last day of validity by the list, yet the list of {1} still has the "
      "service. A renewal that is not decided keeps a registration valid: check whether one is pending."};
  constexpr Label renewal_not_printed{
      "調達日は、リストに基づく有効期間の末日{0}より後です。更新されたか、更新申請の審査中であるかは、"
      "{1}時点のリストからは分かりません。",
      "The day of procurement is after {0}, the last day of validity by the list. Whether it was renewed, or a renewal "
      "is pending, the list of {1} does not tell."};
  const Pointer at = service_at(procurement);
  const Date list = context.bought->printed->as_of;
  const bool is_seen_on_the_day = !context.is_ahead() && procurement.on <= list;
  const std::string words[] = {to_string(last_day), to_string(list)};
  if (is_seen_on_the_day || context.registration->renewal_pending)
    return answer.judge("still_printed", at, fill(still_printed, {words[0], words[1]}), Severity::warning);
  return answer.leave_open("renewal_not_printed", at, fill(renewal_not_printed, {words[0], words[1]}));
}

/// By the last day counted and the last day printed. Where they differ and the outcome depends on it, a person judges.
inline Answer check_with_list(Answer answer, const Procurement& procurement, const ProcurementContext& context,
                              const LastDay& last) {
  constexpr Label depends{
      "調達日に登録が有効であるかは、リストに記載された末日{0}と計算した末日{1}のいずれによるかで異なります。",
      "Whether the registration is valid on the day of procurement depends on which last day holds: {0}, as printed, or "
      "{1}, as counted."};
  const Pointer at = service_at(procurement);
  const PrintedEntry& printed = *context.bought->printed;
  const Date on = procurement.on;
  answer.derive("printed_as_of", printed.as_of);
  if (last.printed) answer.derive("valid_until_printed", *last.printed);
  if (last.computed) answer.derive("valid_until", *last.computed);
  if (last.is_contradicted)
    return answer.judge(registration::printed_contradicts_itself.code, at,
                        fill(registration::printed_contradicts_itself.message, {to_string(printed.as_of)}),
                        Severity::warning);
  tell_printed_last_day(answer, at, printed, last);
  if (on <= last.earliest()) return answer.met();
  if (on <= last.latest())
    return answer.judge("depends_on_day", at, fill(depends, {to_string(*last.printed), to_string(*last.computed)}),
                        Severity::warning);
  if (last.computed && !last.is_period_printed)
    return check_after_validity(std::move(answer), procurement, context, *last.computed);
  return check_after_printed_day(std::move(answer), procurement, context, last.latest());
}

inline Answer check_validity(const Procurement& procurement, const ProcurementContext& context) {
  if (coverage_of(procurement) == Coverage::not_covered) return Answer::not_applicable();
  if (!is_on_a_list(listing_of(procurement, context))) return Answer::not_applicable();
  const RegisteredService& bought = *context.bought;
  Answer answer;
  const Date on = answer.read<&Procurement::on>(procurement);
  answer.derive("service_number", bought.number);
  const LastDay last = context.last_day_of_bought();
  if (last.rests_on_list()) return check_with_list(std::move(answer), procurement, context, last);
  if (!validity_of(bought.scheme, context.policy).ends())
    return check_liu_validity(std::move(answer), procurement, context);
  if (!last.computed) return answer.missing(service_at(procurement), fill(no_period, {bought.number}));
  answer.derive("valid_until", *last.computed);
  if (on <= *last.computed) return answer.met();
  return check_after_validity(std::move(answer), procurement, context, *last.computed);
}

/// Due on the last day of validity.
inline constexpr DutyRow check_renewal{
    .who = Actor::buyer,
    .what = {"登録が有効期間の末日までに更新されるかを確認すること",
             "Check that the registration is renewed by the last day of validity"},
    .clause = validity_of_registration.clause,
};

inline constexpr RuleRow review_times{
    .id = "PROC-6.10",
    .clause = {Regulation::scheme_guidance, "-", "2024-12"},
    .title = {"審査に要する期間", "Review times"},
    .text = {"審査の標準は受理から約{model_review_period}、問題のない更新は最短{shortest_renewal}であり、"
             "運営委員会は受理から{committee_review}以内に審査する。",
             "A decision takes about {model_review_period} from acceptance, a clean renewal {shortest_renewal} at "
             "best; the committee reviews within {committee_review}."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"IPAの口頭による説明", "IPA, orally"}},
                 {Source::public_comment_2020, "6.4(3)"}}},
    .automation = Automation::information,
};

inline constexpr std::tuple section_6_validity{&validity_of_registration, &review_times};

}  // namespace ismap::procurement
