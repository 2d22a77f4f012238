#include "src/workbook/sheet_reader.hpp"

#include "src/core/real.hpp"
#include "src/exchange/table/cell_range.hpp"
#include "src/workbook/refusal.hpp"
#include "src/workbook/rich_text.hpp"
#include "src/workbook/xml.hpp"

#include <ismap/core/date.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace ismap::workbook {
namespace {

using exchange::Cell;
using exchange::MergedCells;
using exchange::detail::RowAndColumn;

constexpr Label too_many_rows{"行数が上限（{0}行）を超えています。", "A sheet has more than {0} rows."};
constexpr Label too_many_columns{"列数が上限（{0}列）を超えています。", "A sheet has more than {0} columns."};
constexpr Label too_many_cells{"セルの数が上限（{0}個）を超えています。", "The workbook has more than {0} cells."};
constexpr Label too_long{"セルの長さが上限（{0}バイト）を超えています。", "A cell is longer than {0} bytes."};
constexpr Label too_much_text{"セルの文字列の合計が上限（{0}バイト）を超えています。",
                              "The texts of all cells are longer than {0} bytes."};
constexpr std::size_t most_merged = 100'000;

std::size_t index_in(std::string_view text, std::size_t none) {
  std::size_t index = none;
  std::from_chars(text.data(), text.data() + text.size(), index);
  return index;
}

std::string two_figures(int number) {
  return std::string{number < 10 ? "0" : ""} + std::to_string(number);
}

/// The day that a number is, with the time if it has one. Days before 1900-03-01 are nobody's: spreadsheets do not
/// agree on them.
std::optional<std::string> day_of(double number, bool counts_from_1904) {
  const double whole = std::floor(number);
  if (number < (counts_from_1904 ? 0 : 61) || whole > 2'958'465) return std::nullopt;
  const Date first = counts_from_1904 ? date(1904, 1, 1) : date(1899, 12, 30);
  std::string day = to_string(days_after(first, static_cast<int>(whole)));
  const int seconds = static_cast<int>(std::lround((number - whole) * 86'400));
  if (seconds == 0 || seconds == 86'400) return day;
  return day + "T" + two_figures(seconds / 3'600) + ":" + two_figures(seconds / 60 % 60) + ":" +
         two_figures(seconds % 60);
}

class SheetHandler : public XmlHandler {
 public:
  SheetHandler(const std::string& part, const exchange::TableLimits& limits, Shared& shared, exchange::Table& table)
      : part_(part), limits_(limits), shared_(shared), table_(table) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (in_inline_) inline_.start(name);
    if (name == "row")
      start_row(attributes);
    else if (name == "c")
      start_cell(attributes);
    else if (name == "v")
      in_value_ = true;
    else if (name == "f")
      has_formula_ = true;
    else if (name == "is")
      in_inline_ = true;
    else if (name == "mergeCell")
      merge(attributes["ref"]);
  }

  void end(std::string_view name) override {
    if (name == "is") in_inline_ = false;
    if (in_inline_) inline_.end(name);
    if (name == "v") in_value_ = false;
    if (name == "c") end_cell();
  }

  void text(std::string_view part) override {
    if (in_inline_) inline_.text(part);
    if (in_value_) value_ += part;
    if (value_.size() > limits_.max_text_bytes || inline_.size() > limits_.max_text_bytes)
      refuse_beyond(too_long, limits_.max_text_bytes);
  }

 private:
  void start_row(const Attributes& attributes) {
    const std::size_t number = index_in(attributes["r"], next_row_ + 1);
    at_ = {number == 0 ? next_row_ : number - 1, 0};
    if (at_.row >= limits_.max_rows) refuse_beyond(too_many_rows, limits_.max_rows);
    next_row_ = at_.row + 1;
    const bool is_hidden = attributes["hidden"] == "1" || attributes["hidden"] == "true";
    std::vector<std::size_t>& hidden = table_.hidden_rows;
    if (is_hidden && (hidden.empty() || hidden.back() < at_.row)) hidden.push_back(at_.row);
  }

  void start_cell(const Attributes& attributes) {
    if (const std::optional<RowAndColumn> named = exchange::detail::cell_named(attributes["r"])) at_ = *named;
    if (at_.row >= limits_.max_rows) refuse_beyond(too_many_rows, limits_.max_rows);
    type_ = attributes["t"];
    const std::size_t style = index_in(attributes["s"], 0);
    is_date_ = style < shared_.is_date.size() && shared_.is_date[style];
    has_formula_ = false;
    value_.clear();
    inline_ = {};
  }

  void end_cell() {
    Cell cell = cell_read();
    if (!std::holds_alternative<std::monostate>(cell)) put(std::move(cell));
    ++at_.column;
  }

  Cell cell_read() {
    if (type_ == "inlineStr") return text_cell(inline_.take());
    if (value_.empty()) {
      if (has_formula_ && type_ != "str") return std::string{exchange::not_stored};
      return {};
    }
    if (type_ == "s") {
      const std::size_t index = index_in(value_, shared_.texts.size());
      return index < shared_.texts.size() ? text_cell(shared_.texts[index]) : Cell{};
    }
    if (type_ == "b") return value_ == "1" || value_ == "true";
    if (type_ == "str" || type_ == "e" || type_ == "d") return text_cell(unescaped(value_));
    const std::optional<double> number = detail::real_in(value_);
    if (!number) return text_cell(value_);
    if (is_date_)
      if (std::optional<std::string> day = day_of(*number, shared_.counts_from_1904)) return std::move(*day);
    return *number;
  }

  Cell text_cell(std::string text) {
    if (text.size() > shared_.text_bytes_left) refuse_beyond(too_much_text, limits_.max_bytes);
    shared_.text_bytes_left -= text.size();
    return text.empty() ? Cell{} : Cell{std::move(text)};
  }

  void put(Cell cell) {
    if (at_.column >= limits_.max_columns) refuse_beyond(too_many_columns, limits_.max_columns);
    // A row costs about as much as a cell.
    grow(table_.rows, at_.row + 1);
    std::vector<Cell>& row = table_.rows[at_.row];
    grow(row, at_.column + 1);
    // Of two cells in one place programs show either.
    if (!exchange::is_blank(row[at_.column])) refuse_damaged(part_);
    row[at_.column] = std::move(cell);
  }

  template <class Items>
  void grow(Items& items, std::size_t size) {
    if (items.size() >= size) return;
    if (size - items.size() > shared_.cells_left) refuse_beyond(too_many_cells, limits_.max_cells);
    shared_.cells_left -= size - items.size();
    items.resize(size);
  }

  void merge(std::string_view range) {
    if (table_.merged.size() == most_merged) return;
    std::optional<MergedCells> cells = exchange::detail::range_named(range);
    if (!cells || cells->first_row >= limits_.max_rows || cells->first_column >= limits_.max_columns) return;
    // A whole row or column may be one cell.
    cells->last_row = std::min(cells->last_row, limits_.max_rows - 1);
    cells->last_column = std::min(cells->last_column, limits_.max_columns - 1);
    table_.merged.push_back(*cells);
  }

  const std::string& part_;
  const exchange::TableLimits& limits_;
  Shared& shared_;
  exchange::Table& table_;
  RowAndColumn at_;
  std::size_t next_row_ = 0;
  std::string type_;
  std::string value_;
  RichText inline_;
  bool is_date_ = false;
  bool has_formula_ = false;
  bool in_value_ = false;
  bool in_inline_ = false;
};

}  // namespace

void read_sheet(Archive& archive, const std::string& part, const exchange::TableLimits& limits, Shared& shared,
                exchange::Table& table) {
  SheetHandler handler{part, limits, shared, table};
  archive.walk(part, handler);
  std::erase_if(table.hidden_rows,
                [&](std::size_t row) { return row >= table.rows.size() || table.rows[row].empty(); });
}

}  // namespace ismap::workbook
