#include "src/cli/workbooks.hpp"

#include <ismap/workbook/workbook.hpp>
#include <ismap/workbook/write_workbook.hpp>

namespace ismap::cli {

bool is_workbook_file(std::string_view bytes) noexcept {
  return workbook::is_workbook(bytes);
}

exchange::Tables tables_of_workbook(std::string_view bytes) {
  return workbook::read_workbook(bytes);
}

std::string workbook_of(std::span<const exchange::FormSheet> sheets) {
  return workbook::write_workbook(sheets);
}

}  // namespace ismap::cli
