#include "time_scale.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>

namespace ismap::detail {
namespace {

using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

year_month month_of(Date day) {
  const year_month_day parts{day};
  return parts.year() / parts.month();
}

Date first_day(year_month month) {
  return Date{month / std::chrono::day{1}};
}

}  // namespace

TimeScale::TimeScale(const std::vector<Date>& days, Date as_of, int left, int width) : left_(left), width_(width) {
  Date earliest = as_of;
  Date latest = as_of;
  for (const Date day : days) {
    if (day < as_of - furthest || day > as_of + furthest) continue;
    earliest = std::min(earliest, day);
    latest = std::max(latest, day);
  }
  first_ = first_day(month_of(earliest));
  end_ = first_day(month_of(latest) + months{1});
}

int TimeScale::x_of(Date day) const noexcept {
  const std::int64_t days = (std::clamp(day, first_, end_) - first_).count();
  return left_ + static_cast<int>(days * width_ / (end_ - first_).count());
}

std::vector<Tick> TimeScale::ticks(int room) const {
  constexpr std::array steps = {1, 2, 3, 6, 12, 24, 60, 120};
  const auto count = static_cast<int>((month_of(end_) - month_of(first_)).count());
  int step = steps.back();
  for (const int candidate : steps)
    if (width_ * candidate / count >= room) {
      step = candidate;
      break;
    }
  std::vector<Tick> ticks;
  // libc++ up to 16 does not carry from `+=` into the year.
  for (year_month month = month_of(first_); first_day(month) < end_; month = month + months{1}) {
    const int number = static_cast<int>(month.year()) * 12 + static_cast<int>(static_cast<unsigned>(month.month())) - 1;
    if (number % step != 0) continue;
    const std::string text = to_string(first_day(month));
    ticks.push_back({x_of(first_day(month)), text.substr(0, step >= 12 ? 4 : 7)});
  }
  return ticks;
}

}  // namespace ismap::detail
