// Tables out of documents, and blank ones.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/table.hpp>

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace ismap::exchange {

/// How a column looks and what it takes. For spreadsheets; reading does not need it.
struct ColumnLayout {
  std::size_t width = 12;              ///< in characters of Latin text
  std::string note{};                  ///< what the column means
  std::vector<std::string> choices{};  ///< of a drop-down list
  bool is_locked = false;              ///< nobody should write into the cells that are there
};

/// A sheet of a form: its first row is the header.
struct FormSheet {
  Table table{};
  std::vector<ColumnLayout> columns{};
  /// Of a sheet of single values: what each row below the header takes, in the column of the values.
  std::vector<ColumnLayout> rows{};
};

/// The document as the sheets of its form. `read_form` gives it back.
/// @param document of the form's format; what it lacks is blank
/// @param catalog names what controls are about, in a column beside their numbers; null: there is no such column
std::vector<FormSheet> write_form(const Form& form, const nlohmann::json& document, Language language,
                                  const Catalog* catalog = nullptr);

}  // namespace ismap::exchange
