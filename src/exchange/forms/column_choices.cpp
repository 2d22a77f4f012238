#include "src/exchange/forms/column_choices.hpp"

#include "src/core/excerpt.hpp"
#include "src/core/near_words.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <algorithm>

namespace ismap::exchange::detail {
namespace {

std::optional<std::size_t> column_of(const Table& table, std::size_t row, const std::string& column) {
  if (row < table.rows.size())
    for (std::size_t i = 0; i < table.rows[row].size(); ++i)
      if (!is_blank(table.rows[row][i]) && folded_word(text_of(table.rows[row][i])) == folded_word(column)) return i;
  const std::optional<std::size_t> letter = column_named(column);
  const bool is_there =
      letter && std::ranges::any_of(table.rows, [&](const auto& cells) { return *letter < cells.size(); });
  return is_there ? letter : std::nullopt;
}

}  // namespace

std::vector<ChosenColumn> chosen_columns(const Table& table, std::size_t row, const HeaderNames& names,
                                         std::span<const ColumnChoice> choices) {
  std::vector<ChosenColumn> chosen;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const std::optional<NamedRole> named = names.role_of(choices[i].member);
    const std::optional<std::size_t> column = column_of(table, row, choices[i].column);
    if (named && column) chosen.push_back({i, named->role, *column});
  }
  return chosen;
}

void fault_unused_choices(std::span<const ColumnChoice> choices, const std::vector<bool>& used,
                          const std::vector<HeaderNames>& names, FaultList& faults) {
  constexpr Label unknown_name{"列の指定の「{0}」は、この文書の項目の名称ではありません。",
                               "“{0}” names nothing that this document holds: no column can be given for it."};
  constexpr Label no_such_column{"列の指定「{0}={1}」に当たる列がありません。",
                                 "There is no column as “{0}={1}” says."};
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (used[i]) continue;
    const std::string member = ismap::detail::excerpt(choices[i].member);
    const bool is_known = std::ranges::any_of(
        names, [&](const HeaderNames& part) { return part.role_of(choices[i].member).has_value(); });
    std::vector<std::string> titles;
    for (const HeaderNames& part : names)
      for (const Text& title : part.titles()) titles.insert(titles.end(), {title.ja, title.en});
    faults.add({.fault = Fault::bad_value,
                .message = is_known ? fill(no_such_column, {member, ismap::detail::excerpt(choices[i].column)})
                                    : fill(unknown_name, {member}),
                .pointer = {},
                .place = {0, 0, 0},
                .hints = is_known ? std::vector<std::string>{} : ismap::detail::near_words(choices[i].member, titles)});
  }
}

}  // namespace ismap::exchange::detail
