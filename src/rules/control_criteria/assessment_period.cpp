#include <ismap/rules/control_criteria/assessment_period.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/ahead.hpp>

namespace ismap::control_criteria {
namespace {

constexpr Label reversed{"監査対象期間の末日が初日より前です。", "The assessment period ends before it starts."};
constexpr Label too_long{"監査対象期間が{0}を超えています。末日は遅くとも{1}です。",
                         "The assessment period exceeds {0}; {1} is the latest last day."};
constexpr Label too_short{"監査対象期間が{0}に満たないため、末日は早くとも{1}です。",
                          "The assessment period is below {0}; {1} is the earliest last day."};

Text message(const Label& label, const TimeLimit& limit, Date last, const Context& context) {
  return fill(label, in_words(context.span_of(limit)), to_string(last));
}

void read_period(Answer& answer, const Period& period, const Context& context) {
  answer.read(context.statement / path<&Statement::assessment_period, &Period::first>, period.first)
      .read(context.statement / path<&Statement::assessment_period, &Period::last>, period.last);
}

}  // namespace

Answer check_longest_period(const Statement& statement, const Context& context) {
  const Period& period = statement.assessment_period;
  const Date latest = context.last_day(longest_period_limit, period.first);
  const Pointer last_at = context.statement / path<&Statement::assessment_period, &Period::last>;
  Answer answer;
  read_period(answer, period, context);
  answer.derive("latest_last_day", latest);
  advise_if_ahead(answer, period.last, last_at, context);
  if (period.last < period.first) return answer.breach("reversed", last_at, reversed);
  if (latest < period.last)
    return answer.breach("too_long", last_at, message(too_long, longest_period_limit, latest, context));
  answer.hold();
  return answer;
}

Answer check_shortest_period(const Statement& statement, const Context& context) {
  const Period& period = statement.assessment_period;
  Answer answer;
  if (context.last_day(longest_period_limit, period.first) <= period.last) return answer;
  const Date earliest = context.last_day(shortest_period_limit, period.first);
  read_period(answer, period, context);
  answer.derive("earliest_last_day", earliest);
  if (earliest <= period.last) return answer.hold();
  return answer.breach("too_short", context.statement / path<&Statement::assessment_period, &Period::last>,
                       message(too_short, shortest_period_limit, earliest, context));
}

}  // namespace ismap::control_criteria
