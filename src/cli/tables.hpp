// Documents in workbooks and CSVs.
#pragma once

#include <ismap/ask/table_document.hpp>

#include "files.hpp"
#include "output.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ismap::cli {

/// A catalogue that outlives what it is lent to.
std::shared_ptr<const Catalog> borrowed(const Catalog& catalog);

/// How tables are read, and where it is told what was read otherwise than it was written.
struct TableReading {
  const Output& output;
  std::span<const exchange::ColumnChoice> columns{};
  const Catalog& catalog = ismap_2020();
};

/// True if the input is a workbook or a CSV.
bool holds_tables(const Input& input);

/// The tables of such an input. @throws Failure
ask::TableText tables_in(const Input& input);

/// The document of one of the formats that a workbook or a CSV holds; nothing if the input is neither.
/// @throws Failure with all that is wrong, each with its cell
std::optional<ask::TableDocument> document_in_tables(const Input& input, std::span<const std::string_view> accepted,
                                                     const TableReading& reading);

/// Tells on the standard error what of the file was read otherwise than it was written. `name_of` names a cell.
void tell(std::span<const exchange::TableNote> notes,
          const std::function<std::string(const exchange::CellAt&)>& name_of, const std::string& file,
          const Output& output);

/// A document, and the tables that it was read from, if it was.
template <class T>
struct Held {
  T document;
  std::shared_ptr<const ask::TableSource> source{};
};

/// The same of a document.
void tell(const ask::TableSource& source, const std::string& file, const Output& output);

/// Reads the document from JSON, a workbook or a CSV. @throws Failure with the place of what is wrong.
template <class T>
Held<T> load_held(const Input& input, const TableReading& reading) {
  if (auto held = document_in_tables(input, only_format_of<T>, reading)) {
    if constexpr (std::is_constructible_v<Subject, T>)
      return {std::get<T>(std::get<ask::IndexedSubject>(std::move(held->input)).subject), std::move(held->source)};
    else
      return {std::get<T>(std::move(held->input)), std::move(held->source)};
  }
  return {load_from<T>(input)};
}

/// What forms of answers point into.
/// @param source the tables that the input was read from; null: it is JSON
ask::AskedDocument asked_document(const Input& input, const std::shared_ptr<const ask::TableSource>& source);

}  // namespace ismap::cli
