// Tables with what people see and may write.
#pragma once

#include <ismap/exchange/table/table.hpp>

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
  bool takes_numbers = false;          ///< what is typed may become a number or a day; else it stays as it is typed

  friend bool operator==(const ColumnLayout&, const ColumnLayout&) = default;
};

/// A sheet of a form.
struct FormSheet {
  Table table{};
  std::size_t header_row = 0;  ///< of the table; what stands above it belongs to no column
  std::vector<ColumnLayout> columns{};
  /// Of a sheet of single values: what each row below the header takes, in the column of the values.
  std::vector<ColumnLayout> rows{};

  friend bool operator==(const FormSheet&, const FormSheet&) = default;
};

}  // namespace ismap::exchange
