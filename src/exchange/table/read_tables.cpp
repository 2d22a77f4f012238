#include <ismap/exchange/table/tables_json.hpp>

#include <ismap/core/pointer.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/io/format.hpp>

#include "src/core/byte_order_mark.hpp"
#include "src/core/near_words.hpp"
#include "src/exchange/table/cell_range.hpp"
#include "src/exchange/table/limit_messages.hpp"
#include "src/io/parse.hpp"
#include "src/io/syntax.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace ismap::exchange {
namespace {

constexpr Label cell_types{"文字列、数値、真偽値又はnull", "string, number, boolean or null"};
constexpr Label number_too_large{"数値の絶対値が大きすぎます。", "The number is too large."};
constexpr Label no_range{"セルの範囲ではありません。「A1:B2」のように記載してください。",
                         "This is no range of cells. Write it like “A1:B2”."};

constexpr std::size_t longest_member = 256;
constexpr std::int64_t widest_column = 255;

constexpr std::array<std::string_view, 3> top_members = {schema_member, format_member, "tables"};
constexpr std::array<std::string_view, 7> table_members = {
    "name", "rows", "merged", "hidden_rows", "is_hidden", "counts_from_1904", "layout"};
constexpr std::array<std::string_view, 3> layout_members = {"header_row", "columns", "rows"};
constexpr std::array<std::string_view, 5> column_members = {"width", "note", "choices", "is_locked", "takes_numbers"};

/// A value on the way from the document; a chain of them on the stack is a JSON Pointer.
struct JsonStep {
  const JsonStep* above = nullptr;
  std::string_view member{};
  std::size_t index = 0;

  std::string pointer() const {
    if (above == nullptr) return {};
    std::string text = above->pointer();
    if (member.data() == nullptr) return text.append("/").append(std::to_string(index));
    Pointer::append_member(text, member);
    return text;
  }
};

/// Reads to the end and notes every fault on the way.
class SheetsReader {
 public:
  using Json = simdjson::ondemand::value;

  SheetsReader(const TableLimits& limits, simdjson::padded_string_view json) : limits_(limits), json_(json) {}

  /// False if something is wrong: `faults` then says what, unless the text is no JSON.
  bool read(std::vector<FormSheet>& sheets) {
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (iterate(parser, json_).get(document) != simdjson::SUCCESS) return false;
    try {
      read_top(document, sheets);
      return faults_.empty() && document.current_location().error() != simdjson::SUCCESS;
    } catch (const Stop&) {
      return false;
    }
  }

  /// Their places hold the offset in the text alone.
  std::vector<InputFault>& faults() noexcept { return faults_; }
  bool has_more() const noexcept { return has_more_; }

 private:
  /// Ends the reading: the text is no JSON, is another document or passes a limit.
  struct Stop {};

  void note(Fault fault, Text message, const JsonStep& step, const char* at, std::vector<std::string> hints = {}) {
    if (faults_.size() == ParseError::most) {
      has_more_ = true;
      return;
    }
    faults_.push_back({fault, std::move(message), step.pointer(),
                       Place{.offset = static_cast<std::size_t>(at - json_.data())}, std::move(hints)});
  }

  [[noreturn]] void stop(const Label& message, std::size_t limit, const JsonStep& step, const char* at) {
    note(Fault::limit, fill(message, {std::to_string(limit)}), step, at);
    throw Stop{};
  }

  void note_type(const Label& expected, const JsonStep& step, Json& json) {
    note(Fault::wrong_type, fault_text(Fault::wrong_type, expected), step, place(json));
  }
  void note_type(std::string_view expected, const JsonStep& step, Json& json) {
    note(Fault::wrong_type, fault_text(Fault::wrong_type, expected), step, place(json));
  }

  static const char* place(Json& json) {
    const std::string_view token = json.raw_json_token();
    return token.data();
  }

  void read_top(simdjson::ondemand::document& document, std::vector<FormSheet>& sheets) {
    const char* at = json_.data() + json_.find_first_not_of(" \t\r\n");
    const JsonStep top{};
    simdjson::ondemand::object object;
    if (document.get_object().get(object) != simdjson::SUCCESS)
      return note(Fault::wrong_type, fault_text(Fault::wrong_type, "object"), top, at);
    read_members(object, top_members, "tables", top, at, [&](std::string_view name, Json& json, const JsonStep& step) {
      if (name == format_member) return read_format(json, step);
      if (name == schema_member) return static_cast<void>(text(json, step));
      read_list(json, step, [&](Json& item, const JsonStep& below) {
        if (sheets.size() == limits_.max_tables) stop(detail::too_many_tables, limits_.max_tables, below, place(item));
        read_sheet(item, below, sheets.emplace_back());
      });
    });
  }

  /// Of another document nothing else can be said.
  void read_format(Json& json, const JsonStep& step) {
    const char* at = place(json);
    const std::optional<std::string_view> written = text(json, step);
    if (!written || *written == tables_format) return;
    faults_.clear();
    note(Fault::wrong_document, format_text(*written, std::array{tables_format}), step, at);
    throw Stop{};
  }

  void read_sheet(Json& json, const JsonStep& step, FormSheet& sheet) {
    constexpr Label no_header_row{"見出しの行（header_row）がシートにありません。",
                                  "The sheet has no row of this number (header_row)."};
    Table& table = sheet.table;
    const char* const at = place(json);
    read_object(json, table_members, "rows", step, [&](std::string_view name, Json& value, const JsonStep& below) {
      if (name == "name") return read_text(value, below, table.name);
      if (name == "is_hidden") return read_truth(value, below, table.is_hidden);
      if (name == "counts_from_1904") return read_truth(value, below, table.counts_from_1904);
      if (name == "layout") return read_layout(value, below, sheet);
      if (name == "rows") return read_rows(value, below, table);
      if (name == "merged") return read_merged(value, below, table);
      read_hidden_rows(value, below, table);
    });
    if (sheet.header_row > 0 && sheet.header_row >= table.rows.size())
      note(Fault::bad_value, Text{no_header_row}, step, at);
  }

  void read_rows(Json& json, const JsonStep& step, Table& table) {
    read_list(json, step, [&](Json& row, const JsonStep& below) {
      if (table.rows.size() == limits_.max_rows) stop(detail::too_many_rows, limits_.max_rows, below, place(row));
      std::vector<Cell>& cells = table.rows.emplace_back();
      read_list(row, below, [&](Json& cell, const JsonStep& at) {
        if (cells.size() == limits_.max_columns) stop(detail::too_many_columns, limits_.max_columns, at, place(cell));
        read_cell(cell, at, cells.emplace_back());
      });
    });
  }

  void read_cell(Json& json, const JsonStep& step, Cell& cell) {
    const char* at = place(json);
    simdjson::ondemand::json_type type{};
    if (json.type().get(type) != simdjson::SUCCESS) throw Stop{};
    switch (type) {
      case simdjson::ondemand::json_type::string:
        return read_text(json, step, cell.emplace<std::string>());
      case simdjson::ondemand::json_type::number:
        if (json.get_double().get(cell.emplace<double>()) != simdjson::SUCCESS)
          note(Fault::bad_value, Text{number_too_large}, step, at);
        return;
      case simdjson::ondemand::json_type::boolean:
        if (json.get_bool().get(cell.emplace<bool>()) != simdjson::SUCCESS) throw Stop{};
        return;
      case simdjson::ondemand::json_type::null:
        return read_null(json);
      default:
        note_type(cell_types, step, json);
    }
  }

  static void read_null(Json& json) {
    bool is_null = false;
    if (json.is_null().get(is_null) != simdjson::SUCCESS || !is_null) throw Stop{};
  }

  void read_merged(Json& json, const JsonStep& step, Table& table) {
    read_list(json, step, [&](Json& item, const JsonStep& below) {
      const char* at = place(item);
      const std::optional<std::string_view> written = text(item, below);
      if (!written) return;
      const std::optional<MergedCells> range = detail::range_named(*written);
      if (!range || range->last_row >= limits_.max_rows || range->last_column >= limits_.max_columns)
        note(Fault::bad_value, Text{no_range}, below, at);
      else
        table.merged.push_back(*range);
    });
  }

  void read_hidden_rows(Json& json, const JsonStep& step, Table& table) {
    read_list(json, step, [&](Json& item, const JsonStep& below) {
      const std::int64_t row = integer(item, below, 1, static_cast<std::int64_t>(limits_.max_rows));
      if (row > 0) table.hidden_rows.push_back(static_cast<std::size_t>(row) - 1);
    });
    std::ranges::sort(table.hidden_rows);
    std::vector<std::size_t>& rows = table.hidden_rows;
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  }

  void read_layout(Json& json, const JsonStep& step, FormSheet& sheet) {
    read_object(json, layout_members, {}, step, [&](std::string_view name, Json& value, const JsonStep& below) {
      if (name == "header_row") return read_header_row(value, below, sheet);
      std::vector<ColumnLayout>& layouts = name == "columns" ? sheet.columns : sheet.rows;
      read_list(value, below, [&](Json& item, const JsonStep& at) { read_column(item, at, layouts.emplace_back()); });
    });
  }

  void read_header_row(Json& json, const JsonStep& step, FormSheet& sheet) {
    const std::int64_t row = integer(json, step, 1, static_cast<std::int64_t>(limits_.max_rows));
    if (row > 0) sheet.header_row = static_cast<std::size_t>(row) - 1;
  }

  void read_column(Json& json, const JsonStep& step, ColumnLayout& layout) {
    read_object(json, column_members, {}, step, [&](std::string_view name, Json& value, const JsonStep& below) {
      if (name == "note") return read_text(value, below, layout.note);
      if (name == "is_locked") return read_truth(value, below, layout.is_locked);
      if (name == "takes_numbers") return read_truth(value, below, layout.takes_numbers);
      if (name == "width")
        return static_cast<void>(layout.width = static_cast<std::size_t>(integer(value, below, 1, widest_column)));
      read_list(value, below,
                [&](Json& item, const JsonStep& at) { read_text(item, at, layout.choices.emplace_back()); });
    });
  }

  template <class Item>
  void read_list(Json& json, const JsonStep& step, Item&& item) {
    simdjson::ondemand::array array;
    if (json.get_array().get(array) != simdjson::SUCCESS) return note_type("array", step, json);
    std::size_t index = 0;
    for (auto element : array) {
      Json value;
      if (element.get(value) != simdjson::SUCCESS) throw Stop{};
      const JsonStep below{&step, {}, index++};
      // A row, a range and a choice cost about as much as a cell.
      if (++items_ > limits_.max_cells) stop(detail::too_many_cells, limits_.max_cells, below, place(value));
      item(value, below);
    }
  }

  template <class Member>
  void read_object(Json& json, std::span<const std::string_view> members, std::string_view required,
                   const JsonStep& step, Member&& member) {
    const char* at = place(json);
    simdjson::ondemand::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS) return note_type("object", step, json);
    read_members(object, members, required, step, at, std::forward<Member>(member));
  }

  template <class Member>
  void read_members(simdjson::ondemand::object& object, std::span<const std::string_view> members,
                    std::string_view required, const JsonStep& step, const char* at, Member&& member) {
    std::vector<std::string_view> seen;
    for (auto element : object) {
      simdjson::ondemand::field field;
      if (std::move(element).get(field) != simdjson::SUCCESS) throw Stop{};
      const char* key = field.key().raw() - 1;
      std::string_view written;
      if (field.unescaped_key().get(written) != simdjson::SUCCESS) throw Stop{};
      const auto known = std::ranges::find(members, written);
      if (known == members.end()) {
        note_unknown(written, members, step, key);
        continue;
      }
      const JsonStep below{&step, *known};
      if (std::ranges::find(seen, *known) != seen.end()) {
        note(Fault::duplicate_member, fault_text(Fault::duplicate_member, *known), below, key);
        continue;
      }
      seen.push_back(*known);
      member(*known, field.value(), below);
    }
    if (!required.empty() && std::ranges::find(seen, required) == seen.end())
      note(Fault::missing_member, fault_text(Fault::missing_member, required), JsonStep{&step, required}, at);
  }

  void note_unknown(std::string_view name, std::span<const std::string_view> members, const JsonStep& step,
                    const char* at) {
    const Text message = fault_text(Fault::unknown_member, name);
    if (name.size() > longest_member) return note(Fault::unknown_member, message, step, at);
    const std::vector<std::string> known(members.begin(), members.end());
    note(Fault::unknown_member, message, JsonStep{&step, name}, at, ismap::detail::near_words(name, known));
  }

  /// Nothing, and a fault, if there is no text or one that is too long.
  std::optional<std::string_view> text(Json& json, const JsonStep& step) {
    const char* at = place(json);
    if (*at != '"') return note_type("string", step, json), std::nullopt;
    std::string_view written;
    if (json.get_string().get(written) != simdjson::SUCCESS) throw Stop{};
    if (written.size() <= limits_.max_text_bytes) return written;
    note(Fault::limit, fill(detail::too_long, {std::to_string(limits_.max_text_bytes)}), step, at);
    return std::nullopt;
  }

  void read_text(Json& json, const JsonStep& step, std::string& value) {
    if (const std::optional<std::string_view> written = text(json, step)) value = *written;
  }

  void read_truth(Json& json, const JsonStep& step, bool& value) {
    if (json.get_bool().get(value) != simdjson::SUCCESS) note_type("boolean", step, json);
  }

  /// 0, and a fault, if there is none in the range.
  std::int64_t integer(Json& json, const JsonStep& step, std::int64_t first, std::int64_t last) {
    const char* at = place(json);
    std::int64_t number = 0;
    if (json.get_int64().get(number) != simdjson::SUCCESS) return note_type("integer", step, json), 0;
    if (number >= first && number <= last) return number;
    note(Fault::bad_value, range_text(first, last), step, at);
    return 0;
  }

  const TableLimits& limits_;
  simdjson::padded_string_view json_;
  std::size_t items_ = 0;
  std::vector<InputFault> faults_;
  bool has_more_ = false;
};

/// Gives each fault, whose place holds only its offset behind the byte order mark, its place in `json`.
void locate_faults(std::vector<InputFault>& faults, std::string_view json) {
  const std::size_t mark = ismap::detail::size_of_mark(json);
  std::ranges::stable_sort(faults, {}, [](const InputFault& fault) { return fault.place.offset; });
  std::vector<std::size_t> offsets;
  for (const InputFault& fault : faults) offsets.push_back(fault.place.offset + mark);
  const std::vector<Place> places = places_of(json, offsets);
  for (std::size_t i = 0; i < faults.size(); ++i) faults[i].place = places[i];
}

}  // namespace

std::vector<FormSheet> read_form_sheets(std::string_view json, const TableLimits& limits) {
  if (json.size() > limits.max_bytes)
    throw ParseError(Fault::limit, fill(detail::too_large, {std::to_string(limits.max_bytes)}), {}, {});
  const simdjson::padded_string text = padded(json.substr(ismap::detail::size_of_mark(json)));
  SheetsReader reader{limits, text};
  std::vector<FormSheet> sheets;
  if (reader.read(sheets)) return sheets;
  check_syntax(json, {});
  if (reader.faults().empty()) throw ParseError(Fault::syntax, fault_text(Fault::syntax, ""), {}, {});
  locate_faults(reader.faults(), json);
  throw ParseError(std::move(reader.faults()), reader.has_more());
}

Tables read_tables(std::string_view json, const TableLimits& limits) {
  Tables tables;
  for (FormSheet& sheet : read_form_sheets(json, limits)) tables.push_back(std::move(sheet.table));
  return tables;
}

}  // namespace ismap::exchange
