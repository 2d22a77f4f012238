#include "src/exchange/table/read_day.hpp"

#include "src/core/digit.hpp"
#include "src/core/excerpt.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <array>
#include <cmath>

namespace ismap::exchange::detail {
namespace {

using ismap::detail::is_digit;

constexpr Label other_notation{"日付の表記をYYYY-MM-DDに直して読みました。", "The day was read in another notation."};
constexpr Label from_number{"日付を示す表計算ソフトの数値を日付として読みました。",
                            "A number of a spreadsheet was read as the day that it counts."};
constexpr Label no_day{"「{0}」は日付ではありません。YYYY-MM-DD（例：2026-06-30）で記載してください。",
                       "“{0}” is no day. Write it as YYYY-MM-DD, such as 2026-06-30."};
constexpr Label two_ways{"「{0}」は、月と日の順が定まりません。YYYY-MM-DDで記載してください。",
                         "“{0}” can be read in two ways. Write the day as YYYY-MM-DD."};
constexpr Label ended_era{"「{0}」の元号には、この日付がありません。", "The era in “{0}” does not have this day."};

struct Era {
  std::string_view name;
  std::string_view letter;
  Date first;
  Date last;
};

constexpr std::array eras = {Era{"令和", "R", date(2019, 5, 1), last_supported_date},
                             Era{"平成", "H", date(1989, 1, 8), date(2019, 4, 30)},
                             Era{"昭和", "S", date(1926, 12, 25), date(1989, 1, 7)}};

std::optional<Date> day_of(int year, int month, int day) {
  if (year < 1900 || year > 9999 || month < 1 || day < 1) return std::nullopt;
  const std::chrono::year_month_day made{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  if (!made.ok()) return std::nullopt;
  return Date{made};
}

/// Three numbers with signs between them.
struct Parts {
  std::array<int, 3> numbers{};
  std::array<std::size_t, 3> digits{};
};

bool take(std::string_view& text, std::string_view sign) {
  if (!text.starts_with(sign)) return false;
  text.remove_prefix(sign.size());
  return true;
}

bool take_number(std::string_view& text, int& number, std::size_t& digits) {
  for (digits = 0; digits < 4 && !text.empty() && is_digit(text.front()); ++digits) {
    number = number * 10 + (text.front() - '0');
    text.remove_prefix(1);
  }
  return digits > 0 && (text.empty() || !is_digit(text.front()));
}

/// "2026-6-30", "2026/6/30", "2026.6.30", "2026年6月30日".
std::optional<Parts> parts_of(std::string_view text) {
  constexpr std::array<std::array<std::string_view, 3>, 4> signs = {
      {{"-", "-", ""}, {"/", "/", ""}, {".", ".", ""}, {"年", "月", "日"}}};
  for (const auto& [first, second, last] : signs) {
    Parts parts;
    std::string_view rest = text;
    if (take_number(rest, parts.numbers[0], parts.digits[0]) && take(rest, first) &&
        take_number(rest, parts.numbers[1], parts.digits[1]) && take(rest, second) &&
        take_number(rest, parts.numbers[2], parts.digits[2]) && take(rest, last) && rest.empty())
      return parts;
  }
  return std::nullopt;
}

/// A day with a time of 0 behind, as programs write it.
std::string_view without_time(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  const std::size_t sign = text.find_last_of(" T");
  if (sign == std::string_view::npos) return text;
  const std::string_view time = text.substr(sign + 1);
  constexpr std::array<std::string_view, 5> midnight = {"00:00:00", "00:00:00Z", "0:00:00", "00:00", "0:00"};
  return std::ranges::find(midnight, time) == midnight.end() ? text : text.substr(0, sign);
}

/// "2026-06-30(火)", "2026年6月30日火曜日".
std::string_view without_weekday(std::string_view text) {
  for (const std::string_view day : {"月", "火", "水", "木", "金", "土", "日"})
    for (const auto& [before, behind] : {std::pair{"(", ")"}, std::pair{"(", "曜日)"}, std::pair{"", "曜日"}}) {
      const std::string weekday = std::string{before}.append(day).append(behind);
      if (text.ends_with(weekday)) return text.substr(0, text.size() - weekday.size());
    }
  return text;
}

Misread no_day_for(const Label& message, std::string_view text, std::vector<std::string> hints = {}) {
  return {Fault::bad_date, fill(message, {ismap::detail::excerpt(text)}), std::move(hints)};
}

Reading<Date> read_era(const Era& era, std::string_view rest, std::string_view text) {
  std::string with_number{rest};
  if (with_number.starts_with("元年")) with_number.replace(0, std::string_view{"元"}.size(), "1");
  const std::optional<Parts> parts = parts_of(with_number);
  if (!parts || parts->digits[0] > 2) return no_day_for(no_day, text);
  const int first_year = static_cast<int>(std::chrono::year_month_day{era.first}.year());
  const std::optional<Date> day = day_of(first_year + parts->numbers[0] - 1, parts->numbers[1], parts->numbers[2]);
  if (!day || parts->numbers[0] == 0) return no_day_for(no_day, text);
  if (*day < era.first || *day > era.last) return no_day_for(ended_era, text, {to_string(*day)});
  return Understood<Date>{*day, other_notation};
}

/// Day, month and year, in whichever order leaves a day; without a year of four digits the year comes last.
Reading<Date> read_other_order(const Parts& parts, std::string_view text) {
  const int year = parts.digits[2] == 4 ? parts.numbers[2] : 2000 + parts.numbers[2];
  std::vector<std::string> meant;
  const auto propose = [&](int in_year, int month, int day) {
    const auto made = day_of(in_year, month, day);
    if (made && std::ranges::find(meant, to_string(*made)) == meant.end()) meant.push_back(to_string(*made));
  };
  if (parts.digits[0] <= 2 && parts.digits[2] == 2)
    propose(2000 + parts.numbers[0], parts.numbers[1], parts.numbers[2]);
  propose(year, parts.numbers[0], parts.numbers[1]);
  propose(year, parts.numbers[1], parts.numbers[0]);
  return no_day_for(meant.empty() ? no_day : two_ways, text, std::move(meant));
}

constexpr std::size_t digits_of_count = 5;

/// Spreadsheets that count from 1900 hold the day 1900-02-29, which was none; nobody has days before it.
std::optional<Date> counted_day(double number, bool counts_from_1904) {
  const Date start = counts_from_1904 ? date(1904, 1, 1) : date(1899, 12, 30);
  if (number != std::trunc(number) || number < 61 || number > 2'958'465) return std::nullopt;
  return days_after(start, static_cast<int>(number));
}

/// As a text the number does not tell from when it counts.
Misread read_count(std::string_view digits, std::string_view text) {
  double number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  std::vector<std::string> meant;
  for (const bool counts_from_1904 : {false, true})
    if (const auto day = counted_day(number, counts_from_1904)) meant.push_back(to_string(*day));
  return no_day_for(no_day, text, std::move(meant));
}

Reading<Date> read_text_day(std::string_view text) {
  if (const std::optional<Date> day = parse_date(text)) return Understood<Date>{*day};
  if (has_parted_figures(without_time(text))) return no_day_for(no_day, text);
  const std::string figures = folded_figures(without_time(text));
  const std::string_view plain = without_weekday(figures);
  if (const std::optional<Date> day = parse_date(plain)) return Understood<Date>{*day, other_notation};
  for (const Era& era : eras)
    for (const std::string_view name : {era.name, era.letter})
      if (plain.starts_with(name)) return read_era(era, plain.substr(name.size()), text);
  if (plain.size() == 8 && std::ranges::all_of(plain, is_digit)) {
    const std::string spaced =
        std::string{plain.substr(0, 4)}.append("-").append(plain.substr(4, 2)).append("-").append(plain.substr(6));
    const std::optional<Date> day = parse_date(spaced);
    return day ? Reading<Date>{Understood<Date>{*day, other_notation}} : no_day_for(no_day, text);
  }
  if (plain.size() == digits_of_count && std::ranges::all_of(plain, is_digit)) return read_count(plain, text);
  const std::optional<Parts> parts = parts_of(plain);
  if (!parts) return no_day_for(no_day, text);
  if (parts->digits[0] != 4) return read_other_order(*parts, text);
  const std::optional<Date> day = day_of(parts->numbers[0], parts->numbers[1], parts->numbers[2]);
  if (!day || parts->digits[1] > 2 || parts->digits[2] > 2) return no_day_for(no_day, text);
  return Understood<Date>{*day, other_notation};
}

Reading<Date> read_number_day(double number, bool counts_from_1904) {
  if (number >= 19'000'101 && number <= 99'991'231) return read_text_day(text_of(number));
  const std::optional<Date> day = counted_day(number, counts_from_1904);
  return day ? Reading<Date>{Understood<Date>{*day, from_number}} : no_day_for(no_day, text_of(number));
}

}  // namespace

Reading<Date> read_day(const Cell& cell, bool counts_from_1904) {
  if (const auto* number = std::get_if<double>(&cell)) return read_number_day(*number, counts_from_1904);
  return read_text_day(text_of(cell));
}

}  // namespace ismap::exchange::detail
