#include <ismap/rules/procurement/measure.hpp>

#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/procurement/s3_new_measures.hpp>
#include <ismap/rules/procurement/s3_old_measures.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

namespace ismap::procurement {
namespace {

constexpr Label extended{"契約期間又は移行期間の延長がやむを得ない理由によることを記録してください。",
                         "Record why the extension of the contract or migration was unavoidable."};
constexpr Label agency_unclear{
    "2022年4月1日から対象となった独立行政法人及び指定法人が暫定措置を利用できるかは公表されていません。",
    "Whether agencies and corporations, covered from 2022-04-01, may use the measures is not public."};

/// Within the limit from the start of use, and never after the last day of the old measures.
Date end_of_use(Date started, const Surroundings& surroundings) {
  const bool counts_first_day = surroundings.choices().provisional_year == ProvisionalYear::first_day_counted;
  const Date from = counts_first_day ? started - std::chrono::days{1} : started;
  return std::min(surroundings.last_day(provisional_use_limit, from), old_measures_end);
}

Date with_extension(Date last, std::optional<Date> extended_until) {
  return std::max(last, extended_until.value_or(last));
}

/// The last day without an extension, where the measure knows extensions, and its place.
std::optional<std::pair<Date, Pointer>> day_before_extension(const ProvisionalMeasure& measure) {
  constexpr Pointer measure_at = path<&Procurement::provisional>;
  if (measure.type == ProvisionalType::wide_impact && measure.migration_until)
    return std::pair{*measure.migration_until, measure_at / path<&ProvisionalMeasure::migration_until>};
  const bool by_contract =
      measure.type == ProvisionalType::contract || measure.type == ProvisionalType::under_construction;
  if (by_contract && measure.contract)
    return std::pair{measure.contract->last,
                     measure_at / path<&ProvisionalMeasure::contract, &ProvisionalContract::last>};
  return std::nullopt;
}

/// Whether the measure claimed is one for this service and buyer, on whatever day.
Answer conditions_of_measure(const Procurement& procurement, const ProcurementContext& context) {
  const ProvisionalType type = procurement.provisional->type;
  Answer answer = type == ProvisionalType::old_in_use    ? conditions_of_service_in_use(procurement)
                  : type == ProvisionalType::old_planned ? conditions_of_planned_service(procurement)
                                                         : conditions_of_new_measure(procurement, context);
  if (procurement.buyer.kind != BuyerKind::ministry)
    answer.judge("agency_unclear", path<&Procurement::buyer, &Buyer::kind>, agency_unclear, Severity::warning);
  return answer;
}

/// A check of the day. A measure that does not apply has no last day.
Answer check_last_day(Answer answer, const Procurement& procurement, const ProcurementContext& context) {
  if (answer.verdict() == Verdict::not_met) return answer;
  const ProvisionalMeasure& measure = *procurement.provisional;
  const Date on = answer.read<&Procurement::on>(procurement);
  const std::optional<Date> until = provisional_end(measure, context);
  if (!until) return answer;
  answer.derive("provisional_until", *until);
  if (on > *until) return answer.breach(measure_ended, path<&Procurement::on>, {to_string(*until)});
  if (const auto before = day_before_extension(measure); before && on > before->first)
    answer.advise("extended", before->second, extended);
  return answer.met();
}

bool exists(const ProvisionalMeasure& measure, Date on) {
  return is_old_measure(measure.type) || since_review_of_measures.contains(on);
}

bool is_outside_measure(const Procurement& procurement, const ProcurementContext& context) {
  if (!exists(*procurement.provisional, procurement.on)) return true;
  return test_measure(procurement, context).verdict() == Verdict::not_met;
}

/// What was found, told without a verdict.
Answer told_only(Answer strict) {
  const RuleResult found = std::move(strict).take({}, {});
  Answer answer;
  for (const Fact& fact : found.facts) answer.note(fact.pointer, fact.value);
  for (const Derived& derived : found.derived) answer.derive(derived.name, derived.value);
  for (const Diagnostic& diagnostic : found.diagnostics)
    answer.advise(std::string_view{diagnostic.code}.substr(1), diagnostic.pointer, diagnostic.message);
  return answer;
}

}  // namespace

std::optional<Date> provisional_end(const ProvisionalMeasure& measure, const Surroundings& surroundings) {
  switch (measure.type) {
    case ProvisionalType::old_in_use:
      return measure_for_services_in_use_ends;
    case ProvisionalType::old_planned:
      if (!measure.started_using_on) return std::nullopt;
      return end_of_use(*measure.started_using_on, surroundings);
    case ProvisionalType::contract:
    case ProvisionalType::under_construction:
      if (!measure.contract) return std::nullopt;
      return with_extension(measure.contract->last, measure.contract->extended_until);
    case ProvisionalType::wide_impact:
      if (!measure.migration_until) return std::nullopt;
      return with_extension(*measure.migration_until, measure.migration_extended_until);
    case ProvisionalType::other_saas:
      return measure_for_other_saas_ends;
  }
  return std::nullopt;
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

bool falls_back_on_check(const Procurement& procurement, const ProcurementContext& context) {
  return is_bound_and_unlisted(procurement, context) && procurement.provisional && procurement.ciso_check &&
         is_outside_measure(procurement, context);
}

Answer test_measure(const Procurement& procurement, const ProcurementContext& context) {
  return check_last_day(conditions_of_measure(procurement, context), procurement, context);
}

Answer answer_on_measure(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer = test_measure(procurement, context);
  if (falls_back_on_check(procurement, context)) return told_only(std::move(answer));
  return answer;
}

}  // namespace ismap::procurement
