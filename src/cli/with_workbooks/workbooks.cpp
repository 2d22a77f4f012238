#include "src/cli/workbooks.hpp"

#include <ismap/workbook/workbook.hpp>

namespace ismap::cli {

bool is_workbook_file(std::string_view bytes) noexcept {
  return workbook::is_workbook(bytes);
}

exchange::Tables tables_of_workbook(std::string_view bytes) {
  return workbook::read_workbook(bytes);
}

}  // namespace ismap::cli
