// Calendar days of Japan Standard Time, without times of day.
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// A calendar day. The library never reads a clock: "today" is always an argument.
using Date = std::chrono::sys_days;

/// The day `year`-`month`-`day`. Requires an existing calendar day.
constexpr Date date(int year, unsigned month, unsigned day) noexcept {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

/// The last day this library counts to. A period that would end later ends here.
inline constexpr Date last_supported_date = date(9999, 12, 31);

/// Reads exactly `YYYY-MM-DD` from 1900-01-01 to 9999-12-31; anything else, `2026-2-3` and `2026-02-30` included, is
/// nothing.
constexpr std::optional<Date> parse_date(std::string_view text) noexcept {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  bool only_digits = true;
  const auto number = [&](std::size_t first, std::size_t last) {
    unsigned value = 0;
    for (std::size_t i = first; i < last; ++i) {
      only_digits &= text[i] >= '0' && text[i] <= '9';
      value = value * 10 + static_cast<unsigned>(text[i] - '0');
    }
    return value;
  };
  const unsigned year = number(0, 4);
  const std::chrono::year_month_day day{std::chrono::year{static_cast<int>(year)}, std::chrono::month{number(5, 7)},
                                        std::chrono::day{number(8, 10)}};
  if (!only_digits || year < 1900 || !day.ok()) return std::nullopt;
  return Date{day};
}

/// The day `days` days after `from`, at most `last_supported_date`.
constexpr Date days_after(Date from, int days) noexcept {
  return from > last_supported_date - std::chrono::days{days} ? last_supported_date : from + std::chrono::days{days};
}

/// `YYYY-MM-DD`. A day outside the years 0 to 9999 is written as the nearest day inside.
inline std::string to_string(Date date) {
  const std::chrono::year_month_day day{std::clamp(date, ismap::date(0, 1, 1), last_supported_date)};
  std::string text = "0000-00-00";
  const auto put = [&](std::size_t last, unsigned value) {
    for (std::size_t i = last; value != 0; --i, value /= 10) text[i] = static_cast<char>('0' + value % 10);
  };
  put(3, static_cast<unsigned>(static_cast<int>(day.year())));
  put(6, static_cast<unsigned>(day.month()));
  put(9, static_cast<unsigned>(day.day()));
  return text;
}

}  // namespace ismap
