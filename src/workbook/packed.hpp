// Packing the parts of a workbook.
#pragma once

#include <string>
#include <vector>

namespace ismap::workbook {

struct Part {
  std::string name;
  std::string text;
};

/// The archive of the parts, in their order. The same parts give the same bytes: every part is of 1980-01-01.
/// @throws std::bad_alloc
std::string packed(const std::vector<Part>& parts);

}  // namespace ismap::workbook
