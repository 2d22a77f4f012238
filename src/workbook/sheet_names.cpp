#include <ismap/workbook/write_workbook.hpp>

#include "src/core/unicode.hpp"
#include "src/workbook/choice_sheet.hpp"

#include <cstddef>
#include <set>

namespace ismap::workbook {
namespace {

constexpr std::size_t longest_name = 31;

std::size_t units_of(char32_t character) noexcept {
  return character > 0xFFFF ? 2 : 1;
}

/// As it stands in the name of a sheet; 0: not at all.
char32_t in_name(char32_t character) noexcept {
  switch (character) {
    case U'[':
      return U'［';
    case U']':
      return U'］';
    case U':':
      return U'：';
    case U'*':
      return U'＊';
    case U'?':
      return U'？';
    case U'/':
      return U'／';
    case U'\\':
      return U'＼';
    default:
      return character < 0x20 || character == 0x7F || character == 0xFFFE || character == 0xFFFF ? 0 : character;
  }
}

/// The start of the name, as far as it has room.
std::string cut(std::string_view name, std::size_t room) {
  std::string kept;
  for (std::size_t units = 0; !name.empty();) {
    const ismap::detail::Character next = ismap::detail::first_character(name);
    name.remove_prefix(next.bytes);
    units += units_of(next.value);
    if (units > room) break;
    ismap::detail::append(kept, next.value);
  }
  return kept;
}

std::string allowed(std::string_view name, std::size_t number) {
  std::string made;
  while (!name.empty()) {
    const ismap::detail::Character next = ismap::detail::first_character(name);
    name.remove_prefix(next.bytes);
    if (const char32_t character = in_name(next.value); character != 0) ismap::detail::append(made, character);
  }
  made = cut(made, longest_name);
  // At its ends an apostrophe is not taken; "History" is a name that spreadsheets keep for themselves, as the sheet
  // of choices is ours.
  if (made.starts_with('\'')) made.replace(0, 1, "’");
  if (made.ends_with('\'')) made.replace(made.size() - 1, 1, "’");
  const std::string folded = ismap::detail::case_and_width_folded(made);
  if (folded == "history" || folded == choice_sheet) made += '_';
  return made.empty() ? "Sheet" + std::to_string(number) : made;
}

}  // namespace

std::vector<std::string> sheet_names(const exchange::Tables& tables) {
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const exchange::Table& table : tables) {
    const std::string name = allowed(table.name, names.size() + 1);
    std::string made = name;
    for (std::size_t number = 2; !taken.insert(ismap::detail::case_and_width_folded(made)).second; ++number) {
      const std::string end = " (" + std::to_string(number) + ")";
      made = cut(name, longest_name - end.size()) + end;
    }
    names.push_back(std::move(made));
  }
  return names;
}

}  // namespace ismap::workbook
