#include "src/exchange/forms/list_title.hpp"

#include "src/exchange/table/folded_word.hpp"
#include "src/exchange/table/read_day.hpp"

#include <algorithm>
#include <array>

namespace ismap::exchange::detail {
namespace {

constexpr std::size_t longest_title = 200;

bool mentions(const std::string& text, std::string_view word) {
  return text.find(word) != std::string::npos;
}

std::optional<Date> day_in(const Cell& cell, bool counts_from_1904) {
  const Reading<Date> reading = read_day(cell, counts_from_1904);
  const auto* understood = std::get_if<Understood<Date>>(&reading);
  return understood == nullptr ? std::nullopt : std::optional{understood->value};
}

std::optional<Date> day_in(std::string_view text) {
  return day_in(Cell{std::string{text}}, false);
}

/// The longest end of the text that is a day, or the longest beginning.
std::optional<Date> day_at_end(std::string_view text) {
  for (std::size_t from = 0; from < text.size(); ++from)
    if (const std::optional<Date> day = day_in(text.substr(from))) return day;
  return std::nullopt;
}

std::optional<Date> day_at_begin(std::string_view text) {
  for (std::size_t size = text.size(); size > 0; --size)
    if (const std::optional<Date> day = day_in(text.substr(0, size))) return day;
  return std::nullopt;
}

std::string_view after_colon(std::string_view text) {
  return text.substr(text.starts_with(':') ? 1 : 0);
}

/// Of a text that says both the day and that it is that of the list.
std::optional<Date> day_said(const std::string& folded) {
  if (folded.size() > longest_title) return std::nullopt;
  for (const std::string_view behind : {"現在", "時点"})
    if (const std::size_t at = folded.find(behind); at != std::string::npos)
      if (const std::optional<Date> day = day_at_end(std::string_view{folded}.substr(0, at))) return day;
  for (const std::string_view before : {"asof", "基準日", "リストの日", "最終更新日", "更新日"})
    if (const std::size_t at = folded.find(before); at != std::string::npos)
      if (const auto day = day_at_begin(after_colon(std::string_view{folded}.substr(at + before.size())))) return day;
  return std::nullopt;
}

bool announces_day(std::string folded) {
  if (folded.ends_with(':')) folded.pop_back();
  constexpr std::array<std::string_view, 7> labels = {"基準日", "リストの日", "時点",        "最終更新日",
                                                      "更新日", "asof",       "dayofthelist"};
  return std::ranges::find(labels, std::string_view{folded}) != labels.end();
}

}  // namespace

std::optional<Scheme> scheme_named(std::string_view text) {
  if (text.size() > longest_title) return std::nullopt;
  const std::string folded = folded_word(text);
  const bool is_liu = mentions(folded, "ismap-liu") || folded == "liu";
  const bool is_ismap = folded == "ismap" || mentions(folded, "ismapクラウドサービスリスト") ||
                        mentions(folded, "ismapサービスリスト") || mentions(folded, "ismapcloudservicelist");
  if (is_liu == is_ismap) return std::nullopt;
  return is_liu ? Scheme::ismap_liu : Scheme::ismap;
}

std::vector<DayOfList> days_above(const Tables& tables, std::size_t table, std::size_t header_row) {
  std::vector<DayOfList> days;
  const Table& one = tables[table];
  for (std::size_t row = 0; row < header_row; ++row)
    for (std::size_t column = 0; column < one.rows[row].size(); ++column) {
      const std::string folded = folded_word(text_of(one.rows[row][column]));
      std::optional<Date> day = day_said(folded);
      if (!day && announces_day(folded)) day = day_in(one.at(row, column + 1), one.counts_from_1904);
      if (day) days.push_back({*day, {table, row, column}});
    }
  return days;
}

}  // namespace ismap::exchange::detail
