#include <ismap/exchange/table/table.hpp>

#include "src/core/real.hpp"
#include "src/core/unicode.hpp"

#include <algorithm>
#include <cmath>

namespace ismap::exchange {
namespace {

std::string number_text(double number) {
  const bool is_whole = number == std::trunc(number) && std::abs(number) < 1e15;
  return is_whole ? std::to_string(static_cast<long long>(number)) : ismap::detail::real_text(number);
}

/// Spreadsheets leave the marks out only around a name that cannot be taken for anything else.
bool needs_marks(std::string_view sheet) {
  if (sheet.front() >= '0' && sheet.front() <= '9') return true;
  while (!sheet.empty()) {
    const ismap::detail::Character next = ismap::detail::first_character(sheet);
    if (!ismap::detail::is_letter_or_digit(next.value) && next.value != U'_' && next.value != U'.') return true;
    sheet.remove_prefix(next.bytes);
  }
  return false;
}

std::string sheet_name(std::string_view sheet) {
  if (!needs_marks(sheet)) return std::string{sheet};
  std::string marked = "'";
  for (const char c : sheet) marked.append(c == '\'' ? "''" : std::string(1, c));
  return marked + "'";
}

}  // namespace

bool is_blank(const Cell& cell) noexcept {
  if (std::holds_alternative<std::monostate>(cell)) return true;
  const std::string* text = std::get_if<std::string>(&cell);
  return text != nullptr && ismap::detail::without_unseen_around(*text).empty();
}

std::string text_of(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<double>(&cell)) return number_text(*number);
  if (const auto* truth = std::get_if<bool>(&cell)) return *truth ? "TRUE" : "FALSE";
  return {};
}

const Cell& Table::at(std::size_t row, std::size_t column) const noexcept {
  static const Cell blank{};
  return row < rows.size() && column < rows[row].size() ? rows[row][column] : blank;
}

std::string column_name(std::size_t column) {
  std::string name;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
    name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
  return name;
}

std::optional<std::size_t> column_named(std::string_view name) noexcept {
  if (name.empty() || name.size() > 3) return std::nullopt;
  std::size_t number = 0;
  for (const char c : name) {
    const char capital = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (capital < 'A' || capital > 'Z') return std::nullopt;
    number = number * 26 + static_cast<std::size_t>(capital - 'A') + 1;
  }
  return number - 1;
}

std::string cell_name(std::string_view sheet, std::size_t row, std::size_t column) {
  const std::string cell = column_name(column) + std::to_string(row + 1);
  return sheet.empty() ? cell : sheet_name(sheet) + "!" + cell;
}

std::string name_of(const Tables& tables, const CellAt& at) {
  return cell_name(tables.at(at.table).name, at.row, at.column);
}

}  // namespace ismap::exchange
