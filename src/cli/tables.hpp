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

/// The document of one of the formats that a workbook or a CSV holds; nothing if the input is neither. What was read
/// otherwise than it was written is told on the standard error.
/// @throws Failure with all that is wrong, each with its cell
std::optional<ask::TableDocument> document_in_tables(const Input& input, std::span<const std::string_view> accepted,
                                                     const Catalog& catalog, const Output& output);

/// Tells on the standard error what was read otherwise than it was written. `name_of` names a cell.
void tell(std::span<const exchange::TableNote> notes,
          const std::function<std::string(const exchange::CellAt&)>& name_of, const Output& output);

/// Reads the document from JSON, a workbook or a CSV. @throws Failure with the place of what is wrong.
template <class T>
T load_held(const Input& input, const Output& output) {
  if (auto held = document_in_tables(input, only_format_of<T>, ismap_2020(), output)) {
    if constexpr (std::is_constructible_v<Subject, T>)
      return std::get<T>(std::get<ask::IndexedSubject>(std::move(held->input)).subject);
    else
      return std::get<T>(std::move(held->input));
  }
  return load_from<T>(input);
}

}  // namespace ismap::cli
