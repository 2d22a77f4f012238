#include <ismap/ask/answer_sheets.hpp>
#include <ismap/ask/diagnostics.hpp>
#include <ismap/core/date.hpp>
#include <ismap/report/page_sheets.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>

#include "answer_marks.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <utility>

namespace ismap::ask {
namespace {

using exchange::Cell;
using exchange::FormSheet;
using exchange::Table;

/// The verdict of the rule where the diagnostic is a reason for it; else what it is: a warning or advice. Beside a
/// breach a rule may have something to weigh, which breaks nothing.
std::string verdict_of(const AnswerDiagnostic& diagnostic, Language language) {
  const Verdict verdict = diagnostic.verdict.value_or(Verdict::not_applicable);
  const bool is_breach = verdict == Verdict::not_met && diagnostic.severity == Severity::error;
  const bool is_open = verdict == Verdict::needs_judgement || verdict == Verdict::unknown;
  const bool is_reason = is_breach || (is_open && diagnostic.severity != Severity::advice);
  return std::string{is_reason ? label_of(verdict).in(language) : label_of(diagnostic.severity).in(language)};
}

std::string clause_of(const AnswerDiagnostic& diagnostic, Language language) {
  if (diagnostic.result != nullptr && !diagnostic.result->citations.empty())
    return clause_text(diagnostic.result->citations.front(), language);
  const std::vector<const RuleRow*> rows = find_rules(diagnostic.rule);
  return rows.empty() ? std::string{} : clause_text(rows.back()->clause, language);
}

std::string remedy_of(const AnswerDiagnostic& diagnostic, Language language) {
  return diagnostic.remedy == nullptr ? std::string{} : diagnostic.remedy->in(language);
}

/// What stands beside a row: lines of each column.
class RemarksOfRow {
 public:
  /// A remark that is there already is not said again with the same verdict, nor is a remedy or a clause.
  void add(std::string verdict, std::string remark, std::string remedy, std::string clause) {
    std::vector<std::string>& verdicts = lines_[0];
    std::vector<std::string>& remarks = lines_[1];
    for (std::size_t i = 0; i < remarks.size(); ++i)
      if (verdicts[i] == verdict && remarks[i] == remark) return add_once(std::move(remedy), std::move(clause));
    verdicts.push_back(std::move(verdict));
    remarks.push_back(std::move(remark));
    add_once(std::move(remedy), std::move(clause));
  }

  std::string column(std::size_t number) const {
    std::string text;
    for (const std::string& line : lines_[number]) text.append(text.empty() ? "" : "\n").append(line);
    return text;
  }

 private:
  void add_once(std::string remedy, std::string clause) {
    add_to(lines_[2], std::move(remedy));
    add_to(lines_[3], std::move(clause));
  }
  static void add_to(std::vector<std::string>& lines, std::string line) {
    if (!line.empty() && std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
  }

  std::array<std::vector<std::string>, remark_titles.size()> lines_;
};

/// The row above what is said of a sheet: the one with the names of its columns, or the one above the names of its
/// values; nothing if there is no such row.
std::optional<std::size_t> header_row(const exchange::FormRead& read, std::size_t table) {
  std::vector<std::size_t> rows;
  for (const exchange::RecognisedName& name : read.recognised)
    if (name.at.table == table) rows.push_back(name.at.row);
  if (rows.empty()) return std::nullopt;
  std::ranges::sort(rows);
  const bool are_side_by_side = std::ranges::adjacent_find(rows) != rows.end();
  if (are_side_by_side) return rows.back();
  return rows.front() == 0 ? std::nullopt : std::optional{rows.front() - 1};
}

/// The columns that hold something.
std::size_t used_columns(const Table& table) {
  std::size_t columns = 0;
  for (const std::vector<Cell>& row : table.rows)
    for (std::size_t column = row.size(); column > columns; --column)
      if (!exchange::is_blank(row[column - 1])) columns = column;
  return columns;
}

void put(Table& table, std::size_t row, std::size_t column, std::string text) {
  if (table.rows.size() <= row) table.rows.resize(row + 1);
  std::vector<Cell>& cells = table.rows[row];
  if (cells.size() <= column) cells.resize(column + 1);
  cells[column] = text.empty() ? Cell{} : Cell{std::move(text)};
}

FormSheet with_remarks(Table table, std::optional<std::size_t> header, const std::map<std::size_t, RemarksOfRow>& rows,
                       Language language) {
  if (header && !rows.empty()) {
    const std::size_t first = used_columns(table);
    for (std::size_t i = 0; i < remark_titles.size(); ++i)
      put(table, *header, first + i, title_of_column(remark_titles[i], language));
    for (const auto& [row, remarks] : rows)
      for (std::size_t i = 0; row != *header && i < remark_titles.size(); ++i)
        put(table, row, first + i, remarks.column(i));
  }
  std::vector<exchange::ColumnLayout> columns = column_widths(table, header.value_or(0));
  return {.table = std::move(table), .header_row = header.value_or(0), .columns = std::move(columns)};
}

/// The user's tables, with what is said of their rows.
std::vector<FormSheet> tables_with_remarks(const std::vector<AnswerDiagnostic>& diagnostics, const TableSource& source,
                                           Language language) {
  std::vector<std::map<std::size_t, RemarksOfRow>> remarks(source.tables().size());
  for (const AnswerDiagnostic& diagnostic : diagnostics) {
    const auto at = diagnostic.pointer ? source.read().cell(diagnostic.pointer->string()) : std::nullopt;
    if (!at) continue;
    remarks.at(at->table)[at->row].add(
        verdict_of(diagnostic, language),
        exchange::cell_name({}, at->row, at->column) + ": " + diagnostic.message->in(language),
        remedy_of(diagnostic, language), clause_of(diagnostic, language));
  }
  std::vector<FormSheet> sheets;
  for (std::size_t i = 0; i < source.tables().size(); ++i)
    if (!source.tables()[i].rows.empty())
      sheets.push_back(with_remarks(source.tables()[i], header_row(source.read(), i), remarks[i], language));
  return sheets;
}

std::string controls_of(const AnswerDiagnostic& diagnostic, Language language) {
  constexpr Label between{"、", ", "};
  std::string text = diagnostic.control ? diagnostic.control->string() : std::string{};
  for (const ControlId& control : diagnostic.controls)
    text.append(text.empty() ? "" : between.in(language)).append(control.string());
  return text;
}

FormSheet sheet_of_list(const Label& name, std::span<const Label> titles, std::vector<std::vector<Cell>> rows,
                        Language language) {
  std::vector<Cell> header;
  for (const Label& title : titles) header.emplace_back(std::string{title.in(language)});
  return list_sheet(name_of_sheet(name.in(language), language), std::move(header), std::move(rows));
}

/// All that the answer has to say.
FormSheet list_of(const std::vector<AnswerDiagnostic>& diagnostics, Language language) {
  constexpr Label name{"指摘の一覧", "All remarks"};
  constexpr std::array titles{Label{"判定", "Verdict"}, Label{"規則", "Rule"},
                              Label{"根拠", "Clause"},  Label{"管理策", "Control"},
                              Label{"箇所", "Place"},   Label{"期限又は限度の日", "Day that decides"},
                              Label{"指摘", "Remark"},  Label{"是正", "Remedy"}};
  std::vector<std::vector<Cell>> rows;
  for (const AnswerDiagnostic& diagnostic : diagnostics) {
    const std::string pointer = diagnostic.pointer ? diagnostic.pointer->string() : std::string{};
    rows.push_back({verdict_of(diagnostic, language), std::string{diagnostic.rule}, clause_of(diagnostic, language),
                    controls_of(diagnostic, language), diagnostic.cell.value_or(pointer),
                    diagnostic.limit ? to_string(*diagnostic.limit) : std::string{}, diagnostic.message->in(language),
                    remedy_of(diagnostic, language)});
  }
  return sheet_of_list(name, titles, std::move(rows), language);
}

/// What was read otherwise than it was written, or not at all, with each of its cells.
FormSheet list_of_notes(const TableSource& source, Language language) {
  constexpr Label name{"読取りの注記", "Reading notes"};
  constexpr std::array titles{Label{"注記", "Note"}, Label{"セル", "Cell"}};
  std::vector<std::vector<Cell>> rows;
  for (const exchange::TableNote& note : source.read().notes)
    for (const exchange::CellAt& at : note.cells) rows.push_back({note.message.in(language), source.name_of(at)});
  return sheet_of_list(name, titles, std::move(rows), language);
}

}  // namespace

std::vector<FormSheet> answer_sheets(const Answer& answer, Language language, const TableSource* tables) {
  const std::vector<AnswerDiagnostic> diagnostics = diagnostics_of(answer);
  std::vector<FormSheet> sheets;
  if (tables != nullptr && !tables->tables().empty()) sheets = tables_with_remarks(diagnostics, *tables, language);
  if (!diagnostics.empty()) sheets.push_back(list_of(diagnostics, language));
  if (tables != nullptr && !tables->read().notes.empty()) sheets.push_back(list_of_notes(*tables, language));
  for (FormSheet& sheet : page_sheets(answer.page(language, Pictures::left_out))) {
    sheet.table.name = name_of_sheet(sheet.table.name, language);
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace ismap::ask
