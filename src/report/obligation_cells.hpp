#pragma once

#include <ismap/model/result.hpp>

#include "table.hpp"

namespace ismap::detail {

/// The due day, the status, who, what, by which form and under which clause.
std::vector<Cell> obligation_cells(const Obligation& duty, Language language);

}  // namespace ismap::detail
