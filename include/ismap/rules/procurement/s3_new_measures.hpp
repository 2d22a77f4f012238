// Procurement, PROC-3.3 and PROC-3.4: the new provisional measures.
#pragma once

#include <ismap/core/months.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/measure.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <optional>
#include <tuple>

namespace ismap::procurement {

/// By when a migration plan had to be fixed: the end of the fiscal year of the decision of 2021-07-06 (inferred).
inline constexpr Date migration_plan_due = date(2022, 3, 31);
/// The last day of the measure for other SaaS.
inline constexpr Date measure_for_other_saas_ends = date(2023, 3, 31);
/// A contract that runs longer is one of several years.
inline constexpr int months_of_one_year = 12;

inline constexpr Breach contract_too_late{
    .code = "contract_too_late",
    .message = {"2021年7月6日（決定の日）以降に結んだ契約は、新規の暫定措置期間の対象外です。",
                "Contracts made on or after 2021-07-06, the day of the decision, are outside the new measures."},
};

inline constexpr Breach no_substitute{
    .code = "no_substitute",
    .message = {"移行後の代替サービスについて登録申請がなされていません。",
                "No application has been made for the substitute service."},
};

inline constexpr Breach plan_too_late{
    .code = "plan_too_late",
    .message = {"移行計画が2022年3月31日までに定められていません。", "No migration plan was fixed by 2022-03-31."},
};

inline constexpr Breach build_too_late{
    .code = "build_too_late",
    .message = {"2021年7月6日（決定の日）以降に着手した構築は、新規の暫定措置期間の対象外です。",
                "Builds begun on or after 2021-07-06, the day of the decision, are outside the new measures."},
};

inline constexpr Breach other_service_not_saas{
    .code = "not_saas",
    .message = {"この類型の対象はSaaSに限られます。", "This type is for SaaS only."},
};

/// 3.3: the four types of the new measures.
inline constexpr Rule<Procurement> new_measures{
    {.id = "PROC-3.3",
     .clause = {Regulation::provisional_measures, "2-ii", "2021-07-06"},
     .title = {"新規の暫定措置", "New measures"},
     .text =
         {"真にやむを得ない次の四類型に限る。①-i 複数年契約：本決定より前の契約で申請が見込まれるもの。"
          "契約期間（やむを得ない延長を含む）の終了まで。"
          "①-ii 移行の影響範囲が大きい場合：代替サービスの申請がなされ、今年度中に移行計画を定めるもの。"
          "移行期間の終了まで。①-iii 構築中：本決定より前に着手し申請が見込まれるもの。契約期間の終了まで。"
          "② その他のSaaSで申請が見込まれるもの。2023年3月31日まで。",
          "Four types, truly unavoidable cases only. (1)-i multi-year contract made before this decision, application "
          "expected: to the end of the contract, unavoidable extensions included. (1)-ii moving has a wide impact: an "
          "application is made for the substitute and the migration plan is fixed within the fiscal year; to the end "
          "of the migration. (1)-iii build begun before this decision, application expected: to the end of the "
          "contract. (2) other SaaS, application expected: to 2023-03-31."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-ii"}}},
     .in_force = since_review_of_measures,
     .limits =
         {"これらに当たらないものには、暫定措置の末日も報告等の義務もない。"
          "「真にやむを得ないケース」に当たるかは人が判断する。"
          "移行計画の期限2022年3月31日は「今年度中」からの推定である。"
          "2022年4月1日から対象となった機関が利用できるかは公表されていない。",
          "What is of none of these types has no last day and no duties under the measure. Whether a case is truly "
          "unavoidable is for a person. The last day of the plan, 2022-03-31, is inferred from \"this fiscal year\". "
          "Whether bodies covered from 2022-04-01 may use the measures is not public."}},
    [](const Procurement& procurement, const ProcurementContext& context) -> Answer {
      if (!is_bound_and_unlisted(procurement, context) || !procurement.provisional) return Answer::not_applicable();
      if (is_old_measure(procurement.provisional->type)) return Answer::not_applicable();
      return answer_on_measure(procurement, context);
    },
};

/// An application is expected for the service, or was made for its substitute, which serves as well.
inline void check_some_application_expected(Answer& answer, const Procurement& procurement) {
  constexpr Pointer at = path<&Procurement::provisional, &ProvisionalMeasure::application_expected>;
  const bool is_expected =
      answer.read<&Procurement::provisional, &ProvisionalMeasure::application_expected>(procurement);
  const bool has_substitute =
      answer.read<&Procurement::provisional, &ProvisionalMeasure::substitute_applied>(procurement);
  answer.require(is_expected || has_substitute, application_not_expected, at);
}

inline constexpr Label contract_not_told{"契約の日及び期間の記載がありません。",
                                         "The contract and its period are not told."};

/// The last day of the contract, which the measure ends with. @pre a contract is given
inline void check_contract_period(Answer& answer, const Procurement& procurement) {
  constexpr Label reversed{"契約期間の末日が初日より前です。", "The contract ends before it begins."};
  const Date last =
      answer.read<&Procurement::provisional, &ProvisionalMeasure::contract, &ProvisionalContract::last>(procurement);
  if (last < procurement.provisional->contract->first)
    answer.judge("contract_reversed",
                 path<&Procurement::provisional, &ProvisionalMeasure::contract, &ProvisionalContract::last>, reversed,
                 Severity::warning);
}

inline bool runs_a_year_at_most(const ProvisionalContract& contract, Counting counting) {
  if (contract.last < contract.first) return false;
  return contract.last <= months_after(days_after(contract.first, -1), months_of_one_year, counting);
}

/// 2-ii (1)-i: a contract of several years, made before the decision.
inline void check_multi_year_contract(Answer& answer, const Procurement& procurement,
                                      const ProcurementContext& context) {
  constexpr Label not_multi_year{
      "契約期間が1年以内であり、複数年の契約に当たるかを人が判断してください。",
      "The contract runs for a year at most: a person must judge whether it is a multi-year one."};
  constexpr Pointer contract_at = path<&Procurement::provisional, &ProvisionalMeasure::contract>;
  check_some_application_expected(answer, procurement);
  if (!procurement.provisional->contract) {
    answer.missing(contract_at, contract_not_told);
    return;
  }
  const ProvisionalContract& contract = *procurement.provisional->contract;
  const Date signed_on = answer.read<&ProvisionalContract::signed_on>(contract, contract_at);
  answer.require(signed_on < *since_review_of_measures.from, contract_too_late,
                 contract_at / path<&ProvisionalContract::signed_on>);
  if (runs_a_year_at_most(contract, context.choices().counting))
    answer.judge("not_multi_year", contract_at / path<&ProvisionalContract::last>, not_multi_year);
  check_contract_period(answer, procurement);
}

/// 2-ii (1)-ii: moving to another service has a wide impact.
inline void check_wide_impact(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label plan_still_due{
      "移行計画は2022年3月31日までに定める必要があり、調達日にはまだ定められていません。",
      "The migration plan must be fixed by 2022-03-31 and is not yet on the day of procurement."};
  constexpr Label migration_not_told{"移行期間の末日の記載がありません。", "When the migration ends is not told."};
  constexpr Pointer measure_at = path<&Procurement::provisional>;
  constexpr Pointer plan_at = measure_at / path<&ProvisionalMeasure::migration_plan_on>;
  const ProvisionalMeasure& measure = *procurement.provisional;
  const bool has_substitute = answer.read<&ProvisionalMeasure::substitute_applied>(measure, measure_at);
  answer.require(has_substitute, no_substitute, measure_at / path<&ProvisionalMeasure::substitute_applied>);
  const std::optional<Date> planned_on = measure.migration_plan_on;
  if (planned_on) answer.read<&ProvisionalMeasure::migration_plan_on>(measure, measure_at);
  if (planned_on.value_or(context.reference_date) > migration_plan_due)
    answer.breach(plan_too_late, plan_at);
  else if (planned_on && *planned_on <= context.as_of)
    answer.met();
  else
    answer.judge("plan_still_due", plan_at, plan_still_due);
  if (measure.migration_until)
    answer.read<&ProvisionalMeasure::migration_until>(measure, measure_at);
  else
    answer.missing(measure_at / path<&ProvisionalMeasure::migration_until>, migration_not_told);
}

/// 2-ii (1)-iii: a build begun before the decision.
inline void check_construction(Answer& answer, const Procurement& procurement) {
  constexpr Label build_not_told{"構築に着手した日の記載がありません。", "When the build began is not told."};
  constexpr Pointer built_at = path<&Procurement::provisional, &ProvisionalMeasure::built_from>;
  check_some_application_expected(answer, procurement);
  if (procurement.provisional->built_from) {
    const std::optional<Date> built_from =
        answer.read<&Procurement::provisional, &ProvisionalMeasure::built_from>(procurement);
    answer.require(*built_from < *since_review_of_measures.from, build_too_late, built_at);
  } else {
    answer.missing(built_at, build_not_told);
  }
  if (procurement.provisional->contract)
    check_contract_period(answer, procurement);
  else
    answer.missing(path<&Procurement::provisional, &ProvisionalMeasure::contract>, contract_not_told);
}

/// 2-ii (2): other SaaS.
inline void check_other_saas(Answer& answer, const Procurement& procurement) {
  constexpr Label saas_not_told{"サービスがSaaSであるか否かの記載がありません。",
                                "Whether the service is SaaS is not told."};
  constexpr Pointer model_at = path<&Procurement::service, &ProcuredService::service_model>;
  check_application_expected(answer, procurement);
  if (!procurement.service.service_model) {
    answer.missing(model_at, saas_not_told);
    return;
  }
  const std::optional<ServiceModel> model =
      answer.read<&Procurement::service, &ProcuredService::service_model>(procurement);
  answer.require(model == ServiceModel::saas, other_service_not_saas, model_at);
}

/// The conditions of 3.3, whatever the day of procurement. `test_measure` asks for them.
inline Answer conditions_of_new_measure(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  switch (answer.read<&Procurement::provisional, &ProvisionalMeasure::type>(procurement)) {
    case ProvisionalType::contract:
      check_multi_year_contract(answer, procurement, context);
      break;
    case ProvisionalType::wide_impact:
      check_wide_impact(answer, procurement, context);
      break;
    case ProvisionalType::under_construction:
      check_construction(answer, procurement);
      break;
    default:
      check_other_saas(answer, procurement);
  }
  return answer;
}

/// Due on `migration_plan_due`.
inline constexpr DutyRow fix_migration_plan{
    .who = Actor::buyer,
    .what = {"移行計画を定めること", "Fix the migration plan"},
    .clause = new_measures.clause,
};

/// Due on the last day of the measure.
inline constexpr DutyRow leave_new_measure{
    .who = Actor::buyer,
    .what = leave_measure,
    .clause = new_measures.clause,
};

inline constexpr RuleRow duties_under_measures{
    .id = "PROC-3.4",
    .clause = {Regulation::provisional_measures, "2-ii", "2021-07-06"},
    .title = {"暫定措置の報告", "Duties under the new measures"},
    .text = {"新規の暫定措置を利用する機関は、PROC-1.6の確認を行い、類型、契約期間、移行計画及び申請見込みを、"
             "事務局が指定する様式及び期限により報告し、変更の都度報告する。"
             "期限内に申請がなされなかった場合、延長は認めない。",
             "A body that uses a new measure makes the check of PROC-1.6 and reports type, contract period, migration "
             "plan and expected application to the secretariat in its form and by its date, and every change. If the "
             "provider does not apply in time there is no extension."},
    .standing = Standing::stated,
    .sources = {{{Source::provisional_2021, "2-ii"}}},
    .in_force = since_review_of_measures,
    .automation = Automation::left_to_people,
    .limits =
        {"様式及び期限は事務局が指定し、公表されていない。確認はPROC-1.3及びPROC-1.6で判定する。",
         "The secretariat sets form and date, which are not public. The check is decided by PROC-1.3 and PROC-1.6."},
};

inline constexpr DutyRow report_measure{
    .who = Actor::buyer,
    .what = {"類型、契約期間、移行計画及び申請見込みを、事務局の指定する様式及び期限により報告すること",
             "Report type, contract period, migration plan and expected application to the secretariat, in its form "
             "and by its date"},
    .clause = duties_under_measures.clause,
};

inline constexpr DutyRow report_change_of_measure{
    .who = Actor::buyer,
    .what = {"報告内容に変更が生じた場合、その都度報告すること", "Report every change of what was reported"},
    .due = due_promptly,
    .clause = duties_under_measures.clause,
};

inline constexpr std::tuple section_3_new_measures{&new_measures, &duties_under_measures};

}  // namespace ismap::procurement
