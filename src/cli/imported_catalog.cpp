#include "imported_catalog.hpp"

#include <ismap/exchange/forms/catalog_table.hpp>

#include "files.hpp"
#include "tables.hpp"
#include "workbooks.hpp"

#include <utility>

namespace ismap::cli {
namespace {

exchange::CatalogRead read_table(const Input& input, const ImportOptions& options, std::vector<std::string>& sheets) {
  if (!is_workbook_file(input.text)) {
    sheets = {""};
    return exchange::import_catalog(input.text, options);
  }
  const exchange::Tables tables = tables_of_workbook(input.text);
  for (const exchange::Table& table : tables) sheets.push_back(table.name);
  return exchange::import_catalog(tables, options);
}

}  // namespace

std::optional<Catalog> import_catalog(const TableInput& table, const Output& output, Receipt* receipt) {
  if (table.path.empty()) return std::nullopt;
  const Input input = read_input(table.path, {});
  if (receipt != nullptr) receipt->read(DocumentRole::catalog, input);
  try {
    std::vector<std::string> sheets;
    exchange::CatalogRead read = read_table(input, {.revision = table.revision.value_or(last_supported_date)}, sheets);
    tell(
        read.notes,
        [&](const exchange::CellAt& at) { return exchange::cell_name(sheets.at(at.table), at.row, at.column); },
        input.name, output);
    for (const ImportWarning& warning : read.imported.warnings) warn(warning, input.name, output);
    return std::move(read.imported.catalog);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

}  // namespace ismap::cli
