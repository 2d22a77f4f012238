// Control Criteria 2.2.5: the assessment period.
//
// The text before the revision of 2021-06-22 is not public; its rows hold the same rule as inferred.
#pragma once

#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/previous_period.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::control_criteria {

/// At most `longest_period_limit`; lengths are counted by the Civil Code whatever the policy (registration rules 8.1:
/// no difference).
Answer check_longest_period(const Statement& statement, const Context& context);
/// At least `shortest_period_limit`; nothing to check in a period that is as long as it may be.
Answer check_shortest_period(const Statement& statement, const Context& context);

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

/// 2.2.5: how long a period below that has to be.
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

inline constexpr Interval before_2021_06_22 = {date(2020, 6, 3), date(2021, 6, 21)};
inline constexpr Interval since_2021_06_22 = {date(2021, 6, 22), {}};

inline constexpr Label period_length_title{"監査対象期間の長さ", "Length of the assessment period"};
inline constexpr Label period_length_text{
    "監査対象期間を記載する。その長さは{longest_assessment_period}以内とする。",
    "The assessment period is stated; it is {longest_assessment_period} at most."};
inline constexpr Label period_start_title{"監査対象期間の連続", "Periods without a gap"};
inline constexpr Label period_start_text{
    "次の申請における監査対象期間は、前回の監査対象期間の末日の翌日から空白なく開始する。",
    "At the next application the period starts on the day after the last day of the previous one, without a gap."};
inline constexpr Label period_start_limits{
    "前回の期間と重なる場合の扱いを定めた文書は公表されていないため、人が判断する（Q20、方針「監査対象期間の重複の扱い"
    "」）。",
    "No public text covers an overlap with the previous period: a person decides (Q20, policy period_overlap)."};
inline constexpr Label short_period_title{"1年に満たない監査対象期間", "Assessment period below one year"};
inline constexpr Label short_period_text{
    "{longest_assessment_period}に満たない監査対象期間には、{shortest_assessment_period}以上の運用期間を要する。",
    "A period below {longest_assessment_period} covers at least {shortest_assessment_period} of operation."};

/// The clause in the text before 2021-06-22.
constexpr Citation clause_before_2021_06_22() {
  return {Regulation::control_criteria, "2.2.5", "2020-06-03"};
}

inline constexpr Rule<Statement> period_length_before_2021{
    {.id = "STM-2.2.5a",
     .clause = clause_before_2021_06_22(),
     .title = period_length_title,
     .text = period_length_text,
     .standing = Standing::inferred,
     .sources = {{{Source::criteria_2022, "revision history; 2.2.5"}}},
     .in_force = before_2021_06_22,
     .point = Point::no_breach},
    &check_longest_period,
};

inline constexpr Rule<Statement> period_length{
    {.id = "STM-2.2.5a",
     .clause = clause_2022("2.2.5"),
     .title = period_length_title,
     .text = period_length_text,
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.5"}}},
     .in_force = since_2021_06_22,
     .point = Point::no_breach},
    &check_longest_period,
};

inline constexpr Rule<Dossier> period_start_before_2021{
    {.id = "STM-2.2.5b",
     .clause = clause_before_2021_06_22(),
     .title = period_start_title,
     .text = period_start_text,
     .standing = Standing::inferred,
     .sources = {{{Source::criteria_2022, "revision history; 2.2.5"}}},
     .in_force = before_2021_06_22,
     .point = Point::no_breach,
     .limits = period_start_limits},
    &continuity,
};

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
    &continuity,
};

inline constexpr Rule<Statement> short_period_before_2021{
    {.id = "STM-2.2.5c",
     .clause = clause_before_2021_06_22(),
     .title = short_period_title,
     .text = short_period_text,
     .standing = Standing::inferred,
     .sources = {{{Source::criteria_2022, "revision history; 2.2.5"}}},
     .in_force = before_2021_06_22,
     .point = Point::no_breach},
    &check_shortest_period,
};

inline constexpr Rule<Statement> short_period{
    {.id = "STM-2.2.5c",
     .clause = clause_2022("2.2.5"),
     .title = short_period_title,
     .text = short_period_text,
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.5"}}},
     .in_force = since_2021_06_22,
     .point = Point::no_breach},
    &check_shortest_period,
};

inline constexpr std::tuple assessment_period_rows{
    &period_length_before_2021, &period_length, &period_start_before_2021, &period_start,
    &short_period_before_2021,  &short_period,
};

}  // namespace ismap::control_criteria
