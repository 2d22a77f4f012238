#include "src/exchange/forms/bare_statement.hpp"

#include <ismap/io/format.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/statement.hpp>

#include <algorithm>

namespace ismap::exchange::detail {

bool is_bare(const Form& form, const CellMap& cells) {
  if (form.format != format_of<Statement>) return false;
  const auto& whole = cells.item(0, 0).cells;
  return std::ranges::none_of(whole, [](const auto& cell) { return cell.has_value(); });
}

std::vector<std::string> fill_bare(JsonValue& statement, const Catalog& catalog, const std::vector<Sheet>& sheets,
                                   const Form& form) {
  Statement nothing;
  nothing.edition = catalog.edition();
  nothing.assessment_period = {date(2000, 1, 1), date(2000, 12, 31)};
  JsonValue filling = parse_json(write(nothing));
  filling.sort_members();
  std::vector<std::string> absent;
  for (const auto& [member, value] : filling.get<JsonMembers>()) {
    if (member == "format") continue;
    JsonValue& held = statement[member];
    const auto* items = held.as<JsonList>();
    if (value.as<JsonList>() != nullptr && items != nullptr && !items->empty()) continue;
    held = value;
    if (member != "edition") absent.push_back("/" + member);
  }
  absent.emplace_back("/special_notes");
  absent.emplace_back("/generative_ai");
  for (std::size_t part = 0; part < form.parts.size(); ++part) {
    const Part& one = form.parts[part];
    if (!one.is_list || one.path.back() != "controls") continue;
    for (std::size_t i = 0; i < one.fields.size(); ++i) {
      const bool is_there = std::ranges::any_of(sheets, [&](const Sheet& sheet) {
        return sheet.part == part && std::ranges::any_of(sheet.columns, [i](const SheetColumn& column) {
                 return !column.role.is_key_above && column.role.index == i;
               });
      });
      if (!is_there) absent.push_back("/controls/*/" + std::string{one.fields[i].path.back()});
    }
    const bool has_changes =
        std::ranges::any_of(sheets, [&](const Sheet& sheet) { return form.parts[sheet.part].above == part; });
    if (!has_changes) absent.emplace_back("/controls/*/changes");
  }
  return absent;
}

}  // namespace ismap::exchange::detail
