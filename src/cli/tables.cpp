#include "tables.hpp"

#include "file_path.hpp"
#include "src/core/name_list.hpp"
#include "src/io/other_format.hpp"
#include "workbooks.hpp"

#include <algorithm>

namespace ismap::cli {
namespace {

constexpr std::size_t cells_named = 5;

/// "A6、A10、A12ほか27件".
Text cells_in(const exchange::TableNote& note, const std::function<std::string(const exchange::CellAt&)>& name_of) {
  Text some;
  for (std::size_t i = 0; i < std::min(cells_named, note.cells.size()); ++i)
    detail::append_name(some, name_of(note.cells[i]));
  if (note.cells.size() <= cells_named) return some;
  constexpr Label and_more{"{0}ほか{1}件", "{0} and {1} more"};
  return fill(and_more, {some, std::to_string(note.cells.size() - cells_named)});
}

constexpr Label no_table{"表として読み込めません：{0}", "This is no table: {0}."};

bool is_named_as_table(const std::string& path) {
  const std::string ending = ending_of(path);
  return ending == ".csv" || ending == ".tsv";
}

}  // namespace

std::shared_ptr<const Catalog> borrowed(const Catalog& catalog) {
  return {std::shared_ptr<void>{}, &catalog};
}

void tell(std::span<const exchange::TableNote> notes,
          const std::function<std::string(const exchange::CellAt&)>& name_of, const std::string& file,
          const Output& output) {
  constexpr Label with_cells{"{0}（{1}）", "{0} ({1})"};
  for (const exchange::TableNote& note : notes)
    warn(Caution{"table", fill(with_cells, {note.message, cells_in(note, name_of)}), file}, output);
}

void tell(const ask::TableSource& source, const std::string& file, const Output& output) {
  tell(
      source.read().notes, [&source](const exchange::CellAt& at) { return source.name_of(at); }, file, output);
}

bool holds_tables(const Input& input) {
  if (is_workbook_file(input.text) || is_table_text(input.text)) return true;
  return is_named_as_table(input.name) && !no_table_format(input.text);
}

ask::TableText tables_in(const Input& input) {
  try {
    if (is_workbook_file(input.text)) return {tables_of_workbook(input.text)};
    if (const auto other = no_table_format(input.text))
      throw ParseError(Fault::wrong_document, fill(no_table, {*other}), {}, {});
    return ask::read_table_text(input.text);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

std::optional<ask::TableDocument> document_in_tables(const Input& input, std::span<const std::string_view> accepted,
                                                     const TableReading& reading) {
  if (!holds_tables(input)) {
    constexpr Label no_table{"--columnsは、ブック又はCSVに限り指定できます。",
                             "--columns can only be given for a workbook or a CSV."};
    if (!reading.columns.empty()) throw failure("call", Text{no_table}, input.name);
    return std::nullopt;
  }
  const ask::TableText held = tables_in(input);
  try {
    ask::TableDocument document = ask::load_tables(held.tables, borrowed(reading.catalog),
                                                   {.accepted = accepted,
                                                    .columns = {reading.columns.begin(), reading.columns.end()},
                                                    .place = held.place,
                                                    .limits = input.limits,
                                                    .keeps_tables = writes_rows(reading.output)});
    tell(*document.source, input.name, reading.output);
    return document;
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

ask::AskedDocument asked_document(const Input& input, const std::shared_ptr<const ask::TableSource>& source) {
  return {
      .name = input.name, .text = source ? std::string_view{} : std::string_view{input.text}, .tables = source.get()};
}

}  // namespace ismap::cli
