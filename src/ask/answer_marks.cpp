#include "answer_marks.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>
#include <string_view>
#include <variant>
#include <vector>

namespace ismap::ask {
namespace {

using exchange::Cell;
using exchange::Table;

constexpr Label column_mark{"ismap回答：", "ismap answer: "};
constexpr Label sheet_mark{"ismap回答 ", "ismap answer "};

bool is_name_of_sheet(std::string_view text) {
  return text.starts_with(sheet_mark.ja) || text.starts_with(sheet_mark.en);
}

/// Of an answer, and not blank.
bool is_sheet_of_answer(const Table& table) {
  return !table.rows.empty() && is_name_of_sheet(table.name);
}

/// Where the lists of an answer begin, as a CSV has them below its table, after an empty row.
std::size_t end_before_lists(const Table& table) {
  const auto begins_lists = [](const std::vector<Cell>& row) {
    const auto* text = row.empty() ? nullptr : std::get_if<std::string>(&row.front());
    return text != nullptr && is_name_of_sheet(*text);
  };
  auto end = std::ranges::find_if(table.rows, begins_lists);
  if (end != table.rows.end() && end != table.rows.begin() && std::ranges::all_of(*std::prev(end), exchange::is_blank))
    --end;
  return static_cast<std::size_t>(end - table.rows.begin());
}

bool is_title(const Cell& cell, const Label& title, Language language) {
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr && text->starts_with(column_mark.in(language)) && *text == title_of_column(title, language);
}

/// Where all titles stand one behind the other.
bool are_titles(const std::vector<Cell>& row, std::size_t first, Language language) {
  if (row.size() - first < remark_titles.size()) return false;
  for (std::size_t i = 0; i < remark_titles.size(); ++i)
    if (!is_title(row[first + i], remark_titles[i], language)) return false;
  return true;
}

/// The first columns of answers.
std::set<std::size_t> columns_of_answers(const Table& table) {
  std::set<std::size_t> found;
  for (const std::vector<Cell>& row : table.rows)
    for (std::size_t column = 0; column < row.size(); ++column)
      if (are_titles(row, column, Language::ja) || are_titles(row, column, Language::en)) found.insert(column);
  return found;
}

}  // namespace

std::string title_of_column(const Label& title, Language language) {
  return std::string{column_mark.in(language)}.append(title.in(language));
}

std::string name_of_sheet(std::string_view name, Language language) {
  return std::string{sheet_mark.in(language)}.append(name);
}

bool holds_answer(const exchange::Tables& tables) {
  return std::ranges::any_of(tables, [](const Table& table) {
    return is_sheet_of_answer(table) || end_before_lists(table) < table.rows.size() ||
           !columns_of_answers(table).empty();
  });
}

exchange::Tables without_answer(exchange::Tables tables) {
  for (Table& table : tables) {
    if (is_sheet_of_answer(table)) {
      table = {.name = table.name};
      continue;
    }
    table.rows.resize(end_before_lists(table));
    for (const std::size_t first : columns_of_answers(table))
      for (std::vector<Cell>& row : table.rows)
        for (std::size_t i = first; i < std::min(first + remark_titles.size(), row.size()); ++i) row[i] = Cell{};
  }
  return tables;
}

}  // namespace ismap::ask
