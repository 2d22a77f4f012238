#include <ismap/rules/previous_period.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace ismap {
namespace {

constexpr Pointer number_at = path<&Dossier::application, &Application::registration_number>;
constexpr Pointer period_at = path<&Dossier::statement, &Statement::assessment_period>;
constexpr Pointer first_at = path<&Dossier::statement, &Statement::assessment_period, &Period::first>;

constexpr Label no_number_of_renewal{"更新申請ですが、更新する登録の番号がありません。登録番号を記載してください。",
                                     "This is a renewal, but the number being renewed is not given. State it."};
constexpr Label no_register_of_renewal{
    "前回の監査対象期間を確認するための登録簿がありません。登録簿を指定してください（コマンドでは--register）。",
    "No register was given to look up the previous assessment period in. Supply it (--register of the command)."};
constexpr Label renewed_not_in_register{"登録番号{0}の登録簿への記載がありません。登録簿又は番号を確認してください。",
                                        "The register has no entry for {0}. Check the number, or supply the entry."};
constexpr Label no_period{"登録番号{0}の登録簿に、申請日より前の決定の監査対象期間がありません。",
                          "The register entry of {0} names no assessment period of a decision before the filing."};
constexpr Label gap{
    "前回の監査対象期間は{0}に終わるため、今回は{1}に始まらなければなりません。{2}日の空白があります。",
    "The previous assessment period ended on {0}, so this one has to start on {1}: {2} days lie between."};
constexpr Label start_at{"監査対象期間の初日を{0}としてください。", "Start the assessment period on {0}."};
constexpr Label before{"監査対象期間が、前回の監査対象期間の初日である{0}より前に終わっています。",
                       "The assessment period ends before {0}, the first day of the previous one."};
constexpr Label overlaps_decided{"監査対象期間が、{0}に終わる前回の監査対象期間と重なっています。",
                                 "The assessment period overlaps the previous one, which ended on {0}."};

Text not_in_register_text(std::string_view number, const Context& context) {
  Text text = fill(renewed_not_in_register, {number});
  const Text near = near_services(context, number);
  text.ja += near.ja;
  text.en += near.en;
  return text;
}

Answer& check_overlap(Answer& answer, const Period& previous, const Context& context) {
  if (context.choices().period_overlap == PeriodOverlap::allowed) return answer.hold();
  Text message = fill(overlaps_decided, {to_string(previous.last)});
  if (context.choices().period_overlap == PeriodOverlap::breach)
    return answer.breach("overlap", first_at, std::move(message));
  return answer.judge("overlap", first_at, std::move(message), Severity::warning);
}

}  // namespace

LookedUp<RegisteredService> look_up_renewed(Answer& answer, const Dossier& dossier, const Context& context) {
  const Application& application = dossier.application;
  if (!is_stated(application.registration_number)) {
    answer.missing(number_at, no_number_of_renewal);
    return {LookUp::not_found};
  }
  const std::string& number = *application.registration_number;
  LookedUp<RegisteredService> looked_up =
      look_up_service(answer, number, number_at, std::max(context.as_of, application.filed_on), context);
  if (looked_up.outcome == LookUp::no_register) answer.missing(number_at, no_register_of_renewal);
  if (looked_up.outcome == LookUp::not_found) answer.missing(number_at, not_in_register_text(number, context));
  return looked_up;
}

std::optional<Period> decided_period(const RegisteredService& service, const Dossier& dossier, Answer& answer) {
  const std::optional<Period> previous = period_decided_before(service.history, dossier.application.filed_on);
  if (previous)
    answer.derive("previous_period_first", previous->first).derive("previous_period_last", previous->last);
  else
    answer.missing(number_at, fill(no_period, {service.number}));
  return previous;
}

Answer continuity(const Dossier& dossier, const Context& context) {
  Answer answer;
  if (dossier.application.kind == ApplicationKind::initial) return answer;
  const LookedUp<RegisteredService> renewed = look_up_renewed(answer, dossier, context);
  if (renewed.outcome != LookUp::found) return answer;
  const std::optional<Period> previous = decided_period(*renewed.entry, dossier, answer);
  if (!previous) return answer;
  const Period& period = dossier.statement.assessment_period;
  const Date next_day = days_after(previous->last, 1);
  answer.read(first_at, period.first).derive("continuous_first_day", next_day);
  if (period.first == next_day) return answer.hold();
  if (period.first > next_day)
    return answer.breach(
        "gap", first_at,
        fill(gap, {to_string(previous->last), to_string(next_day), std::to_string((period.first - next_day).count())}),
        fill(start_at, {to_string(next_day)}));
  if (period.last < previous->first)
    return answer.breach("before", period_at, fill(before, {to_string(previous->first)}));
  return check_overlap(answer, *previous, context);
}

}  // namespace ismap
