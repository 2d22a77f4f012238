// Control Criteria 2.2.5: the assessment period.
//
// The text before the revision of 2021-06-22 is not public; its rows hold the same rule as inferred.
#pragma once

#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/previous_period.hpp>
#include <ismap/rules/rule.hpp>

namespace ismap::control_criteria {

/// At most one year; lengths are counted by the Civil Code whatever the policy (registration rules 8.1: no difference).
Answer check_period_at_most_a_year(const Statement& statement, const Context& context);
/// At least three months; nothing to check in a full year.
Answer check_period_at_least_three_months(const Statement& statement, const Context& context);

inline constexpr Interval before_2021_06_22 = {date(2020, 6, 3), date(2021, 6, 21)};
inline constexpr Interval since_2021_06_22 = {date(2021, 6, 22), {}};

inline constexpr Label period_length_title{"監査対象期間の長さ", "Length of the assessment period"};
inline constexpr Label period_length_text{"監査対象期間を記載する。その長さは1年以内とする。",
                                          "The assessment period is stated; it is one year at most."};
inline constexpr Label period_start_title{"監査対象期間の連続", "Periods without a gap"};
inline constexpr Label period_start_text{
    "次の申請における監査対象期間は、前回の監査対象期間の末日の翌日から空白なく開始する。",
    "At the next application the period starts on the day after the last day of the previous one, without a gap."};
inline constexpr Label period_start_limits{
    "前回の期間と重なる場合の扱いを定めた文書は公表されていないため、人が判断する（Q20、方針「監査対象期間の重複の扱い"
    "」）。",
    "No public text covers an overlap with the previous period: a person decides (Q20, policy period_overlap)."};
inline constexpr Label short_period_title{"1年に満たない監査対象期間", "Assessment period below one year"};
inline constexpr Label short_period_text{"1年に満たない監査対象期間には、3か月以上の運用期間を要する。",
                                         "A period below one year covers at least three months of operation."};

/// The clause in the text before 2021-06-22.
constexpr Citation clause_before_2021_06_22() {
  return {Regulation::control_criteria, "2.2.5", "2020-06-03"};
}

inline constexpr Rule period_length_before_2021{
    .id = "STM-2.2.5a",
    .clause = clause_before_2021_06_22(),
    .title = period_length_title,
    .text = period_length_text,
    .standing = Standing::inferred,
    .sources = {{{Source::criteria_2022, "revision history; 2.2.5"}}},
    .in_force = before_2021_06_22,
    .point = Point::no_breach,
    .evaluate = &check_period_at_most_a_year,
};

inline constexpr Rule period_length{
    .id = "STM-2.2.5a",
    .clause = clause_2022("2.2.5"),
    .title = period_length_title,
    .text = period_length_text,
    .standing = Standing::stated,
    .sources = {{{Source::criteria_2022, "2.2.5"}}},
    .in_force = since_2021_06_22,
    .point = Point::no_breach,
    .evaluate = &check_period_at_most_a_year,
};

inline constexpr Rule period_start_before_2021{
    .id = "STM-2.2.5b",
    .clause = clause_before_2021_06_22(),
    .title = period_start_title,
    .text = period_start_text,
    .standing = Standing::inferred,
    .sources = {{{Source::criteria_2022, "revision history; 2.2.5"}}},
    .in_force = before_2021_06_22,
    .point = Point::no_breach,
    .limits = period_start_limits,
    .evaluate = &continuity,
};

inline constexpr Rule period_start{
    .id = "STM-2.2.5b",
    .clause = clause_2022("2.2.5"),
    .title = period_start_title,
    .text = period_start_text,
    .standing = Standing::stated,
    .sources = {{{Source::criteria_2022, "2.2.5"}}},
    .in_force = since_2021_06_22,
    .point = Point::no_breach,
    .limits = period_start_limits,
    .evaluate = &continuity,
};

inline constexpr Rule short_period_before_2021{
    .id = "STM-2.2.5c",
    .clause = clause_before_2021_06_22(),
    .title = short_period_title,
    .text = short_period_text,
    .standing = Standing::inferred,
    .sources = {{{Source::criteria_2022, "revision history; 2.2.5"}}},
    .in_force = before_2021_06_22,
    .point = Point::no_breach,
    .evaluate = &check_period_at_least_three_months,
};

inline constexpr Rule short_period{
    .id = "STM-2.2.5c",
    .clause = clause_2022("2.2.5"),
    .title = short_period_title,
    .text = short_period_text,
    .standing = Standing::stated,
    .sources = {{{Source::criteria_2022, "2.2.5"}}},
    .in_force = since_2021_06_22,
    .point = Point::no_breach,
    .evaluate = &check_period_at_least_three_months,
};

inline constexpr const Rule* assessment_period_rows[] = {
    &period_length_before_2021, &period_length, &period_start_before_2021, &period_start,
    &short_period_before_2021,  &short_period,
};

}  // namespace ismap::control_criteria
