// Periods of months counted by hand: no chrono, no Boost, only the words of the Civil Code. The library is tested
// against it.
#pragma once

#include <ismap/core/date.hpp>

#include <compare>

namespace ismap::test {

struct CivilDay {
  int year = 0;
  int month = 1;
  int day = 1;

  friend auto operator<=>(const CivilDay&, const CivilDay&) = default;
};

inline int last_day_of(int year, int month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

inline CivilDay next_day(CivilDay today) {
  if (today.day < last_day_of(today.year, today.month)) return {today.year, today.month, today.day + 1};
  if (today.month < 12) return {today.year, today.month + 1, 1};
  return {today.year + 1, 1, 1};
}

inline CivilDay previous_day(CivilDay today) {
  if (today.day > 1) return {today.year, today.month, today.day - 1};
  if (today.month > 1) return {today.year, today.month - 1, last_day_of(today.year, today.month - 1)};
  return {today.year - 1, 12, 31};
}

/// The month that is `months` months later, with `day` as its day, whether or not it has such a day.
inline CivilDay matching_day(CivilDay day, int months) {
  for (int i = 0; i < months; ++i)
    if (++day.month == 13) day = {day.year + 1, 1, day.day};
  return day;
}

/// Article 140: the first day of a period is not counted. Article 143: a period of months follows the calendar; it ends
/// on the day before the day of the last month that matches its first counted day; if the last month has no such day,
/// on its last day.
inline CivilDay end_by_civil_code(CivilDay from, int months) {
  const CivilDay matching = matching_day(next_day(from), months);
  const int last = last_day_of(matching.year, matching.month);
  if (matching.day > last) return {matching.year, matching.month, last};
  return previous_day(matching);
}

/// The day of the same number; the last day of the month if it has none.
inline CivilDay end_by_same_day(CivilDay from, int months) {
  const CivilDay matching = matching_day(from, months);
  const int last = last_day_of(matching.year, matching.month);
  return {matching.year, matching.month, matching.day > last ? last : matching.day};
}

inline Date to_date(CivilDay day) {
  return date(day.year, static_cast<unsigned>(day.month), static_cast<unsigned>(day.day));
}

}  // namespace ismap::test
