#include "src/exchange/table/read_period.hpp"

#include "src/core/excerpt.hpp"
#include "src/exchange/table/folded_word.hpp"
#include "src/exchange/table/read_day.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::detail {
namespace {

constexpr Label period_notation{"期間の表記を直して読みました。", "A period was read in another notation."};
constexpr Label not_a_period{
    "「{0}」は期間ではありません。初日及び末日を2023-04-01～2024-03-31のように記載してください。",
    "“{0}” is no period. Write its first and its last day, such as 2023-04-01～2024-03-31."};
constexpr Label ends_before_it_begins{"「{0}」の末日は、初日より前です。", "“{0}” ends before it begins."};

/// What may part the two days.
constexpr std::array<std::string_view, 10> period_signs = {"~",  "\u301C", "から",  "至", "-",
                                                           "ー", "to",     "until", "→",  "⇒"};

constexpr std::size_t longest_period = 200;

std::string_view without_ends(std::string_view text, std::string_view before, std::string_view behind) {
  if (text.starts_with(before)) text.remove_prefix(before.size());
  if (text.ends_with(behind)) text.remove_suffix(behind.size());
  return text;
}

std::optional<Date> day_within(std::string_view text) {
  const Reading<Date> reading = read_day(Cell{std::string{text}}, false);
  const auto* understood = std::get_if<Understood<Date>>(&reading);
  return understood == nullptr ? std::nullopt : std::optional{understood->value};
}

/// The ways to read the text as two days.
std::vector<Period> periods_in(std::string_view text) {
  std::vector<Period> found;
  for (const std::string_view sign : period_signs)
    for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) {
      const std::optional<Date> first =
          day_within(without_ends(without_ends(text.substr(0, at), "自", ""), "from", ""));
      const std::optional<Date> last =
          day_within(without_ends(without_ends(text.substr(at + sign.size()), "至", ""), "", "まで"));
      if (first && last && std::ranges::find(found, Period{*first, *last}) == found.end())
        found.push_back({*first, *last});
    }
  return found;
}

bool has_parted_line(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    if (has_parted_figures(line)) return true;
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return false;
}

/// The text without white space, with a sign where it was on two lines.
std::string on_one_line(const std::string& text) {
  std::string made;
  std::size_t lines = 0;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    const std::string line = folded_word(std::string_view{text}.substr(from, end - from));
    if (!line.empty()) made.append(lines++ == 0 ? "" : "\n").append(line);
    from = end + 1;
  }
  if (lines != 2) return folded_word(text);
  const std::size_t between = made.find('\n');
  const bool has_sign = !periods_in(folded_word(made)).empty();
  made.replace(between, 1, has_sign ? "" : "~");
  return made;
}

}  // namespace

Reading<Period> read_period(const Cell& cell) {
  const std::string text = text_of(cell);
  const auto misread = [&](const Label& message) {
    return Misread{Fault::bad_date, fill(message, {ismap::detail::excerpt(text)}), {}};
  };
  if (text.size() > longest_period || has_parted_line(text)) return misread(not_a_period);
  const std::vector<Period> found = periods_in(on_one_line(text));
  if (found.size() != 1) return misread(not_a_period);
  const Period& period = found.front();
  if (period.last < period.first) return misread(ends_before_it_begins);
  const bool is_plain = text == to_string(period.first) + "～" + to_string(period.last);
  return Understood<Period>{period, is_plain ? std::nullopt : std::optional{period_notation}};
}

}  // namespace ismap::exchange::detail
