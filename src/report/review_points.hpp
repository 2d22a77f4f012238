// The points of a review with their answers.
#pragma once

#include <ismap/model/review.hpp>
#include <ismap/report/page.hpp>

namespace ismap::detail {

/// The verdict on the point in its colour. Point (3) says how many findings there are; a point without an object is not
/// looked at: 確認対象外, as the minutes of the committee have it.
page::Run answer_on_point(const Viewpoint& point, const Review& review, Language language);

/// A row for each point, for acceptance and for the whole.
page::Table table_of_points(const Review& review, Language language);

}  // namespace ismap::detail
