#include "src/review/remedy/table.hpp"

#include <algorithm>

namespace ismap::remedies {

const Row* row_of(std::string_view code) noexcept {
  for (const std::span<const Row> rows :
       {control_criteria_rows(), registration_rows(), liu_rows(), assessment_guideline_rows()}) {
    const auto found = std::ranges::find(rows, code, &Row::code);
    if (found != rows.end()) return &*found;
  }
  return nullptr;
}

}  // namespace ismap::remedies
