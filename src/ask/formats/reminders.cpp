#include "src/ask/formats/reminders.hpp"

#include <chrono>

namespace ismap::ask::formats {
namespace {

constexpr int days_before[] = {30, 14, 3, 0};

}  // namespace

bool is_on_weekend(Date day) noexcept {
  const std::chrono::weekday weekday{day};
  return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

std::vector<Date> days_to_remind(Date day, Date as_of) {
  std::vector<Date> days;
  for (const int before : days_before) {
    Date reminder = day - std::chrono::days{before};
    while (is_on_weekend(reminder)) reminder -= std::chrono::days{1};
    if (reminder >= as_of) days.push_back(reminder);
  }
  return days;
}

std::string trigger_of(Date reminder, Date day) {
  const auto days = (day - reminder).count();
  if (days == 0) return "PT9H";
  return days == 1 ? "-PT15H" : "-P" + std::to_string(days - 1) + "DT15H";
}

}  // namespace ismap::ask::formats
