#include "src/exchange/forms/form_items.hpp"

#include "src/core/digit.hpp"
#include "src/core/excerpt.hpp"
#include "src/core/name_list.hpp"
#include "src/core/near_words.hpp"
#include "src/exchange/table/cell_error.hpp"
#include "src/exchange/table/folded_word.hpp"
#include "src/exchange/table/read_control.hpp"

#include <ismap/core/spelling.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <variant>

namespace ismap::exchange::detail {
namespace {

constexpr Label no_column{"列「{0}」がありません。", "There is no column “{0}”."};
constexpr Label twice{"「{0}」が複数の行に記載されています。", "“{0}” stands on several rows."};
constexpr Label no_item{"「{0}」は、シート「{1}」にありません。", "The sheet “{1}” has no “{0}”."};
constexpr Label several_items{"「{0}」は、シート「{1}」に複数あります。#に続けて番号（例：#2）を記載してください。",
                              "The sheet “{1}” has several “{0}”. Write # and its place among them, such as #2."};
constexpr Label heading{"見出し、注記又は合計の行は読み込んでいません。",
                        "Rows with a heading, a remark or a total were passed over."};

/// The place among the items that "#3" names.
std::optional<std::size_t> place_in(std::string_view text) {
  std::size_t place = 0;
  if (!text.starts_with('#')) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), place);
  if (error != std::errc{} || end != text.data() + text.size() || place == 0) return std::nullopt;
  return place - 1;
}

/// "B6、B10ほか27件".
Text some_of(std::span<const CellAt> cells) {
  constexpr std::size_t most = 5;
  constexpr Label and_more{"{0}ほか{1}件", "{0} and {1} more cells"};
  Text some;
  for (const CellAt& at : cells.first(std::min(most, cells.size())))
    ismap::detail::append_name(some, cell_name({}, at.row, at.column));
  return cells.size() <= most ? some : fill(and_more, {some, std::to_string(cells.size() - most)});
}

JsonValue& at_path(JsonValue& object, const std::vector<std::string_view>& path) {
  JsonValue* at = &object;
  for (const std::string_view member : path) at = &(*at)[member];
  return *at;
}

bool is_list(FieldKind kind) {
  return kind == FieldKind::texts || kind == FieldKind::choices || kind == FieldKind::integers;
}

/// "合計": of the rows above.
bool names_a_total(std::string_view text) {
  constexpr std::array<std::string_view, 6> totals{"計", "合計", "小計", "総計", "total", "subtotal"};
  return std::ranges::find(totals, folded_word(text)) != totals.end();
}

/// "※ 令和8年3月31日現在", "対象外とする管理策": a remark, in place of a number.
bool names_no_number(const Cell& cell, const Catalog& catalog) {
  const std::string folded = folded_figures(text_of(cell));
  return !folded.empty() && !ismap::detail::is_digit(folded.front()) && !error_in(cell) &&
         std::holds_alternative<Misread>(read_control(cell, catalog));
}

/// The mark that the number ends with: ".P"; empty if it has none.
std::string_view mark_of(std::string_view number) {
  const std::size_t point = number.rfind('.');
  const bool is_mark = point != std::string_view::npos && !ismap::detail::is_digit(number[point + 1]);
  return is_mark ? number.substr(point) : std::string_view{};
}

/// "5", "5.1", "6.3" for 6.3.P, "5.1 経営陣の方向性", "5. 方針群", "第5章".
bool names_a_group(const Catalog& catalog, std::string_view text) {
  const auto begins_with = [text](const Group& group) {
    const std::string_view mark = mark_of(group.id);
    const std::string_view number = group.id.substr(0, group.id.size() - mark.size());
    if (!text.starts_with(number)) return false;
    std::string_view rest = text.substr(number.size());
    if (rest.starts_with(mark)) rest.remove_prefix(mark.size());
    if (rest.starts_with('.')) rest.remove_prefix(1);
    return rest.empty() || rest.front() == ' ' || static_cast<unsigned char>(rest.front()) >= 0x80;
  };
  return text.starts_with("第") || std::ranges::any_of(catalog.groups(), begins_with);
}

}  // namespace

FormItems::FormItems(const Tables& tables, const Form& form, const FormOptions& options)
    : tables_(tables),
      form_(form),
      options_(options),
      cells_(std::make_shared<CellMap>(form)),
      values_(form.parts.size()),
      shown_(tables) {
  only_item(0);
}

const Cell& FormItems::cell(const CellAt& at) const {
  return shown_.at(at);
}

void FormItems::add(const Sheet& sheet) {
  Readers readers;
  for (const Field& field : form_.parts[sheet.part].fields) readers.emplace_back(field, *options_.catalog);
  if (form_.parts[sheet.part].is_list)
    add_list(sheet, readers);
  else
    add_values(sheet, readers);
}

void FormItems::add_list(const Sheet& sheet, Readers& readers) {
  const Part& part = form_.parts[sheet.part];
  const std::vector<std::size_t> above = lists_above(form_, sheet.part);
  for (const SheetColumn& column : sheet.columns)
    recognised_.push_back({{sheet.table, column.header_row, column.column},
                           column.role.is_key_above ? title_of_key(form_, above[column.role.index])
                                                    : part.fields[column.role.index].title});
  require_columns(sheet);
  const std::vector<std::vector<Cell>>& rows = tables_[sheet.table].rows;
  for (std::size_t row = sheet.first_row; row < rows.size() && !faults_.is_full(); ++row)
    if (!std::ranges::all_of(rows[row], is_blank)) add_row(sheet, readers, row);
}

void FormItems::require_columns(const Sheet& sheet) {
  const Part& part = form_.parts[sheet.part];
  for (std::size_t i = 0; i < part.fields.size(); ++i) {
    const bool is_there = std::ranges::any_of(
        sheet.columns, [i](const SheetColumn& one) { return !one.role.is_key_above && one.role.index == i; });
    if (part.fields[i].is_required && !is_list(part.fields[i].kind) && !is_there)
      fault(Fault::missing_member, fill(no_column, {part.fields[i].title}),
            {sheet.table, sheet.first_row == 0 ? 0 : sheet.first_row - 1, 0});
  }
}

/// True if the item is in the document whether or not it has values.
bool FormItems::is_needed(std::size_t part, std::size_t item) const {
  const Part& one = form_.parts[part];
  return one.is_list || one.is_required || is_there(part, item);
}

/// True if the cell of a field has to hold something, and is there and blank.
bool FormItems::is_missing(std::size_t part, std::size_t item, std::size_t field) const {
  const Field& one = form_.parts[part].fields[field];
  if (!one.is_required || one.kind == FieldKind::text || is_list(one.kind)) return false;
  const std::optional<CellAt>& at = cells_->item(part, item).cells[field];
  if (!at || !is_blank(cell(*at))) return false;
  return one.optional_object == 0 || has_value(part, item, &one, one.optional_object);
}

/// True if a single value has to stand on a row that the sheet does not have.
bool FormItems::has_no_row(std::size_t part, std::size_t field) const {
  const Field& one = form_.parts[part].fields[field];
  if (form_.parts[part].is_list || !one.is_required || cells_->item(part, 0).cells[field]) return false;
  return one.optional_object == 0 || has_value(part, 0, &one, one.optional_object);
}

void FormItems::require_rows(const Sheet& sheet) {
  constexpr Label no_row{"項目「{0}」の行がありません。", "There is no row “{0}”."};
  if (!is_needed(sheet.part, 0)) return;
  const std::vector<Field>& fields = form_.parts[sheet.part].fields;
  for (std::size_t field = 0; field < fields.size(); ++field)
    if (has_no_row(sheet.part, field))
      fault(Fault::missing_member, fill(no_row, {fields[field].title}),
            {sheet.table, sheet.first_row, sheet.name_column});
}

void FormItems::require_values() {
  constexpr Label nothing{"「{0}」が記載されていません。", "Nothing is written for “{0}”."};
  constexpr Label nothing_in{"「{0}」が記載されていません（ほかに{1}）。",
                             "Nothing is written for “{0}”, here and in {1}."};
  for (std::size_t part = 0; part < form_.parts.size(); ++part)
    for (std::size_t field = 0; field < form_.parts[part].fields.size(); ++field) {
      std::vector<CellAt> missing;
      for (std::size_t item = 0; item < values_[part].size(); ++item)
        if (is_needed(part, item) && is_missing(part, item, field))
          missing.push_back(*cells_->item(part, item).cells[field]);
      if (missing.empty()) continue;
      const Text& title = form_.parts[part].fields[field].title;
      const std::span<const CellAt> others = std::span{missing}.subspan(1);
      fault(Fault::missing_member, others.empty() ? fill(nothing, {title}) : fill(nothing_in, {title, some_of(others)}),
            missing.front());
    }
}

bool FormItems::is_heading(const Sheet& sheet, std::size_t row) const {
  const Part& part = form_.parts[sheet.part];
  bool has_group = false;
  for (const SheetColumn& column : sheet.columns) {
    const Cell& value = cell({sheet.table, row, column.column});
    const bool is_key = !column.role.is_key_above && part.key == column.role.index;
    if (is_key && names_a_total(text_of(value))) return true;
    if (is_key)
      has_group = names_a_group(*options_.catalog, text_of(value)) || names_no_number(value, *options_.catalog);
    else if (!is_blank(value))
      return false;
  }
  return has_group;
}

void FormItems::add_row(const Sheet& sheet, Readers& readers, std::size_t row) {
  const Part& part = form_.parts[sheet.part];
  const bool has_control = part.key && part.fields[*part.key].kind == FieldKind::control;
  if (has_control && is_heading(sheet, row)) return note(Text{heading}, {sheet.table, row, 0});
  const std::optional<std::size_t> above = item_above(sheet, row);
  if (!above) return;
  CellMap::Item item{.above = *above, .cells = std::vector<std::optional<CellAt>>(part.fields.size())};
  Values values(part.fields.size());
  for (const SheetColumn& column : sheet.columns) {
    if (column.role.is_key_above) continue;
    const CellAt at{sheet.table, row, column.column};
    item.cells[column.role.index] = at;
    values[column.role.index] = value_of(readers[column.role.index], at);
  }
  for (const SheetColumn& other : sheet.others)
    if (const CellAt at{sheet.table, row, other.column}; !other.role.is_key_above && !is_blank(cell(at)))
      take_other(part, readers, at, other.role.index, item.cells, values);
  item.first = {sheet.table, row, sheet.columns.front().column};
  if (part.key && item.cells[*part.key]) item.first = *item.cells[*part.key];
  cells_->add(sheet.part, std::move(item));
  values_[sheet.part].push_back(std::move(values));
}

/// A cell under a second name of a field counts where that under the first is blank.
void FormItems::take_other(const Part& part, Readers& readers, const CellAt& at, std::size_t field,
                           std::vector<std::optional<CellAt>>& cells, Values& values) {
  constexpr Label differs{"「{0}」の列が複数あり、値が一致しません（{1}）。",
                          "Several columns are “{0}”, and this value is not that of {1}."};
  const std::optional<CellAt>& first = cells[field];
  if (!first || is_blank(cell(*first))) {
    values[field] = value_of(readers[field], at);
    cells[field] = at;
  } else if (text_of(cell(*first)) != text_of(cell(at))) {
    fault(Fault::bad_value, fill(differs, {part.fields[field].title, name_of(tables_, *first)}), at);
  }
}

void FormItems::add_values(const Sheet& sheet, Readers& readers) {
  const HeaderNames& names = header_names_of(form_)[sheet.part];
  const std::size_t only = only_item(sheet.part);
  CellMap::Item& item = cells_->item(sheet.part, only);
  Values& values = values_[sheet.part][only];
  item.first = {sheet.table, sheet.first_row, sheet.name_column};
  for (std::size_t row = sheet.first_row; row < tables_[sheet.table].rows.size(); ++row) {
    const CellAt name_at{sheet.table, row, sheet.name_column};
    const std::optional<NamedRole> named = names.role_of(text_of(cell(name_at)));
    if (!named || is_blank(cell(name_at))) continue;
    const std::size_t field = named->role.index;
    const Text& title = form_.parts[sheet.part].fields[field].title;
    const CellAt at{sheet.table, row, sheet.value_column};
    if (item.cells[field]) {
      fault(Fault::duplicate_member, fill(twice, {title}), name_at);
      continue;
    }
    recognised_.push_back({name_at, title});
    item.cells[field] = at;
    values[field] = value_of(readers[field], at);
  }
}

JsonValue FormItems::value_of(FieldReader& reader, const CellAt& at) {
  Reading<JsonValue> reading = reader.read(cell(at), tables_[at.table].counts_from_1904);
  if (auto* misread = std::get_if<Misread>(&reading)) {
    fault(misread->fault, std::move(misread->message), at, std::move(misread->hints));
    return {};
  }
  auto& understood = std::get<Understood<JsonValue>>(reading);
  if (understood.note) note(Text{*understood.note}, at);
  return std::move(understood.value);
}

std::size_t FormItems::only_item(std::size_t part) {
  if (cells_->count(part) > 0) return 0;
  const Part& one = form_.parts[part];
  if (one.above && !form_.parts[*one.above].is_list) only_item(*one.above);
  values_[part].emplace_back(one.fields.size());
  return cells_->add(part, {.cells = std::vector<std::optional<CellAt>>(one.fields.size())});
}

std::optional<std::size_t> FormItems::item_above(const Sheet& sheet, std::size_t row) {
  const std::vector<std::size_t> lists = lists_above(form_, sheet.part);
  const std::size_t part_above = *form_.parts[sheet.part].above;
  if (lists.empty()) return only_item(part_above);
  std::size_t above = 0;
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const auto column = std::ranges::find_if(
        sheet.columns, [i](const SheetColumn& one) { return one.role.is_key_above && one.role.index == i; });
    if (column == sheet.columns.end()) {
      fault(Fault::missing_member, fill(no_column, {title_of_key(form_, lists[i])}), {sheet.table, row, 0});
      return std::nullopt;
    }
    const std::optional<std::size_t> item = item_named(lists[i], above, {sheet.table, row, column->column});
    if (!item) return std::nullopt;
    above = *item;
  }
  return above;
}

/// Among the items below one, the one whose key the cell holds.
std::optional<std::size_t> FormItems::item_named(std::size_t part, std::size_t above, const CellAt& at) {
  const Part& one = form_.parts[part];
  const std::vector<std::size_t>& there = cells_->below(part, above);
  const std::string name = text_of(cell(at));
  if (const std::optional<std::size_t> place = place_in(name); place && *place < there.size()) return there[*place];
  std::optional<std::size_t> found;
  std::vector<std::string> known;
  for (const std::size_t item : there) {
    if (!one.key) break;
    const JsonValue& key = values_[part][item][*one.key];
    const auto* text = key.as<std::string>();
    known.push_back(text != nullptr ? *text : json_of(key));
    if (!is_same_name(known.back(), name)) continue;
    if (found) {
      fault(Fault::bad_value, fill(several_items, {ismap::detail::excerpt(name), one.title}), at);
      return std::nullopt;
    }
    found = item;
  }
  if (!found)
    fault(Fault::bad_value, fill(no_item, {ismap::detail::excerpt(name), one.title}), at,
          ismap::detail::near_words(name, known));
  return found;
}

JsonValue FormItems::document() && {
  JsonValue made = object(0, 0);
  made["format"] = form_.format;
  return made;
}

/// True if a cell holds a value of the item, or of the object in it that `prefix` members of the path of a field lead
/// to.
bool FormItems::has_value(std::size_t part, std::size_t item, const Field* in, std::size_t prefix) const {
  const std::vector<Field>& fields = form_.parts[part].fields;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (values_[part][item][i].is_null()) continue;
    if (in == nullptr ||
        (fields[i].path.size() >= prefix &&
         std::equal(in->path.begin(), in->path.begin() + static_cast<std::ptrdiff_t>(prefix), fields[i].path.begin())))
      return true;
  }
  return false;
}

/// What stands in a document for a blank cell: nothing, but in an object that is there an empty text, or list, where
/// there must be one.
JsonValue FormItems::blank_value(std::size_t part, std::size_t item, const Field& field) const {
  if (!field.is_required) return {};
  if (field.optional_object > 0 && !has_value(part, item, &field, field.optional_object)) return {};
  if (field.kind == FieldKind::text) return "";
  return is_list(field.kind) ? JsonList{} : JsonValue{};
}

JsonValue FormItems::object(std::size_t part, std::size_t item) {
  JsonValue made = JsonMembers{};
  const std::vector<Field>& fields = form_.parts[part].fields;
  Values blank(fields.size());
  for (std::size_t i = 0; i < fields.size(); ++i)
    if (values_[part][item][i].is_null()) blank[i] = blank_value(part, item, fields[i]);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    JsonValue& value = values_[part][item][i].is_null() ? blank[i] : values_[part][item][i];
    if (!value.is_null()) at_path(made, fields[i].path) = std::move(value);
  }
  put_below(made, part, item);
  return made;
}

/// True if a part that is no list has a value, or rows in the lists below it.
bool FormItems::is_there(std::size_t part, std::size_t item) const {
  if (has_value(part, item, nullptr, 0)) return true;
  for (std::size_t below = part + 1; below < form_.parts.size(); ++below)
    if (form_.parts[below].above == part && !cells_->below(below, item).empty() &&
        (form_.parts[below].is_list || is_there(below, cells_->below(below, item).front())))
      return true;
  return false;
}

void FormItems::put_below(JsonValue& made, std::size_t part, std::size_t item) {
  for (std::size_t other = part + 1; other < form_.parts.size(); ++other) {
    const Part& below = form_.parts[other];
    if (below.above != part) continue;
    const std::vector<std::size_t>& there = cells_->below(other, item);
    if (below.is_list) {
      if (there.empty() && !below.is_required) continue;
      JsonList list;
      for (const std::size_t one : there) list.push_back(object(other, one));
      at_path(made, below.path) = std::move(list);
    } else if (!there.empty() && (below.is_required || is_there(other, there.front()))) {
      at_path(made, below.path) = object(other, there.front());
    }
  }
}

void FormItems::note(const Text& message, const CellAt& at) {
  const auto [found, is_new] = note_of_.try_emplace(message.en, notes_.size());
  if (is_new) notes_.push_back({message, {}});
  notes_[found->second].cells.push_back(at);
}

void FormItems::fault(Fault kind, Text message, const CellAt& at, std::vector<std::string> hints) {
  faults_.add({.fault = kind,
               .message = std::move(message),
               .pointer = {},
               .place = options_.place ? options_.place(at) : Place{0, 0, 0},
               .hints = std::move(hints),
               .cell = name_of(tables_, at)});
}

}  // namespace ismap::exchange::detail
