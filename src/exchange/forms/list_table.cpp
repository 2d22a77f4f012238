#include <ismap/exchange/forms/list_table.hpp>

#include "src/core/excerpt.hpp"
#include "src/core/name_list.hpp"
#include "src/core/unicode.hpp"
#include "src/exchange/forms/list_columns.hpp"
#include "src/exchange/forms/list_texts.hpp"
#include "src/exchange/forms/list_title.hpp"
#include "src/exchange/forms/list_words.hpp"
#include "src/exchange/forms/registration_words.hpp"
#include "src/exchange/table/cell_error.hpp"
#include "src/exchange/table/fault_list.hpp"
#include "src/exchange/table/folded_word.hpp"
#include "src/exchange/table/merged_values.hpp"
#include "src/exchange/table/read_day.hpp"
#include "src/exchange/table/read_period.hpp"
#include "src/exchange/table/read_word.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace ismap::exchange {
namespace {

using detail::ListColumn;
using detail::ListHeader;
using detail::looks_like_a_number;
using detail::Misread;
using detail::model_words;
using detail::Reading;
using detail::says_no;
using detail::says_nothing;
using detail::Standing;
using detail::state_words;
using detail::Understood;
using detail::WordChoice;
using namespace list_texts;

/// Rows that a title, the name of a sheet or a heading says not to be registered, or not all of them.
struct Section {
  CellAt at{};
  std::string text{};
  bool has_registered = false;
  std::size_t rows = 0;        ///< that are refused for it
  bool has_told_rows = false;  ///< others, that say what they are
};

class ListReader {
 public:
  ListReader(const Tables& tables, const ListOptions& options) : tables_(tables), options_(options), shown_(tables) {}

  ListRead read() {
    std::vector<ListHeader> headers;
    for (std::size_t table = 0; table < tables_.size(); ++table)
      if (auto header = detail::list_header_in(tables_, table, options_.columns)) headers.push_back(*std::move(header));
    if (headers.empty()) throw_no_list();
    for (const ListHeader& header : headers) read_table(header);
    faults_.throw_if_any();
    note_what_is_left(headers);
    if (!read_.numbers.empty()) read_.notes.push_back({Text{not_printed}, {read_.numbers.front()}});
    return std::move(read_);
  }

 private:
  [[noreturn]] void throw_no_list() {
    fault(Fault::wrong_document, Text{no_list}, {0, 0, 0});
    faults_.throw_if_any();
    throw std::logic_error("no fault");
  }

  void read_table(const ListHeader& header) {
    header_ = &header;
    for (std::size_t i = 0; i < detail::list_columns; ++i)
      if (header.at[i])
        read_.recognised.push_back({{header.table, header.row, *header.at[i]}, Text{detail::title_of(ListColumn(i))}});
    if (!header[ListColumn::provider])
      fault(Fault::missing_member, fill(no_list_column, {detail::title_of(ListColumn::provider)}), header_cell());
    read_what_columns_say();
    section_of_table_ = section_of_table();
    section_.reset();
    entries_ = 0;
    const std::vector<std::vector<Cell>>& rows = tables_[header.table].rows;
    if (section_of_table_ && !can_tell_of_rows(*section_of_table_)) {
      for (row_ = header.row + 1; row_ < rows.size(); ++row_)
        if (!std::ranges::all_of(rows[row_], is_blank) && !is_no_entry()) ++entries_;
      section_of_table_->rows = entries_;
    } else {
      scheme_of_table_ = scheme_of_table();
      const std::optional<Date> day = day_of_list();
      for (std::size_t row = header.row + 1; row < rows.size() && !faults_.is_full(); ++row)
        if (!std::ranges::all_of(rows[row], is_blank)) read_row(row, day);
    }
    close_section();
    if (section_of_table_ && section_of_table_->rows > 0) refuse(*section_of_table_);
    if (entries_ == 0) fault(Fault::missing_member, Text{no_rows}, header_cell());
  }

  CellAt header_cell() const { return {header_->table, header_->row, *(*header_)[ListColumn::number]}; }

  /// By the title, the name of the sheet, or the user. Nothing: a column has to tell.
  std::optional<Scheme> scheme_of_table() {
    const Table& table = tables_[header_->table];
    std::optional<Scheme> named = detail::scheme_named(table.name);
    CellAt at = header_cell();
    for (std::size_t row = 0; row < header_->first_row && !named; ++row)
      for (std::size_t column = 0; column < table.rows[row].size() && !named; ++column) {
        named = detail::scheme_named(text_of(table.rows[row][column]));
        at = {header_->table, row, column};
      }
    if (named && options_.scheme && *named != *options_.scheme)
      fault(Fault::bad_value, fill(other_scheme, {name_of_scheme(*named)}), at);
    if (!named) named = options_.scheme;
    if (!named && !(*header_)[ListColumn::scheme]) fault(Fault::missing_member, Text{no_scheme}, header_cell());
    return named;
  }

  static std::string_view name_of_scheme(Scheme scheme) { return scheme == Scheme::ismap ? "ISMAP" : "ISMAP-LIU"; }

  std::optional<Date> day_of_list() {
    const std::vector<detail::DayOfList> days = detail::days_above(tables_, header_->table, header_->first_row);
    for (const detail::DayOfList& one : days) {
      if (one.day != days.front().day)
        fault(Fault::bad_value, fill(several_days, {to_string(days.front().day), to_string(one.day)}), one.at);
      else if (options_.as_of && *options_.as_of != one.day)
        fault(Fault::bad_value, fill(other_day, {to_string(*options_.as_of), to_string(one.day)}), one.at);
    }
    if (options_.as_of) return options_.as_of;
    if (!days.empty()) return days.front().day;
    fault(Fault::missing_member, Text{no_day_of_list}, header_cell());
    return std::nullopt;
  }

  void read_row(std::size_t row, std::optional<Date> day) {
    row_ = row;
    if (is_no_entry()) {
      if (!section_of_table_) enter_section();
      return;
    }
    ++entries_;
    if (is_denied_by_section()) return;
    refuse_errors();
    if (!is_denied_by_its_state()) look_at_remarks();
    RegisteredService service;
    service.number = number();
    service.name = required_text(ListColumn::name);
    service.provider = (*header_)[ListColumn::provider] ? required_text(ListColumn::provider) : std::string{};
    service.service_model = service_model();
    const std::optional<Scheme> scheme = scheme_of_row();
    if (scheme) service.scheme = *scheme;
    service.printed = printed_entry(day, scheme);
    read_.numbers.push_back(at(ListColumn::number));
    read_.registrations.services.push_back(std::move(service));
  }

  void refuse_errors() {
    std::vector<CellAt> cells;
    for (const std::optional<std::size_t>& column : header_->at) {
      if (!column) continue;
      const CellAt at{header_->table, row_, *column};
      std::optional<Misread> error = detail::no_text_in(shown_.at(at));
      if (!error) continue;
      fault(error->fault, std::move(error->message), at);
      cells.push_back(at);
    }
    error_cells_ = std::move(cells);
  }

  /// Of each column that is not read, by its header.
  void read_what_columns_say() {
    const Table& table = tables_[header_->table];
    const std::size_t width = std::max(table.rows[header_->first_row].size(), table.rows[header_->row].size());
    column_says_.assign(width, Standing::usual);
    std::string group;
    for (std::size_t column = 0; column < width; ++column) {
      const std::string upper = text_of(table.at(header_->first_row, column));
      const std::string lower = text_of(table.at(header_->row, column));
      if (!is_blank(Cell{upper})) group = upper;
      if (is_read(column)) continue;
      const bool has_two_rows = header_->first_row != header_->row && !is_blank(Cell{lower});
      column_says_[column] = detail::standing_in_remark(has_two_rows ? group + "(" + lower + ")" : upper);
    }
  }

  bool is_read(std::size_t column) const {
    return std::ranges::find(header_->at, std::optional{column}) != header_->at.end();
  }

  /// The first text that says so: the name of the sheet, a title, or the header of the numbers or the names.
  std::optional<Section> section_of_table() {
    const Table& table = tables_[header_->table];
    if (const auto named = section_named(table.name, {header_->table, 0, 0})) return named;
    for (std::size_t row = 0; row <= header_->row; ++row)
      for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
        const bool is_title = row < header_->first_row || column == (*header_)[ListColumn::number] ||
                              column == (*header_)[ListColumn::name];
        if (!is_title) continue;
        if (auto named = section_named(text_of(table.rows[row][column]), {header_->table, row, column})) return named;
      }
    return std::nullopt;
  }

  std::optional<Section> section_named(const std::string& text, const CellAt& at) {
    const detail::HeadingWords words = detail::words_of_heading(text);
    if (words.standing == Standing::open) note_remark(text, at);
    if (!detail::is_denied(words.standing)) return std::nullopt;
    return Section{.at = at, .text = text, .has_registered = words.has_registered};
  }

  /// At a row of one text. One that says nothing of registrations, the name of a provider say, ends no section.
  void enter_section() {
    const std::vector<Cell>& cells = tables_[header_->table].rows[row_];
    const auto has_text = [](const Cell& one) { return !is_blank(one); };
    if (std::ranges::count_if(cells, has_text) != 1) return;  // the header once more
    const auto column = static_cast<std::size_t>(std::ranges::find_if(cells, has_text) - cells.begin());
    const std::string text = text_of(cells[column]);
    std::optional<Section> named = section_named(text, {header_->table, row_, column});
    if (!named && !detail::words_of_heading(text).has_registered) return;
    close_section();
    section_ = std::move(named);
  }

  /// One without rows speaks of others, or of none.
  void close_section() {
    if (!section_) return;
    if (section_->rows > 0)
      refuse(*section_);
    else if (!section_->has_told_rows && detail::is_footnote(section_->text))
      fault(Fault::bad_value, fill(denied_by_footnote, {ismap::detail::excerpt(section_->text)}), section_->at);
    else if (!section_->has_told_rows)
      note_remark(section_->text, section_->at);
    section_.reset();
  }

  void refuse(const Section& section) {
    fault(Fault::bad_value,
          fill(section.has_registered ? mixed_section : denied_section,
               {ismap::detail::excerpt(section.text), std::to_string(section.rows)}),
          section.at);
  }

  /// A column says of each row what it is.
  bool can_tell_of_rows(const Section& section) const {
    return (*header_)[ListColumn::state] ||
           (section.has_registered && std::ranges::any_of(column_says_, detail::is_denied));
  }

  bool is_denied_by_section() {
    Section* section = section_of_table_ ? &*section_of_table_ : section_ ? &*section_ : nullptr;
    if (section == nullptr) return false;
    const bool is_told = section->has_registered && can_tell_of_rows(*section) &&
                         (!(*header_)[ListColumn::state] || !says_nothing(cell(ListColumn::state)));
    if (is_told || is_denied_by_its_state()) {
      section->has_told_rows = true;
      return false;
    }
    ++section->rows;
    return true;
  }

  /// The row itself says that it is not registered, which the register then tells.
  bool is_denied_by_its_state() const {
    const Reading<std::size_t> state = detail::read_choice(cell(ListColumn::state), state_words());
    const auto* understood = std::get_if<Understood<std::size_t>>(&state);
    return understood != nullptr &&
           detail::enumerator_at<RegistrationState>(understood->value) != RegistrationState::registered;
  }

  void look_at_remarks() {
    const std::size_t width = std::max(tables_[header_->table].rows[row_].size(), column_says_.size());
    for (std::size_t column = 0; column < width; ++column) {
      const CellAt at{header_->table, row_, column};
      const Cell& written = shown_.at(at);
      std::string text = text_of(written);
      Standing said = standing_in(column, text);
      const Standing by_header = column < column_says_.size() ? column_says_[column] : Standing::usual;
      if (by_header > said && !says_no(written)) {
        said = by_header;
        text = header_text(column) + "：" + text;
      }
      if (detail::is_denied(said))
        fault(Fault::bad_value, fill(denied_row, {ismap::detail::excerpt(text)}), at);
      else if (said == Standing::open)
        note_remark(text, at);
    }
  }

  /// Days, periods and states are read as such.
  Standing standing_in(std::size_t column, const std::string& text) const {
    const auto is = [&](ListColumn known) { return column == (*header_)[known]; };
    if (is(ListColumn::name) || is(ListColumn::provider)) return detail::standing_in_name(text);
    if (is(ListColumn::number) || is(ListColumn::scheme) || !is_read(column)) return detail::standing_in_remark(text);
    return Standing::usual;
  }

  std::string header_text(std::size_t column) const {
    const Table& table = tables_[header_->table];
    const Cell& lower = table.at(header_->row, column);
    return text_of(is_blank(lower) ? table.at(header_->first_row, column) : lower);
  }

  void note_remark(const std::string& text, const CellAt& at) {
    note(fill(remark_left, {ismap::detail::excerpt(text)}), at);
  }

  CellAt at(ListColumn column) const {
    return {header_->table, row_, (*header_)[column].value_or(*(*header_)[ListColumn::number])};
  }

  const Cell& cell(ListColumn column) const {
    static const Cell blank{};
    return (*header_)[column] ? shown_.at(at(column)) : blank;
  }

  std::string text(ListColumn column) const {
    return std::string{ismap::detail::without_unseen_around(text_of(cell(column)))};
  }

  /// A heading, a remark, or the header once more: a row with one text that is no number.
  bool is_no_entry() {
    const std::vector<Cell>& cells = tables_[header_->table].rows[row_];
    const auto filled = std::ranges::count_if(cells, [](const Cell& one) { return !is_blank(one); });
    const std::string number = folded_number(text(ListColumn::number));
    const bool is_header =
        !number.empty() &&
        detail::folded_word(number) ==
            detail::folded_word(text_of(tables_[header_->table].at(header_->row, *(*header_)[ListColumn::number])));
    if (!is_header && (filled > 1 || looks_like_a_number(number))) return false;
    note(Text{is_header ? header_passed : row_passed}, {header_->table, row_, 0});
    return true;
  }

  std::string number() {
    const std::string written = text(ListColumn::number);
    if (written.empty()) {
      fault(Fault::missing_member, fill(nothing_in_cell, {detail::title_of(ListColumn::number)}),
            at(ListColumn::number));
      return {};
    }
    std::string folded = folded_number(written);
    if (!looks_like_a_number(folded))
      note(Text{number_of_no_form}, at(ListColumn::number));
    else if (folded != written)
      note(Text{number_folded}, at(ListColumn::number));
    const auto [known, is_new] = cell_of_number_.try_emplace(folded, at(ListColumn::number));
    if (!is_new)
      fault(Fault::duplicate_member,
            fill(number_twice, {ismap::detail::excerpt(folded), name_of(tables_, known->second)}),
            at(ListColumn::number));
    return folded;
  }

  std::string required_text(ListColumn column) {
    std::string written = text(column);
    if (written.empty()) fault(Fault::missing_member, fill(nothing_in_cell, {detail::title_of(column)}), at(column));
    return written;
  }

  std::optional<Scheme> scheme_of_row() {
    const Cell& written = cell(ListColumn::scheme);
    if (is_blank(written)) {
      if ((*header_)[ListColumn::scheme] && !scheme_of_table_)
        fault(Fault::missing_member, Text{no_scheme}, at(ListColumn::scheme));
      return scheme_of_table_;
    }
    const std::optional<Scheme> named = detail::scheme_named(text_of(written));
    const std::string shown = ismap::detail::excerpt(text_of(written));
    if (!named)
      fault(Fault::bad_enumerator, fill(no_such_scheme, {shown}), at(ListColumn::scheme), {"ISMAP", "ISMAP-LIU"});
    else if (scheme_of_table_ && *scheme_of_table_ != *named)
      fault(Fault::bad_value, fill(other_scheme, {shown}), at(ListColumn::scheme));
    return named;
  }

  std::optional<ServiceModel> service_model() {
    const Cell& written = cell(ListColumn::service_model);
    if (says_nothing(written)) return std::nullopt;
    std::size_t parts = 0;
    for (const WordChoice& choice : model_words())
      parts +=
          detail::folded_word(text_of(written)).find(detail::folded_word(choice.words.front())) != std::string::npos
              ? 1U
              : 0U;
    if (parts > 1) {
      note(Text{several_models}, at(ListColumn::service_model));
      return std::nullopt;
    }
    const std::optional<std::size_t> found =
        value_of(detail::read_choice(written, model_words()), ListColumn::service_model);
    return found ? std::optional{detail::enumerator_at<ServiceModel>(*found)} : std::nullopt;
  }

  std::optional<PrintedEntry> printed_entry(std::optional<Date> day, std::optional<Scheme> scheme) {
    PrintedEntry printed;
    printed.registered_on = day_in(ListColumn::registered_on);
    printed.valid_until = valid_until();
    printed.period = period();
    if (const Cell& written = cell(ListColumn::state); !says_nothing(written))
      if (const auto found = value_of(detail::read_choice(written, state_words()), ListColumn::state))
        printed.state = detail::enumerator_at<RegistrationState>(*found);
    if (!day) return std::nullopt;
    printed.as_of = *day;
    static const Policy policy{};
    refuse_days(printed, scheme ? validity_of(*scheme, policy) : ValidityRule{});
    return printed;
  }

  void refuse_days(const PrintedEntry& printed, const ValidityRule& validity) {
    const bool has_ended_period = !printed.period || printed.period->last <= printed.as_of;
    if (has_ended_period && outlasts_validity(printed, validity))
      return fault(Fault::bad_value,
                   fill(last_day_too_late, {to_string(*printed.valid_until), to_string(printed.as_of),
                                            to_string(validity.end_after(printed.as_of))}),
                   cell_of_days(printed));
    if (!contradicts_itself(printed, validity)) return;
    const auto shown = [](const std::optional<Date>& day) { return day ? to_string(*day) : std::string{"-"}; };
    const std::string period =
        printed.period ? to_string(printed.period->first) + "～" + to_string(printed.period->last) : std::string{"-"};
    fault(Fault::bad_value,
          fill(days_contradict,
               {to_string(printed.as_of), shown(printed.registered_on), shown(printed.valid_until), period}),
          cell_of_days(printed));
  }

  /// The cell of one of the days that contradict each other.
  CellAt cell_of_days(const PrintedEntry& printed) const {
    const auto first_of = [&](ListColumn one, ListColumn other) { return at((*header_)[one] ? one : other); };
    if (printed.period && printed.period->last > printed.as_of)
      return first_of(ListColumn::period, ListColumn::period_last);
    if (printed.valid_until) return first_of(ListColumn::valid_until, ListColumn::validity);
    return at(ListColumn::registered_on);
  }

  std::optional<Date> day_in(ListColumn column) {
    if (says_nothing(cell(column))) return std::nullopt;
    return value_of(detail::read_day(cell(column), tables_[header_->table].counts_from_1904), column);
  }

  std::optional<Date> valid_until() {
    if (!says_nothing(cell(ListColumn::valid_until))) return day_in(ListColumn::valid_until);
    const Cell& both = cell(ListColumn::validity);
    if (says_nothing(both)) return std::nullopt;
    const Reading<Date> single = detail::read_day(both, tables_[header_->table].counts_from_1904);
    if (std::holds_alternative<Understood<Date>>(single)) {
      fault(Fault::bad_date, Text{one_end}, at(ListColumn::validity));
      return std::nullopt;
    }
    const std::optional<Period> validity = value_of(detail::read_period(both), ListColumn::validity);
    if (!validity) return std::nullopt;
    note(Text{end_of_validity}, at(ListColumn::validity));
    return validity->last;
  }

  std::optional<Period> period() {
    if (!says_nothing(cell(ListColumn::period)))
      return value_of(detail::read_period(cell(ListColumn::period)), ListColumn::period);
    const bool has_first = !says_nothing(cell(ListColumn::period_first));
    const bool has_last = !says_nothing(cell(ListColumn::period_last));
    if (has_first != has_last)
      fault(Fault::missing_member, Text{half_period},
            at(has_first ? ListColumn::period_first : ListColumn::period_last));
    const std::optional<Date> first = day_in(ListColumn::period_first);
    const std::optional<Date> last = day_in(ListColumn::period_last);
    return first && last ? std::optional{Period{*first, *last}} : std::nullopt;
  }

  /// What was read; otherwise its fault is noted.
  template <class T>
  std::optional<T> value_of(Reading<T> reading, ListColumn column) {
    if (auto* misread = std::get_if<Misread>(&reading)) {
      fault(misread->fault, std::move(misread->message), at(column), std::move(misread->hints));
      return std::nullopt;
    }
    const auto& understood = std::get<Understood<T>>(reading);
    if (understood.note) note(Text{*understood.note}, at(column));
    return understood.value;
  }

  void note_what_is_left(const std::vector<ListHeader>& headers) {
    TableNote skipped{.message = Text{sheet_left}, .cells = {}};
    for (std::size_t table = 0; table < tables_.size(); ++table) {
      const bool is_read = std::ranges::find(headers, table, &ListHeader::table) != headers.end();
      const bool has_cells = std::ranges::any_of(
          tables_[table].rows, [](const std::vector<Cell>& row) { return !std::ranges::all_of(row, is_blank); });
      if (!is_read && has_cells) skipped.cells.push_back({table, 0, 0});
      if (is_read && tables_[table].is_hidden) note(Text{hidden_sheet_read}, {table, 0, 0});
      if (is_read)
        for (const std::size_t row : tables_[table].hidden_rows) note(Text{hidden_row_read}, {table, row, 0});
    }
    if (!skipped.cells.empty()) read_.notes.push_back(std::move(skipped));
    for (const ListHeader& header : headers) {
      if (header.unknown.empty()) continue;
      Text names;
      for (const CellAt& unknown : header.unknown) {
        const std::string name =
            ismap::detail::excerpt(text_of(tables_[unknown.table].at(unknown.row, unknown.column)));
        ismap::detail::append_name(names, name);
      }
      read_.notes.push_back({fill(names_left, {names}), header.unknown});
    }
  }

  void note(const Text& message, const CellAt& at) {
    const auto [found, is_new] = note_of_.try_emplace(message.en, read_.notes.size());
    if (is_new) read_.notes.push_back({message, {}});
    read_.notes[found->second].cells.push_back(at);
  }

  void fault(Fault kind, Text message, const CellAt& at, std::vector<std::string> hints = {}) {
    if (std::ranges::find(error_cells_, at) != error_cells_.end()) return;
    faults_.add({.fault = kind,
                 .message = std::move(message),
                 .pointer = {},
                 .place = options_.place ? options_.place(at) : Place{0, 0, 0},
                 .hints = std::move(hints),
                 .cell = at.table < tables_.size() ? name_of(tables_, at) : std::string{}});
  }

  const Tables& tables_;
  const ListOptions& options_;
  detail::MergedValues shown_;
  detail::FaultList faults_;
  ListRead read_;
  std::unordered_map<std::string, std::size_t> note_of_;
  std::unordered_map<std::string, CellAt> cell_of_number_;
  const ListHeader* header_ = nullptr;
  std::optional<Scheme> scheme_of_table_;
  std::vector<Standing> column_says_;
  std::optional<Section> section_of_table_;
  std::optional<Section> section_;
  std::size_t entries_ = 0;  ///< rows of the table that are neither headings nor remarks
  std::size_t row_ = 0;
  std::vector<CellAt> error_cells_;  // of the row: nothing else is said of them
};

}  // namespace

ListRead import_list(const Tables& tables, const ListOptions& options) {
  return ListReader{tables, options}.read();
}

}  // namespace ismap::exchange
