#include <ismap/rules/control_criteria/assessment_period.hpp>

#include <ismap/core/months.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/ahead.hpp>

namespace ismap::control_criteria {
namespace {

constexpr std::chrono::days one_day{1};

constexpr Label reversed{"監査対象期間の末日が初日より前です。", "The assessment period ends before it starts."};
constexpr Label too_long{"監査対象期間が1年を超えています。末日は遅くとも{0}です。",
                         "The assessment period exceeds one year; {0} is the latest last day."};
constexpr Label too_short{"監査対象期間が3か月に満たないため、末日は早くとも{0}です。",
                          "The assessment period is below three months; {0} is the earliest last day."};

/// The last day of `months` months of which `first` is the first day.
Date last_of(Date first, int months) {
  return months_after(first - one_day, months, Counting::civil_code);
}

void read_period(Answer& answer, const Period& period, const Context& context) {
  answer.read(context.statement / path<&Statement::assessment_period, &Period::first>, period.first)
      .read(context.statement / path<&Statement::assessment_period, &Period::last>, period.last);
}

}  // namespace

Answer check_period_at_most_a_year(const Statement& statement, const Context& context) {
  const Period& period = statement.assessment_period;
  const Date latest = last_of(period.first, 12);
  const Pointer last_at = context.statement / path<&Statement::assessment_period, &Period::last>;
  Answer answer;
  read_period(answer, period, context);
  answer.derive("latest_last_day", latest);
  advise_if_ahead(answer, period.last, last_at, context);
  if (period.last < period.first) return answer.breach("reversed", last_at, reversed);
  if (latest < period.last) return answer.breach("too_long", last_at, fill(too_long, {to_string(latest)}));
  answer.hold();
  return answer;
}

Answer check_period_at_least_three_months(const Statement& statement, const Context& context) {
  const Period& period = statement.assessment_period;
  Answer answer;
  if (last_of(period.first, 12) <= period.last) return answer;
  const Date earliest = last_of(period.first, 3);
  read_period(answer, period, context);
  answer.derive("earliest_last_day", earliest);
  if (earliest <= period.last) return answer.hold();
  return answer.breach("too_short", context.statement / path<&Statement::assessment_period, &Period::last>,
                       fill(too_short, {to_string(earliest)}));
}

}  // namespace ismap::control_criteria
