// Procurement, PROC-3.1 and PROC-3.2: the old provisional measures.
#pragma once

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

/// The day from which registration could be applied for: which old measure applies depends on the use on that day.
inline constexpr Date applications_opened = date(2020, 10, 1);
/// The last day of every old measure.
inline constexpr Date old_measures_end = date(2022, 3, 31);

/// True if the measure claimed for an unlisted service is the old one of `type`.
inline bool claims_old_measure(const Procurement& procurement, const ProcurementContext& context,
                               ProvisionalType type) {
  return is_bound_and_unlisted(procurement, context) && procurement.provisional &&
         procurement.provisional->type == type;
}

inline constexpr Label start_of_use_not_told{"利用を開始した日の記載がありません。", "When use started is not told."};

/// The last day of the measure for services in use (3.1).
inline constexpr Date measure_for_services_in_use_ends = date(2021, 9, 30);

inline constexpr Breach not_in_use{
    .code = "not_in_use",
    .message = {"2020年10月1日の時点で利用中ではありません。", "The service was not in use on 2020-10-01."},
};

/// 3.1: the measure for a service that was in use when registration opened.
inline constexpr Rule<Procurement> old_measure_for_services_in_use{
    {.id = "PROC-3.1",
     .clause = {Regulation::provisional_measures, "2-i (1)", "2021-07-06"},
     .title = {"従来の暫定措置（利用中）", "Old measure: services in use"},
     .text = {"2020年10月1日に利用中であって申請が見込まれるサービスの暫定措置は、2021年9月30日をもって終了する。",
              "For a service in use on 2020-10-01 whose application is expected, the measure ended on 2021-09-30."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-i (1)"}}},
     .in_force = since_use_decision,
     .limits = {"運営委員会事務局への報告及び事業者からの聴取が行われたかは文書に現れない。",
                "The documents do not show the report to the secretariat, nor the hearing of the provider."}},
    [](const Procurement& procurement, const ProcurementContext& context) -> Answer {
      if (!claims_old_measure(procurement, context, ProvisionalType::old_in_use)) return Answer::not_applicable();
      return answer_on_measure(procurement, context);
    },
};

/// The conditions of 3.1, whatever the day of procurement. `test_measure` asks for them.
inline Answer conditions_of_service_in_use(const Procurement& procurement) {
  constexpr Pointer started_at = path<&Procurement::provisional, &ProvisionalMeasure::started_using_on>;
  Answer answer;
  check_application_expected(answer, procurement);
  if (!procurement.provisional->started_using_on) return answer.missing(started_at, start_of_use_not_told);
  const std::optional<Date> started =
      answer.read<&Procurement::provisional, &ProvisionalMeasure::started_using_on>(procurement);
  return answer.require(*started <= applications_opened, not_in_use, started_at);
}

inline constexpr DutyRow tell_of_service_in_use{
    .who = Actor::buyer,
    .what =
        {"サービスの名称及び状況を運営委員会事務局に明らかにし、"
         "要求事項及び管理基準への適合状況を事業者から聴取すること",
         "Tell the secretariat name and state of the service, and hear the provider on how it meets the requirements "
         "and criteria"},
    .clause = old_measure_for_services_in_use.clause,
};

/// Due on the last day of the measure.
inline constexpr DutyRow leave_measure_for_services_in_use{
    .who = Actor::buyer,
    .what = leave_measure,
    .clause = old_measure_for_services_in_use.clause,
};

/// How long the use of a planned service may go on, from its actual start (3.2); whether the first day counts is the
/// policy's.
inline constexpr TimeLimit provisional_use_limit{
    .id = TimeLimitId::provisional_use,
    .name = {"利用予定であったサービスの暫定措置", "provisional measure for a planned service"},
    .clause = {Regulation::provisional_measures, "2-i (2)", "2021-07-06"},
    .counted_from = CountedFrom::start_of_use,
    .values = {{{date(2020, 6, 30), {.months = 12}}}},
    .standing = Standing::stated,
    .sources = {{{Source::provisional_2021, "2-i (2)"}}},
};

inline constexpr Breach in_use_before{
    .code = "in_use_before",
    .message = {"2020年10月1日より前に利用を開始しており、同日以降に利用予定であったサービスに当たりません。",
                "Use started before 2020-10-01: the service was not planned for after that day."},
};

/// 3.2: the measure for a service that was planned for later.
inline constexpr Rule<Procurement> old_measure_for_planned_services{
    {.id = "PROC-3.2",
     .clause = {Regulation::provisional_measures, "2-i (2)", "2021-07-06"},
     .title = {"従来の暫定措置（利用予定）", "Old measure: planned services"},
     .text = {"2020年10月1日以降に利用予定であって申請が見込まれるサービスの暫定措置は、"
              "実際の利用開始から{provisional_use}以内、かつ、2022年3月31日までに終了する。",
              "For a service planned for after 2020-10-01 whose application is expected, the measure ends within "
              "{provisional_use} of the actual start of use, and on 2022-03-31 at the latest."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-i (2)"}}},
     .in_force = since_use_decision,
     .limits =
         {"利用開始から1年の数え方は明記されていない（方針「暫定措置の1年の数え方」。"
          "既定は、決定自体の数え方にならい初日を算入する）。",
          "How the year is counted is not stated (policy \"the year of a provisional measure\"; by default the first "
          "day counts, as the decision itself counts)."}},
    [](const Procurement& procurement, const ProcurementContext& context) -> Answer {
      if (!claims_old_measure(procurement, context, ProvisionalType::old_planned)) return Answer::not_applicable();
      return answer_on_measure(procurement, context);
    },
};

/// The conditions of 3.2, and if the start of use is not told, the last day of every old measure. `test_measure` asks
/// for them.
inline Answer conditions_of_planned_service(const Procurement& procurement) {
  constexpr Pointer started_at = path<&Procurement::provisional, &ProvisionalMeasure::started_using_on>;
  Answer answer;
  check_application_expected(answer, procurement);
  if (procurement.provisional->started_using_on) {
    const std::optional<Date> started =
        answer.read<&Procurement::provisional, &ProvisionalMeasure::started_using_on>(procurement);
    return answer.require(*started >= applications_opened, in_use_before, started_at);
  }
  answer.missing(started_at, start_of_use_not_told);
  if (procurement.on > old_measures_end)
    answer.breach(measure_ended, path<&Procurement::on>, {to_string(old_measures_end)});
  return answer;
}

/// Due on the last day of the measure.
inline constexpr DutyRow leave_measure_for_planned_services{
    .who = Actor::buyer,
    .what = leave_measure,
    .clause = old_measure_for_planned_services.clause,
};

inline constexpr std::tuple section_3_old_measures{&old_measure_for_services_in_use, &old_measure_for_planned_services};

}  // namespace ismap::procurement
