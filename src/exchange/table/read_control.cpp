#include "src/exchange/table/read_control.hpp"

#include "src/core/digit.hpp"
#include "src/core/excerpt.hpp"
#include "src/exchange/table/folded_word.hpp"
#include "src/exchange/table/read_day.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ismap::exchange::detail {
namespace {

constexpr Label other_spelling{"番号の全角文字、空白等を直して読みました。",
                               "A number was read with its width, white space or hyphens mended."};
constexpr Label suffix_added{"番号の末尾の記号を管理基準のものに直して読みました。",
                             "A number was read with the suffix that the Control Criteria give it."};
constexpr Label no_number{"「{0}」は管理策の番号ではありません。", "“{0}” is no number of a control."};
constexpr Label became_a_day{
    "「{0}」は日付です。番号が表計算ソフトにより日付に変えられています。列の書式を文字列にして記載し直してください。",
    "“{0}” is a day: a spreadsheet made it of a number. Format the column as text and write the number again."};
constexpr Label lost_a_zero{
    "「{0}」は数値であり、末尾の0が失われた番号と区別できません。列の書式を文字列にして記載し直してください。",
    "“{0}” is a figure: a 0 at its end may have been lost. Format the column as text and write the number again."};
constexpr Label parted{"「{0}」は、数字の間に空白があるため、いずれの番号であるかが定まりません。",
                       "“{0}” has white space between its figures, so which number is meant is not clear."};

/// "9.4.1.8PB" as "9.4.1.8.PB".
std::string with_dot_before_suffix(std::string text) {
  for (const std::string_view suffix : {"PB", "P", "B"}) {
    if (!text.ends_with(suffix) || text.size() == suffix.size()) continue;
    const std::size_t at = text.size() - suffix.size();
    const char before = text[at - 1];
    if (before == '-') text[at - 1] = '.';
    if (before == '(' || before == '.' || before == '-') break;
    return text.insert(at, ".");
  }
  return text;
}

/// "9.4.1.8(PB)", "9-4-1-8", "9.4.1.8.".
std::string mended(std::string_view text) {
  std::string made = folded_figures(text);
  for (const std::string_view name : {"管理策", "NO.", "№", "NO"})
    if (made.starts_with(name)) made.erase(0, name.size());
  if (made.ends_with(")") && made.find('(') != std::string::npos) {
    made.pop_back();
    made.replace(made.find('('), 1, ".");
  }
  for (char& c : made)
    if (c == '-' || c == ',') c = '.';
  while (made.ends_with('.')) made.pop_back();
  return with_dot_before_suffix(std::move(made));
}

/// The number that a spreadsheet took for the day: 2005-01-01 was 5.1.1.
std::string number_behind(Date day) {
  const std::chrono::year_month_day parts{day};
  return std::to_string(static_cast<int>(parts.year()) % 100) + "." +
         std::to_string(static_cast<unsigned>(parts.month())) + "." +
         std::to_string(static_cast<unsigned>(parts.day()));
}

Misread no_control_for(const Label& message, std::string_view text, std::vector<std::string> hints = {}) {
  return {Fault::bad_control_id, fill(message, {ismap::detail::excerpt(text)}), std::move(hints)};
}

bool is_group(const Catalog& catalog, ControlId id) {
  return std::ranges::any_of(catalog.groups(), [id](const Group& group) {
    const std::optional<ControlId> of_group = ControlId::parse(group.id);
    return of_group && of_group->number() == id.number();
  });
}

bool is_known(const Catalog& catalog, ControlId id) {
  return catalog.find(id).has_value() || is_group(catalog, id);
}

/// As the catalogue prints it, if it has the number.
Understood<ControlId> with_suffix_of(const Catalog& catalog, ControlId id, bool was_mended) {
  const std::optional<std::size_t> known = catalog.find(id);
  if (known && catalog[*known].id.suffix != id.suffix) return {catalog[*known].id, suffix_added};
  return {id, was_mended ? std::optional{other_spelling} : std::nullopt};
}

/// Without the white space, and what stands before it.
std::vector<std::string> parted_numbers(std::string_view text) {
  std::vector<std::string> numbers;
  for (std::string_view one : {text, text.substr(0, text.find_first_of(" \n\t"))})
    if (const auto id = ControlId::parse(mended(one))) numbers.push_back(id->string());
  return numbers;
}

/// "12/1/2" and "38353": days, or the numbers of days, that are told as no day.
std::optional<Misread> misread_day(std::string_view text) {
  std::string dotted = folded_figures(text);
  if (!dotted.empty() && std::ranges::all_of(dotted, ismap::detail::is_digit) && dotted.size() == 5) {
    const Reading<Date> day = read_day(std::stod(dotted), false);
    if (const auto* understood = std::get_if<Understood<Date>>(&day))
      return no_control_for(became_a_day, text, {number_behind(understood->value)});
  }
  if (dotted.find('/') == std::string::npos) return std::nullopt;
  std::ranges::replace(dotted, '/', '.');
  const auto id = ControlId::parse(dotted);
  return id ? std::optional{no_control_for(became_a_day, text, {id->string()})} : std::nullopt;
}

Reading<ControlId> read_figure(double number, const Catalog& catalog) {
  const std::string text = text_of(number);
  const std::optional<ControlId> as_shown = ControlId::parse(text);
  const std::optional<ControlId> with_zero = ControlId::parse(text + "0");
  if (!as_shown) {
    const Reading<Date> day = read_day(number, false);
    if (const auto* understood = std::get_if<Understood<Date>>(&day))
      return no_control_for(became_a_day, text, {number_behind(understood->value)});
    return no_control_for(no_number, text);
  }
  if (with_zero && is_known(catalog, *with_zero)) {
    std::vector<std::string> hints{with_zero->string()};
    if (is_known(catalog, *as_shown)) hints.insert(hints.begin(), as_shown->string());
    return no_control_for(lost_a_zero, text, std::move(hints));
  }
  return with_suffix_of(catalog, *as_shown, true);
}

}  // namespace

Reading<ControlId> read_control(const Cell& cell, const Catalog& catalog) {
  if (const auto* number = std::get_if<double>(&cell)) return read_figure(*number, catalog);
  const std::string text = text_of(cell);
  if (const auto id = ControlId::parse(text)) return with_suffix_of(catalog, *id, false);
  const Reading<Date> day = read_day(cell, false);
  const auto* understood = std::get_if<Understood<Date>>(&day);
  // 5.1.1 alone is never read as a day of the year 5.
  if (understood != nullptr) return no_control_for(became_a_day, text, {number_behind(understood->value)});
  if (std::optional<Misread> misread = misread_day(text)) return std::move(*misread);
  if (has_parted_figures(text)) return no_control_for(parted, text, parted_numbers(text));
  if (const auto id = ControlId::parse(mended(text))) return with_suffix_of(catalog, *id, true);
  return no_control_for(no_number, text);
}

}  // namespace ismap::exchange::detail
