#include "src/exchange/forms/edition.hpp"

#include <ismap/core/spelling.hpp>

#include "src/exchange/table/folded_word.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace ismap::exchange::detail {
namespace {

struct EditionName {
  std::string_view edition;
  std::array<std::string_view, 4> names;
};

constexpr std::array edition_names{EditionName{edition_2020, {edition_2020, "2020", "2020年版", "令和2年版"}},
                                   EditionName{edition_2025, {edition_2025, "2025", "2025年改定", "令和7年改定"}}};

std::optional<std::string> named_edition(const Tables& tables, const Form& form, const std::vector<Sheet>& sheets,
                                         const std::vector<HeaderNames>& names) {
  for (const Sheet& sheet : sheets) {
    if (form.parts[sheet.part].is_list) continue;
    const Table& table = tables[sheet.table];
    for (std::size_t row = sheet.first_row; row < table.rows.size(); ++row) {
      const auto role = names[sheet.part].role_of(text_of(table.at(row, sheet.name_column)));
      if (role && form.parts[sheet.part].fields[role->role.index].path.back() == edition_member)
        return edition_as_named(text_of(table.at(row, sheet.value_column)));
    }
  }
  return std::nullopt;
}

/// How many numbers the controls have that something stands beside.
struct Depths {
  bool has_two = false;
  bool has_four = false;
};

Depths depths_in(const Tables& tables, const Form& form, const std::vector<Sheet>& sheets) {
  Depths depths;
  for (const Sheet& sheet : sheets) {
    const Part& part = form.parts[sheet.part];
    if (!part.key || part.fields[*part.key].kind != FieldKind::control) continue;
    const auto key = std::ranges::find_if(
        sheet.columns, [&](const SheetColumn& one) { return !one.role.is_key_above && one.role.index == *part.key; });
    if (key == sheet.columns.end()) continue;
    const Table& table = tables[sheet.table];
    for (std::size_t row = sheet.first_row; row < table.rows.size(); ++row) {
      const auto id = ControlId::parse(folded_number(text_of(table.at(row, key->column))));
      const bool says_more = std::ranges::any_of(sheet.columns, [&](const SheetColumn& one) {
        return one.column != key->column && !is_blank(table.at(row, one.column));
      });
      // The form of governance and management criteria is not public in ismap-2025.
      if (!id || id->numbers[0] < 5 || !says_more) continue;
      depths.has_two = depths.has_two || id->depth() == 2;
      depths.has_four = depths.has_four || id->depth() == 4;
    }
  }
  return depths;
}

}  // namespace

std::string edition_as_named(std::string_view text) {
  const std::string folded = folded_word(text);
  for (const EditionName& one : edition_names)
    if (std::ranges::find(one.names, std::string_view{folded}) != one.names.end()) return std::string{one.edition};
  return std::string{text};
}

EditionOfTables edition_of(const Tables& tables, const Form& form, const std::vector<Sheet>& sheets,
                           const std::vector<HeaderNames>& names, const Catalog& otherwise) {
  const auto catalog = [&](std::string_view edition) {
    return edition == otherwise.edition() ? &otherwise : catalog_for(edition);
  };
  if (const auto named = named_edition(tables, form, sheets, names)) {
    const Catalog* found = catalog(*named);
    return {found == nullptr ? &otherwise : found, true};
  }
  const Depths depths = depths_in(tables, form, sheets);
  if (depths.has_four) return {catalog(edition_2020), false};
  if (depths.has_two) return {catalog(edition_2025), false};
  return {&otherwise, false};
}

}  // namespace ismap::exchange::detail
