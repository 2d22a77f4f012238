#include <ismap/rules/time_limit.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace ismap {
namespace {

std::string in_words(int count, std::string_view unit) {
  constexpr std::array<std::string_view, 12> words = {"one",   "two",   "three", "four", "five",   "six",
                                                      "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
  const auto number = static_cast<std::size_t>(count);
  std::string text = number - 1 < words.size() ? std::string{words[number - 1]} : std::to_string(count);
  return text.append(" ").append(unit).append(count == 1 ? "" : "s");
}

Text months_in_words(int months) {
  const int years = months / 12;
  const int rest = months % 12;
  const std::string ja_rest = rest == 0 ? std::string{} : std::to_string(rest) + "か月";
  if (years == 0) return {ja_rest, in_words(rest, "month")};
  const std::string en = in_words(years, "year");
  return {std::to_string(years) + "年" + ja_rest, rest == 0 ? en : en + " and " + in_words(rest, "month")};
}

Text days_in_words(int days) {
  if (days % 7 != 0) return {std::to_string(days) + "日", in_words(days, "day")};
  return {std::to_string(days / 7) + "週間", in_words(days / 7, "week")};
}

}  // namespace

Span span_of(const LimitChange& change) {
  return {.months = change.months ? change.months->value : 0, .days = change.days ? change.days->value : 0};
}

Span span_on(Date day, const TimeLimit& limit, const Policy& policy) {
  DatedSpan last = limit.values.front();
  for (const DatedSpan& value : limit.values)
    if (value.span != Span{} && value.from <= day) last = value;
  if (!policy.limits) return last.span;
  // Of what the policy and the law set for the same day the policy holds.
  for (const LimitChange& change : *policy.limits)
    if (change.limit == limit.id && last.from <= change.from && change.from <= day)
      last = {change.from, span_of(change)};
  return last.span;
}

Date last_day_of(const Span& span, Date from, const TimeLimit& limit, Counting counting) {
  const Date uncounted = limit.counts_first_day ? days_after(from, -1) : from;
  const Date after_months =
      span.months == 0 ? uncounted : months_after(uncounted, span.months, limit.counting.value_or(counting));
  return days_after(after_months, span.days);
}

Text in_words(const Span& span) {
  if (span.days == 0) return months_in_words(span.months);
  const Text days = days_in_words(span.days);
  if (span.months == 0) return days;
  const Text months = months_in_words(span.months);
  return {months.ja + "と" + days.ja, months.en + " and " + days.en};
}

Text spans_in_words(const TimeLimit& limit, Date day) {
  constexpr Label from_a_day_on{"{0}（{2}からは{1}）", "{0} ({1} from {2})"};
  Text words = in_words(span_on(day, limit, {}));
  for (const DatedSpan& later : limit.values)
    if (day < later.from) words = fill(from_a_day_on, {words, in_words(later.span), to_string(later.from)});
  return words;
}

}  // namespace ismap
