// What a review says first.
#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/page.hpp>

namespace ismap::detail {

/// One line: whether anything is broken or missing, and how many things a reviewer has to weigh. Before it, why nothing
/// could be reviewed.
void add_summary(Page& page, const Review& review);

}  // namespace ismap::detail
