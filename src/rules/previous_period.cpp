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

constexpr Pointer renewed_number_at = path<&Dossier::application, &Application::registration_number>;

Text text_of_renewed_not_found(std::string_view number, const Context& context) {
  constexpr Label not_in_register{"登録番号{0}の登録簿への記載がありません。登録簿又は番号を確認してください。",
                                  "The register has no entry for {0}. Check the number, or supply the entry."};
  Text text = fill(not_in_register, {number});
  return append(text, near_services(context, number));
}

Answer check_overlap(Answer answer, const Period& previous, const Context& context) {
  constexpr Pointer first_at = path<&Dossier::statement, &Statement::assessment_period, &Period::first>;
  const Verdict verdict = verdict_on_overlap(context.choices());
  if (verdict == Verdict::met) return answer.met();
  if (verdict == Verdict::not_met) return answer.breach(period_overlaps_previous, first_at, {to_string(previous.last)});
  return answer.judge(period_overlaps_previous, first_at, {to_string(previous.last)});
}

}  // namespace

LookedUp<RegisteredService> look_up_renewed(Answer& answer, const Dossier& dossier, const Context& context) {
  constexpr Label no_number{"更新申請ですが、更新する登録の番号がありません。登録番号を記載してください。",
                            "This is a renewal, but the number being renewed is not given. State it."};
  constexpr Label no_register{
      "前回の監査対象期間を確認するための登録簿がありません。登録簿を指定してください（コマンドでは--register）。",
      "No register was given to look up the previous assessment period in. Supply it (--register of the command)."};
  const Application& application = dossier.application;
  if (!is_stated(application.registration_number)) {
    answer.missing(renewed_number_at, no_number);
    return {LookUp::not_found};
  }
  const std::string& number = *application.registration_number;
  LookedUp<RegisteredService> looked_up =
      look_up_service(answer, number, renewed_number_at, std::max(context.as_of, application.filed_on), context);
  if (looked_up.outcome == LookUp::no_register) answer.missing(renewed_number_at, no_register);
  if (looked_up.outcome == LookUp::not_found)
    answer.missing(renewed_number_at, text_of_renewed_not_found(number, context));
  return looked_up;
}

std::optional<Period> decided_period(const RegisteredService& service, const Dossier& dossier, Answer& answer) {
  constexpr Label no_period{"登録番号{0}の登録簿に、申請日より前の決定の監査対象期間がありません。",
                            "The register entry of {0} names no assessment period of a decision before the filing."};
  const std::optional<Period> previous = period_decided_before(service.history, dossier.application.filed_on);
  if (previous)
    answer.derive("previous_period_first", previous->first).derive("previous_period_last", previous->last);
  else
    answer.missing(renewed_number_at, fill(no_period, {service.number}));
  return previous;
}

Answer continuity(const Dossier& dossier, const Context& context) {
  constexpr Pointer period_at = path<&Dossier::statement, &Statement::assessment_period>;
  Answer answer;
  if (dossier.application.kind == ApplicationKind::initial) return answer;
  const LookedUp<RegisteredService> renewed = look_up_renewed(answer, dossier, context);
  if (renewed.outcome != LookUp::found) return answer;
  const std::optional<Period> previous = decided_period(*renewed.entry, dossier, answer);
  if (!previous) return answer;
  const Date first = answer.read<&Dossier::statement, &Statement::assessment_period, &Period::first>(dossier);
  const Date next_day = days_after(previous->last, 1);
  answer.derive("continuous_first_day", next_day);
  switch (relation_of(*previous, dossier.statement.assessment_period)) {
    case PeriodRelation::follows:
      return answer.met();
    case PeriodRelation::after_a_gap:
      return answer.breach(
          gap_after_previous_period, period_at / path<&Period::first>,
          {to_string(previous->last), to_string(next_day), std::to_string((first - next_day).count())});
    case PeriodRelation::before:
      return answer.breach(period_before_previous, period_at, {to_string(previous->first)});
    case PeriodRelation::overlaps:
      break;
  }
  return check_overlap(std::move(answer), *previous, context);
}

}  // namespace ismap
