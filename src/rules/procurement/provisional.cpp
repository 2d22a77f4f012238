#include <ismap/rules/procurement/checks.hpp>

#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/procurement/provisional_end.hpp>

#include "facts.hpp"

#include <optional>
#include <string>
#include <utility>

namespace ismap::procurement {
namespace {

constexpr Pointer expected_at = provisional_at / path<&ProvisionalMeasure::application_expected>;
constexpr Pointer substitute_at = provisional_at / path<&ProvisionalMeasure::substitute_applied>;
constexpr Pointer started_at = provisional_at / path<&ProvisionalMeasure::started_using_on>;
constexpr Pointer contract_at = provisional_at / path<&ProvisionalMeasure::contract>;
constexpr Pointer signed_at = contract_at / path<&ProvisionalContract::signed_on>;
constexpr Pointer last_at = contract_at / path<&ProvisionalContract::last>;
constexpr Pointer built_at = provisional_at / path<&ProvisionalMeasure::built_from>;
constexpr Pointer plan_at = provisional_at / path<&ProvisionalMeasure::migration_plan_on>;
constexpr Pointer migration_at = provisional_at / path<&ProvisionalMeasure::migration_until>;
constexpr Pointer model_at = path<&Procurement::service, &ProcuredService::service_model>;

/// What is longer is a contract of several years.
constexpr int months_of_year = 12;

constexpr Label ended{"暫定措置は{0}に終了しています。", "The provisional measure ended on {0}."};
constexpr Label apply_principle{
    "暫定措置によらずに調達する場合は、暫定措置の記載を除き、最高情報セキュリティ責任者の責任による確認を記載してくださ"
    "い"
    "。",
    "To procure without the measure, leave it out and give the check under the chief information security officer."};
constexpr Label outside{
    "暫定措置に合致しないため、原則利用による対応となります。合致しない理由：{0}"
    "移行までの間、最高情報セキュリティ責任者の責"
    "任による確認により利用を続けてよいかを判断してください。",
    "The measure claimed does not apply, so the principle does. Why not: {0} A person must judge whether the check "
    "under "
    "the chief information security officer carries the use until migration."};
constexpr Label not_expected{"ISMAPへの登録申請が見込まれていません。", "No application for registration is expected."};
constexpr Label not_in_use{"2020年10月1日の時点で利用中ではありません。", "The service was not in use on 2020-10-01."};
constexpr Label in_use_before{
    "2020年10月1日より前に利用を開始しており、同日以降に利用予定であったサービスに当たりません。",
    "Use started before 2020-10-01: the service was not planned for after that day."};
constexpr Label no_substitute{"移行後の代替サービスについて登録申請がなされていません。",
                              "No application has been made for the substitute service."};
constexpr Label contract_too_late{
    "2021年7月6日（決定の日）以降に結んだ契約は、新規の暫定措置期間の対象外です。",
    "Contracts made on or after 2021-07-06, the day of the decision, are outside the new measures."};
constexpr Label build_too_late{
    "2021年7月6日（決定の日）以降に着手した構築は、新規の暫定措置期間の対象外です。",
    "Builds begun on or after 2021-07-06, the day of the decision, are outside the new measures."};
constexpr Label not_multi_year{
    "契約期間が1年以内であり、複数年の契約に当たるかを人が判断してください。",
    "The contract runs for a year at most: a person must judge whether it is a multi-year one."};
constexpr Label contract_reversed{"契約期間の末日が初日より前です。", "The contract ends before it begins."};
constexpr Label extended{"契約期間又は移行期間の延長がやむを得ない理由によることを記録してください。",
                         "Record why the extension of the contract or migration was unavoidable."};
constexpr Label plan_too_late{"移行計画が2022年3月31日までに定められていません。",
                              "No migration plan was fixed by 2022-03-31."};
constexpr Label plan_still_due{
    "移行計画は2022年3月31日までに定める必要があり、調達日にはまだ定められていません。",
    "The migration plan must be fixed by 2022-03-31 and is not yet on the day of procurement."};
constexpr Label contract_not_told{"契約の日及び期間の記載がありません。", "The contract and its period are not told."};
constexpr Label build_not_told{"構築に着手した日の記載がありません。", "When the build began is not told."};
constexpr Label migration_not_told{"移行期間の末日の記載がありません。", "When the migration ends is not told."};
constexpr Label start_not_told{"利用を開始した日の記載がありません。", "When use started is not told."};
constexpr Label provisional_model_not_told{"サービスがSaaSであるか否かの記載がありません。",
                                           "Whether the service is SaaS is not told."};
constexpr Label measure_for_saas{"この類型の対象はSaaSに限られます。", "This type is for SaaS only."};
constexpr Label agency_unclear{
    "2022年4月1日から対象となった独立行政法人及び指定法人が暫定措置を利用できるかは公表されていません。",
    "Whether agencies and corporations, covered from 2022-04-01, may use the measures is not public."};

bool claims_old(const Procurement& procurement, const ProcurementContext& context, ProvisionalType type) {
  return is_bound_and_unlisted(procurement, context) && procurement.provisional &&
         procurement.provisional->type == type;
}

/// The last day without an extension, where the measure knows extensions, and its place.
std::optional<std::pair<Date, Pointer>> day_before_extension(const ProvisionalMeasure& measure) {
  if (measure.type == ProvisionalType::wide_impact && measure.migration_until)
    return std::pair{*measure.migration_until, migration_at};
  const bool by_contract =
      measure.type == ProvisionalType::contract || measure.type == ProvisionalType::under_construction;
  if (by_contract && measure.contract) return std::pair{measure.contract->last, last_at};
  return std::nullopt;
}

/// A check of the buyer, which all measures share.
void check_buyer(Answer& answer, const Procurement& procurement) {
  if (procurement.buyer.kind != BuyerKind::ministry)
    answer.judge("agency_unclear", kind_at, agency_unclear, Severity::warning);
}

/// A check of the day. A measure that does not apply has no last day.
Answer& within_measure(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  if (answer.verdict() == Verdict::not_met) return answer;
  const ProvisionalMeasure& measure = *procurement.provisional;
  answer.read(on_at, procurement.on);
  const std::optional<Date> until = provisional_end(measure, context);
  if (!until) return answer;
  answer.derive("provisional_until", *until);
  if (procurement.on > *until) return answer.breach("ended", on_at, fill(ended, {to_string(*until)}), apply_principle);
  if (const auto before = day_before_extension(measure); before && procurement.on > before->first)
    answer.advise("extended", before->second, extended);
  return answer.hold();
}

Answer& application_expected(Answer& answer, const ProvisionalMeasure& measure) {
  return answer.read(expected_at, measure.application_expected)
      .require(measure.application_expected, "not_expected", expected_at, not_expected);
}

/// For the types with a substitute, an application made for it serves as well.
Answer& some_application_expected(Answer& answer, const ProvisionalMeasure& measure) {
  answer.read(expected_at, measure.application_expected).read(substitute_at, measure.substitute_applied);
  return answer.require(measure.application_expected || measure.substitute_applied, "not_expected", expected_at,
                        not_expected);
}

void check_contract_period(Answer& answer, const ProvisionalMeasure& measure) {
  const ProvisionalContract& contract = *measure.contract;
  answer.read(last_at, contract.last);
  if (contract.last < contract.first) answer.judge("contract_reversed", last_at, contract_reversed, Severity::warning);
}

void check_multi_year_contract(Answer& answer, const ProvisionalMeasure& measure, const ProcurementContext& context) {
  some_application_expected(answer, measure);
  if (!measure.contract) {
    answer.missing(contract_at, contract_not_told);
    return;
  }
  const ProvisionalContract& contract = *measure.contract;
  answer.read(signed_at, contract.signed_on)
      .require(contract.signed_on < *since_review_of_measures.from, "contract_too_late", signed_at, contract_too_late);
  if (contract.first <= contract.last &&
      contract.last <= months_after(days_after(contract.first, -1), months_of_year, context.choices().counting))
    answer.judge("not_multi_year", last_at, not_multi_year);
  check_contract_period(answer, measure);
}

void check_wide_impact(Answer& answer, const ProvisionalMeasure& measure, const ProcurementContext& context) {
  answer.read(substitute_at, measure.substitute_applied)
      .require(measure.substitute_applied, "no_substitute", substitute_at, no_substitute);
  const bool planned_by_now = measure.migration_plan_on && *measure.migration_plan_on <= context.as_of;
  const bool too_late = measure.migration_plan_on.value_or(context.reference_date) > migration_plan_due;
  if (measure.migration_plan_on) answer.read(plan_at, *measure.migration_plan_on);
  if (too_late)
    answer.breach("plan_too_late", plan_at, plan_too_late);
  else if (planned_by_now)
    answer.hold();
  else
    answer.judge("plan_still_due", plan_at, plan_still_due);
  if (!measure.migration_until)
    answer.missing(migration_at, migration_not_told);
  else
    answer.read(migration_at, *measure.migration_until);
}

void check_construction(Answer& answer, const ProvisionalMeasure& measure) {
  some_application_expected(answer, measure);
  if (measure.built_from)
    answer.read(built_at, *measure.built_from)
        .require(*measure.built_from < *since_review_of_measures.from, "build_too_late", built_at, build_too_late);
  else
    answer.missing(built_at, build_not_told);
  if (measure.contract)
    check_contract_period(answer, measure);
  else
    answer.missing(contract_at, contract_not_told);
}

void check_other_saas(Answer& answer, const Procurement& procurement) {
  application_expected(answer, *procurement.provisional);
  const std::optional<ServiceModel> model = procurement.service.service_model;
  if (!model)
    answer.missing(model_at, provisional_model_not_told);
  else
    answer.read(model_at, std::string{name_of(*model)})
        .require(*model == ServiceModel::saas, "not_saas", model_at, measure_for_saas);
}

Answer in_use(const Procurement& procurement) {
  Answer answer;
  const ProvisionalMeasure& measure = *procurement.provisional;
  application_expected(answer, measure);
  if (measure.started_using_on)
    answer.read(started_at, *measure.started_using_on)
        .require(*measure.started_using_on <= applications_opened, "not_in_use", started_at, not_in_use);
  else
    answer.missing(started_at, start_not_told);
  return answer;
}

Answer planned(const Procurement& procurement) {
  Answer answer;
  const ProvisionalMeasure& measure = *procurement.provisional;
  application_expected(answer, measure);
  if (measure.started_using_on)
    answer.read(started_at, *measure.started_using_on)
        .require(*measure.started_using_on >= applications_opened, "in_use_before", started_at, in_use_before);
  else
    answer.missing(started_at, start_not_told);
  if (!measure.started_using_on && procurement.on > old_measures_end)
    answer.breach("ended", on_at, fill(ended, {to_string(old_measures_end)}), apply_principle);
  return answer;
}

Answer of_new_type(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  const ProvisionalMeasure& measure = *procurement.provisional;
  answer.read(provisional_at / path<&ProvisionalMeasure::type>, std::string{name_of(measure.type)});
  if (measure.type == ProvisionalType::contract)
    check_multi_year_contract(answer, measure, context);
  else if (measure.type == ProvisionalType::wide_impact)
    check_wide_impact(answer, measure, context);
  else if (measure.type == ProvisionalType::under_construction)
    check_construction(answer, measure);
  else
    check_other_saas(answer, procurement);
  return answer;
}

/// Whether the measure claimed is one for this service and buyer, on whatever day.
Answer conditions_of_measure(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer = procurement.provisional->type == ProvisionalType::old_in_use    ? in_use(procurement)
                  : procurement.provisional->type == ProvisionalType::old_planned ? planned(procurement)
                                                                                  : of_new_type(procurement, context);
  check_buyer(answer, procurement);
  return answer;
}

/// Whether the measure claimed holds, whatever else the buyer can rest on.
Answer measure_itself(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer = conditions_of_measure(procurement, context);
  within_measure(answer, procurement, context);
  return answer;
}

bool exists(const ProvisionalMeasure& measure, Date on) {
  return is_old_measure(measure.type) || since_review_of_measures.contains(on);
}

/// Why the measure claimed does not hold.
Text reasons_against(const Procurement& procurement, const ProcurementContext& context) {
  Text reasons;
  for (const Diagnostic& found : measure_itself(procurement, context).take({}, {}).diagnostics) {
    if (found.severity != Severity::error) continue;
    reasons.ja.append(found.message.ja);
    reasons.en.append(reasons.en.empty() ? "" : " ").append(found.message.en);
  }
  return reasons;
}

bool is_outside_measure(const Procurement& procurement, const ProcurementContext& context) {
  if (!exists(*procurement.provisional, procurement.on)) return true;
  return measure_itself(procurement, context).verdict() == Verdict::not_met;
}

/// What was found, told without a verdict: the buyer's own check decides.
Answer told_only(Answer strict) {
  const RuleResult found = std::move(strict).take({}, {});
  Answer answer;
  for (const Fact& fact : found.facts) answer.read(fact.pointer, fact.value);
  for (const Derived& derived : found.derived) answer.derive(derived.name, derived.value);
  for (const Diagnostic& diagnostic : found.diagnostics)
    answer.advise(std::string_view{diagnostic.code}.substr(1), diagnostic.pointer, diagnostic.message);
  return answer;
}

Answer answer_on_measure(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer = measure_itself(procurement, context);
  return falls_back_on_check(procurement, context) ? told_only(std::move(answer)) : answer;
}

bool claims_new(const Procurement& procurement, const ProcurementContext& context) {
  return is_bound_and_unlisted(procurement, context) && procurement.provisional &&
         !is_old_measure(procurement.provisional->type);
}

}  // namespace

bool falls_back_on_check(const Procurement& procurement, const ProcurementContext& context) {
  return is_bound_and_unlisted(procurement, context) && procurement.provisional && procurement.ciso_check &&
         is_outside_measure(procurement, context);
}

Answer old_measure_in_use(const Procurement& procurement, const ProcurementContext& context) {
  if (!claims_old(procurement, context, ProvisionalType::old_in_use)) return Answer::not_applicable();
  return answer_on_measure(procurement, context);
}

Answer old_measure_planned(const Procurement& procurement, const ProcurementContext& context) {
  if (!claims_old(procurement, context, ProvisionalType::old_planned)) return Answer::not_applicable();
  return answer_on_measure(procurement, context);
}

Answer new_measure(const Procurement& procurement, const ProcurementContext& context) {
  if (!claims_new(procurement, context)) return Answer::not_applicable();
  return answer_on_measure(procurement, context);
}

Answer outside_measure(const Procurement& procurement, const ProcurementContext& context) {
  if (!falls_back_on_check(procurement, context)) return Answer::not_applicable();
  Answer answer;
  answer.read(provisional_at / path<&ProvisionalMeasure::type>, std::string{name_of(procurement.provisional->type)});
  return answer.judge("outside_measure", provisional_at, fill_in(outside, reasons_against(procurement, context)),
                      Severity::warning);
}

bool is_under_measure(const Procurement& procurement, const ProcurementContext& context) {
  return is_bound_and_unlisted(procurement, context) && procurement.provisional &&
         exists(*procurement.provisional, procurement.on) &&
         conditions_of_measure(procurement, context).verdict() != Verdict::not_met;
}

std::optional<Date> last_day_claimed(const Procurement& procurement, const ProcurementContext& context) {
  if (!is_under_measure(procurement, context)) return std::nullopt;
  return provisional_end(*procurement.provisional, context);
}

}  // namespace ismap::procurement
