// Documents out of tables.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/table.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange {

/// A column that the user names: a member by any name that a header may have, and "D" or the header of the column.
struct ColumnChoice {
  std::string member;
  std::string column;
};

struct FormOptions {
  std::span<const std::string_view> accepted{};  ///< formats of the documents that may be in the tables; none: any
  const Catalog* catalog = nullptr;  ///< which numbers there are, of tables that tell no other edition. @pre not null
  std::vector<ColumnChoice> columns{};
  bool is_part = false;  ///< cells that have to hold something may be blank: the rest stands elsewhere
  std::function<Place(const CellAt&)> place{};  ///< of a cell in the text that was read; absent: there is none
};

/// What was read otherwise than it was written, or not at all. It changes no verdict.
struct TableNote {
  Text message;
  std::vector<CellAt> cells;
};

/// A column, or a row of a sheet of single values, that was recognised.
struct RecognisedName {
  CellAt at;
  Text title;
};

/// Which cell holds what.
class CellMap;

struct FormRead {
  const Form* form = nullptr;
  std::string json;  ///< the document, for `load`
  std::vector<RecognisedName> recognised{};
  std::vector<TableNote> notes{};
  /// JSON Pointers of what a document must have and the tables do not: it is filled with nothing. Only of a statement
  /// of which there is a sheet of controls alone.
  std::vector<std::string> absent{};
  std::shared_ptr<const CellMap> cells{};

  /// The cell of the value at the JSON Pointer, or of what is around it; nothing if the tables do not hold it.
  std::optional<CellAt> cell(std::string_view pointer) const;
};

/// Reads the document that the tables are: headers in any order, by the names in both languages, with what may stand
/// before, between and beside. Of several forms that fit the best counts.
/// @throws ParseError with all that is wrong, each with its cell
FormRead read_form(const Tables& tables, const FormOptions& options);

}  // namespace ismap::exchange
