#include <ismap/core/months.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <algorithm>
#include <stdexcept>

namespace ismap {
namespace {

namespace gregorian = boost::gregorian;

gregorian::date to_boost(Date date) {
  const std::chrono::year_month_day day{date};
  return {static_cast<unsigned short>(static_cast<int>(day.year())),
          static_cast<unsigned short>(static_cast<unsigned>(day.month())),
          static_cast<unsigned short>(static_cast<unsigned>(day.day()))};
}

Date from_boost(const gregorian::date& day) {
  return date(day.year(), day.month().as_number(), day.day().as_number());
}

Date civil_code(Date from, int months) {
  return from_boost(to_boost(from) + gregorian::months(months));
}

Date same_day(Date from, int months) {
  const std::chrono::year_month_day start{from};
  const auto month = start.year() / start.month() + std::chrono::months{months};
  const auto last = month / std::chrono::last;
  return Date{month / std::min(start.day(), last.day())};
}

bool is_countable(Date from, int months) {
  const std::chrono::year_month_day start{from};
  return start.year() / start.month() + std::chrono::months{months} <= std::chrono::year{9999} / std::chrono::December;
}

}  // namespace

Date months_after(Date from, int months, Counting counting) {
  if (months < 0 || months > 1200) throw std::out_of_range("months_after: months must lie in 0..1200");
  if (from < date(1400, 1, 1)) throw std::out_of_range("months_after: no day before 1400-01-01");
  if (!is_countable(from, months)) return last_supported_date;
  return counting == Counting::civil_code ? civil_code(from, months) : same_day(from, months);
}

}  // namespace ismap
