#include "imported_catalog.hpp"

#include <ismap/catalog/import_csv.hpp>

#include "files.hpp"

#include <utility>

namespace ismap::cli {

std::optional<Catalog> import_catalog(const TableInput& table, const Output& output) {
  if (table.path.empty()) return std::nullopt;
  const Input csv = read_input(table.path, {});
  try {
    ImportResult imported =
        import_csv(csv.text, edition_of_table(csv.text), {.revision = table.revision.value_or(last_supported_date)});
    for (const ImportWarning& warning : imported.warnings) warn(warning, csv.name, output);
    return std::move(imported.catalog);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, csv.name));
  }
}

}  // namespace ismap::cli
