#include <ismap/rules/holidays.hpp>

#include <algorithm>
#include <optional>

namespace ismap {
namespace {

bool is_weekend(Date day) {
  const std::chrono::weekday weekday{day};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

}  // namespace

Holidays::Holidays(const std::vector<std::string>& days) {
  rolled_.reserve(days.size());
  for (const std::string& written : days)
    if (const std::optional<Date> day = parse_date(written)) rolled_.emplace_back(*day, *day);
  std::ranges::sort(rolled_);
  rolled_.erase(std::unique(rolled_.begin(), rolled_.end()), rolled_.end());
  // From the last one on: what a holiday rolls to may be a holiday that is known already.
  for (auto holiday = rolled_.rbegin(); holiday != rolled_.rend(); ++holiday)
    holiday->second = business_day_from(days_after(holiday->first, 1));
}

Date Holidays::business_day_from(Date day) const {
  for (; day < last_supported_date; day = days_after(day, 1)) {
    const auto found = std::ranges::lower_bound(rolled_, day, {}, &std::pair<Date, Date>::first);
    if (found != rolled_.end() && found->first == day) return found->second;
    if (!is_weekend(day)) break;
  }
  return day;
}

}  // namespace ismap
