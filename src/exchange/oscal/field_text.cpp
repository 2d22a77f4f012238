#include "src/exchange/oscal/field_text.hpp"

#include "src/core/unicode.hpp"

#include <algorithm>
#include <charconv>

namespace ismap::exchange::detail {
namespace {

constexpr std::string_view midnight_in_japan = "T00:00:00+09:00";
constexpr Date first_day_of_oscal = date(1900, 1, 1);
constexpr Date last_day_of_oscal = date(2999, 12, 31);

bool breaks_a_line(char32_t character) {
  return character < 0x20 || (character >= 0x7F && character < 0xA0) || character == 0x2028 || character == 0x2029 ||
         character == 0xFFFD;
}

std::optional<int> two_digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.size() != 2 || error != std::errc{} || end != text.data() + 2 || value < 0) return std::nullopt;
  return value;
}

/// Minutes of `hh:mm`.
std::optional<int> minutes_of(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const std::optional<int> hours = two_digits(text.substr(0, 2));
  const std::optional<int> minutes = two_digits(text.substr(3));
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  return *hours * 60 + *minutes;
}

/// Minutes by which a zone is before UTC.
std::optional<int> offset_of(std::string_view zone) {
  if (zone == "Z") return 0;
  if (zone.empty() || (zone[0] != '+' && zone[0] != '-')) return std::nullopt;
  const std::optional<int> minutes = minutes_of(zone.substr(1));
  return minutes && zone[0] == '-' ? std::optional{-*minutes} : minutes;
}

}  // namespace

bool fits_line(std::string_view text) {
  if (text.empty()) return false;
  char32_t last = 0;
  bool is_first = true;
  for (std::string_view rest = text; !rest.empty();) {
    const auto [character, bytes] = ismap::detail::first_character(rest);
    if (breaks_a_line(character) || (is_first && ismap::detail::is_unseen(character))) return false;
    is_first = false;
    last = character;
    rest.remove_prefix(bytes);
  }
  return !ismap::detail::is_unseen(last);
}

std::string one_line(std::string_view text, std::string_view otherwise) {
  std::string line;
  for (std::string_view rest = text; !rest.empty();) {
    const auto [character, bytes] = ismap::detail::first_character(rest);
    if (breaks_a_line(character))
      line += ' ';
    else
      line += rest.substr(0, bytes);
    rest.remove_prefix(bytes);
  }
  line = ismap::detail::without_unseen_around(line);
  return line.empty() ? std::string{otherwise} : line;
}

bool fits_date_time(Date day) {
  const std::chrono::year_month_day parts{day};
  const bool is_leap_day = parts.month() == std::chrono::February && parts.day() == std::chrono::day{29};
  return day >= first_day_of_oscal && day <= last_day_of_oscal &&
         !(is_leap_day && parts.year() < std::chrono::year{2000});
}

std::string date_time(Date day) {
  Date nearest = std::clamp(day, first_day_of_oscal, last_day_of_oscal);
  if (!fits_date_time(nearest)) nearest -= std::chrono::days{1};
  return to_string(nearest).append(midnight_in_japan);
}

std::optional<Date> day_at(std::string_view date_time) {
  constexpr std::size_t date_size = 10;
  constexpr std::size_t time_size = date_size + 9;
  if (date_time.size() <= time_size || date_time[date_size] != 'T' || date_time[16] != ':') return std::nullopt;
  const std::optional<Date> date = parse_date(date_time.substr(0, date_size));
  const std::optional<int> time = minutes_of(date_time.substr(date_size + 1, 5));
  const std::optional<int> seconds = two_digits(date_time.substr(17, 2));
  std::string_view zone = date_time.substr(time_size);
  if (zone.starts_with('.')) zone.remove_prefix(std::min(zone.find_first_not_of("0123456789", 1), zone.size()));
  const std::optional<int> offset = offset_of(zone);
  if (!date || !time || !seconds || *seconds > 59 || !offset) return std::nullopt;
  constexpr int japan = 9 * 60;
  const Date day = std::chrono::floor<std::chrono::days>(*date + std::chrono::minutes{*time - *offset + japan});
  return std::min(day, last_supported_date);
}

bool is_written_as_day(std::string_view date_time) {
  return date_time.ends_with(midnight_in_japan);
}

}  // namespace ismap::exchange::detail
