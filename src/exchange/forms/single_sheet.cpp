#include <ismap/exchange/forms/single_sheet.hpp>

#include "src/exchange/forms/shown_only.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <algorithm>
#include <utility>

namespace ismap::exchange {
namespace {

/// True if a cell below the header, and of single values not only a name, is filled in.
bool holds_something(const FormSheet& sheet) {
  const std::size_t first_column = sheet.rows.empty() ? 0 : 1;
  for (std::size_t row = 1; row < sheet.table.rows.size(); ++row) {
    const std::vector<Cell>& cells = sheet.table.rows[row];
    const std::size_t end = sheet.rows.empty() ? cells.size() : std::min<std::size_t>(2, cells.size());
    for (std::size_t column = first_column; column < end; ++column)
      if (!is_blank(cells[column])) return true;
  }
  return false;
}

std::pair<bool, std::size_t> rank_of(const FormSheet& sheet) {
  return {holds_something(sheet), sheet.table.rows.size()};
}

}  // namespace

SingleSheet single_sheet(std::span<const FormSheet> sheets, std::string_view name) {
  SingleSheet single;
  for (const FormSheet& sheet : sheets) {
    if (detail::is_shown_only(sheet.table.name)) continue;
    const bool is_better = name.empty() ? single.sheet == nullptr || rank_of(*single.sheet) < rank_of(sheet)
                                        : detail::folded_word(sheet.table.name) == detail::folded_word(name);
    if (is_better) single.sheet = &sheet;
  }
  for (const FormSheet& sheet : sheets)
    if (&sheet != single.sheet && !detail::is_shown_only(sheet.table.name) && holds_something(sheet))
      single.left_out.push_back(sheet.table.name);
  return single;
}

}  // namespace ismap::exchange
