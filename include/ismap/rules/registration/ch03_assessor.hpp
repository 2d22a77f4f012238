// Registration rules 3.1: the assessor is a registered one.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/look_up.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace ismap::registration {

inline constexpr Label choose_registered{"ISMAP監査機関リストに登録された監査機関を選定してください。",
                                         "Choose an assessor from the ISMAP list of registered ones."};
inline constexpr Label obtain_other_report{"登録された監査機関による実施結果報告書を取得してください。",
                                           "Obtain a report of a registered assessor."};

inline constexpr Breach assessor_not_named{
    .code = "not_named",
    .message = {"実施結果報告書に監査機関の登録番号がありません。",
                "The report does not give the number of the assessor."},
    .remedy = choose_registered,
    .cure = {.kind = RemedyKind::set_value,
             .what = {"監査機関の登録番号を確認して記載してください。", "Give the number of the assessor."}},
};

inline constexpr Breach assessor_not_listed{
    .code = "not_listed",
    .message = {"監査機関{0}の登録が登録簿にありません。", "The register has no entry for the assessor {0}."},
    .remedy = choose_registered,
    .cure = {.kind = RemedyKind::obtain_document, .what = obtain_other_report},
};

inline constexpr Breach assessor_not_registered{
    .code = "not_registered",
    .message = {"監査機関{0}は登録された監査機関ではありません。", "{0} is not a registered assessor."},
    .remedy = choose_registered,
    .cure = {.kind = RemedyKind::obtain_document, .what = obtain_other_report},
};

inline Answer check_assessor(const Dossier& dossier, const Context& context);

/// 3.1 with basic regulation 3.2: the assessor is one of the registered ones.
inline constexpr Rule<Dossier> assessor_registered{
    {.id = "REG-3.1b",
     .clause = {Regulation::service_registration, "3.1", "final-2020"},
     .title = {"登録された監査機関による監査", "Assessment by a registered assessor"},
     .text = {"監査は、申請者がISMAP監査機関リストから選定した監査機関による。",
              "The assessment is carried out by an assessor that the applicant chose from the ISMAP list of registered "
              "ones."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"基本規程3.2", "basic regulation 3.2"}}}},
     .point = Point::no_breach,
     .limits =
         {"実施結果報告書の日付における登録を確認する。"
          "監査の開始日は文書に現れないため、対象期間の途中の登録、一時停止及び報告後の登録の終了は人が判断する。"
          "監査機関の登録の有効期間は公表されていない。",
          "Looks at the date of the report. When the assessment began does not show: a registration in the course of "
          "the period, a suspension and an end after the report are for a person. How long an assessor's registration "
          "lasts is not public."}},
    check_assessor,
};

inline constexpr Label no_register_of_assessors{
    "監査機関を確認するための登録簿がありません。登録簿を指定してください（コマンドでは--register）。",
    "No register was given to look the assessor up in. Supply it (--register of the command)."};
inline constexpr Label registered_later{
    "監査機関{0}は実施結果報告書の日付である{1}には登録されておらず、登録は{2}です。",
    "The assessor {0} was not registered on {1}, the date of the report, but only on {2}."};
inline constexpr Label ended_before{"監査機関{0}の登録は、実施結果報告書の日付である{1}には終了していました。",
                                    "The registration of the assessor {0} had ended by {1}, the date of the report."};
inline constexpr Label registered_meanwhile{
    "監査機関{0}の登録は{1}であり、監査の対象期間の初日である{2}より後です。"
    "登録された後に監査を行ったかを確認してください。",
    "The assessor {0} was registered on {1}, after {2}, the first day of the period assessed. Check that it assessed "
    "as a registered one."};
inline constexpr Label assessor_suspended{
    "監査機関{0}の登録は、実施結果報告書の日付である{1}に一時停止中でした。",
    "The registration of the assessor {0} was suspended on {1}, the date of the report."};
inline constexpr Label suspended_since{
    "監査機関{0}の登録は、実施結果報告書の日付の後に一時停止され、現在も停止中です。",
    "The registration of the assessor {0} was suspended after the report, and still is."};
inline constexpr Label assessor_ended_since{
    "監査機関{0}は実施結果報告書の日付には登録されていましたが、その後、登録が終了しています。",
    "The assessor {0} was registered on the date of the report, but its registration has ended since."};

inline RegistrationState assessor_state(const RegisteredAssessor& assessor, Date day) {
  return registration_of(assessor.history, day, validity_of_assessors).state;
}

/// The first day after `day` on which the assessor is registered; nothing if there is none.
inline std::optional<Date> registered_after(const RegisteredAssessor& assessor, Date day) {
  std::optional<Date> first;
  for (const Event& event : assessor.history)
    if (event.on > day && (!first || event.on < *first) && is_live(assessor_state(assessor, event.on)))
      first = event.on;
  return first;
}

/// The assessor has to be registered when it assesses and reports (basic regulation 3.2); what happens later is for a
/// person.
inline Answer check_times(Answer answer, const RegisteredAssessor& assessor, const Dossier& dossier,
                          const Context& context) {
  constexpr Pointer at = path<&Dossier::report, &AssessmentReport::assessor>;
  const Date reported_on = answer.read<&Dossier::report, &AssessmentReport::date>(dossier);
  const Date first = dossier.report->period.first;
  const std::string reported = to_string(reported_on);
  const RegistrationState reporting = assessor_state(assessor, reported_on);
  const RegistrationState now = assessor_state(assessor, std::max(context.as_of, reported_on));
  answer.derive("assessor_state_on_report", std::string{name_of(reporting)})
      .derive("assessor_state", std::string{name_of(now)});
  if (!is_live(reporting)) {
    const std::optional<Date> later = registered_after(assessor, reported_on);
    if (is_final(reporting))
      return answer.breach(assessor_not_registered, at, ended_before, {assessor.number, reported});
    if (later)
      return answer.breach(assessor_not_registered, at, registered_later,
                           {assessor.number, reported, to_string(*later)});
    return answer.breach(assessor_not_registered, at, {assessor.number});
  }
  answer.met();
  if (!is_live(assessor_state(assessor, first)))
    if (const std::optional<Date> since = registered_after(assessor, first)) {
      answer.read<&Dossier::report, &AssessmentReport::period, &Period::first>(dossier);
      answer.judge("registered_meanwhile", at,
                   fill(registered_meanwhile, {assessor.number, to_string(*since), to_string(first)}),
                   Severity::warning);
    }
  if (reporting == RegistrationState::suspended)
    return answer.judge("suspended", at, fill(assessor_suspended, {assessor.number, reported}), Severity::warning);
  if (now == RegistrationState::suspended)
    return answer.judge("suspended", at, fill(suspended_since, {assessor.number}), Severity::warning);
  if (is_live(now)) return answer;
  return answer.judge(now == RegistrationState::deleted ? "deleted_since" : "ended_since", at,
                      fill(assessor_ended_since, {assessor.number}), Severity::warning);
}

inline Answer check_assessor(const Dossier& dossier, const Context& context) {
  if (!dossier.report) return Answer::unknown(path<&Dossier::report>);
  constexpr Pointer at = path<&Dossier::report, &AssessmentReport::assessor>;
  Answer answer;
  const std::string& number = dossier.report->assessor;
  if (is_blank(number)) {
    answer.read<&Dossier::report, &AssessmentReport::assessor>(dossier);
    return answer.breach(assessor_not_named, at);
  }
  const LookedUp<RegisteredAssessor> looked_up =
      look_up_assessor(answer, number, at, std::max(context.as_of, dossier.report->date), context);
  if (looked_up.outcome == LookUp::no_register) return answer.missing(at, no_register_of_assessors);
  if (looked_up.outcome == LookUp::open) return answer;
  if (looked_up.outcome == LookUp::not_found) {
    Text message = fill(assessor_not_listed.message, {number});
    return answer.breach(assessor_not_listed, at, append(message, near_assessors(context, number)));
  }
  return check_times(std::move(answer), *looked_up.entry, dossier, context);
}

inline constexpr std::tuple chapter_3_assessor{&assessor_registered};

}  // namespace ismap::registration
