// Which cell formats show a day.
#pragma once

#include "src/workbook/archive.hpp"

#include <string>
#include <vector>

namespace ismap::workbook {

/// Of each cell format of the part with the styles: true if it shows a number as a day.
/// @throws ParseError
std::vector<bool> date_styles_in(Archive& archive, const std::string& part);

}  // namespace ismap::workbook
