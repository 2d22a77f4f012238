// Procurement, PROC-6.9 and PROC-6.10: how long a registration lasts, and how long reviews take.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/procurement/entry.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>
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
          "ISMAPと同じ数え方で過ぎている場合は人が判断し、条項の番号はISMAPの登録規則による推定である。",
          "For a day ahead a renewal may still be filed until the last day of validity, so nothing is known of the "
          "days after it; while one is pending a person checks when it is decided. The validity of ISMAP-LIU is not "
          "public (policy \"validity of a registration of ISMAP-LIU\"): past what ISMAP would count, a person judges. "
          "Its clause is taken to be numbered as in the rules of ISMAP."}},
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
  if (!as_ismap.valid_until) return answer.missing(at, fill(no_period, {context.bought->number}));
  answer.derive("valid_until_if_as_ismap", *as_ismap.valid_until);
  const bool goes_on = as_ismap.renewal_pending && !context.is_ahead();
  if (is_live(as_ismap.state) && (context.reference_date <= *as_ismap.valid_until || goes_on)) return answer.met();
  return answer.judge("liu_validity_unknown", at, fill(liu_validity_unknown, {to_string(*as_ismap.valid_until)}),
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

inline Answer check_validity(const Procurement& procurement, const ProcurementContext& context) {
  if (coverage_of(procurement) == Coverage::not_covered) return Answer::not_applicable();
  if (!is_on_a_list(listing_of(procurement, context))) return Answer::not_applicable();
  const RegisteredService& bought = *context.bought;
  Answer answer;
  const Date on = answer.read<&Procurement::on>(procurement);
  answer.derive("service_number", bought.number);
  if (!validity_of(bought.scheme, context.policy).ends())
    return check_liu_validity(std::move(answer), procurement, context);
  const std::optional<Date> valid_until = context.registration->valid_until;
  if (!valid_until) return answer.missing(service_at(procurement), fill(no_period, {bought.number}));
  answer.derive("valid_until", *valid_until);
  if (on <= *valid_until) return answer.met();
  return check_after_validity(std::move(answer), procurement, context, *valid_until);
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
