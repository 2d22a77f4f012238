#include <ismap/exchange/table/csv.hpp>

#include "src/exchange/table/encoding.hpp"
#include "src/exchange/table/fault_list.hpp"
#include "src/exchange/table/formula_mark.hpp"
#include "src/exchange/table/limit_messages.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace ismap::exchange {
namespace {

constexpr Label never_closed{"引用符が閉じられていません。", "The quotation mark is never closed."};
constexpr Label text_behind{"閉じ引用符の後に文字があります。セルの中の引用符は、二つ続けて記載してください。",
                            "Text follows a closing quotation mark. Write a quotation mark inside a cell twice."};

constexpr std::size_t lines_looked_at = 10;
constexpr std::string_view delimiters = ",\t;";

bool is_line_end(char c) noexcept {
  return c == '\n' || c == '\r';
}

/// The sign that parts the fields of the text, by the first lines; the more common one that comes first in the list.
char most_common_delimiter(std::string_view text) {
  std::array<std::size_t, delimiters.size()> counts{};
  std::size_t lines = 0;
  bool is_quoted = false;
  for (const char c : text) {
    if (c == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (c == '\n' && ++lines == lines_looked_at) break;
    if (const std::size_t which = delimiters.find(c); which != std::string_view::npos) ++counts[which];
  }
  return delimiters[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

/// `sep=;` on the first line, which spreadsheets do not show.
std::optional<char> named_delimiter(std::string_view text) {
  constexpr std::string_view start = "sep=";
  if (!text.starts_with(start) || text.size() < start.size() + 2 || !is_line_end(text[start.size() + 1]))
    return std::nullopt;
  return text[start.size()];
}

class Reader {
 public:
  Reader(std::string_view text, char delimiter, std::size_t start, const TableLimits& limits)
      : text_(text), delimiter_(delimiter), at_(start), limits_(limits) {}

  void read(CsvTable& into) {
    while (!at_end()) {
      if (into.table.rows.size() == limits_.max_rows) return stop(detail::too_many_rows, limits_.max_rows, at_);
      if (!read_row(into.table.rows.emplace_back(), into.offsets.emplace_back())) return;
    }
  }

  void throw_if_faulty() { faults_.throw_if_any(); }

 private:
  bool at_end() const noexcept { return at_ == text_.size(); }
  bool at_delimiter() const noexcept { return text_[at_] == delimiter_; }
  bool at_line_end() const noexcept { return is_line_end(text_[at_]); }

  /// False if reading has to stop.
  bool read_row(std::vector<Cell>& cells, std::vector<std::size_t>& offsets) {
    for (;;) {
      const std::size_t start = at_;
      std::string field = !at_end() && text_[at_] == '"' ? quoted() : plain();
      if (field.size() > limits_.max_text_bytes) return stop(detail::too_long, limits_.max_text_bytes, start), false;
      if (++cells_read_ > limits_.max_cells) return stop(detail::too_many_cells, limits_.max_cells, start), false;
      if (cells.size() == limits_.max_columns && !field.empty())
        return stop(detail::too_many_columns, limits_.max_columns, start), false;
      if (cells.size() < limits_.max_columns) {
        Cell& cell = cells.emplace_back();
        if (!field.empty()) cell = detail::unmarked(field);
        offsets.push_back(start);
      }
      if (is_stopped_) return false;
      if (at_end() || at_line_end()) break;
      ++at_;
    }
    skip_line_end();
    drop_blank_end(cells, offsets);
    return true;
  }

  static void drop_blank_end(std::vector<Cell>& cells, std::vector<std::size_t>& offsets) {
    while (!cells.empty() && std::holds_alternative<std::monostate>(cells.back())) cells.pop_back();
    offsets.resize(cells.size());
  }

  void skip_line_end() {
    if (at_end()) return;
    if (text_.substr(at_).starts_with("\r\n")) ++at_;
    ++at_;
  }

  std::string plain() {
    const std::size_t start = at_;
    while (!at_end() && !at_delimiter() && !at_line_end()) ++at_;
    return std::string{text_.substr(start, at_ - start)};
  }

  std::string quoted() {
    const std::size_t start = at_++;
    std::string field;
    for (;;) {
      const std::size_t mark = text_.find('"', at_);
      if (mark == std::string_view::npos) {
        at_ = text_.size();
        is_stopped_ = true;
        fault(Fault::syntax, Text{never_closed}, start);
        return field;
      }
      field += text_.substr(at_, mark - at_);
      at_ = mark + 1;
      if (at_end() || text_[at_] != '"') break;
      field += '"';
      ++at_;
    }
    if (!at_end() && !at_delimiter() && !at_line_end()) {
      fault(Fault::syntax, Text{text_behind}, at_);
      plain();
    }
    return field;
  }

  void stop(const Label& message, std::size_t limit, std::size_t offset) {
    fault(Fault::limit, fill(message, {std::to_string(limit)}), offset);
  }

  void fault(Fault kind, Text message, std::size_t offset) {
    faults_.add({.fault = kind, .message = std::move(message), .pointer = {}, .place = place_of(text_, offset)});
  }

  std::string_view text_;
  char delimiter_;
  std::size_t at_;
  const TableLimits& limits_;
  std::size_t cells_read_ = 0;
  bool is_stopped_ = false;
  detail::FaultList faults_;
};

}  // namespace

Place CsvTable::place(std::size_t row, std::size_t column) const {
  if (row >= offsets.size()) return place_of(text, text.size());
  const std::vector<std::size_t>& starts = offsets[row];
  if (column < starts.size()) return place_of(text, starts[column]);
  return place_of(text, starts.empty() ? text.size() : starts.back());
}

CsvTable read_csv(std::string_view bytes, const TableLimits& limits) {
  if (bytes.size() > limits.max_bytes)
    throw ParseError(Fault::limit, fill(detail::too_large, {std::to_string(limits.max_bytes)}), {}, {});
  CsvTable made{.text = detail::as_utf8(bytes)};
  const std::optional<char> named = named_delimiter(made.text);
  const std::string_view text = made.text;
  std::size_t start = 0;
  if (named) {
    start = text.find_first_of("\r\n");
    start += text.substr(start).starts_with("\r\n") ? 2U : 1U;
  }
  Reader reader{text, named.value_or(most_common_delimiter(text)), start, limits};
  reader.read(made);
  reader.throw_if_faulty();
  return made;
}

}  // namespace ismap::exchange
