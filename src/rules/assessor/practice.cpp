#include <ismap/rules/assessor/practice.hpp>

#include <algorithm>
#include <chrono>

namespace ismap::assessors {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

/// What follows the last day of the period of `months` months whose first day is `first` and counted: the matching day,
/// or the first of the next month if there is none (Civil Code, article 143).
Date after_months(const year_month_day& first, std::int64_t months) {
  const std::chrono::year_month month =
      std::chrono::year_month{first.year(), first.month()} + std::chrono::months{static_cast<int>(months)};
  const year_month_day matching = month / first.day();
  if (matching.ok()) return Date{matching};
  return Date{(month + std::chrono::months{1}) / std::chrono::day{1}};
}

std::int64_t whole_months(const year_month_day& first, const year_month_day& end) {
  const int years = static_cast<int>(end.year()) - static_cast<int>(first.year());
  const int months =
      static_cast<int>(static_cast<unsigned>(end.month())) - static_cast<int>(static_cast<unsigned>(first.month()));
  return years * 12 + months - (end.day() < first.day() ? 1 : 0);
}

void add(PracticeTotal& total, const Period& span) {
  const Date end = span.last + days{1};
  const year_month_day first{span.first};
  const std::int64_t months = whole_months(first, year_month_day{end});
  const std::int64_t odd_days = (end - after_months(first, months)).count();
  total.months += months;
  total.odd_days += odd_days;
  total.odd_spans += odd_days > 0 ? 1 : 0;
}

}  // namespace

PracticeTotal total_practice(std::vector<Period> spans, Date until) {
  for (Period& span : spans) span.last = std::min(span.last, until);
  std::erase_if(spans, [](const Period& span) { return span.last < span.first; });
  std::ranges::sort(spans, {}, &Period::first);

  PracticeTotal total;
  for (std::size_t i = 0; i < spans.size();) {
    Period unbroken = spans[i];
    for (++i; i < spans.size() && spans[i].first <= unbroken.last + days{1}; ++i)
      unbroken.last = std::max(unbroken.last, spans[i].last);
    add(total, unbroken);
  }
  return total;
}

Verdict reaches(const PracticeTotal& total, std::int64_t months) {
  if (total.months + total.odd_days / 31 >= months) return Verdict::met;
  const bool may_add_up = total.odd_spans > 1 && total.months + total.odd_days / 28 >= months;
  return may_add_up ? Verdict::needs_judgement : Verdict::not_met;
}

}  // namespace ismap::assessors
