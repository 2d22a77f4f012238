#include <ismap/rules/registration/assessor.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/look_up.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace ismap::registration {
namespace {

constexpr Pointer assessor_report_at = path<&Dossier::report>;
constexpr Pointer date_at = path<&Dossier::report, &AssessmentReport::date>;
constexpr Pointer first_at = path<&Dossier::report, &AssessmentReport::period, &Period::first>;
constexpr Pointer assessor_at = path<&Dossier::report, &AssessmentReport::assessor>;

constexpr Label not_named{"実施結果報告書に監査機関の登録番号がありません。",
                          "The report does not give the number of the assessor."};
constexpr Label no_register{
    "監査機関を確認するための登録簿がありません。登録簿を指定してください（コマンドでは--register）。",
    "No register was given to look the assessor up in. Supply it (--register of the command)."};
constexpr Label not_listed{"監査機関{0}の登録が登録簿にありません。",
                           "The register has no entry for the assessor {0}."};
constexpr Label assessor_not_registered{"監査機関{0}は登録された監査機関ではありません。",
                                        "{0} is not a registered assessor."};
constexpr Label registered_later{
    "監査機関{0}は実施結果報告書の日付である{1}には登録されておらず、登録は{2}です。",
    "The assessor {0} was not registered on {1}, the date of the report, but only on {2}."};
constexpr Label ended_before{"監査機関{0}の登録は、実施結果報告書の日付である{1}には終了していました。",
                             "The registration of the assessor {0} had ended by {1}, the date of the report."};
constexpr Label registered_meanwhile{
    "監査機関{0}の登録は{1}であり、監査の対象期間の初日である{2}"
    "より後です。登録された後に監査を行ったかを確認してくださ"
    "い。",
    "The assessor {0} was registered on {1}, after {2}, the first day of the period assessed. Check that it assessed "
    "as a registered one."};
constexpr Label assessor_suspended{
    "監査機関{0}の登録は、実施結果報告書の日付である{1}に一時停止中でした。",
    "The registration of the assessor {0} was suspended on {1}, the date of the report."};
constexpr Label suspended_since{"監査機関{0}の登録は、実施結果報告書の日付の後に一時停止され、現在も停止中です。",
                                "The registration of the assessor {0} was suspended after the report, and still is."};
constexpr Label assessor_ended_since{
    "監査機関{0}は実施結果報告書の日付には登録されていましたが、その後、登録が終了しています。",
    "The assessor {0} was registered on the date of the report, but its registration has ended since."};
constexpr Label choose_registered{"ISMAP監査機関リストに登録された監査機関を選定してください。",
                                  "Choose an assessor from the ISMAP list of registered ones."};

RegistrationState state_of(const RegisteredAssessor& assessor, Date day) {
  return registration_of(assessor.history, day, validity_of_assessors).state;
}

/// The first day after `day` on which the assessor is registered; nothing if there is none.
std::optional<Date> registered_after(const RegisteredAssessor& assessor, Date day) {
  std::optional<Date> first;
  for (const Event& event : assessor.history)
    if (event.on > day && (!first || event.on < *first) && is_live(state_of(assessor, event.on))) first = event.on;
  return first;
}

Text not_listed_text(std::string_view number, const Context& context) {
  Text text = fill(not_listed, {number});
  const Text near = near_assessors(context, number);
  text.ja += near.ja;
  text.en += near.en;
  return text;
}

/// The assessor has to be registered when it assesses and reports (basic regulation 3.2); what happens later is for a
/// person.
Answer& check_times(Answer& answer, const RegisteredAssessor& assessor, const AssessmentReport& report,
                    const Context& context) {
  const RegistrationState reporting = state_of(assessor, report.date);
  const RegistrationState now = state_of(assessor, std::max(context.as_of, report.date));
  const std::string& number = assessor.number;
  const std::string reported = to_string(report.date);
  answer.read(date_at, report.date)
      .derive("assessor_state_on_report", std::string{name_of(reporting)})
      .derive("assessor_state", std::string{name_of(now)});
  if (!is_live(reporting)) {
    const std::optional<Date> later = registered_after(assessor, report.date);
    if (later && !is_final(reporting))
      return answer.breach("not_registered", assessor_at, fill(registered_later, {number, reported, to_string(*later)}),
                           choose_registered);
    if (is_final(reporting))
      return answer.breach("not_registered", assessor_at, fill(ended_before, {number, reported}), choose_registered);
    return answer.breach("not_registered", assessor_at, fill(assessor_not_registered, {number}), choose_registered);
  }
  answer.hold();
  if (!is_live(state_of(assessor, report.period.first)))
    if (const std::optional<Date> since = registered_after(assessor, report.period.first))
      answer.read(first_at, report.period.first)
          .judge("registered_meanwhile", assessor_at,
                 fill(registered_meanwhile, {number, to_string(*since), to_string(report.period.first)}),
                 Severity::warning);
  if (reporting == RegistrationState::suspended)
    return answer.judge("suspended", assessor_at, fill(assessor_suspended, {number, reported}), Severity::warning);
  if (now == RegistrationState::suspended)
    return answer.judge("suspended", assessor_at, fill(suspended_since, {number}), Severity::warning);
  if (is_live(now)) return answer;
  return answer.judge(now == RegistrationState::deleted ? "deleted_since" : "ended_since", assessor_at,
                      fill(assessor_ended_since, {number}), Severity::warning);
}

}  // namespace

Answer registered_assessor(const Dossier& dossier, const Context& context) {
  if (!dossier.report) return Answer::unknown(assessor_report_at);
  const std::string& number = dossier.report->assessor;
  Answer answer;
  if (is_blank(number))
    return answer.read(assessor_at, number).breach("not_named", assessor_at, not_named, choose_registered);
  const LookedUp<RegisteredAssessor> looked_up =
      look_up_assessor(answer, number, assessor_at, std::max(context.as_of, dossier.report->date), context);
  if (looked_up.outcome == LookUp::no_register) return answer.missing(assessor_at, no_register);
  if (looked_up.outcome == LookUp::not_found)
    return answer.breach("not_listed", assessor_at, not_listed_text(number, context), choose_registered);
  if (looked_up.outcome == LookUp::open) return answer;
  return check_times(answer, *looked_up.entry, *dossier.report, context);
}

}  // namespace ismap::registration
