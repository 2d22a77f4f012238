#include "src/exchange/forms/reference_column.hpp"

#include "src/exchange/forms/shown_only.hpp"

#include <algorithm>
#include <string>

namespace ismap::exchange::detail {
namespace {

/// The wording that was imported, or else the name of the control, of its objective, or of its chapter.
std::string subject_of(const Catalog& catalog, std::size_t ordinal, Language language) {
  if (const std::string_view text = catalog.text(ordinal); !text.empty()) return std::string{text};
  const auto named = [&](std::size_t one) { return catalog[one].label.in(language); };
  if (const std::string_view label = named(ordinal); !label.empty()) return std::string{label};
  if (const auto objective = catalog.parent(ordinal); objective && !named(*objective).empty())
    return std::string{named(*objective)};
  const Group* chapter = catalog.find_group(std::to_string(catalog[ordinal].id.numbers[0]));
  return chapter == nullptr ? std::string{} : std::string{chapter->label.in(language)};
}

Cell reference_to(const Cell& number, const Catalog& catalog, Language language) {
  const auto* text = std::get_if<std::string>(&number);
  const auto id = text == nullptr ? std::nullopt : ControlId::parse(*text);
  const auto ordinal = id ? catalog.find(*id) : std::nullopt;
  if (!ordinal) return {};
  std::string subject = subject_of(catalog, *ordinal, language);
  return subject.empty() ? Cell{} : Cell{std::move(subject)};
}

}  // namespace

void add_reference_column(FormSheet& sheet, const Form& form, std::size_t part, const Catalog& catalog,
                          Language language) {
  const Part& one = form.parts[part];
  if (!one.key || one.fields[*one.key].kind != FieldKind::control) return;
  const std::size_t key = lists_above(form, part).size() + *one.key;
  const auto behind = static_cast<std::ptrdiff_t>(key) + 1;
  sheet.columns.insert(sheet.columns.begin() + behind, {.width = 30, .is_locked = true});
  for (std::size_t row = 0; row < sheet.table.rows.size(); ++row) {
    std::vector<Cell>& cells = sheet.table.rows[row];
    if (cells.size() <= key) continue;
    cells.insert(cells.begin() + behind, row == 0 ? Cell{std::string{reference_column.in(language)}}
                                                  : reference_to(cells[key], catalog, language));
  }
}

}  // namespace ismap::exchange::detail
