// Which cell formats show a day.
#pragma once

#include "src/workbook/archive.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace ismap::workbook {

/// Of each cell format of the part with the styles: true if it shows a number as a day.
std::vector<bool> date_styles_in(std::string_view styles, const std::string& part);

}  // namespace ismap::workbook
