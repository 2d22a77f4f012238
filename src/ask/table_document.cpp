#include <ismap/ask/table_document.hpp>
#include <ismap/exchange/table/csv.hpp>
#include <ismap/exchange/table/tables_json.hpp>

#include "src/ask/answer_marks.hpp"
#include "src/ask/in_tables.hpp"

#include <utility>

namespace ismap::ask {
ParseError in_tables(const ParseError& error, const TableSource& source, const TableOptions& options) {
  std::vector<InputFault> faults = error.faults();
  for (InputFault& fault : faults) {
    const std::optional<exchange::CellAt> at = source.read().cell(fault.pointer);
    fault.place = at && options.place ? options.place(*at) : Place{0, 0, 0};
    if (at) fault.cell = source.name_of(*at);
  }
  return ParseError(std::move(faults), error.has_more());
}

TableSource::TableSource(const exchange::Tables& tables, exchange::FormRead read, bool keeps_tables)
    : read_(std::move(read)) {
  for (const exchange::Table& table : tables) sheets_.push_back(table.name);
  if (keeps_tables) tables_ = tables;
}

std::optional<std::string> TableSource::cell(std::string_view pointer) const {
  const std::optional<exchange::CellAt> at = read_.cell(pointer);
  return at ? std::optional{name_of(*at)} : std::nullopt;
}

std::string TableSource::name_of(const exchange::CellAt& at) const {
  return exchange::cell_name(sheets_.at(at.table), at.row, at.column);
}

CellOf cells_of(std::shared_ptr<const TableSource> source, std::string within) {
  if (!source) return {};
  return [source = std::move(source), within = std::move(within)](std::string_view pointer) {
    return source->cell(within + std::string{pointer});
  };
}

TableDocument load_tables(const exchange::Tables& tables, std::shared_ptr<const Catalog> catalog,
                          const TableOptions& options) {
  if (holds_answer(tables)) return load_tables(without_answer(tables), std::move(catalog), options);
  exchange::FormRead read = exchange::read_form(
      tables,
      {.accepted = options.accepted, .catalog = catalog.get(), .columns = options.columns, .place = options.place});
  const std::string json = std::exchange(read.json, {});
  const std::string_view format = read.form->format;
  auto source = std::make_shared<const TableSource>(tables, std::move(read), options.keeps_tables);
  try {
    Input input = load_input(json, std::span{&format, 1}, std::move(catalog), options.limits);
    if (auto* subject = std::get_if<IndexedSubject>(&input)) subject->absent = source->read().absent;
    return {std::move(input), std::move(source)};
  } catch (const ParseError& error) {
    throw in_tables(error, *source, options);
  }
}

TableText read_table_text(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first != std::string_view::npos && text[first] == '{') return {exchange::read_tables(text)};
  const auto csv = std::make_shared<exchange::CsvTable>(exchange::read_csv(text));
  exchange::Tables tables{std::move(csv->table)};
  return {std::move(tables), [csv](const exchange::CellAt& at) { return csv->place(at.row, at.column); }};
}

}  // namespace ismap::ask
