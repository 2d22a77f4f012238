#include "src/exchange/forms/missing_sheets.hpp"

#include "src/core/excerpt.hpp"
#include "src/core/name_list.hpp"
#include "src/exchange/forms/shown_only.hpp"

#include <algorithm>

namespace ismap::exchange::detail {
namespace {

constexpr Label no_sheet{
    "シート「{0}」がありません。一覧に該当するものがない場合は、見出しのみのシートを設けてください。",
    "There is no sheet “{0}”. A list with nothing in it keeps its header."};
constexpr Label no_sheet_read{
    "シート「{0}」がありません。一覧に該当するものがない場合は、見出しのみのシートを設けてください。"
    "見出しを認識できないシート：{1}",
    "There is no sheet “{0}”. A list with nothing in it keeps its header. Sheets whose header is "
    "not recognised: {1}"};

bool has_sheet(const std::vector<Sheet>& sheets, std::size_t part) {
  return std::ranges::any_of(sheets, [part](const Sheet& sheet) { return sheet.part == part; });
}

/// True if the document has the part: always, or because a cell says something of it.
bool is_there(const Tables& tables, const Form& form, const CellMap& cells, std::size_t part) {
  const Part& one = form.parts[part];
  if (one.is_list) return cells.count(part) > 0;
  const bool is_said =
      cells.count(part) > 0 && std::ranges::any_of(cells.item(part, 0).cells, [&](const std::optional<CellAt>& at) {
        return at && !is_blank(tables[at->table].at(at->row, at->column));
      });
  return is_said || !one.above || (one.is_required && is_there(tables, form, cells, *one.above));
}

Text names_of_unread(const Tables& tables, const std::vector<Sheet>& sheets) {
  Text names;
  for (std::size_t table = 0; table < tables.size(); ++table) {
    const bool is_read = std::ranges::any_of(sheets, [table](const Sheet& one) { return one.table == table; });
    const bool has_cells = std::ranges::any_of(
        tables[table].rows, [](const std::vector<Cell>& row) { return !std::ranges::all_of(row, is_blank); });
    if (is_read || !has_cells || tables[table].name.empty() || is_shown_only(tables[table].name)) continue;
    ismap::detail::append_name(names, ismap::detail::excerpt(tables[table].name));
  }
  return names;
}

}  // namespace

std::vector<std::size_t> parts_without_sheet(const Tables& tables, const Form& form, const std::vector<Sheet>& sheets,
                                             const CellMap& cells) {
  std::vector<std::size_t> missing;
  for (std::size_t part = 0; part < form.parts.size(); ++part) {
    const Part& one = form.parts[part];
    const bool is_needed = one.is_required && (!one.above || is_there(tables, form, cells, *one.above));
    if (is_needed && (one.is_list || !one.fields.empty()) && !has_sheet(sheets, part)) missing.push_back(part);
  }
  return missing;
}

void fault_missing_sheets(const Tables& tables, const Form& form, const std::vector<Sheet>& sheets,
                          const std::vector<std::size_t>& missing, FaultList& faults) {
  const Text unread = names_of_unread(tables, sheets);
  for (const std::size_t part : missing) {
    const Text& title = form.parts[part].title;
    faults.add({.fault = Fault::missing_member,
                .message = unread.en.empty() ? fill(no_sheet, {title}) : fill(no_sheet_read, {title, unread}),
                .pointer = {},
                .place = {0, 0, 0}});
  }
}

std::vector<std::string> pointers_to(const Form& form, const std::vector<std::size_t>& parts) {
  std::vector<std::string> pointers;
  for (const std::size_t part : parts) {
    std::string pointer;
    for (std::optional<std::size_t> at = part; at; at = form.parts[*at].above) {
      std::string step;
      for (const std::string_view member : form.parts[*at].path) step.append("/").append(member);
      if (*at != part && form.parts[*at].is_list) step.append("/*");
      pointer.insert(0, step);
    }
    pointers.push_back(std::move(pointer));
  }
  return pointers;
}

}  // namespace ismap::exchange::detail
