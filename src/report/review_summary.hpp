// What a review says first.
#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap::detail {

/// One line: whether anything is broken or missing, and how many things a reviewer has to weigh. Before it, why nothing
/// could be reviewed.
std::string summary_text(const Review& review, const Style& style);

}  // namespace ismap::detail
