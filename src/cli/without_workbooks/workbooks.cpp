#include "src/cli/workbooks.hpp"
#include "src/cli/failure.hpp"

namespace ismap::cli {

bool is_workbook_file(std::string_view) noexcept {
  return false;
}

exchange::Tables tables_of_workbook(std::string_view) {
  return {};
}

std::string workbook_of(std::span<const exchange::FormSheet>) {
  throw failure("call", {"このコマンドはブック（XLSX）を出力できません。--to csvを指定してください。",
                         "This command was built without workbooks. Give --to csv."});
}

}  // namespace ismap::cli
