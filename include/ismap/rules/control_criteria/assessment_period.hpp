// Control Criteria 2.2.5: the assessment period.
//
// The text before the revision of 2021-06-22 is not public; its rows hold the same rule as inferred.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/ahead.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/previous_period.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::control_criteria {

inline constexpr Interval before_2021_06_22 = {date(2020, 6, 3), date(2021, 6, 21)};
inline constexpr Interval since_2021_06_22 = {date(2021, 6, 22), {}};

/// The clause in the text before 2021-06-22.
constexpr Citation clause_before_2021_06_22() {
  return {Regulation::control_criteria, "2.2.5", "2020-06-03"};
}

/// Notes both ends of the period.
inline void read_assessment_period(Answer& answer, const Statement& statement, const Context& context) {
  answer.read<&Statement::assessment_period, &Period::first>(statement, context.statement);
  answer.read<&Statement::assessment_period, &Period::last>(statement, context.statement);
}

/// 2.2.5: how long an assessment period is at most, its first day counted.
inline constexpr TimeLimit longest_period_limit{
    .id = TimeLimitId::longest_assessment_period,
    .name = {"監査対象期間の最長", "longest assessment period"},
    .clause = clause_2022("2.2.5"),
    .counted_from = CountedFrom::assessment_period_first,
    .values = {{{date(2020, 6, 3), {.months = 12}}}},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_2022, "2.2.5"}}},
    .counts_first_day = true,
    .counting = Counting::civil_code,
};

inline constexpr Label right_length{"監査対象期間を認められる長さに改めてください。",
                                    "Give the assessment period a length that is allowed."};

inline constexpr Breach period_reversed{
    .code = "reversed",
    .message = {"監査対象期間の末日が初日より前です。", "The assessment period ends before it starts."},
    .cure = {.kind = RemedyKind::change_date,
             .what = {"監査対象期間の初日と末日を訂正してください。", "Correct the ends of the assessment period."}},
};

inline constexpr Breach period_too_long{
    .code = "too_long",
    .message = {"監査対象期間が{0}を超えています。末日は遅くとも{1}です。",
                "The assessment period exceeds {0}; {1} is the latest last day."},
    .cure = {.kind = RemedyKind::change_date, .way = CureWay::period, .what = right_length},
    .limit = {"latest_last_day"},
};

inline Answer check_longest_period(const Statement& statement, const Context& context);

inline constexpr Label period_length_title{"監査対象期間の長さ", "Length of the assessment period"};
inline constexpr Label period_length_text{
    "監査対象期間を記載する。その長さは{longest_assessment_period}以内とする。",
    "The assessment period is stated; it is {longest_assessment_period} at most."};

/// 2.2.5, before 2021-06-22.
inline constexpr Rule<Statement> period_length_before_2021{
    {.id = "STM-2.2.5a",
     .clause = clause_before_2021_06_22(),
     .title = period_length_title,
     .text = period_length_text,
     .standing = Standing::inferred,
     .sources = {{{Source::criteria_2022, {"改定履歴、2.2.5", "revision history; 2.2.5"}}}},
     .in_force = before_2021_06_22,
     .point = Point::no_breach},
    check_longest_period,
};

/// 2.2.5: the length of the period.
inline constexpr Rule<Statement> period_length{
    {.id = "STM-2.2.5a",
     .clause = clause_2022("2.2.5"),
     .title = period_length_title,
     .text = period_length_text,
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.5"}}},
     .in_force = since_2021_06_22,
     .point = Point::no_breach},
    check_longest_period,
};

/// At most `longest_period_limit`. Lengths are counted by the Civil Code whatever the policy (registration rules 8.1:
/// no difference).
inline Answer check_longest_period(const Statement& statement, const Context& context) {
  const Pointer last_at = context.statement / path<&Statement::assessment_period, &Period::last>;
  const Period& period = statement.assessment_period;
  Answer answer;
  read_assessment_period(answer, statement, context);
  const Date latest = context.last_day(longest_period_limit, period.first);
  answer.derive("latest_last_day", latest);
  advise_if_ahead(answer, period.last, last_at, context);
  if (period.last < period.first) return answer.breach(period_reversed, last_at);
  if (period.last <= latest) return answer.met();
  return answer.breach(period_too_long, last_at, {in_words(context.span_of(longest_period_limit)), to_string(latest)});
}

inline constexpr Label period_start_title{"監査対象期間の連続", "Periods without a gap"};
inline constexpr Label period_start_text{
    "次の申請における監査対象期間は、前回の監査対象期間の末日の翌日から空白なく開始する。",
    "At the next application the period starts on the day after the last day of the previous one, without a gap."};
inline constexpr Label period_start_limits{
    "前回の期間と重なる場合の扱いを定めた文書は公表されていないため、人が判断する（Q20、"
    "方針「監査対象期間の重複の扱い」）。",
    "No public text covers an overlap with the previous period: a person decides (Q20, policy period_overlap)."};

/// 2.2.5, before 2021-06-22.
inline constexpr Rule<Dossier> period_start_before_2021{
    {.id = "STM-2.2.5b",
     .clause = clause_before_2021_06_22(),
     .title = period_start_title,
     .text = period_start_text,
     .standing = Standing::inferred,
     .sources = {{{Source::criteria_2022, {"改定履歴、2.2.5", "revision history; 2.2.5"}}}},
     .in_force = before_2021_06_22,
     .point = Point::no_breach,
     .limits = period_start_limits},
    continuity,
};

/// 2.2.5: a period follows the previous one without a gap.
inline constexpr Rule<Dossier> period_start{
    {.id = "STM-2.2.5b",
     .clause = clause_2022("2.2.5"),
     .title = period_start_title,
     .text = period_start_text,
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.5"}}},
     .in_force = since_2021_06_22,
     .point = Point::no_breach,
     .limits = period_start_limits},
    continuity,
};

/// 2.2.5: how long a period has to be that is shorter than `longest_period_limit`.
inline constexpr TimeLimit shortest_period_limit{
    .id = TimeLimitId::shortest_assessment_period,
    .name = {"監査対象期間の最短", "shortest assessment period"},
    .clause = clause_2022("2.2.5"),
    .counted_from = CountedFrom::assessment_period_first,
    .values = {{{date(2020, 6, 3), {.months = 3}}}},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_2022, "2.2.5"}}},
    .counts_first_day = true,
    .counting = Counting::civil_code,
};

inline constexpr Breach period_too_short{
    .code = "too_short",
    .message = {"監査対象期間が{0}に満たないため、末日は早くとも{1}です。",
                "The assessment period is below {0}; {1} is the earliest last day."},
    .cure = {.kind = RemedyKind::change_date, .way = CureWay::period, .what = right_length},
    .limit = {"earliest_last_day"},
};

inline Answer check_shortest_period(const Statement& statement, const Context& context);

inline constexpr Label short_period_title{"1年に満たない監査対象期間", "Assessment period below one year"};
inline constexpr Label short_period_text{
    "{longest_assessment_period}に満たない監査対象期間には、{shortest_assessment_period}以上の運用期間を要する。",
    "A period below {longest_assessment_period} covers at least {shortest_assessment_period} of operation."};

/// 2.2.5, before 2021-06-22.
inline constexpr Rule<Statement> short_period_before_2021{
    {.id = "STM-2.2.5c",
     .clause = clause_before_2021_06_22(),
     .title = short_period_title,
     .text = short_period_text,
     .standing = Standing::inferred,
     .sources = {{{Source::criteria_2022, {"改定履歴、2.2.5", "revision history; 2.2.5"}}}},
     .in_force = before_2021_06_22,
     .point = Point::no_breach},
    check_shortest_period,
};

/// 2.2.5: a shorter period covers enough operation.
inline constexpr Rule<Statement> short_period{
    {.id = "STM-2.2.5c",
     .clause = clause_2022("2.2.5"),
     .title = short_period_title,
     .text = short_period_text,
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.5"}}},
     .in_force = since_2021_06_22,
     .point = Point::no_breach},
    check_shortest_period,
};

/// At least `shortest_period_limit`; nothing to check in a period that is as long as it may be.
inline Answer check_shortest_period(const Statement& statement, const Context& context) {
  const Period& period = statement.assessment_period;
  if (context.last_day(longest_period_limit, period.first) <= period.last) return Answer::not_applicable();
  Answer answer;
  read_assessment_period(answer, statement, context);
  const Date earliest = context.last_day(shortest_period_limit, period.first);
  answer.derive("earliest_last_day", earliest);
  if (earliest <= period.last) return answer.met();
  return answer.breach(period_too_short, context.statement / path<&Statement::assessment_period, &Period::last>,
                       {in_words(context.span_of(shortest_period_limit)), to_string(earliest)});
}

inline constexpr std::tuple assessment_period_rows{
    &period_length_before_2021, &period_length, &period_start_before_2021, &period_start,
    &short_period_before_2021,  &short_period,
};

}  // namespace ismap::control_criteria
