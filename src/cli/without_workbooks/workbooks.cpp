#include "src/cli/workbooks.hpp"

namespace ismap::cli {

bool is_workbook_file(std::string_view) noexcept {
  return false;
}

exchange::Tables tables_of_workbook(std::string_view) {
  return {};
}

}  // namespace ismap::cli
