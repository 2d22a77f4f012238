// Tables of controls: attached table 3, and that of the revision of 2025.
#pragma once

#include <ismap/catalog/import_csv.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include <functional>
#include <string_view>
#include <vector>

namespace ismap::exchange {

struct CatalogRead {
  ImportResult imported;
  std::vector<TableNote> notes;
};

/// Completes an embedded edition by the table: ismap-2025 if it has a column of objectives, else ismap-2020. Columns
/// are found by their names in both languages, in any order; rows with a heading alone and empty rows are passed over.
/// @param place of a cell in the text that was read; absent: there is none
/// @throws ParseError with all that is wrong, each with its cell
CatalogRead import_catalog(const Tables& tables, const ImportOptions& options,
                           const std::function<Place(const CellAt&)>& place = {});

/// The same of a CSV in any form that `read_csv` reads.
CatalogRead import_catalog(std::string_view csv, const ImportOptions& options);

}  // namespace ismap::exchange
