#include <ismap/exchange/table/tables_json.hpp>

#include <ismap/io/json_text.hpp>

#include "src/core/unicode.hpp"
#include "src/exchange/table/cell_range.hpp"
#include "src/exchange/table/fault_list.hpp"
#include "src/exchange/table/unwritable.hpp"

#include <limits>

namespace ismap::exchange {
namespace {

constexpr Label name_not_utf8{"表の名称がUTF-8として正しくありません。", "The name of a table is not valid UTF-8."};

class TablesText {
 public:
  TablesText() {
    json_.begin_object();
    text("format", tables_format);
    json_.key("tables");
    json_.begin_array();
  }

  void add(const Table& table) {
    begin(table);
    json_.end_object();
  }

  void add(const FormSheet& sheet) {
    begin(sheet.table);
    if (!sheet.columns.empty() || !sheet.rows.empty()) {
      json_.key("layout");
      json_.begin_object();
      if (sheet.header_row > 0) {
        json_.key("header_row");
        json_.number(static_cast<std::int64_t>(sheet.header_row) + 1);
      }
      layouts("columns", sheet.columns);
      layouts("rows", sheet.rows);
      json_.end_object();
    }
    json_.end_object();
  }

  std::string take() && {
    faults_.throw_if_any();
    json_.end_array();
    json_.end_object();
    return std::move(json_).take();
  }

 private:
  void text(std::string_view member, std::string_view value) {
    json_.key(member);
    json_.text(value);
  }

  void truth(std::string_view member, bool value) {
    if (!value) return;
    json_.key(member);
    json_.boolean(true);
  }

  /// Opens the object of the table, which stays open.
  void begin(const Table& table) {
    detail::note_unwritable(table, std::numeric_limits<std::size_t>::max(), faults_);
    if (!ismap::detail::is_utf8(table.name))
      faults_.add({.fault = Fault::bad_utf8, .message = Text{name_not_utf8}, .pointer = {}, .place = {0, 0, 0}});
    json_.begin_object();
    text("name", table.name);
    json_.key("rows");
    json_.begin_array();
    for (const std::vector<Cell>& row : table.rows) {
      json_.begin_array();
      for (const Cell& cell : row) add_cell(cell);
      json_.end_array();
    }
    json_.end_array();
    list("merged", table.merged, [&](const MergedCells& range) { json_.text(detail::range_name(range)); });
    list("hidden_rows", table.hidden_rows, [&](std::size_t row) { json_.number(static_cast<std::int64_t>(row) + 1); });
    truth("is_hidden", table.is_hidden);
    truth("counts_from_1904", table.counts_from_1904);
  }

  void add_cell(const Cell& cell) {
    if (const auto* value = std::get_if<std::string>(&cell))
      json_.text(*value);
    else if (const auto* number = std::get_if<double>(&cell))
      json_.real(*number);
    else if (const auto* is_true = std::get_if<bool>(&cell))
      json_.boolean(*is_true);
    else
      json_.null();
  }

  template <class Item, class Write>
  void list(std::string_view member, const std::vector<Item>& items, Write&& write) {
    if (items.empty()) return;
    json_.key(member);
    json_.begin_array();
    for (const Item& item : items) write(item);
    json_.end_array();
  }

  void layouts(std::string_view member, const std::vector<ColumnLayout>& layouts) {
    list(member, layouts, [&](const ColumnLayout& layout) {
      json_.begin_object();
      json_.key("width");
      json_.number(static_cast<std::int64_t>(layout.width));
      if (!layout.note.empty()) text("note", layout.note);
      list("choices", layout.choices, [&](const std::string& choice) { json_.text(choice); });
      truth("is_locked", layout.is_locked);
      truth("takes_numbers", layout.takes_numbers);
      json_.end_object();
    });
  }

  JsonText json_{Layout::compact};
  detail::FaultList faults_;
};

template <class Sheets>
std::string tables_text(const Sheets& sheets) {
  TablesText text;
  for (const auto& sheet : sheets) text.add(sheet);
  return std::move(text).take();
}

}  // namespace

std::string write_tables(const Tables& tables) {
  return tables_text(tables);
}

std::string write_form_sheets(std::span<const FormSheet> sheets) {
  return tables_text(sheets);
}

}  // namespace ismap::exchange
