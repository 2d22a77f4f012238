#include <ismap/exchange/forms/write_form.hpp>

#include <ismap/core/spelling.hpp>

#include "src/exchange/forms/escaped_text.hpp"
#include "src/exchange/forms/header_names.hpp"
#include "src/exchange/forms/reference_column.hpp"
#include "src/io/json_value.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ismap::exchange {
namespace {

constexpr Label item_header{"項目", "Item"};
constexpr Label value_header{"値", "Value"};
constexpr Label help_header{"説明", "Explanation"};
constexpr Label yes{"はい", "Yes"};
constexpr Label no{"いいえ", "No"};

const JsonValue* value_at(const JsonValue& object, const std::vector<std::string_view>& path) {
  const JsonValue* at = &object;
  for (const std::string_view member : path) {
    at = at->find(member);
    if (at == nullptr) return nullptr;
  }
  return at;
}

std::string title_of_word(const Field& field, const std::string& word, Language language) {
  for (const FieldChoice& choice : field.choices)
    if (choice.word == word) return std::string{choice.title.in(language)};
  return word;
}

/// One of several values in a cell, on a line of its own.
std::string line_of(const Field& field, const JsonValue& value, Language language) {
  const auto* text = value.as<std::string>();
  if (text == nullptr) return json_of(value);
  return field.kind == FieldKind::choices ? title_of_word(field, *text, language) : detail::escaped_line(*text);
}

/// @param may_be_blank whether an empty text that must be there may be a blank cell
Cell cell_of(const Field& field, const JsonValue& value, Language language, bool may_be_blank) {
  if (const auto* truth = value.as<bool>()) return std::string{(*truth ? yes : no).in(language)};
  if (const auto* number = value.as<std::int64_t>()) return static_cast<double>(*number);
  if (const auto* list = value.as<JsonList>()) {
    std::string lines;
    for (const JsonValue& one : *list) lines.append(lines.empty() ? "" : "\n").append(line_of(field, one, language));
    return lines.empty() ? Cell{} : Cell{lines};
  }
  const auto& text = value.get<std::string>();
  if (field.kind == FieldKind::choice) return title_of_word(field, text, language);
  if (field.kind != FieldKind::text) return text;
  if (text.empty() && may_be_blank && field.is_required && field.optional_object == 0) return Cell{};
  return detail::escaped_text(text);
}

/// What the member means, without the marks of code.
std::string explanation_of(const Field& field, Language language) {
  std::string text{field.help.in(language)};
  std::erase(text, '`');
  return text;
}

ColumnLayout layout_of(const Field& field, Language language) {
  ColumnLayout layout{.note = explanation_of(field, language)};
  for (const FieldChoice& choice : field.choices)
    if (field.kind == FieldKind::choice) layout.choices.emplace_back(choice.title.in(language));
  if (field.kind == FieldKind::truth) layout.choices = {std::string{yes.in(language)}, std::string{no.in(language)}};
  layout.takes_numbers = field.kind == FieldKind::integer;
  const bool is_long = field.kind == FieldKind::text || field.kind == FieldKind::texts;
  layout.width = is_long ? 30 : field.kind == FieldKind::control ? 16 : 14;
  return layout;
}

/// An item, and the keys of the lists that it is in.
struct Placed {
  const JsonValue* item;
  std::vector<std::string> keys;
};

/// The name of an item for the sheets below: its key if no other has it, or else its place.
std::vector<std::string> names_of(const Part& part, const std::vector<const JsonValue*>& items) {
  const auto key_of = [&](const JsonValue& item) -> std::string {
    const JsonValue* key = part.key ? value_at(item, part.fields[*part.key].path) : nullptr;
    const auto* text = key != nullptr ? key->as<std::string>() : nullptr;
    return text != nullptr ? *text : std::string{};
  };
  std::map<std::string, int> count;
  for (const JsonValue* item : items) ++count[folded_name(key_of(*item))];
  std::vector<std::string> names;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string key = key_of(*items[i]);
    const bool is_plain = !key.empty() && !key.starts_with('#') && detail::escaped_text(key) == key &&
                          key.find('\n') == std::string::npos;
    names.push_back(is_plain && count[folded_name(key)] == 1 ? key : "#" + std::to_string(i + 1));
  }
  return names;
}

class Writer {
 public:
  Writer(const Form& form, const JsonValue& document, Language language)
      : form_(form), language_(language), placed_(form.parts.size()) {
    place(0, {&document, {}});
  }

  FormSheet sheet(std::size_t part) const { return form_.parts[part].is_list ? list(part) : values(part); }

 private:
  void place(std::size_t part, Placed placed) {
    const JsonValue& object = *placed.item;
    for (std::size_t below = part + 1; below < form_.parts.size(); ++below) {
      const Part& one = form_.parts[below];
      if (one.above != part) continue;
      const JsonValue* value = value_at(object, one.path);
      if (value == nullptr) continue;
      if (!one.is_list) {
        place(below, {value, placed.keys});
        continue;
      }
      std::vector<const JsonValue*> items;
      for (const JsonValue& item : value->get<JsonList>()) items.push_back(&item);
      const std::vector<std::string> names = names_of(one, items);
      for (std::size_t i = 0; i < items.size(); ++i) place_item(below, items[i], placed.keys, names[i]);
    }
    placed_[part].push_back(std::move(placed));
  }

  /// `keys` of an item are those of the lists above; for what is below it, its own comes behind.
  void place_item(std::size_t part, const JsonValue* item, const std::vector<std::string>& above,
                  const std::string& name) {
    std::vector<std::string> keys = above;
    keys.push_back(name);
    place(part, {item, std::move(keys)});
  }

  FormSheet list(std::size_t part) const {
    const Part& one = form_.parts[part];
    FormSheet sheet{.table = {.name = one.title.in(language_)}};
    std::vector<Cell>& header = sheet.table.rows.emplace_back();
    const std::vector<std::size_t> above = lists_above(form_, part);
    for (const std::size_t list : above) {
      header.emplace_back(detail::title_of_key(form_, list).in(language_));
      sheet.columns.push_back({.width = 20});
    }
    for (const Field& field : one.fields) {
      header.emplace_back(field.title.in(language_));
      sheet.columns.push_back(layout_of(field, language_));
    }
    for (const Placed& placed : placed_[part]) {
      std::vector<Cell> row;
      for (std::size_t i = 0; i < above.size(); ++i) row.emplace_back(placed.keys[i]);
      for (const Field& field : one.fields) {
        const JsonValue* value = value_at(*placed.item, field.path);
        row.push_back(value == nullptr ? Cell{} : cell_of(field, *value, language_, true));
      }
      if (std::all_of(row.begin() + static_cast<std::ptrdiff_t>(above.size()), row.end(), is_blank))
        show(row, one, above.size());
      while (!row.empty() && std::holds_alternative<std::monostate>(row.back())) row.pop_back();
      sheet.table.rows.push_back(std::move(row));
    }
    return sheet;
  }

  /// A row that would be blank has an empty text that can be seen.
  static void show(std::vector<Cell>& row, const Part& part, std::size_t first) {
    for (std::size_t i = 0; i < part.fields.size(); ++i)
      if (part.fields[i].kind == FieldKind::text && part.fields[i].is_required) {
        row[first + i] = detail::escaped_text("");
        return;
      }
  }

  FormSheet values(std::size_t part) const {
    const Part& one = form_.parts[part];
    FormSheet sheet{.table = {.name = one.title.in(language_)}};
    sheet.table.rows.push_back({std::string{item_header.in(language_)}, std::string{value_header.in(language_)},
                                std::string{help_header.in(language_)}});
    sheet.columns = {{.width = 32, .is_locked = true}, {.width = 50}, {.width = 100, .is_locked = true}};
    const JsonValue* object = placed_[part].empty() ? nullptr : placed_[part].front().item;
    for (const Field& field : one.fields) {
      const JsonValue* value = object == nullptr ? nullptr : value_at(*object, field.path);
      sheet.table.rows.push_back({field.title.in(language_),
                                  value == nullptr ? Cell{} : cell_of(field, *value, language_, one.is_required),
                                  std::string{field.help.in(language_)}});
      sheet.rows.push_back(layout_of(field, language_));
    }
    return sheet;
  }

  const Form& form_;
  Language language_;
  std::vector<std::vector<Placed>> placed_;  // of each part
};

}  // namespace

std::vector<FormSheet> write_form(const Form& form, std::string_view json, Language language, const Catalog* catalog) {
  const JsonValue document = parse_json(json);
  const Writer writer{form, document, language};
  std::vector<FormSheet> sheets;
  for (std::size_t part = 0; part < form.parts.size(); ++part) {
    if (!form.parts[part].is_list && form.parts[part].fields.empty()) continue;
    sheets.push_back(writer.sheet(part));
    if (catalog != nullptr) detail::add_reference_column(sheets.back(), form, part, *catalog, language);
  }
  return sheets;
}

}  // namespace ismap::exchange
