// The points of a review with their answers.
#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/page.hpp>

namespace ismap::detail {

/// A row for each point, for acceptance and for the whole. Point (3) says how many findings there are; a point without
/// an object says so.
page::Table table_of_points(const Review& review, Language language);

}  // namespace ismap::detail
