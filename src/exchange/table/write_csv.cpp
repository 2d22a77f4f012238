#include <ismap/exchange/table/csv.hpp>

#include "src/exchange/table/formula_mark.hpp"

namespace ismap::exchange {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// On the first line "sep=" would name the sign between fields.
bool is_plain(std::string_view field) {
  return field.find_first_of(",\"\r\n\t;") == std::string_view::npos && !field.starts_with("sep=");
}

void append_field(std::string& csv, std::string_view field) {
  if (is_plain(field)) {
    csv += field;
    return;
  }
  csv += '"';
  for (const char c : field) csv.append(c == '"' ? "\"\"" : std::string_view{&c, 1});
  csv += '"';
}

}  // namespace

std::string write_csv(const Table& table) {
  std::string csv{byte_order_mark};
  for (const std::vector<Cell>& row : table.rows) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      if (column > 0) csv += ',';
      const bool is_text = std::holds_alternative<std::string>(row[column]);
      append_field(csv, is_text ? detail::marked(text_of(row[column])) : text_of(row[column]));
    }
    csv += "\r\n";
  }
  return csv;
}

}  // namespace ismap::exchange
