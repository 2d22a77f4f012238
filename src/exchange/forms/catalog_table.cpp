#include <ismap/exchange/forms/catalog_table.hpp>

#include <ismap/exchange/table/csv.hpp>

#include "src/core/excerpt.hpp"
#include "src/core/name_list.hpp"
#include "src/exchange/table/cell_error.hpp"
#include "src/exchange/table/fault_list.hpp"
#include "src/exchange/table/folded_word.hpp"
#include "src/exchange/table/read_control.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace ismap::exchange {
namespace {

constexpr Label no_header{
    "管理策の表の見出しを認識できません。番号の列には「番号」、「管理策番号」又は「id」の見出しを付けてください。",
    "No header of a table of controls is recognised. Name the column of the numbers “id” or “control number”."};
constexpr Label names_not_used{"次の列は用いていません：{0}", "Columns that are not used: {0}"};
constexpr Label heading_passed{"見出しの行は読み込んでいません。", "Rows with a heading only were passed over."};

enum class Column { objective, id, change, pattern, text };
constexpr std::size_t column_count = 5;

/// The names of a column. What they are called in a CSV that is read without folding comes first.
struct Names {
  Column column;
  std::string_view canonical;
  std::array<std::string_view, 10> names;
};

constexpr std::array columns = {
    Names{Column::objective, "objective", {"objective", "統制目標", "統制目標番号", "目標", "目的", "objectivenumber"}},
    Names{Column::id,
          "id",
          {"id", "番号", "管理策番号", "no.", "no", "項番", "管理策no.", "control", "controlid", "controlnumber"}},
    Names{Column::change, "change_type", {"change_type", "変更区分", "変更", "changetype", "change"}},
    Names{Column::pattern,
          "pattern",
          {"pattern", "fixed_type", "定型管理策種別", "定型管理策", "定型", "種別", "patterns", "controlspattern"}},
    Names{Column::text,
          "text",
          {"text", "guidance", "管理策基準", "管理策", "本文", "管理策本文", "内容", "管理策の内容", "controltext"}},
};

constexpr std::size_t header_rows_looked_at = 30;

std::optional<Column> column_of(const Cell& cell) {
  const std::string name = detail::folded_word(text_of(cell));
  if (name.empty()) return std::nullopt;
  for (const Names& one : columns)
    if (std::ranges::find(one.names, std::string_view{name}) != one.names.end()) return one.column;
  return std::nullopt;
}

struct Header {
  std::size_t table = 0;
  std::size_t row = 0;
  std::array<std::optional<std::size_t>, column_count> at{};
  std::size_t count = 0;

  std::optional<std::size_t> operator[](Column column) const { return at[static_cast<std::size_t>(column)]; }
};

Header header_on(const Table& table, std::size_t row) {
  Header header{.row = row};
  for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
    const std::optional<Column> known = column_of(table.rows[row][column]);
    if (!known || header[*known]) continue;
    header.at[static_cast<std::size_t>(*known)] = column;
    ++header.count;
  }
  return header;
}

std::optional<Header> find_header(const Tables& tables) {
  std::optional<Header> best;
  for (std::size_t table = 0; table < tables.size(); ++table)
    for (std::size_t row = 0; row < std::min(header_rows_looked_at, tables[table].rows.size()); ++row) {
      Header header = header_on(tables[table], row);
      const bool has_number = header[Column::id] || header[Column::objective];
      if (!has_number || (best && header.count <= best->count)) continue;
      header.table = table;
      best = header;
    }
  return best;
}

std::string quoted_field(std::string_view text) {
  std::string field = "\"";
  for (const char c : text) field.append(c == '"' ? "\"\"" : std::string_view{&c, 1});
  return field + "\"";
}

std::string change_word(const std::string& text) {
  const std::string word = detail::folded_word(text);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 9> words = {{{"", ""},
                                                                                   {"changed", "Changed"},
                                                                                   {"変更", "Changed"},
                                                                                   {"addition", "Addition"},
                                                                                   {"added", "Addition"},
                                                                                   {"追加", "Addition"},
                                                                                   {"missing", "Missing"},
                                                                                   {"欠番", "Missing"},
                                                                                   {"削除", "Missing"}}};
  for (const auto& [known, canonical] : words)
    if (known == word) return std::string{canonical};
  return text;
}

/// "定型管理策１" as "1".
std::string pattern_word(const std::string& text) {
  std::string word = detail::folded_word(text);
  constexpr std::string_view name = "定型管理策";
  if (word.starts_with(name)) word.erase(0, name.size());
  return word == "-" || word == "ー" ? std::string{} : word;
}

/// The table in the one form that `import_csv` reads, with the cells behind its fields.
class Canonical {
 public:
  Canonical(const Tables& tables, const Header& header, const std::function<Place(const CellAt&)>& place)
      : tables_(tables),
        table_(tables[header.table]),
        header_(header),
        place_(place),
        base_(header[Column::objective] ? ismap_2025() : ismap_2020()) {
    is_revised_ = &base_ == &ismap_2025();
    start_record(header.row);
    append(is_revised_ ? "objective,id,pattern,guidance" : "id,change_type,pattern,text");
    for (std::size_t row = header.row + 1; row < table_.rows.size() && !faults_.is_full(); ++row)
      if (!std::ranges::all_of(table_.rows[row], is_blank)) add_row(row);
    csv_ += '\n';
    note_unknown();
  }

  const Catalog& base() const noexcept { return base_; }
  const std::string& csv() const noexcept { return csv_; }
  std::vector<TableNote> notes() && { return std::move(notes_); }
  void throw_if_faulty() { faults_.throw_if_any(); }

  /// The place of a fault of the import, as the user sees it.
  void put_place(Place& at, std::string& cell) const {
    const auto after = std::ranges::upper_bound(fields_, at.offset, {}, &FieldAt::offset);
    if (at.offset >= csv_.size() || after == fields_.begin()) {
      at = place_ ? place_({header_.table, table_.rows.size(), 0}) : Place{0, 0, 0};
      return;
    }
    const CellAt& from = std::prev(after)->cell;
    cell = name_of(tables_, from);
    at = place_ ? place_(from) : Place{0, 0, 0};
  }

 private:
  struct FieldAt {
    std::size_t offset;
    CellAt cell;
  };

  void start_record(std::size_t row) {
    if (!csv_.empty()) csv_ += '\n';
    fields_.push_back({csv_.size(), {header_.table, row, 0}});
  }

  void append(std::string_view text) { csv_ += text; }

  CellAt cell_of(Column column, std::size_t row) const {
    return {header_.table, row, header_[column].value_or(header_[Column::id].value_or(0))};
  }

  std::string text_at(Column column, std::size_t row) const {
    return header_[column] ? text_of(table_.at(row, *header_[column])) : std::string{};
  }

  /// A number as the catalogue prints it. What is none, or can be two, is a fault of its own.
  std::string number_at(Column column, std::size_t row) {
    if (!header_[column]) return {};
    const Cell& cell = table_.at(row, *header_[column]);
    if (is_blank(cell)) return {};
    if (detail::error_in(cell)) return {};
    detail::Reading<ControlId> reading = detail::read_control(cell, base_);
    if (auto* misread = std::get_if<detail::Misread>(&reading)) {
      refuse(std::move(*misread), cell_of(column, row));
      return {};
    }
    const auto& understood = std::get<detail::Understood<ControlId>>(reading);
    if (understood.note) note(Text{*understood.note}, cell_of(column, row));
    // A suffix that the table has is the table's word; the import compares it.
    const std::optional<ControlId> written = ControlId::parse(detail::folded_figures(text_of(cell)));
    return written ? written->string() : understood.value.string();
  }

  void refuse(detail::Misread misread, const CellAt& at) {
    faults_.add({.fault = misread.fault,
                 .message = std::move(misread.message),
                 .pointer = {},
                 .place = place_ ? place_(at) : Place{0, 0, 0},
                 .hints = std::move(misread.hints),
                 .cell = name_of(tables_, at)});
  }

  void refuse_errors(std::size_t row) {
    for (const std::optional<std::size_t>& column : header_.at)
      if (column)
        if (std::optional<detail::Misread> error = detail::error_in(table_.at(row, *column)))
          refuse(std::move(*error), {header_.table, row, *column});
  }

  bool is_heading(std::size_t row) const {
    if (is_revised_ || !header_[Column::id]) return false;
    const std::string number = detail::folded_figures(text_at(Column::id, row));
    const bool is_group = std::ranges::any_of(base_.groups(), [&](const Group& group) { return group.id == number; });
    return is_group && !base_.find(ControlId::parse(number).value_or(ControlId{}));
  }

  void add_row(std::size_t row) {
    refuse_errors(row);
    if (is_heading(row)) return note(Text{heading_passed}, cell_of(Column::id, row));
    const bool is_empty_number =
        is_blank(Cell{text_at(Column::id, row)}) && is_blank(Cell{text_at(Column::objective, row)});
    if (is_empty_number && !is_revised_) return note(Text{heading_passed}, cell_of(Column::id, row));
    const std::string above = number_at(Column::objective, row);
    const std::string number = number_at(Column::id, row);
    const std::string pattern = pattern_word(text_at(Column::pattern, row));
    const std::string text = text_at(Column::text, row);
    start_record(row);
    if (is_revised_) {
      put(above, Column::objective, row);
      put(number, Column::id, row);
    } else {
      put(number, Column::id, row);
      put(change_word(text_at(Column::change, row)), Column::change, row);
    }
    put(pattern, Column::pattern, row);
    put(text, Column::text, row);
    csv_.pop_back();  // the last comma
  }

  void put(std::string_view field, Column column, std::size_t row) {
    fields_.push_back({csv_.size(), cell_of(column, row)});
    csv_ += field.empty() ? std::string{} : quoted_field(field);
    csv_ += ',';
  }

  void note(const Text& message, const CellAt& at) {
    const auto same = std::ranges::find_if(notes_, [&](const TableNote& one) { return one.message == message; });
    if (same == notes_.end())
      notes_.push_back({message, {at}});
    else
      same->cells.push_back(at);
  }

  void note_unknown() {
    std::vector<CellAt> cells;
    Text names;
    const std::vector<Cell>& row = table_.rows[header_.row];
    for (std::size_t column = 0; column < row.size(); ++column) {
      if (is_blank(row[column]) || std::ranges::find(header_.at, std::optional{column}) != header_.at.end()) continue;
      cells.push_back({header_.table, header_.row, column});
      ismap::detail::append_name(names, ismap::detail::excerpt(text_of(row[column])));
    }
    if (!cells.empty()) notes_.push_back({fill(names_not_used, {names}), std::move(cells)});
  }

  const Tables& tables_;
  const Table& table_;
  const Header& header_;
  const std::function<Place(const CellAt&)>& place_;
  const Catalog& base_;
  bool is_revised_ = false;
  std::string csv_;
  std::vector<FieldAt> fields_;
  std::vector<TableNote> notes_;
  detail::FaultList faults_;
};

}  // namespace

CatalogRead import_catalog(const Tables& tables, const ImportOptions& options,
                           const std::function<Place(const CellAt&)>& place) {
  const std::optional<Header> header = find_header(tables);
  if (!header) {
    const Place at = place && !tables.empty() ? place({0, 0, 0}) : Place{0, 0, 0};
    throw ParseError(Fault::missing_member, Text{no_header}, {}, at);
  }
  Canonical canonical{tables, *header, place};
  canonical.throw_if_faulty();
  try {
    ImportResult imported = import_csv(canonical.csv(), canonical.base(), options);
    for (ImportWarning& warning : imported.warnings) {
      std::string cell;
      canonical.put_place(warning.place, cell);
    }
    return {std::move(imported), std::move(canonical).notes()};
  } catch (const ParseError& error) {
    std::vector<InputFault> faults = error.faults();
    for (InputFault& fault : faults) canonical.put_place(fault.place, fault.cell);
    throw ParseError(std::move(faults), error.has_more());
  }
}

CatalogRead import_catalog(std::string_view csv, const ImportOptions& options) {
  CsvTable read = read_csv(csv, {.max_bytes = options.max_bytes,
                                 .max_rows = options.max_rows + header_rows_looked_at,
                                 .max_text_bytes = options.max_field_bytes});
  const auto place = [&read](const CellAt& at) { return read.place(at.row, at.column); };
  const Tables tables{std::move(read.table)};
  return import_catalog(tables, options, place);
}

}  // namespace ismap::exchange
