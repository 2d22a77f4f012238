#include "src/exchange/forms/sheet.hpp"

#include "src/exchange/forms/column_choices.hpp"
#include "src/exchange/forms/shown_only.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <ismap/core/spelling.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace ismap::exchange::detail {
namespace {

constexpr std::size_t rows_looked_at = 30;
constexpr std::size_t name_columns_looked_at = 10;
constexpr std::size_t surely_a_list = 3;

/// What the header of the column with the values of single members says.
constexpr std::array<std::string_view, 6> value_headers = {"値", "内容", "記入欄", "回答", "value", "entry"};

bool is_text(const Cell& cell) {
  return std::holds_alternative<std::string>(cell) && !is_blank(cell);
}

std::size_t width_of(const Table& table, std::size_t row) {
  return row < table.rows.size() ? table.rows[row].size() : 0;
}

struct HeaderColumns {
  std::vector<SheetColumn> columns;
  std::vector<SheetColumn> others;
};

/// Collects the columns of a header; a title beats another name.
class Header {
 public:
  Header(NamedCells& cells, const HeaderNames& names) : cells_(cells), table_(cells.table()), names_(names) {}

  /// A header on `row`, or on it and the next.
  HeaderColumns columns(std::size_t row, bool has_two_rows) {
    HeaderColumns found;
    std::vector<SheetColumn>& columns = found.columns;
    std::vector<bool> is_title;
    const std::size_t width = std::max(width_of(table_, row), has_two_rows ? width_of(table_, row + 1) : 0);
    for (std::size_t column = 0; column < width; ++column) {
      std::size_t named_in = row;
      std::optional<NamedRole> named = has_two_rows ? role_at(row + 1, column) : std::nullopt;
      if (named) named_in = row + 1;
      if (!named) named = role_at(row, column);
      if (!named) continue;
      const auto same = std::ranges::find_if(columns, [&](const SheetColumn& one) { return one.role == named->role; });
      if (same == columns.end()) {
        columns.push_back({column, named->role, named_in});
        is_title.push_back(named->is_title);
      } else if (const auto at = static_cast<std::size_t>(same - columns.begin()); named->is_title && !is_title[at]) {
        *same = {column, named->role, named_in};
        is_title[at] = true;
        std::erase_if(found.others, [&](const SheetColumn& one) { return one.role == named->role; });
      } else if (named->is_title == is_title[at]) {
        found.others.push_back({column, named->role, named_in});
      }
    }
    return found;
  }

 private:
  std::optional<NamedRole> role_at(std::size_t row, std::size_t column) { return cells_.role_in(names_, row, column); }

  NamedCells& cells_;
  const Table& table_;
  const HeaderNames& names_;
};

/// True if something stands below a name of the upper row: the row below is no second row of the header.
bool has_values(const Table& table, std::size_t upper, const std::vector<SheetColumn>& columns) {
  return std::ranges::any_of(columns, [&](const SheetColumn& one) {
    return one.header_row == upper && !is_blank(table.at(upper + 1, one.column));
  });
}

/// Puts the columns that the user names in place of those that were recognised.
void put_chosen(std::vector<SheetColumn>& columns, const std::vector<ChosenColumn>& chosen, std::size_t row) {
  for (const ChosenColumn& one : chosen) {
    std::erase_if(columns,
                  [&](const SheetColumn& other) { return other.column == one.column || other.role == one.role; });
    columns.push_back({one.column, one.role, row});
  }
}

bool has_role(const std::vector<SheetColumn>& columns, const SheetColumn& other) {
  return std::ranges::find(columns, other.role, &SheetColumn::role) != columns.end();
}

bool is_chosen(const std::vector<ChosenColumn>& chosen, const SheetColumn& other) {
  return std::ranges::find(chosen, other.role, &ChosenColumn::role) != chosen.end();
}

/// Where the items begin if the user names all of the columns: at the first number of a control, or else `otherwise`.
std::size_t first_item(const Table& table, const Part& part, const std::vector<SheetColumn>& columns,
                       std::size_t otherwise) {
  if (part.key && part.fields[*part.key].kind == FieldKind::control)
    for (const SheetColumn& column : columns)
      if (!column.role.is_key_above && column.role.index == *part.key)
        for (std::size_t row = 0; row < std::min(rows_looked_at, table.rows.size()); ++row)
          if (ControlId::parse(folded_number(text_of(table.at(row, column.column))))) return row;
  return otherwise;
}

/// Headers of the row above the items that mean nothing.
std::vector<CellAt> unknown_headers(const Table& table, const Sheet& sheet) {
  std::vector<CellAt> unknown;
  if (sheet.first_row == 0) return unknown;
  const std::size_t row = sheet.first_row - 1;
  for (std::size_t column = 0; column < width_of(table, row); ++column) {
    const bool is_known =
        std::ranges::any_of(sheet.columns, [column](const SheetColumn& one) { return one.column == column; }) ||
        std::ranges::any_of(sheet.others, [column](const SheetColumn& one) { return one.column == column; });
    const Cell& header = table.at(row, column);
    if (!is_known && !is_blank(header) && !is_shown_only(text_of(header))) unknown.push_back({0, row, column});
  }
  return unknown;
}

std::optional<Sheet> list_in(NamedCells& cells, const Part& part, const HeaderNames& names, bool is_named,
                             std::span<const ColumnChoice> choices) {
  const Table& table = cells.table();
  Header header{cells, names};
  Sheet best;
  for (std::size_t row = 0; row < std::min(rows_looked_at, table.rows.size()); ++row)
    for (const bool has_two_rows : {false, true}) {
      auto [columns, others] = header.columns(row, has_two_rows);
      if (has_two_rows && has_values(table, row, columns)) continue;
      const std::size_t below = row + (has_two_rows ? 2 : 1);
      const std::size_t otherwise = columns.empty() ? 1 : below;
      const std::vector<ChosenColumn> chosen = chosen_columns(table, row, names, choices);
      put_chosen(columns, chosen, row);
      if (columns.size() <= best.recognised) continue;
      best.recognised = columns.size();
      best.first_row = columns.size() > chosen.size() ? below : first_item(table, part, columns, otherwise);
      best.columns = std::move(columns);
      std::erase_if(others,
                    [&](const SheetColumn& one) { return !has_role(best.columns, one) || is_chosen(chosen, one); });
      best.others = std::move(others);
      best.choices.clear();
      for (const ChosenColumn& one : chosen) best.choices.push_back(one.choice);
    }
  if (best.recognised < (is_named || !best.choices.empty() ? 1U : 2U)) return std::nullopt;
  best.unknown = unknown_headers(table, best);
  return best;
}

/// The column with the values: the one whose header says so, or the one after the names.
std::size_t value_column(const Table& table, std::size_t first_row, std::size_t name_column) {
  for (std::size_t row = 0; row < first_row; ++row)
    for (std::size_t column = name_column + 1; column < width_of(table, row); ++column)
      if (std::ranges::find(value_headers, folded_word(text_of(table.at(row, column)))) != value_headers.end())
        return column;
  return name_column + 1;
}

std::optional<Sheet> values_in(NamedCells& cells, const HeaderNames& names, bool is_named) {
  const Table& table = cells.table();
  Sheet best;
  for (std::size_t column = 0; column < name_columns_looked_at; ++column) {
    std::size_t count = 0;
    std::optional<std::size_t> first;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      if (!cells.role_in(names, row, column)) continue;
      ++count;
      if (!first) first = row;
    }
    if (count <= best.recognised) continue;
    best = {.first_row = *first, .name_column = column, .recognised = count};
  }
  if (best.recognised < (is_named ? 1U : 2U)) return std::nullopt;
  best.value_column = value_column(table, best.first_row, best.name_column);
  for (std::size_t row = best.first_row; row < table.rows.size(); ++row) {
    if (is_text(table.at(row, best.name_column)) && !cells.role_in(names, row, best.name_column))
      best.unknown.push_back({0, row, best.name_column});
  }
  return best;
}

}  // namespace

std::optional<Sheet> sheet_in(NamedCells& cells, std::size_t table, const Form& form, const FormOptions& options) {
  const std::vector<HeaderNames>& names = header_names_of(form);
  const std::string& name = cells.table().name;
  std::optional<Sheet> best;
  bool best_is_named = false;
  // Lists come first: a table with so many names on one row holds no single values, and is not searched for them.
  for (const bool is_list : {true, false})
    for (std::size_t part = 0; part < form.parts.size(); ++part) {
      if (form.parts[part].is_list != is_list) continue;
      const bool is_named = !name.empty() && names[part].is_sheet(name);
      if (best && !is_named && (best_is_named || (!is_list && best->recognised >= surely_a_list))) continue;
      std::optional<Sheet> found = is_list ? list_in(cells, form.parts[part], names[part], is_named, options.columns)
                                           : values_in(cells, names[part], is_named);
      if (!found) continue;
      if (best && best_is_named == is_named && found->recognised <= best->recognised) continue;
      found->part = part;
      best = std::move(found);
      best_is_named = is_named;
    }
  if (!best) return std::nullopt;
  best->table = table;
  for (CellAt& at : best->unknown) at.table = table;
  return best;
}

}  // namespace ismap::exchange::detail
