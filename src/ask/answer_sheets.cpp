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

void append_line(std::string& text, const std::string& line) {
  if (!line.empty()) text.append(text.empty() ? "" : "\n").append(line);
}

/// What stands beside a row.
using RemarksOfRow = std::array<std::string, remark_titles.size()>;

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
      for (std::size_t i = 0; row != *header && i < remarks.size(); ++i) put(table, row, first + i, remarks[i]);
  }
  std::vector<exchange::ColumnLayout> columns = column_widths(table);
  return {.table = std::move(table), .columns = std::move(columns)};
}

/// The user's tables, with what is said of their rows.
std::vector<FormSheet> tables_with_remarks(const std::vector<AnswerDiagnostic>& diagnostics, const TableSource& source,
                                           Language language) {
  std::vector<std::map<std::size_t, RemarksOfRow>> remarks(source.tables().size());
  for (const AnswerDiagnostic& diagnostic : diagnostics) {
    const auto at = diagnostic.pointer ? source.read().cell(diagnostic.pointer->string()) : std::nullopt;
    if (!at) continue;
    RemarksOfRow& row = remarks.at(at->table)[at->row];
    append_line(row[0], verdict_of(diagnostic, language));
    append_line(row[1], exchange::cell_name({}, at->row, at->column) + ": " + diagnostic.message->in(language));
    append_line(row[2], remedy_of(diagnostic, language));
    append_line(row[3], clause_of(diagnostic, language));
  }
  std::vector<FormSheet> sheets;
  for (std::size_t i = 0; i < source.tables().size(); ++i)
    if (!source.tables()[i].rows.empty())
      sheets.push_back(with_remarks(source.tables()[i], header_row(source.read(), i), remarks[i], language));
  return sheets;
}

std::string controls_of(const AnswerDiagnostic& diagnostic) {
  std::string text = diagnostic.control ? diagnostic.control->string() : std::string{};
  for (const ControlId& control : diagnostic.controls) text.append(text.empty() ? "" : ", ").append(control.string());
  return text;
}

/// All that the answer has to say.
FormSheet list_of(const std::vector<AnswerDiagnostic>& diagnostics, Language language) {
  constexpr Label name{"指摘の一覧", "All remarks"};
  constexpr std::array titles{Label{"判定", "Verdict"}, Label{"規則", "Rule"},
                              Label{"根拠", "Clause"},  Label{"管理策", "Control"},
                              Label{"箇所", "Place"},   Label{"期限又は限度の日", "Day that decides"},
                              Label{"指摘", "Remark"},  Label{"是正", "Remedy"}};
  std::vector<Cell> header;
  for (const Label& title : titles) header.emplace_back(std::string{title.in(language)});
  std::vector<std::vector<Cell>> rows;
  for (const AnswerDiagnostic& diagnostic : diagnostics) {
    const std::string pointer = diagnostic.pointer ? diagnostic.pointer->string() : std::string{};
    rows.push_back({verdict_of(diagnostic, language), std::string{diagnostic.rule}, clause_of(diagnostic, language),
                    controls_of(diagnostic), diagnostic.cell.value_or(pointer),
                    diagnostic.limit ? to_string(*diagnostic.limit) : std::string{}, diagnostic.message->in(language),
                    remedy_of(diagnostic, language)});
  }
  return list_sheet(name_of_sheet(name.in(language), language), std::move(header), std::move(rows));
}

}  // namespace

std::vector<FormSheet> answer_sheets(const Answer& answer, Language language, const TableSource* tables) {
  const std::vector<AnswerDiagnostic> diagnostics = diagnostics_of(answer);
  std::vector<FormSheet> sheets;
  if (tables != nullptr && !tables->tables().empty()) sheets = tables_with_remarks(diagnostics, *tables, language);
  if (!diagnostics.empty()) sheets.push_back(list_of(diagnostics, language));
  for (FormSheet& sheet : page_sheets(answer.page(language, Pictures::left_out))) {
    sheet.table.name = name_of_sheet(sheet.table.name, language);
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace ismap::ask
